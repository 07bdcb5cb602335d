"""Figures on the wire."""

from datetime import date
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from evaluation.vocabulary import NumberShown

FIRST_YEAR, LAST_YEAR = 2000, 2199


class AnnualQuery(BaseModel):
    """Which year of which organisation."""

    model_config = ConfigDict(extra="forbid")

    organisation_id: UUID
    year: int | None = Field(None, ge=FIRST_YEAR, le=LAST_YEAR, description="the present year unless given")


class AreaFiguresRead(BaseModel):
    """A year of one organisation with everything below it."""

    organisation_id: UUID
    name: str
    teachers: int = Field(description="on the roster today")
    person_times: int = Field(description="人次: each teacher once for each programme with hours in the year")
    hours: NumberShown = Field(description="class hours (学时) that count for the year")
    measurable: int = Field(description="teachers for whom a rule about hours is in force")
    on_pace: int = Field(description="of them, those on pace today")
    share_on_pace: float | None = Field(
        description="`on_pace` over `measurable` (its base), on `as_of`; null where nobody is measurable"
    )


class AnnualFiguresRead(BaseModel):
    """The figures of a year."""

    year: int
    as_of: date = Field(description="the day, in China, of which teachers and pace are told")
    total: AreaFiguresRead = Field(description="the organisation asked for, with everything below it")
    areas: list[AreaFiguresRead] = Field(description="each authority directly below it, by name")
