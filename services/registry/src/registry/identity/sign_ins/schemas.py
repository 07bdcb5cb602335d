"""Sessions on the wire."""

from enum import StrEnum
from uuid import UUID

from pydantic import BaseModel, Field

from registry.identity.sign_ins.models import SignInSession
from servicekit.pagination import ListQuery
from servicekit.wire import Instant


class SignInSessionRead(BaseModel):
    """A browser that somebody is signed in with."""

    id: UUID
    started_at: Instant
    last_used_at: Instant = Field(description="when it last renewed its access token")
    browser: str | None = Field(description="null: not known")
    system: str | None = Field(description="null: not known")
    address: str | None = Field(description="the network only, such as `10.20.*.*`; null: not known")
    current: bool = Field(description="whether it is the one that asks")

    @classmethod
    def of(cls, session: SignInSession, asking: str | None) -> "SignInSessionRead":
        """`asking` is the session that the list is shown to."""
        return cls(
            id=session.id,
            started_at=session.started_at,
            last_used_at=session.last_used_at,
            browser=session.browser,
            system=session.system,
            address=session.address,
            current=str(session.id) == asking,
        )


class SignInSessionSort(StrEnum):
    """Orders of the list of sessions; a minus means falling."""

    STARTED_AT = "started_at"
    STARTED_AT_FALLING = "-started_at"


class SignInSessionQuery(ListQuery):
    """Filters of the list of sessions."""

    sort: SignInSessionSort = SignInSessionSort.STARTED_AT_FALLING


class SessionsEnded(BaseModel):
    """How many sessions were ended."""

    ended: int
