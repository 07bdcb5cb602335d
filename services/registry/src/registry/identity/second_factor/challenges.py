"""What a good password yields while the second factor is still missing.

Sealed with the key of this service's columns (AES-256-GCM under a name of its own), so that it can be
neither read nor made elsewhere. It holds a digest of the password's hash: a password that changes
meanwhile ends it.
"""

import base64
import binascii
from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Literal
from uuid import UUID

from pydantic import BaseModel, ValidationError

from registry.access import Role
from registry.identity.models import Account
from registry.identity.second_factor.errors import SignInChallengeEnded
from servicekit.crypto import DecryptionFailed, installed_cipher

_NAME = "sign_in.challenge"

Wanted = Literal["code", "set_up"]


class SignInChallenge(BaseModel):
    """Who gave a good password, and what is still wanted."""

    account_id: UUID
    wanted: Wanted
    password: str
    expires_at: datetime

    @classmethod
    def of(cls, account: Account, wanted: Wanted, now: datetime, lifetime: timedelta) -> "SignInChallenge":
        """One for an account whose password was right."""
        return cls(
            account_id=account.id, wanted=wanted, password=_print_of(account), expires_at=now + lifetime
        )

    @classmethod
    def unsealed(cls, sealed: str, now: datetime) -> "SignInChallenge":
        """What was sealed.

        Raises:
            SignInChallengeEnded: not sealed here, or too old.
        """
        try:
            raw = base64.urlsafe_b64decode(sealed.encode("ascii"))
            found = cls.model_validate_json(installed_cipher().decrypt(raw, _NAME))
        except (binascii.Error, UnicodeEncodeError, DecryptionFailed, ValidationError) as error:
            raise SignInChallengeEnded from error
        if found.expires_at <= now:
            raise SignInChallengeEnded
        return found

    def sealed(self) -> str:
        """What the caller gets."""
        return base64.urlsafe_b64encode(installed_cipher().encrypt(self.model_dump_json(), _NAME)).decode()

    def fits(self, account: Account | None) -> bool:
        """Whether the account still has the password that was given, and may sign in."""
        return account is not None and not account.disabled and _print_of(account) == self.password


def _print_of(account: Account) -> str:
    return installed_cipher().blind_index(account.password_hash or "", _NAME).hex()


def needs_second_factor(account: Account, roles: Collection[Role]) -> bool:
    """Whether a role of the account is one that signs in with a second factor only."""
    return any(grant.role in roles for grant in account.grants)
