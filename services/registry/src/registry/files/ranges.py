"""Which bytes a download asks for (RFC 9110 §14)."""

import re

_SINGLE = re.compile(r"bytes=(\d*)-(\d*)", re.ASCII)
_MAX_DIGITS = 18


class NotSatisfiable(Exception):
    """The range begins behind the end."""


def range_of(header: str | None, size: int) -> tuple[int, int] | None:
    """The first byte and the one behind the last; none for all of it, also if the header is not understood.

    Several ranges at once are answered with all of it, as the standard allows.

    Raises:
        NotSatisfiable: see there.
    """
    match = _SINGLE.fullmatch(header.strip()) if header else None
    if match is None or max(map(len, match.groups())) > _MAX_DIGITS:
        return None
    first, last = match.groups()
    if not first and not last:
        return None
    if not first:
        if int(last) == 0:
            raise NotSatisfiable
        return max(0, size - int(last)), size
    start = int(first)
    if last and int(last) < start:
        return None
    if start >= size:
        raise NotSatisfiable
    return start, min(int(last) + 1, size) if last else size
