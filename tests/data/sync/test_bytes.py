"""How much a sync costs in bytes, of the data bundle of a cheap phone (issue 13, done when)."""

from __future__ import annotations

import asyncio

import httpx

from tests.data.linked_house import OCTOBER, House, Storage

WHOLE, AGAIN = 50_000, 2_000


class Counting:
    """Counts what a phone would send and receive: lines, headers and bodies."""

    def __init__(self, house):
        self.house, self.bytes, self.requests = house, 0, 0

    def now(self):
        """The bytes and requests since the last look."""
        found, self.bytes, self.requests = (self.bytes, self.requests), 0, 0
        return found

    def heard(self, request, answer):
        """One request and its answer, as they stand in HTTP/1.1."""
        self.requests += 1
        lines = [f"{request.method} {request.url.raw_path.decode()} HTTP/1.1", "HTTP/1.1 200 OK"]
        heads = [*request.headers.raw, *answer.headers.raw]
        self.bytes += sum(len(one) + 2 for one in lines) + 4
        self.bytes += sum(len(name) + len(value) + 4 for name, value in heads)
        self.bytes += len(request.content) + len(answer.content)


def _counted(house, monkeypatch):
    count, usual = Counting(house), httpx.ASGITransport.handle_async_request

    async def handle(self, request):
        answer = await usual(self, request)
        await request.aread()
        whole = httpx.Response(
            answer.status_code, headers=answer.headers, content=await answer.aread()
        )
        count.heard(request, whole)
        return whole

    monkeypatch.setattr(httpx.ASGITransport, "handle_async_request", handle)
    return count


def test_a_whole_file_is_small_and_a_second_sync_is_almost_nothing(tmp_path, monkeypatch):
    """All that the demo has of Noor, with the rules of her gemeente; then nothing changed."""
    house = House(tmp_path)
    count = _counted(house, monkeypatch)
    link = house.link(Storage())
    try:
        asyncio.run(link.log_in("noor"))
        first, asked = count.now()
        assert link.state.own.specifications, "it is a whole file"
        assert asked >= 3
        assert first < WHOLE, first
        asyncio.run(link.refresh())
        second, asked = count.now()
        assert asked >= 1
        assert second < AGAIN, second
        asyncio.run(link.put(OCTOBER, (), "nl"))
        asyncio.run(link.refresh())
        assert count.now()[0] < 2 * AGAIN, "a report with its receipt"
    finally:
        link.close()
        house.door.close()
    print(f"first {first} bytes, second {second} bytes")
