"""What the list of people is exported as says, read as a roster, what is on record and nothing else."""

import asyncio
from collections.abc import AsyncIterator, Iterable, Iterator
from datetime import UTC, date, datetime

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from services.registry.tests.rosters import citizen_id
from services.registry.tests.rows import TODAY

from registry.organisations.models import Organisation, OrganisationKind
from registry.people import rules as people_rules
from registry.people.models import Person
from registry.people.service import identify
from registry.people.vocabulary import Employment, Post, Stage, Subject, Title
from registry.people.workbook import workbook
from registry.roster import rules
from registry.roster.chunks import Against, read_roster
from registry.roster.findings import Finding, FindingCode
from registry.roster.rules import PROFILE, Entry, Known
from registry.roster.schools import School
from servicekit import crypto
from servicekit.ids import new_id
from servicekit.localised import Language

TOP = new_id()


def _school(code: str, name: str) -> Organisation:
    own = new_id()
    return Organisation(
        id=own, code=code, name=name, kind=OrganisationKind.SCHOOL, path=f"{TOP.hex}.{own.hex}"
    )


SCHOOLS = (
    _school("2145000001", "实验小学"),
    _school("A-7", "中心小学"),
    _school("0012", "中心小学"),  # another of the same name
    _school("x", "第二小学（分校） A区"),
)
AGAINST = Against(
    tuple(School(each.id, each.code, each.name, each.path, each.kind, None) for each in SCHOOLS), None, TODAY
)
names = (
    st.text("韦春兰·• Ann李\u3000\t\x01'=+_\u0304", min_size=1, max_size=60)
    .map(people_rules.tidy_name)
    .filter(bool)
) | st.sampled_from(["韦春兰", "覃大山", "=1+1", "阿卜杜拉·艾山", "0017", "_x0041_", "Ann Lee"])
profiles = st.fixed_dictionaries(
    {
        "name": names,
        "organisation": st.sampled_from(SCHOOLS),
        "staff_number": st.none() | st.from_regex(r"[A-Za-z0-9]{1,32}", fullmatch=True),
        "phone": st.none() | st.from_regex(r"1[3-9][0-9]{9}", fullmatch=True),
        "stage": st.sampled_from(Stage),
        "subject": st.sampled_from(Subject),
        "title": st.sampled_from(Title),
        "posts": st.lists(st.sampled_from(Post), unique=True),
        # Also of a day to come, and when they were children: the list takes that, if somebody types it.
        "teaching_since": st.none() | st.dates(date(1950, 1, 1), date(2030, 1, 1)),
        "other_subjects": st.lists(st.sampled_from(Subject), unique=True),
        "employment": st.none() | st.sampled_from(Employment),
    }
)


@pytest.fixture(scope="module", autouse=True)
def cipher() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(crypto, "_cipher", crypto.ColumnCipher(b"k" * 32, b"i" * 32))
        yield


def made(number: int, **values: object) -> Person:
    person = Person(**values)  # type: ignore[arg-type]
    identify(person, citizen_id(number))
    return person


def written(people: Iterable[Person], *, masked: bool = False, left: bool = False) -> bytes:
    async def batches() -> AsyncIterator[Iterable[Person]]:
        yield people

    async def write() -> bytes:
        with await workbook(batches(), Language.CHINESE, masked=masked, left=left) as file:
            file.seek(0)
            return file.read()

    return asyncio.run(write())


def read(content: bytes) -> tuple[list[Entry], list[Finding]]:
    chunks = [*read_roster(content, "人员.xlsx", AGAINST).chunks]
    entries = [entry for chunk in chunks for entry, _ in chunk.entries]
    return entries, [finding for chunk in chunks for finding in chunk.findings]


def on_record(person: Person) -> Known:
    profile = {name: getattr(person, name) for name in PROFILE if name != "organisation_id"}
    where = person.organisation
    return Known(new_id(), 1, where.path, {**profile, "organisation_id": where.id})


# A workbook takes its time, and so would looking for the smallest that goes wrong.
@settings(max_examples=30, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate))
@given(st.lists(profiles, min_size=1, max_size=40))
def test_every_row_changes_nothing(profiles: list[dict[str, object]]):
    people = [made(number, **profile) for number, profile in enumerate(profiles)]
    entries, findings = read(written(people))
    assert findings == []
    for entry, person in zip(entries, people, strict=True):
        assert rules.changes(entry, on_record(person)) == {}


PLAIN = {"organisation": SCHOOLS[0], "stage": Stage.PRIMARY, "subject": Subject.CHINESE, "title": Title.NONE}


def test_what_is_masked_is_refused_with_what_to_do():
    person = made(1, name="韦春兰", phone="13800138000", **PLAIN, posts=[], other_subjects=[])
    entries, findings = read(written([person], masked=True))
    assert entries == []
    assert [finding.code for finding in findings] == [
        FindingCode.CITIZEN_ID_MASKED,
        FindingCode.PHONE_MASKED,
    ]


def test_who_has_left_does_not_come_back():
    gone, still = [made(number, name="韦", **PLAIN, posts=[], other_subjects=[]) for number in (1, 2)]
    gone.leave(datetime(2026, 7, 31, 20, tzinfo=UTC), "退休")
    entries, findings = read(written([gone, still], left=True))
    assert [entry.row for entry in entries] == [3]
    assert [(finding.row, finding.code, finding.value) for finding in findings] == [
        (2, FindingCode.HAS_LEFT, "2026-08-01")  # that day had begun in China
    ]
