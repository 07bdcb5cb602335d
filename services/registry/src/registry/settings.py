"""Settings of the registry on top of those of every service."""

from datetime import timedelta

from pydantic import Field, SecretStr

from registry.access import Role
from servicekit.settings import ServiceSettings


class Settings(ServiceSettings):
    """What only the registry needs: it is the one that issues tokens."""

    access_token_lifetime: timedelta = Field(
        timedelta(minutes=15),
        description="how long an access token is good; a withdrawn grant lasts no longer",
    )
    refresh_token_lifetime: timedelta = Field(
        timedelta(days=14), description="how long a browser stays signed in without being used"
    )
    service_clients: dict[str, SecretStr] = Field(
        default_factory=dict, description="client id → secret of the services that read each other's feeds"
    )
    cookie_secure: bool = Field(
        False, description="send the refresh cookie over https only; set in production"
    )
    sign_in_free_failures: int = Field(
        3, ge=0, description="failed sign-ins of a login that cost no waiting; each further one twice as long"
    )
    sign_in_first_delay: timedelta = Field(
        timedelta(seconds=5), description="how long to wait after the first failure that costs waiting"
    )
    sign_in_lock_after: int = Field(10, ge=1, description="failed sign-ins that lock a login")
    sign_in_address_lock_after: int = Field(
        100, ge=1, description="failed sign-ins that lock an address; a whole school may share one"
    )
    sign_in_lock_for: timedelta = Field(timedelta(minutes=15), description="how long a lock lasts")
    sign_in_failures_kept: timedelta = Field(
        timedelta(hours=1), description="failures are forgotten when none has followed for so long"
    )
    reset_code_lifetime: timedelta = Field(
        timedelta(days=1), description="how long the code for a new password is good"
    )
    activation_code_lifetime: timedelta = Field(
        timedelta(days=14), description="how long the code that activates an account is good"
    )
    files_url: str = Field(
        ".data/files",
        description="where uploaded files are kept: a folder, or s3://bucket/prefix (AWS_* variables)",
    )
    file_max_bytes: int = Field(512 * 1024 * 1024, ge=1, description="the largest file that is taken in")
    upload_lifetime: timedelta = Field(
        timedelta(days=1), description="an unfinished upload is forgotten when nothing has come for so long"
    )
    second_factor_roles: frozenset[Role] = Field(
        frozenset(),
        description="roles that need a second factor; without one they set it up first",
    )
    sign_in_challenge_lifetime: timedelta = Field(
        timedelta(minutes=10),
        description="how long after the password the code may follow",
    )
