"""The calendar of an expert: days on which they said to be free, or not to be."""

from datetime import date
from typing import Self
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, model_validator
from sqlalchemy import select

from registry.experts.errors import ExpertNotFound, IntervalNotFound, IntervalOverlaps
from registry.experts.models import Expert, ExpertInterval
from registry.experts.repository import ExpertRepository
from registry.experts.vocabulary import IntervalKind
from registry.people.schemas import Reason
from servicekit.access import Reach
from servicekit.localised import Text
from servicekit.pagination import ListQuery, Rows, Sorting
from servicekit.unit_of_work import UnitOfWork
from servicekit.validation import WrongValue
from servicekit.wire import Day

_OUT_OF_ORDER = Text("结束日期早于开始日期", "must not end before it begins")


class IntervalRead(BaseModel):
    """Days on which an expert is free, or is not."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    kind: IntervalKind
    starts_on: date
    ends_on: date = Field(description="last day")
    note: str | None


class IntervalCreate(BaseModel):
    """Days to be put down."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [{"kind": "unavailable", "starts_on": "2026-07-10", "ends_on": "2026-07-20"}]
        },
    )

    kind: IntervalKind
    starts_on: Day
    ends_on: Day = Field(description="last day")
    note: Reason | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.ends_on < self.starts_on:
            raise WrongValue("interval-days-out-of-order", _OUT_OF_ORDER)
        return self


class IntervalQuery(ListQuery):
    """How to page through a calendar, from the first day on."""


class CalendarService:
    """What one caller may do with the calendars of experts within their reach."""

    sorting = Sorting(ExpertInterval.id, starts_on=ExpertInterval.starts_on)

    def __init__(self, uow: UnitOfWork, reach: Reach) -> None:
        self._uow = uow
        self._experts = ExpertRepository(uow.session, reach)

    async def page(self, expert_id: UUID, wanted: IntervalQuery) -> Rows[ExpertInterval]:
        """One page of what an expert said.

        Raises:
            ExpertNotFound: not there, or out of reach.
        """
        if await self._experts.find(expert_id) is None:
            raise ExpertNotFound
        query = select(ExpertInterval).where(ExpertInterval.expert_id == expert_id)
        return await self.sorting.page(self._uow.session, query, wanted, "starts_on")

    async def add(self, expert_id: UUID, command: IntervalCreate) -> ExpertInterval:
        """Put days down.

        Raises:
            ExpertNotFound: not among those that the caller keeps.
            IntervalOverlaps: some of the days are down already; says which.
        """
        expert = await self._locked(expert_id)
        await self._ensure_fits(expert, command)
        interval = ExpertInterval(expert=expert, expert_id=expert.id, **command.model_dump())
        self._uow.session.add(interval)
        await self._uow.session.flush()  # the last word on overlaps is the database's
        return interval

    async def remove(self, expert_id: UUID, interval_id: UUID) -> None:
        """Take days off the calendar again.

        Raises:
            ExpertNotFound, IntervalNotFound: there is nothing to take off.
        """
        expert = await self._locked(expert_id)
        query = select(ExpertInterval).where(
            ExpertInterval.id == interval_id, ExpertInterval.expert_id == expert_id
        )
        interval = (await self._uow.session.execute(query)).scalar_one_or_none()
        if interval is None:
            raise IntervalNotFound
        interval.expert = expert
        await self._uow.session.delete(interval)

    async def _ensure_fits(self, expert: Expert, command: IntervalCreate) -> None:
        query = (
            select(ExpertInterval)
            .where(
                ExpertInterval.expert_id == expert.id,
                ExpertInterval.kind == command.kind,
                ExpertInterval.starts_on <= command.ends_on,
                ExpertInterval.ends_on >= command.starts_on,
            )
            .order_by(ExpertInterval.starts_on)
            .limit(1)
        )
        other = (await self._uow.session.execute(query)).scalar_one_or_none()
        if other is not None:
            raise IntervalOverlaps(starts_on=other.starts_on.isoformat(), ends_on=other.ends_on.isoformat())

    async def _locked(self, expert_id: UUID) -> Expert:
        found = await self._experts.locked([expert_id])
        if not found:
            raise ExpertNotFound
        return found[0]
