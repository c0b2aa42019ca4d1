"""Makes the adapter that the settings ask for, with its logins."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

import httpx
from joserfc import jwt
from joserfc.jwk import OctKey

from app.server.case_system import CaseSystem
from app.server.systems.documents import DocumentRegister
from app.server.systems.http import Http
from app.server.systems.mapping import System, SystemMapping
from app.server.systems.open_vtb import OpenVtb
from app.server.systems.productaanvraag import Productaanvraag
from app.server.systems.vtb_news import VtbNews
from app.server.systems.zgw import FindTypes, TypesOfNow, Zgw
from app.server.systems.zgw_news import ZgwNews
from app.server.systems.zgw_types import Catalogue

Clock = Callable[[], datetime]
_CRS = "EPSG:4326"
# A token of Open Zaak is refused when it is an hour old.
_FRESH = timedelta(minutes=30)
_SKEW = timedelta(seconds=60)


@dataclass(slots=True)
class ZgwToken:
    """A JWT (HS256) with ``client_id``, as the ZGW APIs ask; a new one each half hour."""

    client_id: str
    secret: str
    clock: Clock
    _made: datetime | None = None
    _token: str = ""

    def headers(self) -> Mapping[str, str]:
        """The login and the coordinate system: without the latter each call is a 412."""
        now = self.clock()
        if self._made is None or not timedelta(0) <= now - self._made < _FRESH:
            claims = {
                "iss": self.client_id,
                "iat": int((now - _SKEW).timestamp()),
                "client_id": self.client_id,
                "user_id": "houvast",
                "user_representation": "Houvast",
            }
            key = OctKey.import_key(self.secret)
            self._token = jwt.encode({"alg": "HS256", "typ": "JWT"}, claims, key)
            self._made = now
        bearer = f"Bearer {self._token}"
        return {"Authorization": bearer, "Accept-Crs": _CRS, "Content-Crs": _CRS}


def adapter(
    mapping: SystemMapping,
    secrets: Mapping[str, str],
    clock: Clock,
    transport: httpx.BaseTransport | None = None,
    types: FindTypes | None = None,
) -> CaseSystem:
    """The adapter of a mapping; raises ValueError when a secret is missing.

    ``transport`` and ``types`` are for another way than the network, such as a dry run.
    """
    token = ZgwToken(_secret(secrets, "ZGW_CLIENT_ID"), _secret(secrets, "ZGW_SECRET"), clock)
    zgw = Http(token.headers, transport)
    types = types or TypesOfNow(Catalogue(zgw, mapping), clock)
    documents = DocumentRegister(zgw, mapping.adressen.documenten, mapping.bronorganisatie)
    if mapping.system is System.OPEN_VTB and mapping.urn is not None:
        vtb = Http(_with_token(_secret(secrets, "VTB_TOKEN")), transport)
        news = VtbNews(vtb, mapping, mapping.urn)
        return OpenVtb(vtb, mapping, mapping.urn, types, documents, news)
    zaken = ZgwNews(zgw, mapping)
    cases = Zgw(zgw, mapping, types, documents, zaken)
    if mapping.system is System.PRODUCTAANVRAAG and mapping.productaanvraag is not None:
        objects = Http(_with_token(_secret(secrets, "OBJECTS_TOKEN"), crs=_CRS), transport)
        return Productaanvraag(
            objects, mapping, mapping.productaanvraag, types, documents, cases, zaken, clock
        )
    return cases


def _with_token(token: str, crs: str = "") -> Callable[[], Mapping[str, str]]:
    head = {"Authorization": f"Token {token}"}
    if crs:
        head |= {"Accept-Crs": crs, "Content-Crs": crs}
    return lambda: head


def _secret(secrets: Mapping[str, str], name: str) -> str:
    if not secrets.get(name):
        raise ValueError(f"HOUVAST_{name} is empty, and the case system of the mapping needs it")
    return secrets[name]
