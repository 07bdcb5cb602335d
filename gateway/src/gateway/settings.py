"""Settings of the gateway, under the common prefix `SHIXUN_`. Nothing here is a secret."""

from ipaddress import IPv4Network, IPv6Network
from pathlib import Path
from typing import Annotated

from pydantic import Field, IPvAnyNetwork, TypeAdapter

from servicekit.settings import CommonSettings

Network = IPv4Network | IPv6Network
Seconds = Annotated[float, Field(gt=0)]

MEBIBYTE = 1024 * 1024
_REPOSITORY = Path(__file__).resolve().parents[3]
_PRIVATE_NETWORKS = TypeAdapter(tuple[IPvAnyNetwork, ...]).validate_python(
    ("127.0.0.0/8", "::1/128", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7")
)


class GatewaySettings(CommonSettings):
    """Addresses of the services come from the common settings; these are the gateway's own."""

    spa_folder: Path = Field(_REPOSITORY / "frontend" / "dist", description="the built web app")

    trusted_proxies: tuple[IPvAnyNetwork, ...] = Field(
        (), description="load balancers whose X-Forwarded-For and -Proto are believed (CIDR list)"
    )
    metrics_networks: tuple[IPvAnyNetwork, ...] = Field(
        _PRIVATE_NETWORKS, description="peers that may read /metrics directly (CIDR list)"
    )

    connections_per_upstream: int = Field(256, ge=1, description="open connections to one service")
    # Must stay below the services' own keep-alive (uvicorn: 5 s), or a write may meet a closing connection.
    upstream_keep_alive_seconds: Seconds = 4
    connect_timeout_seconds: Seconds = 2
    pool_timeout_seconds: Seconds = 5
    read_timeout_seconds: Seconds = Field(60, description="silence of a service before 504")
    stream_read_timeout_seconds: Seconds = Field(
        300, description="the same for event streams and long polls (`wait` in the query)"
    )
    write_timeout_seconds: Seconds = Field(30, description="a service that takes no more of an upload")
    client_timeout_seconds: Seconds = Field(60, description="a client that neither sends nor takes bytes")
    retries: int = Field(2, ge=0, le=5, description="of GET and HEAD that got no byte of an answer")
    retry_backoff_seconds: Seconds = Field(0.05, description="before the first retry; doubles, with jitter")

    max_body_bytes: int = Field(MEBIBYTE, ge=0, description="of JSON and form bodies")
    max_upload_bytes: int = Field(256 * MEBIBYTE, ge=0, description="of every other kind of body")

    rate_per_second: float = Field(50, ge=0, description="API requests of one client; 0 switches it off")
    rate_burst: int = Field(200, ge=1)
    # A whole training class signs in from behind one school's address, hence the burst.
    login_rate_per_second: float = Field(0.5, ge=0, description="sign-ins from one address; 0 is off")
    login_rate_burst: int = Field(60, ge=1)
    rate_clients: int = Field(50_000, ge=1, description="clients remembered at once (bounds memory)")

    openapi_ttl_seconds: Seconds = Field(10, description="age at which the merged description is rebuilt")
    readiness_ttl_seconds: Seconds = Field(1, description="age at which the services are asked again")

    @property
    def upstreams(self) -> dict[str, str]:
        """Base address of each service by its name in the public path."""
        return {
            "registry": self.registry_url,
            "scheduling": self.scheduling_url,
            "evaluation": self.evaluation_url,
        }
