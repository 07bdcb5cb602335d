"""What is told of a caller: which browser on which system, and roughly the address."""

from ipaddress import IPv4Address, ip_address
from typing import NamedTuple

# The first that fits: most browsers also claim to be those further down.
_BROWSERS = (
    ("MicroMessenger", "WeChat"),
    ("DingTalk", "DingTalk"),
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("HuaweiBrowser", "Huawei"),
    ("MiuiBrowser", "Xiaomi"),
    ("QQBrowser", "QQ"),
    ("UCBrowser", "UC"),
    ("Firefox/", "Firefox"),
    ("Chrome/", "Chrome"),
    ("CriOS/", "Chrome"),
    ("Safari/", "Safari"),
)
_SYSTEMS = (
    ("HarmonyOS", "HarmonyOS"),
    ("Android", "Android"),
    ("iPhone", "iOS"),
    ("iPad", "iPadOS"),
    ("Windows", "Windows"),
    ("Mac OS X", "macOS"),
    ("Linux", "Linux"),
)
_GROUPS_KEPT = 3


class Caller(NamedTuple):
    """Who calls, as far as a request tells."""

    address: str
    user_agent: str

    @property
    def browser(self) -> str | None:
        """The browser's name; none when it is not known."""
        return _first(_BROWSERS, self.user_agent)

    @property
    def system(self) -> str | None:
        """The operating system's name; none when it is not known."""
        return _first(_SYSTEMS, self.user_agent)

    @property
    def coarse_address(self) -> str | None:
        """The network rather than the machine: `10.20.*.*`, `2001:db8:1:*`."""
        try:
            parsed = ip_address(self.address.partition("%")[0])
        except ValueError:
            return None
        if not isinstance(parsed, IPv4Address) and parsed.ipv4_mapped is not None:
            parsed = parsed.ipv4_mapped
        if isinstance(parsed, IPv4Address):
            first, second, *_ = str(parsed).split(".")
            return f"{first}.{second}.*.*"
        groups = [group.lstrip("0") or "0" for group in parsed.exploded.split(":")[:_GROUPS_KEPT]]
        return ":".join(groups) + ":*"


def _first(names: tuple[tuple[str, str], ...], text: str) -> str | None:
    return next((name for sign, name in names if sign in text), None)
