"""Attendance on the wire."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, JsonValue, StringConstraints, model_validator

from scheduling.attendance.codes import Direction
from scheduling.attendance.rules import Method
from scheduling.sessions.schemas import SessionQuery, SessionRead
from scheduling.vocabulary import HoursShown
from servicekit.localised import Text
from servicekit.pagination import ListQuery
from servicekit.validation import WrongValue
from servicekit.wire import Day

_TOKEN = "AZOfKmwee2qaQy8tPx-aEAAAAAAABrW5Kb1cP3m0c2l0Y2hpbmEx"  # noqa: S105 - an example of the form
_ONE_OF_TWO = Text(
    "请提供二维码中的 token，或同时提供 session_id 与 6 位签到码 code",
    "needs either the token of the picture, or session_id with the six digits as code",
)
_EXAMPLES: list[JsonValue] = [
    {"token": _TOKEN},
    {"session_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10", "direction": "in", "code": "042617"},
]


class SignCodeRead(BaseModel):
    """The code to show in the room just now (签到码)."""

    session_id: UUID
    direction: Direction
    token: str = Field(description="what the QR picture holds")
    code: str = Field(description="six digits to type instead")
    valid_until: datetime = Field(description="when this code stops being good")
    next_at: datetime = Field(description="when to ask for the next one")
    opens_at: datetime = Field(description="from when people can sign in this direction")
    closes_at: datetime = Field(description="until when")
    expected: int = Field(description="how many have a place in the programme")
    signed_in: int
    signed_out: int


class SignCreate(BaseModel):
    """Sign in or out: by the token of the picture, or by the session and the six digits."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": _EXAMPLES})

    token: Annotated[str, StringConstraints(min_length=1, max_length=200)] | None = None
    session_id: UUID | None = None
    direction: Direction = Field(Direction.IN, description="with a code; a token says it itself")
    code: Annotated[str, StringConstraints(pattern=r"^[0-9]{6}$")] | None = None

    @model_validator(mode="after")
    def _one_way(self) -> "SignCreate":
        by_code = self.session_id is not None and self.code is not None
        by_neither = self.session_id is None and self.code is None
        if by_code == (self.token is not None) or not (by_code or by_neither):
            raise WrongValue("sign-one-of-two", _ONE_OF_TWO)
        return self


class SignRead(BaseModel):
    """What is on record now."""

    session_id: UUID
    session_title: str
    direction: Direction
    method: Method
    at: datetime
    signed_in_at: datetime | None
    signed_out_at: datetime | None
    hours: HoursShown = Field(description="class hours (学时) earned; 0 until one has signed in and out")


class RollCall(BaseModel):
    """The people who are there, as somebody in the room sees it."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [{"direction": "in", "person_ids": ["01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10"]}]
        },
    )

    direction: Direction
    person_ids: list[UUID] = Field(min_length=1, max_length=500)


class RollCallRow(BaseModel):
    """What came of one person of a roll call."""

    person_id: UUID
    taken: bool
    code: str | None = Field(description="why not, when it was not taken")
    detail: str | None = Field(description="the same in the caller's language")


class RollCallRead(BaseModel):
    """What came of a roll call, in the order of the request; nothing is left out in silence."""

    taken: int
    refused: int
    rows: list[RollCallRow]


class AttendanceRead(BaseModel):
    """One person who has a place in the programme, at one session."""

    person_id: UUID
    name: str
    organisation_name: str
    signed_in_at: datetime | None
    signed_out_at: datetime | None


class AttendanceSort(StrEnum):
    """Orders of the list; a minus means falling."""

    NAME = "name"
    NAME_FALLING = "-name"


class AttendanceQuery(ListQuery):
    """Filters of the list."""

    sort: AttendanceSort = AttendanceSort.NAME


class TimetableQuery(SessionQuery):
    """Which part of one's own timetable."""

    from_on: Day | None = Field(None, description="first day, in China's time; today when left out")
    until_on: Day | None = Field(None, description="last day; a year from the first when left out")


class TimetableEntry(SessionRead):
    """A session of mine (我的课表)."""

    venue_address: str
    as_expert: bool = Field(description="I give it, rather than take part")
    sign_in_opens_at: datetime = Field(description="from when one can sign in")
    sign_in_closes_at: datetime = Field(description="until when")
    sign_out_opens_at: datetime = Field(description="from when one can sign out")
    sign_out_closes_at: datetime = Field(description="until when")
    signed_in_at: datetime | None
    signed_out_at: datetime | None
