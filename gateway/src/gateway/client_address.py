"""Who is at the other end, when load balancers that we trust may stand between."""

from collections.abc import Iterable
from functools import lru_cache
from ipaddress import ip_address

from gateway.settings import Network


class TrustedProxies:
    """Believes forwarding headers only from the given networks; from anyone else they are forgeries."""

    def __init__(self, networks: Iterable[Network]) -> None:
        self._networks = tuple(networks)
        self._contains = lru_cache(maxsize=1024)(self._look_up)

    def client(self, peer: str, forwarded_for: bytes | None) -> str:
        """The nearest address that is not one of our own proxies, reading the chain from its near end."""
        if not self._networks or forwarded_for is None or peer not in self:
            return peer
        client = peer
        for hop in reversed(forwarded_for.decode("latin-1").split(",")):
            client = hop.strip()
            if client not in self:
                break
        return client if _is_address(client) else peer

    def scheme(self, peer: str, scheme: str, forwarded_proto: bytes | None) -> str:
        """`https` when a trusted proxy says that the client's own connection was encrypted."""
        if self._networks and forwarded_proto is not None and peer in self:
            return "https" if forwarded_proto.strip().lower() == b"https" else "http"
        return scheme

    def __contains__(self, address: str) -> bool:
        return self._contains(address)

    def _look_up(self, address: str) -> bool:
        try:
            parsed = ip_address(address)
        except ValueError:
            return False
        return any(parsed in network for network in self._networks)


def _is_address(text: str) -> bool:
    try:
        ip_address(text)
    except ValueError:
        return False
    return True
