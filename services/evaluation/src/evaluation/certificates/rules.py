"""Pure decisions about certificates: who has earned one, how it is numbered, what of a name is shown."""

import secrets
from decimal import Decimal

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: without the letters that look like digits."""
_PLACES = 12


def enough(recognised: Decimal, of_programme: Decimal | None, share: Decimal) -> bool:
    """Whether so many recognised hours are enough of the programme's for a certificate."""
    return of_programme is not None and of_programme > 0 and recognised >= share * of_programme


def new_number(year: int) -> str:
    """A number that cannot be guessed from another: verification is open to everybody."""
    return f"SX{year}-" + "".join(secrets.choice(_ALPHABET) for _ in range(_PLACES))


def masked(name: str) -> str:
    """A name as everybody may see it: its first character, a star for each of the others (韦春兰 → 韦**)."""
    return name[:1] + "*" * max(len(name) - 1, 1) if name else ""
