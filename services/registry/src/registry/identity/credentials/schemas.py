"""Passwords and codes on the wire."""

from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, SecretStr

from registry.identity.schemas import NewPassword
from servicekit.wire import Instant, Truth

MOST_AT_ONCE = 500


class PasswordChange(BaseModel):
    """A new password for oneself."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [{"current_password": "a-long-passphrase", "new_password": "another-long-phrase"}]
        },
    )

    current_password: SecretStr = Field(min_length=1, max_length=128)
    new_password: NewPassword


class PasswordCodeRead(BaseModel):
    """A code to hand to its owner; it is in this answer only."""

    login: str
    display_name: str
    code: str
    expires_at: Instant


class PasswordCodeUse(BaseModel):
    """A code, exchanged for a password that its owner chose."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {"login": "wei.chunlan", "code": "7KQ2-M9XD-4TRV", "new_password": "another-long-phrase"}
            ]
        },
    )

    login: str = Field(min_length=1, max_length=64)
    code: SecretStr = Field(min_length=1, max_length=40)
    new_password: NewPassword


class ActivationCreate(BaseModel):
    """Lets the people of a school sign in."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"organisation_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10"}]},
    )

    organisation_id: UUID
    person_ids: Annotated[list[UUID], Field(min_length=1, max_length=MOST_AT_ONCE)] | None = Field(
        None, description="only these of them; left out: everybody who needs a code"
    )
    again: Truth = Field(
        False, description="also new codes for those who have an account and never chose a password"
    )


class ActivationItem(PasswordCodeRead):
    """One line of the sheet."""

    person_id: UUID


class ActivationRead(BaseModel):
    """The sheet: who signs in with which login, and the code that lets them choose a password."""

    organisation: str
    items: list[ActivationItem]
    remaining: int = Field(description="how many more need a code; ask again for the next sheet")
