"""Second factors on the wire."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, SecretStr, StringConstraints

from registry.identity.schemas import TokenRead
from servicekit.wire import TWO_OR_MORE, Instant

Code = Annotated[SecretStr, Field(min_length=1, max_length=40)]
Challenge = Annotated[SecretStr, Field(min_length=1, max_length=2000)]
_CODE = "287082"
_CHALLENGE = "AQ3f…"


class SignInChallengeRead(BaseModel):
    """The password was right, and something more is wanted before there is a token."""

    challenge: str = Field(description="to be sent with what is wanted; it is no token")
    wanted: Literal["code", "set_up"] = Field(
        description="`code`: one of the app or a recovery code; `set_up`: a factor, which the role needs"
    )
    expires_in: int = Field(description="seconds until the password has to be given again")


class SignInChallengeUse(BaseModel):
    """Goes on with a sign-in that a challenge began."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"challenge": _CHALLENGE, "code": _CODE}]}
    )

    challenge: Challenge
    code: Code


class SignInSetUp(BaseModel):
    """Asks for the secret of a second factor that the role needs."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"challenge": _CHALLENGE}]})

    challenge: Challenge


class SecondFactorRead(BaseModel):
    """Whether a second factor is asked for when one signs in."""

    active_since: Instant | None = Field(description="null: there is none")
    recovery_codes_left: int
    required: bool = Field(description="whether a role of mine needs one")


class SecondFactorSecretRead(BaseModel):
    """The secret to give to an authenticator app, in this answer only."""

    secret: str = Field(description="base32, to be typed where no picture can be read")
    uri: str = Field(description="`otpauth://…`, what the picture to scan holds")


class SecondFactorCodeUse(BaseModel):
    """A code of the app; where it says so, a recovery code instead."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"code": _CODE}]})

    code: Code


class RecoveryCodesRead(BaseModel):
    """Codes that stand in for a lost app, each once; in this answer only."""

    recovery_codes: list[str]


class SignInSetUpRead(TokenRead, RecoveryCodesRead):
    """Signed in, with a second factor from now on."""


class SecondFactorReset(BaseModel):
    """Takes away the second factor of somebody who lost their phone."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"reason": "本人手机遗失"}]})

    reason: Annotated[
        str,
        StringConstraints(strip_whitespace=True, min_length=2, max_length=500, pattern=TWO_OR_MORE),
    ]
