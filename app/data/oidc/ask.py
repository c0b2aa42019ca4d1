"""The way to the login page and back: pure, so that what went out can be held against what came."""

from __future__ import annotations

import hashlib
import hmac
import json
from base64 import urlsafe_b64encode
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from enum import Enum, auto
from urllib.parse import parse_qs, urlencode, urlsplit

from app.data.oidc.issuer import Issuer

_BYTES = 32
_LONGEST = timedelta(minutes=15)
_OUR_OWN = ("state", "iss", "code", "error")


@dataclass(frozen=True, slots=True)
class Client:
    """Who asks: the id at the issuer, what for, and how sure the login must be.

    ``levels`` are values of ``acr``, of which the ID token must have one.
    """

    name: str
    scope: str
    levels: tuple[str, ...]
    back: str


@dataclass(frozen=True, slots=True)
class Begun:
    """A login that is under way: it says nothing of anybody, and is of use once.

    It may be kept where the page goes away meanwhile; ``gemeente`` is where one wanted to go.
    """

    issuer: str
    state: str
    nonce: str
    verifier: str
    back: str
    begun: str
    gemeente: str = ""


class NotIn(Enum):
    """Why somebody did not get in, as far as it is nobody's fault or everybody's.

    ``NOT_SURE`` is a login at a lower level than was asked.
    """

    CANCELLED = auto()
    TOO_LATE = auto()
    NOT_SURE = auto()
    NOT_OURS = auto()
    REFUSED = auto()


def begin(
    issuer: Issuer,
    client: Client,
    now: datetime,
    random: Callable[[int], bytes],
    gemeente: str = "",
) -> Begun:
    """A new login: state, nonce and verifier of 256 random bits each."""
    state, nonce, verifier = (_text(random(_BYTES)) for _ in range(3))
    return Begun(issuer.name, state, nonce, verifier, client.back, now.isoformat(), gemeente)


def address(issuer: Issuer, client: Client, begun: Begun, *, afresh: bool = False) -> str:
    """The page where the person logs in; ``afresh`` also when somebody is logged in there."""
    challenge = hashlib.sha256(begun.verifier.encode()).digest()
    query = {
        "response_type": "code",
        "client_id": client.name,
        "redirect_uri": begun.back,
        "scope": client.scope,
        "state": begun.state,
        "nonce": begun.nonce,
        "acr_values": " ".join(client.levels),
        "code_challenge": _text(challenge),
        "code_challenge_method": "S256",
    }
    if afresh:
        query["prompt"] = "login"
    joint = "&" if "?" in issuer.authorize else "?"
    return f"{issuer.authorize}{joint}{urlencode(query)}"


def code_in(url: str, issuer: Issuer, begun: Begun, now: datetime) -> str | NotIn:
    """The code in the address that the person came back with, or why there is none.

    State first: an answer to a login that nobody here began is not looked at any further.
    """
    told = parse_qs(urlsplit(url).query, keep_blank_values=True)
    if any(len(told.get(name, ())) > 1 for name in _OUR_OWN):
        return NotIn.NOT_OURS
    one = {name: values[0] for name, values in told.items()}
    if not hmac.compare_digest(one.get("state", "").encode(), begun.state.encode()):
        return NotIn.NOT_OURS
    iss = one.get("iss")
    if begun.issuer != issuer.name or (iss != issuer.name if iss or issuer.says_iss else False):
        return NotIn.NOT_OURS
    if not is_fresh(begun, now):
        return NotIn.TOO_LATE
    if "error" in one:
        cancelled = one["error"] in ("access_denied", "login_required", "interaction_required")
        return NotIn.CANCELLED if cancelled else NotIn.REFUSED
    return one.get("code") or NotIn.REFUSED


def begun_as_text(begun: Begun) -> str:
    """To keep while the page is away."""
    return json.dumps(asdict(begun))


def begun_from_text(text: str | None) -> Begun | None:
    """The login that was under way; None when there is none that can be read."""
    try:
        told = json.loads(text or "")
        return Begun(**{str(name): str(value) for name, value in told.items()})
    except (ValueError, TypeError, AttributeError):
        return None


def is_fresh(begun: Begun, now: datetime) -> bool:
    """Whether it began not long ago, also by a clock that was set back."""
    try:
        since = datetime.fromisoformat(begun.begun)
        return since <= now < since + _LONGEST
    except (ValueError, TypeError):
        return False


def _text(given: bytes) -> str:
    return urlsafe_b64encode(given).decode().rstrip("=")
