"""A small service for the kit's own tests: notes, which have a place, a state and a secret."""

from enum import StrEnum
from typing import Annotated, ClassVar
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import Index, LargeBinary, Text, select
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from servicekit.access import AccessPolicy, Reach, public, requires
from servicekit.app import KitPermissions, ServiceSpec
from servicekit.audit import Audited
from servicekit.cloudevents import EventPayload
from servicekit.concurrency import ExpectedVersion, ensure_version, set_etag
from servicekit.crypto import EncryptedText, installed_cipher
from servicekit.db import Identified, LTree, StringEnum, Timestamped, Versioned, new_metadata
from servicekit.jobs import enqueue
from servicekit.jobs_api import JobRead
from servicekit.localised import Language
from servicekit.localised import Text as Words
from servicekit.pagination import ListQuery, Page, Sorting, link_pages
from servicekit.problems import Kind, NotFound, Problem
from servicekit.routing import ServiceRoute, UowDep
from servicekit.states import StateMachine, Transition, take

SCHEMA = "sample"
SECRET_COLUMN = "notes.secret"


class Base(DeclarativeBase):
    metadata = new_metadata()


class NoteState(StrEnum):
    DRAFT = "draft"
    SENT = "sent"
    FILED = "filed"


MACHINE = StateMachine(
    NoteState.DRAFT,
    {
        "send": Transition(frozenset({NoteState.DRAFT}), NoteState.SENT, "note:write"),
        "recall": Transition(frozenset({NoteState.SENT}), NoteState.DRAFT, "note:write"),
        "file": Transition(frozenset({NoteState.SENT}), NoteState.FILED, "note:write"),
    },
)


class Note(Identified, Timestamped, Versioned, Audited, Base):
    __tablename__ = "notes"
    __table_args__ = (
        Index("uq_notes_title", "title", unique=True),
        Index("ix_notes_path", "path", postgresql_using="gist"),
        Index("ix_notes_secret_index", "secret_index"),
    )
    audit_masked: ClassVar[frozenset[str]] = frozenset({"secret"})
    audit_derived: ClassVar[frozenset[str]] = frozenset({"secret_index"})

    title: Mapped[str] = mapped_column(Text)
    path: Mapped[str] = mapped_column(LTree)
    state: Mapped[NoteState] = mapped_column(StringEnum(NoteState), default=NoteState.DRAFT)
    secret: Mapped[str | None] = mapped_column(EncryptedText(SECRET_COLUMN))
    secret_index: Mapped[bytes | None] = mapped_column(LargeBinary)

    @property
    def audit_scope(self) -> str:
        return self.path


class NoteWritten(EventPayload):
    event_type: ClassVar[str] = "sample.note.written.v1"
    note_id: UUID
    title: str


class TitleTaken(Problem):
    kind = Kind.CONFLICT
    code = "title-taken"
    title = Words("标题已被使用", "Title taken")
    detail = Words("该标题已被使用，请换一个。", "The title is taken; choose another.")


class NoteWrite(BaseModel):
    model_config = ConfigDict(extra="forbid")

    title: str = Field(min_length=1, max_length=40)
    path: str = Field("a", pattern=r"^[a-z]+(\.[a-z]+)*$")
    secret: str | None = None


class NoteRead(BaseModel):
    model_config = ConfigDict(from_attributes=True)

    id: UUID
    title: str
    path: str
    state: NoteState
    version: int


class NoteSort(StrEnum):
    TITLE = "title"
    TITLE_FALLING = "-title"
    CREATED_AT = "created_at"
    CREATED_AT_FALLING = "-created_at"


class NoteQuery(ListQuery):
    sort: NoteSort = NoteSort.TITLE
    state: NoteState | None = None


class Transit(BaseModel):
    transition: str
    reason: str | None = None


class JobOrder(BaseModel):
    kind: str
    payload: dict[str, str | int | float] = {}


ReadNotes = Annotated[Reach, requires("note:read")]
WriteNotes = Annotated[Reach, requires("note:write")]
sorting = Sorting(Note.id, title=Note.title, created_at=Note.created_at)
router = APIRouter(prefix="/v1", tags=["notes"], route_class=ServiceRoute)


@router.get("/notes")
async def list_notes(
    request: Request,
    response: Response,
    wanted: Annotated[NoteQuery, Query()],
    reach: ReadNotes,
    uow: UowDep,
) -> Page[NoteRead]:
    query = select(Note).where(reach.where(Note.path))
    if wanted.state is not None:
        query = query.where(Note.state == wanted.state)
    rows = await sorting.page(uow.session, query, wanted, wanted.sort)
    link_pages(request, response, rows.next_cursor)
    return Page(
        items=[NoteRead.model_validate(note) for note in rows.items],
        next_cursor=rows.next_cursor,
        total=rows.total,
    )


@router.post("/notes", status_code=201)
async def write_note(command: NoteWrite, response: Response, reach: WriteNotes, uow: UowDep) -> NoteRead:
    note = Note(title=command.title, path=command.path, state=NoteState.DRAFT, secret=command.secret)
    if command.secret is not None:
        note.secret_index = installed_cipher().blind_index(command.secret, SECRET_COLUMN)
    uow.session.add(note)
    uow.record(NoteWritten(note_id=note.id, title=note.title), note)
    await uow.session.flush()
    set_etag(response, note)
    return NoteRead.model_validate(note)


@router.put("/notes/{note_id}")
async def rewrite_note(
    note_id: UUID,
    command: NoteWrite,
    reach: WriteNotes,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> NoteRead:
    note = await _find(uow, note_id, reach)
    ensure_version(note, version)
    note.title, note.secret = command.title, command.secret
    await uow.session.flush()
    set_etag(response, note)
    return NoteRead.model_validate(note)


@router.post("/notes/{note_id}/transitions")
async def move_note(note_id: UUID, command: Transit, reach: WriteNotes, uow: UowDep) -> NoteRead:
    note = await _find(uow, note_id, reach)
    uow.reason = command.reason
    note.state = take(uow, MACHINE, note, note.state, command.transition, command.reason)
    await uow.session.flush()
    return NoteRead.model_validate(note)


@router.post("/orders", status_code=202)
async def order_job(command: JobOrder, reach: WriteNotes, uow: UowDep) -> JobRead:
    job = await enqueue(uow, SCHEMA, command.kind, dict(command.payload))
    await uow.session.flush()
    return JobRead.of(job, Language.CHINESE)


@router.get("/broken", dependencies=[public("a test wants a defect")])
async def break_down() -> None:
    raise RuntimeError("a defect with a secret in it")


async def _find(uow: UowDep, note_id: UUID, reach: Reach) -> Note:
    found = await uow.session.execute(select(Note).where(Note.id == note_id, reach.where(Note.path)))
    note = found.scalar_one_or_none()
    if note is None:
        raise NotFound
    return note


POLICY = AccessPolicy(
    {
        "reader": frozenset({"note:read"}),
        "writer": frozenset({"note:read", "note:write"}),
        "operator": frozenset({"operations:read", "operations:manage"}),
        "service": frozenset({"feed:read"}),
    }
)
SPEC = ServiceSpec(
    name=SCHEMA,
    title="Sample",
    description="A service for tests.",
    routers=[router],
    policy=POLICY,
    permissions=KitPermissions("feed:read", "operations:read", "operations:manage"),
    constraints={"uq_notes_title": TitleTaken},
    has_migrations=False,
)
