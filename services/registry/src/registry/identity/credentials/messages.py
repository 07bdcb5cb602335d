"""How a code reaches its owner by text message (短信), where an operator is connected."""

from typing import Protocol

import structlog

_SHOWN = 4

log = structlog.get_logger("registry.messages")


class CodeMessenger(Protocol):
    """Sends a code to a phone. Failures are the messenger's to log: the printed sheet has the code too."""

    async def send(self, phone: str, login: str, code: str) -> None:
        """Tell the owner of `phone` the login and the code."""
        ...

    async def tell_factor_reset(self, phone: str, login: str) -> None:
        """Tell the owner of `phone` that somebody took the second factor of the login away."""
        ...


class LogOnlyMessenger:
    """Sends nothing, and logs that it would have; neither the code nor the whole number."""

    async def send(self, phone: str, login: str, code: str) -> None:
        """Log it, without what nobody may read there."""
        log.info(
            "no text message was sent: no operator is connected", phone=f"*{phone[-_SHOWN:]}", login=login
        )

    async def tell_factor_reset(self, phone: str, login: str) -> None:
        """Log it, without the whole number."""
        log.info(
            "nobody was told that a second factor was reset: no operator is connected",
            phone=f"*{phone[-_SHOWN:]}",
            login=login,
        )
