"""Use cases on figures."""

from datetime import date
from decimal import Decimal

from evaluation.figures.errors import AreaNotFound
from evaluation.figures.repository import Area, FigureRepository
from evaluation.figures.schemas import AnnualFiguresRead, AnnualQuery, AreaFiguresRead
from servicekit.access import Reach
from servicekit.clock import today
from servicekit.unit_of_work import UnitOfWork


class FigureService:
    """Figures of organisations within one caller's reach."""

    def __init__(self, uow: UnitOfWork, reach: Reach) -> None:
        self._reach = reach
        self._day = today(uow.clock)
        self._figures = FigureRepository(uow.session)

    async def annual(self, wanted: AnnualQuery) -> AnnualFiguresRead:
        """What a year came to.

        Raises:
            AreaNotFound: the organisation is not there, or out of reach.
        """
        year = wanted.year or self._day.year
        areas = await self._figures.areas(wanted.organisation_id, self._reach)
        if not areas:
            raise AreaNotFound
        teachers = await self._figures.teachers(areas)
        training = await self._figures.training(areas, date(year, 1, 1), date(year, 12, 31))
        pace = await self._figures.pace(areas, self._day)
        total, *below = [
            _row(
                area,
                teachers.get(area.organisation_id, 0),
                training.get(area.organisation_id, (0, Decimal(0))),
                pace.get(area.organisation_id, (0, 0)),
            )
            for area in areas
        ]
        return AnnualFiguresRead(year=year, as_of=self._day, total=total, areas=below)


def _row(area: Area, teachers: int, training: tuple[int, Decimal], pace: tuple[int, int]) -> AreaFiguresRead:
    person_times, hours = training
    measurable, on_pace = pace
    return AreaFiguresRead(
        organisation_id=area.organisation_id,
        name=area.name,
        teachers=teachers,
        person_times=person_times,
        hours=hours,
        measurable=measurable,
        on_pace=on_pace,
        share_on_pace=round(on_pace / measurable, 4) if measurable else None,
    )
