"""Settings of the evaluation service."""

from servicekit.settings import ServiceSettings


class Settings(ServiceSettings):
    """Nothing yet beyond what every service has."""
