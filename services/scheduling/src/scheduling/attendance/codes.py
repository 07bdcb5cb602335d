"""The rotating sign-in code: a token for the QR picture and six digits to type, made anew every few seconds.

Both hold an HMAC-SHA-256, under the session's own secret, over the session, the direction and the step of
time. So a code cannot be made up, moved to another session or to the other direction, or given another
time; and one that was photographed and passed on is worthless half a minute later.
"""

import base64
import binascii
import hashlib
import hmac
import struct
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from uuid import UUID

STEP_SECONDS = 15
_STEPS_GOOD = 2
"""The step that is shown and the one before it, for whoever scanned at its end."""
_MAC_BYTES = 16
_LAYOUT = struct.Struct(f">16sBQ{_MAC_BYTES}s")


class Direction(StrEnum):
    """Which way somebody goes."""

    IN = "in"
    """签到"""
    OUT = "out"
    """签退"""


_NUMBER = {Direction.IN: 0, Direction.OUT: 1}


@dataclass(frozen=True, slots=True)
class Claim:
    """What a token says; `mac` has to prove it."""

    session_id: UUID
    direction: Direction
    step: int
    mac: bytes


def step_at(now: datetime) -> int:
    """The number of the step that an instant lies in."""
    return int(now.timestamp()) // STEP_SECONDS


def valid_until(step: int) -> datetime:
    """When a code of this step stops being good."""
    return datetime.fromtimestamp((step + _STEPS_GOOD) * STEP_SECONDS, UTC)


def is_current(step: int, now: datetime) -> bool:
    """Whether a code of this step is good now; one from the future never is."""
    return 0 <= step_at(now) - step < _STEPS_GOOD


def token(secret: bytes, session_id: UUID, direction: Direction, step: int) -> str:
    """What the QR picture holds, in letters that a web address may contain."""
    mac = _mac(secret, session_id, direction, step)
    packed = _LAYOUT.pack(session_id.bytes, _NUMBER[direction], step, mac[:_MAC_BYTES])
    return base64.urlsafe_b64encode(packed).decode().rstrip("=")


def parse(written: str) -> Claim | None:
    """What a token claims; none when it is no token at all."""
    try:
        packed = base64.b64decode(written + "=" * (-len(written) % 4), altchars=b"-_", validate=True)
        session_id, number, step, mac = _LAYOUT.unpack(packed)
        [direction] = [each for each, known in _NUMBER.items() if known == number]
    except (binascii.Error, struct.error, ValueError):
        return None
    return Claim(UUID(bytes=session_id), direction, step, mac)


def proves(claim: Claim, secret: bytes) -> bool:
    """Whether the token was made with this session's secret for what it says."""
    made = _mac(secret, claim.session_id, claim.direction, claim.step)
    return hmac.compare_digest(claim.mac, made[:_MAC_BYTES])


def digits(secret: bytes, session_id: UUID, direction: Direction, step: int) -> str:
    """The six digits to type, cut from the code as RFC 4226 §5.3 does."""
    mac = _mac(secret, session_id, direction, step)
    offset = mac[-1] & 0x0F
    number = int.from_bytes(mac[offset : offset + 4], "big") & 0x7FFFFFFF
    return f"{number % 1_000_000:06}"


def are_current_digits(
    typed: str, secret: bytes, session_id: UUID, direction: Direction, now: datetime
) -> bool:
    """Whether the digits are those of a step that is good now."""
    newest = step_at(now)
    steps = range(newest - _STEPS_GOOD + 1, newest + 1)
    good = [hmac.compare_digest(typed, digits(secret, session_id, direction, step)) for step in steps]
    return any(good)


def _mac(secret: bytes, session_id: UUID, direction: Direction, step: int) -> bytes:
    message = session_id.bytes + bytes([_NUMBER[direction]]) + step.to_bytes(8, "big")
    return hmac.digest(secret, message, hashlib.sha256)
