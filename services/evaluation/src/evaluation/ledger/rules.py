"""Pure decisions about the ledger: how an entry is hashed, whether a chain is whole, what may be taken back.

The hash of an entry is SHA-256, in lower-case hexadecimal, over the UTF-8 bytes of the JSON object with
exactly the fields of `Record`, written canonically as RFC 8785 has it. Every value is a string, null, or
the integer `sequence`, so that the canonical form needs nothing of the RFC's rules for fractions:

- `entry`, `person`, `organisation`, `programme`, `session`, `reverses`: UUIDs in lower case
  (`programme`, `session` and `reverses` may be null)
- `sequence`: 1 for the first entry of a person, then one more each
- `kind`: `earned` or `reversal`
- `hours`: with two decimals, for instance `"1.50"` or `"-1.50"`
- `level`: level of the programme, as scheduling names it
- `source`: what was recognised, unique in the whole ledger
- `earned_on`: the day it counts for, `YYYY-MM-DD`
- `recognised_at`: UTC with microseconds, `YYYY-MM-DDTHH:MM:SS.ffffffZ`
- `reason`: why it was reversed, or null
- `previous_hash`: the hash of the entry before; 64 zeros for the first
"""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

GENESIS = "0" * 64
"""Stands for the hash before a person's first entry."""
_CENT = Decimal("0.01")


class EntryKind(StrEnum):
    """What an entry does to the balance."""

    EARNED = "earned"
    """学时认定"""
    REVERSAL = "reversal"
    """冲销"""


@dataclass(frozen=True, slots=True)
class Record:
    """What an entry's hash speaks for."""

    entry: UUID
    person: UUID
    organisation: UUID
    sequence: int
    kind: EntryKind
    hours: Decimal
    programme: UUID | None
    session: UUID | None
    level: str
    source: str
    earned_on: date
    recognised_at: datetime
    reverses: UUID | None
    reason: str | None
    previous_hash: str


_FIELDS = tuple(field.name for field in fields(Record))


class Flaw(StrEnum):
    """Why a chain cannot be believed."""

    CONTENT = "content"
    """an entry does not have the content it was hashed with"""
    LINK = "link"
    """an entry does not follow the one before it"""
    SEQUENCE = "sequence"
    """an entry is missing, or stands twice"""
    END = "end"
    """the chain does not end where it ended when it was last written"""


@dataclass(frozen=True, slots=True)
class Break:
    """The first place where a chain breaks."""

    sequence: int
    flaw: Flaw


def canonical(record: Record) -> bytes:
    """The record as RFC 8785 writes it."""
    plain = {name: _plain(getattr(record, name)) for name in _FIELDS}
    # Keys are ASCII and values hold no fractions, where Python's writer and the RFC agree to the byte.
    return json.dumps(plain, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def digest(record: Record) -> str:
    """The hash of the record."""
    return hashlib.sha256(canonical(record)).hexdigest()


def first_break(chain: Sequence[tuple[Record, str]], length: int, last_hash: str) -> Break | None:
    """Where a person's chain, oldest first, breaks; none when it is whole.

    Args:
        chain: each record with the hash that is stored with it.
        length: how many entries the head counts.
        last_hash: the hash that the head names as the last.
    """
    previous = GENESIS
    for expected, (record, stored) in enumerate(chain, start=1):
        if record.sequence != expected:
            return Break(expected, Flaw.SEQUENCE)
        if digest(record) != stored:
            return Break(expected, Flaw.CONTENT)
        if record.previous_hash != previous:
            return Break(expected, Flaw.LINK)
        previous = stored
    if len(chain) != length or previous != last_hash:
        return Break(len(chain) + 1, Flaw.END)
    return None


def left_of(earned: Decimal, taken_back: Decimal) -> Decimal:
    """Hours of an entry that may still be taken back; `taken_back` counts what reversals took, positive."""
    return max(earned - taken_back, Decimal(0))


def two_places(hours: Decimal) -> Decimal:
    """Hours as the ledger keeps them."""
    return hours.quantize(_CENT)


def _plain(value: object) -> str | int | None:
    match value:
        case None | int():
            return value
        case Decimal():
            return str(two_places(value))
        case datetime():
            return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        case date():
            return value.isoformat()
        case _:
            return str(value)
