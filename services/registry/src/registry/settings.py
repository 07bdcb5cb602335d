"""Settings of the registry on top of those of every service."""

from datetime import timedelta

from pydantic import Field, SecretStr

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
