"""A registry where everybody has numbers that few may see, and what finds them in answers."""

import io
import zipfile
from collections.abc import Iterator
from datetime import date
from typing import Any

from sqlalchemy import inspect
from tests.contract.live import LiveService
from tests.contract.makers import registry as makers

from registry.corrections.models import ProfileCorrection
from registry.corrections.rules import Change, ProfileField
from registry.experts.models import Expert
from registry.institutions.models import Institution
from registry.people.models import Person
from registry.roster.models import RosterFile, RosterImport, sealed
from servicekit.ids import new_id

BIRTH = date(1985, 3, 7)
_EXCEL_DAY = b"<v>31113</v>"
"""That day as a cell of a workbook."""
_PHONE = "138772010{:02}"
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
UPLOADER = str(new_id())
"""Whose roster it is."""


class Secrets:
    """What must not be read, in every form in which it could be written."""

    def __init__(self) -> None:
        self.citizen_ids: list[str] = []
        self.phones: list[str] = []

    def citizen_id(self) -> str:
        """Another good number, of somebody born on `BIRTH`."""
        digits = f"451302{BIRTH:%Y%m%d}{len(self.citizen_ids) * 2 + 20:03}"
        total = sum(int(digit) * weight for digit, weight in zip(digits, _WEIGHTS, strict=True))
        self.citizen_ids.append(digits + "10X98765432"[total % 11])
        return self.citizen_ids[-1]

    def phone(self) -> str:
        """Another phone number."""
        self.phones.append(_PHONE.format(len(self.phones)))
        return self.phones[-1]

    def found_in(self, content: bytes) -> set[str]:
        """Which kinds of secret an answer tells, also from within a workbook."""
        parts = list(_parts(content))
        kinds = {
            "citizen id": [each.encode() for each in self.citizen_ids],
            "phone": [each.encode() for each in self.phones],
            "birth date": [f"{BIRTH}".encode(), "1985年3月7日".encode(), b"1985/3/7", _EXCEL_DAY],
        }
        return {
            kind for kind, forms in kinds.items() if any(form in part for form in forms for part in parts)
        }


def _parts(content: bytes) -> Iterator[bytes]:
    yield content
    if content[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(content)) as book:
            for name in book.namelist():
                yield book.read(name)


async def fill(service: LiveService, secrets: Secrets) -> dict[str, str]:
    """One thing for every id that a path can name; returns the ids by these names."""
    rows: dict[str, Any] = {name: make() for name, make in makers.MAKERS.items()}
    rows["correction_id"] = _correction(secrets)
    rows["import_id"] = _roster(secrets)
    async with service.runtime.database.transaction(actor=service.caller.id) as uow:
        for row in rows.values():
            uow.session.add_all(row if isinstance(row, tuple) else (row,))
        for thing in list(uow.session.new):
            _fill(thing, secrets)
        await uow.session.flush()
        ids = {}
        for name, row in rows.items():
            [key] = inspect(row[-1] if isinstance(row, tuple) else row).identity
            ids[name] = str(key)
        return ids


def _correction(secrets: Secrets) -> ProfileCorrection:
    person = makers.MAKERS["person_id"]()
    change = Change(ProfileField.PHONE, secrets.phone(), secrets.phone())
    return ProfileCorrection.propose(person, [change], "换了手机号")


def _roster(secrets: Secrets) -> RosterImport:
    row = f"韦春兰,{secrets.citizen_id()},{BIRTH},{secrets.phone()},小学,语文"
    content = f"姓名,身份证号,出生日期,手机号,学段,任教学科\n{row}\n".encode()
    roster: RosterImport = makers.MAKERS["import_id"]()
    roster.file, roster.file_bytes, roster.created_by = (
        RosterFile(content=sealed(content)),
        len(content),
        UPLOADER,
    )
    return roster


def _fill(thing: object, secrets: Secrets) -> None:
    if isinstance(thing, Person):
        thing.birth_on = BIRTH
        thing.set_citizen_id(secrets.citizen_id())
        thing.set_phone(secrets.phone())
    elif isinstance(thing, Expert):
        thing.phone = secrets.phone()
    elif isinstance(thing, Institution):
        thing.contact_phone = secrets.phone()
