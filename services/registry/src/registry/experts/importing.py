"""Takes a list of experts from outside: all rows, or none where anything is wrong with one."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

from pydantic import BaseModel, Field, ValidationError
from sqlalchemy import select, tuple_

from registry.experts.errors import ExpertFileTooLarge, ExpertFileUnreadable
from registry.experts.models import Expert
from registry.experts.repository import ExpertRepository
from registry.experts.schemas import ExpertCreate
from registry.experts.states import MACHINE
from registry.experts.tables import HEADINGS
from registry.experts.vocabulary import KIND_WORDS, LEVEL_WORDS, SOURCE_WORDS
from registry.organisations.errors import OrganisationNotFound
from registry.organisations.models import Organisation
from registry.people.vocabulary import STAGE_WORDS, SUBJECT_WORDS, Words
from registry.roster.cells import Cell, text_of
from registry.roster.fields import plain_heading
from registry.roster.reading import open_sheets
from servicekit.access import Reach
from servicekit.localised import Language, Text
from servicekit.problems import Problem
from servicekit.unit_of_work import UnitOfWork
from servicekit.validation import field_errors

MAX_MEBIBYTES = 2
MAX_BYTES = MAX_MEBIBYTES * 1024 * 1024
MAX_ROWS = 2000
_HEADER_ROWS = 30
_NEEDED = {"name", "kind", "level"}
_FIELD_OF = {plain_heading(heading): field for field, heading in HEADINGS.items()}
_WORDS: Mapping[str, Words] = {
    "kind": KIND_WORDS,
    "level": LEVEL_WORDS,
    "source": SOURCE_WORDS,
    "subjects": SUBJECT_WORDS,
    "stages": STAGE_WORDS,
}
_MANY = frozenset({"subjects", "stages", "themes"})
_BETWEEN = re.compile(r"[、,，;；/\s]+")
_KNOWN = Text("该专家已在库中，请删除该行", "is in the library already; leave the row out")
_TWICE = Text("与第 {row} 行重复，请只保留一行", "is in row {row} as well; keep one of them")
_UNKNOWN = Text("未能识别“{word}”，请按填写说明填写", "“{word}” is not known; see the notes of the template")


class FileFault(BaseModel):
    """One thing wrong with one row."""

    row: int = Field(description="as the spreadsheet counts, from 1")
    column: str
    value: str
    message: str = Field(description="what is wrong and what to do, in the caller's language")


class FileRead(BaseModel):
    """What became of a list: all of its rows were taken, or none."""

    rows: int
    taken: int = Field(description="0 for a dry run, and where anything is wrong")
    dry_run: bool
    faults: list[FileFault]


class ImportService:
    """Lists that one caller may take into the library."""

    def __init__(self, uow: UnitOfWork, reach: Reach, language: Language) -> None:
        self._session = uow.session
        self._experts = ExpertRepository(uow.session, reach)
        self._language = language

    async def take(self, organisation_id: UUID, content: bytes, file_name: str, *, dry_run: bool) -> FileRead:
        """Propose everybody on the list.

        Raises:
            OrganisationNotFound: nobody to keep the rows.
            ExpertFileUnreadable, ExpertFileTooLarge: it is no list.
        """
        organisation = await self._experts.organisation(organisation_id)
        if organisation is None:
            raise OrganisationNotFound
        faults: list[FileFault] = []
        commands: dict[int, ExpertCreate] = {}
        written = list(_rows(content, file_name))
        for number, row in written:
            command = self._command(number, row, organisation, faults)
            if command is not None:
                commands[number] = command
        faults += await self._known(organisation, commands)
        taken = 0 if faults or dry_run else len(commands)
        if taken:
            self._session.add_all(_expert(each, organisation) for each in commands.values())
            await self._session.flush()
        return FileRead(rows=len(written), taken=taken, dry_run=dry_run, faults=faults)

    def _command(
        self, number: int, row: Mapping[str, str], organisation: Organisation, faults: list[FileFault]
    ) -> ExpertCreate | None:
        values: dict[str, Any] = {"organisation_id": organisation.id}
        for field, written in row.items():
            if not written:
                continue
            parts = [part for part in _BETWEEN.split(written) if part] if field in _MANY else [written]
            found = [self._meant(number, field, part, faults) for part in parts]
            if None not in found:
                values[field] = found if field in _MANY else found[0]
        try:
            return ExpertCreate.model_validate(values)
        except ValidationError as error:
            known = {fault.column for fault in faults if fault.row == number}
            for each in field_errors(error.errors(), self._language):
                field = each.pointer.strip("/").partition("/")[0] or "workplace"
                column = HEADINGS.get(field, field)
                if column not in known:
                    faults.append(
                        FileFault(row=number, column=column, value=row.get(field, ""), message=each.detail)
                    )
            return None

    def _meant(self, number: int, field: str, word: str, faults: list[FileFault]) -> str | None:
        words = _WORDS.get(field)
        if words is None:
            return word
        member = words.find(word)
        if member is None:
            message = _UNKNOWN.render(self._language, {"word": word})
            faults.append(FileFault(row=number, column=HEADINGS[field], value=word, message=message))
            return None
        return member.value

    async def _known(
        self, organisation: Organisation, commands: Mapping[int, ExpertCreate]
    ) -> Iterator[FileFault]:
        keys = {number: (each.name, each.workplace) for number, each in commands.items()}
        query = select(Expert.name, Expert.workplace).where(
            Expert.organisation_id == organisation.id,
            Expert.person_id.is_(None),
            tuple_(Expert.name, Expert.workplace).in_(keys.values()),
        )
        known = {(row[0], row[1]) for row in await self._session.execute(query)} if keys else set()
        return self._repeated(keys, known)

    def _repeated(
        self, keys: Mapping[int, tuple[str | None, str | None]], known: set[tuple[str, str]]
    ) -> Iterator[FileFault]:
        first: dict[tuple[str | None, str | None], int] = {}
        for number, key in keys.items():
            row = first.setdefault(key, number)
            message = None
            if key in known:
                message = _KNOWN.render(self._language)
            elif row != number:
                message = _TWICE.render(self._language, {"row": row})
            if message is not None:
                yield FileFault(row=number, column=HEADINGS["name"], value=key[0] or "", message=message)


def _expert(command: ExpertCreate, organisation: Organisation) -> Expert:
    fields = command.model_dump(exclude={"organisation_id", "name"})
    return Expert(**fields, name=command.name or "", organisation=organisation, state=MACHINE.initial)


def _rows(content: bytes, file_name: str) -> Iterator[tuple[int, dict[str, str]]]:
    """The rows below the headings, by field; empty ones are left out."""
    if len(content) > MAX_BYTES:
        raise ExpertFileTooLarge(limit_mb=MAX_MEBIBYTES, limit_rows=MAX_ROWS)
    try:
        for sheet in open_sheets(content, file_name):
            rows = sheet.rows()
            columns = _columns(rows)
            if columns is not None:
                yield from _below(rows, columns)
                return
    except ExpertFileTooLarge:
        raise
    except Problem as unreadable:
        raise ExpertFileUnreadable(file_name=file_name) from unreadable
    raise ExpertFileUnreadable(file_name=file_name)


def _columns(rows: Iterator[tuple[int, Sequence[Cell]]]) -> dict[str, int] | None:
    for number, cells in rows:
        found: dict[str, int] = {}
        for index, heading in enumerate(map(text_of, cells)):
            field = _FIELD_OF.get(plain_heading(heading))
            if field is not None:
                found.setdefault(field, index)
        if found.keys() >= _NEEDED:
            return found
        if number >= _HEADER_ROWS:
            return None
    return None


def _below(
    rows: Iterator[tuple[int, Sequence[Cell]]], columns: Mapping[str, int]
) -> Iterator[tuple[int, dict[str, str]]]:
    count = 0
    for number, cells in rows:
        row = {field: text_of(cells[index]) for field, index in columns.items() if index < len(cells)}
        if not any(row.values()):
            continue
        count += 1
        if count > MAX_ROWS:
            raise ExpertFileTooLarge(limit_mb=MAX_MEBIBYTES, limit_rows=MAX_ROWS)
        yield number, row
