"""From what was put away, or from a login that was just checked, to a session."""

from __future__ import annotations

from app.data.api.errors import LoginNeeded, Refused
from app.data.api.login import Session, session_of
from app.data.device import Remembered
from app.data.endpoint import Endpoint
from app.data.oidc.ask import NotIn
from app.data.oidc.login import OidcLogin
from app.data.oidc.session import Tokens, tokens_as_text, tokens_from_text
from app.data.secrets import Secrets
from app.domain.link_state import Came

_WHY = {
    NotIn.CANCELLED: Came.CANCELLED,
    NotIn.TOO_LATE: Came.TOO_LATE,
    NotIn.NOT_SURE: Came.NOT_SURE,
    NotIn.NOT_OURS: Came.FAILED,
    NotIn.REFUSED: Came.FAILED,
}


def session_kept(endpoint: Endpoint, known: Remembered, secrets: Secrets) -> Session | None:
    """The session of before; None when there is none, or it is of somebody else."""
    text = secrets.get(known.public)
    if text is None:
        return None
    if endpoint.login is None:
        found = session_of(text)
    else:
        tokens = tokens_from_text(text)
        found = None if tokens is None else session_with(endpoint.login, tokens, secrets, known)
    return found if found is not None and found.sub == known.person else None


def person_of(tokens: Tokens) -> str:
    """Whose data these tokens are about."""
    return tokens.who.represents or tokens.who.sub


def session_with(login: OidcLogin, tokens: Tokens, secrets: Secrets, known: Remembered) -> Session:
    """The session of who these tokens are of; new ones are put away before they are used."""

    async def keep(new: Tokens) -> None:
        if secrets.get(known.public) is not None:  # else the person logged out meanwhile
            secrets.put(known.public, tokens_as_text(new))

    held = login.hold(known.public, tokens, keep)
    is_for_other = tokens.who.represents is not None
    return Session(person_of(tokens), held, is_for_other, tokens_as_text(tokens))


def why_not(told: object) -> Came:
    """Why somebody did not get in, for the screen."""
    if isinstance(told, NotIn):
        return _WHY[told]
    return Came.FAILED if isinstance(told, LoginNeeded | Refused) else Came.AWAY


async def ended(login: OidcLogin, text: str | None) -> str | None:
    """End a login at its issuer; the page that goes on with it there, None without one."""
    tokens = tokens_from_text(text)
    return None if tokens is None else await login.end(tokens)
