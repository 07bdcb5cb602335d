"""Settings of the scheduling service."""

from datetime import timedelta

from pydantic import Field

from scheduling.attendance.rules import Windows
from servicekit.settings import ServiceSettings


class Settings(ServiceSettings):
    """When attendance can be taken, until the policy packs say so place by place."""

    sign_in_opens: timedelta = Field(
        timedelta(minutes=30), description="how long before a session begins one can sign in"
    )
    sign_out_opens: timedelta = Field(
        timedelta(minutes=10), description="how long before a session ends one can sign out"
    )
    sign_out_closes: timedelta = Field(
        timedelta(minutes=60), description="how long after a session ended one can sign out"
    )

    @property
    def sign_windows(self) -> Windows:
        """The three times together."""
        return Windows(self.sign_in_opens, self.sign_out_opens, self.sign_out_closes)
