"""How the ledger is chained, on plain values."""

import hashlib
import json
from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation.ledger import rules
from evaluation.ledger.rules import GENESIS, Break, EntryKind, Flaw, Record

RECORD = Record(
    entry=UUID("01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10"),
    person=UUID("01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a11"),
    organisation=UUID("01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a12"),
    sequence=1,
    kind=EntryKind.EARNED,
    hours=Decimal("1.5"),
    programme=UUID("01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a13"),
    session=None,
    level="county",
    source="attendance/1",
    earned_on=date(2026, 11, 20),
    recognised_at=datetime(2026, 11, 20, 12, 30, 0, 5, timezone(timedelta(hours=8))),
    reverses=None,
    reason='代签到 "甲"\n',
    previous_hash=GENESIS,
)


def chain_of(length: int) -> list[tuple[Record, str]]:
    chain: list[tuple[Record, str]] = []
    previous = GENESIS
    for sequence in range(1, length + 1):
        record = replace(RECORD, sequence=sequence, previous_hash=previous, source=f"attendance/{sequence}")
        previous = rules.digest(record)
        chain.append((record, previous))
    return chain


class TestCanonicalForm:
    def test_it_is_written_as_documented(self):
        assert rules.canonical(RECORD).decode() == (
            '{"earned_on":"2026-11-20","entry":"01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10","hours":"1.50",'
            '"kind":"earned","level":"county","organisation":"01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a12",'
            '"person":"01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a11","previous_hash":"' + "0" * 64 + '",'
            '"programme":"01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a13","reason":"代签到 \\"甲\\"\\n",'
            '"recognised_at":"2026-11-20T04:30:00.000005Z","reverses":null,"sequence":1,"session":null,'
            '"source":"attendance/1"}'
        )
        assert rules.digest(RECORD) == hashlib.sha256(rules.canonical(RECORD)).hexdigest()

    def test_every_field_of_a_record_is_in_it(self):
        assert set(json.loads(rules.canonical(RECORD))) == {field.name for field in fields(Record)}

    def test_how_an_instant_or_a_number_is_written_does_not_matter(self):
        same = replace(RECORD, hours=Decimal("1.500"), recognised_at=RECORD.recognised_at.astimezone(UTC))
        assert rules.digest(same) == rules.digest(RECORD)


class TestFirstBreak:
    @given(st.integers(0, 8))
    def test_an_untouched_chain_is_whole(self, length: int):
        chain = chain_of(length)
        assert rules.first_break(chain, length, chain[-1][1] if chain else GENESIS) is None

    @given(st.data(), st.integers(1, 8))
    def test_a_changed_entry_is_found_where_it_stands(self, data: st.DataObject, length: int):
        chain = chain_of(length)
        place = data.draw(st.integers(0, length - 1))
        record, stored = chain[place]
        chain[place] = (replace(record, hours=record.hours + 1), stored)
        assert rules.first_break(chain, length, chain[-1][1]) == Break(place + 1, Flaw.CONTENT)

    @given(st.data(), st.integers(2, 8))
    def test_a_changed_entry_with_a_new_hash_breaks_the_next(self, data: st.DataObject, length: int):
        chain = chain_of(length)
        place = data.draw(st.integers(0, length - 2))
        changed = replace(chain[place][0], hours=Decimal(99))
        chain[place] = (changed, rules.digest(changed))
        assert rules.first_break(chain, length, chain[-1][1]) == Break(place + 2, Flaw.LINK)

    @given(st.data(), st.integers(1, 8))
    def test_an_entry_that_is_gone_is_missed(self, data: st.DataObject, length: int):
        chain = chain_of(length)
        last = chain[-1][1]
        place = data.draw(st.integers(0, length - 1))
        del chain[place]
        flaw = Flaw.END if place == length - 1 else Flaw.SEQUENCE
        assert rules.first_break(chain, length, last) == Break(place + 1, flaw)


class TestLeftOf:
    @pytest.mark.parametrize(("taken", "left"), [("0", "4"), ("1.5", "2.5"), ("4", "0"), ("5", "0")])
    def test_it_never_falls_below_nothing(self, taken: str, left: str):
        assert rules.left_of(Decimal(4), Decimal(taken)) == Decimal(left)
