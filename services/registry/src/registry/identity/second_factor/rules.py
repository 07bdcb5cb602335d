"""Which code an authenticator app shows when (RFC 6238), and which are still taken."""

import hmac

import pyotp

STEP_SECONDS = 30
_STEPS_OFF = 1
"""How many steps a phone's clock may be off either way."""
_DIGITS = 6


def matching_step(secret: str, offered: str, now: float, last_step: int | None) -> int | None:
    """The time step whose code was offered; none when it is none of now, or not after `last_step`.

    Args:
        secret: base32, as the app has it.
        offered: what was typed, without spaces.
        now: seconds since 1970.
        last_step: the step of the code that was last taken; that one and those before are used up.
    """
    current = int(now) // STEP_SECONDS
    app = pyotp.HOTP(secret, digits=_DIGITS)
    for step in range(current - _STEPS_OFF, current + _STEPS_OFF + 1):
        if hmac.compare_digest(app.at(step).encode(), offered.encode()):
            return None if last_step is not None and step <= last_step else step
    return None


def is_app_code(offered: str) -> bool:
    """Whether what was typed looks like a code of an app rather than a recovery code."""
    return len(offered) == _DIGITS and offered.isascii() and offered.isdigit()
