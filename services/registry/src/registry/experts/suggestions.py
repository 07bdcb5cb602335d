"""Who to ask for a course (专家调配): one bounded statement for who fits and is free, scored here. LZ-19."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Numeric, case, cast, exists, func, literal, select

from registry.experts import rules
from registry.experts.conditions import free, has, readable, start_of
from registry.experts.models import Expert, ExpertInterval, TaughtSession
from registry.experts.repository import experts_with_places
from registry.experts.rules import Candidate, Chosen, Ground
from registry.experts.schemas import ExpertRead
from registry.experts.states import ExpertState
from registry.experts.suggestion_schemas import (
    GroundRead,
    MixPart,
    SuggestedExpert,
    SuggestionQuery,
    SuggestionRead,
)
from registry.experts.vocabulary import KIND_WORDS, IntervalKind
from registry.organisations.models import Organisation
from servicekit.access import Reach
from servicekit.clock import today
from servicekit.localised import Language, Text
from servicekit.unit_of_work import UnitOfWork

SHORTLIST = 200
"""Experts that are compared: those with the most points for what the database can tell."""
_NONE = Decimal(0)
_FITS = {
    Ground.SUBJECT: Text("学科适配", "the subject fits"),
    Ground.STAGE: Text("学段适配", "the stage fits"),
    Ground.THEME: Text("专题适配", "the theme fits"),
    Ground.LEVEL: Text("层级符合", "the level is as wanted"),
}
_FITS_NOT = {
    Ground.SUBJECT: Text("学科不符", "another subject"),
    Ground.STAGE: Text("未登记该学段", "the stage is not among theirs"),
    Ground.THEME: Text("未登记该专题", "the theme is not among theirs"),
    Ground.LEVEL: Text("层级不同", "another level"),
}
_RATED = Text("最近考核评分 {rating}", "rated {rating} in the last review")
_UNRATED = Text("尚未考核，按中等计", "not reviewed yet, taken as middling")
_LOAD = Text("本年已授课 {hours} 学时", "taught {hours} class hours this year")
_SAYS_FREE = Text("本人登记这些日期可授课", "said to be available on these days")
_FREE = Text("这些日期没有安排", "free on these days")
_NEW_KIND = Text("为名单增加一类专家：{kind}", "brings another kind to the panel: {kind}")
_SAME_KIND = Text("名单中已有同类专家：{kind}", "the panel has this kind already: {kind}")


class _Found(NamedTuple):
    expert: Expert
    hours: Decimal
    candidate: Candidate


class SuggestionService:
    """Proposes panels of experts that one caller may read of."""

    def __init__(self, uow: UnitOfWork, reach: Reach) -> None:
        self._uow = uow
        self._reach = reach

    async def suggest(self, wanted: SuggestionQuery, language: Language) -> SuggestionRead:
        """Who fits, is free and goes together, each with the reasons."""
        found = await self._shortlist(wanted)
        chosen = rules.panel([each.candidate for each in found], wanted.weights, wanted.count)
        day = today(self._uow.clock)
        panel = [_answer(found[each.key], each, wanted.weights, day, language) for each in chosen]
        mix = rules.mix_of(each.expert.kind for each in panel)
        return SuggestionRead(
            starts_on=wanted.starts_on,
            ends_on=wanted.ends_on,
            considered=len(found),
            panel=panel,
            mix=[MixPart(kind=kind, count=count) for kind, count in mix.items()],
            weights=wanted.weights,
        )

    async def _shortlist(self, wanted: SuggestionQuery) -> list[_Found]:
        fits, year = _fits(wanted), date(today(self._uow.clock).year, 1, 1)
        says_free = exists().where(
            ExpertInterval.expert_id == Expert.id,
            ExpertInterval.kind == IntervalKind.AVAILABLE,
            ExpertInterval.starts_on <= wanted.starts_on,
            ExpertInterval.ends_on >= wanted.ends_on,
        )
        best = self._best(wanted, fits)
        hours = (
            select(func.coalesce(func.sum(TaughtSession.hours), 0))
            .where(
                TaughtSession.person_id == Expert.person_id,
                TaughtSession.cancelled.is_(False),
                TaughtSession.starts_at >= start_of(year),
                TaughtSession.ends_at <= self._uow.clock.now(),
            )
            .correlate(Expert)
            .scalar_subquery()
        )
        query = (
            experts_with_places()
            .join(best, best.c.id == Expert.id)
            .add_columns(hours, says_free, *fits.values())
            .order_by(best.c.points.desc(), Expert.id)
        )
        rows = (await self._uow.session.execute(query)).all()
        return [_found(number, row, list(fits)) for number, row in enumerate(rows)]

    def _best(self, wanted: SuggestionQuery, fits: Mapping[Ground, ColumnElement[bool]]) -> Any:
        points: ColumnElement[Any] = cast(literal(0), Numeric)
        for ground, fit in fits.items():
            points = points + case((fit, wanted.weights[ground]), else_=0)
        rated = func.coalesce(Expert.rating, 5) / 10 * wanted.weights[Ground.RATING]
        query = (
            select(Expert.id, (points + rated).label("points"))
            .join(Expert.organisation)
            .where(
                Expert.state == ExpertState.ACTIVE,
                readable(self._reach),
                *free(wanted.starts_on, wanted.ends_on),
            )
        )
        if wanted.subject is not None:
            query = query.where(has(Expert.subjects, wanted.subject))
        if wanted.below is not None:
            top = select(Organisation.path).where(Organisation.id == wanted.below).scalar_subquery()
            query = query.where(Organisation.path.op("<@")(top))
        ranked = query.order_by((points + rated).desc(), Expert.id)
        return ranked.limit(SHORTLIST).subquery("best")


def _fits(wanted: SuggestionQuery) -> dict[Ground, ColumnElement[bool]]:
    """Whether an expert fits, for what was asked for."""
    fits: dict[Ground, ColumnElement[bool]] = {}
    if wanted.subject is not None:
        fits[Ground.SUBJECT] = has(Expert.subjects, wanted.subject)
    if wanted.stage is not None:
        fits[Ground.STAGE] = has(Expert.stages, wanted.stage)
    if wanted.theme is not None:
        fits[Ground.THEME] = has(Expert.themes, wanted.theme)
    if wanted.level is not None:
        fits[Ground.LEVEL] = Expert.level == wanted.level
    return fits


def _found(number: int, row: Any, grounds: list[Ground]) -> _Found:
    expert, hours, says_free, *fits = row
    candidate = Candidate(
        key=number,
        kind=expert.kind,
        fits=dict(zip(grounds, fits, strict=True)),
        rating=None if expert.rating is None else float(expert.rating),
        hours=float(hours),
        says_free=says_free,
    )
    return _Found(expert, hours, candidate)


def _answer(
    found: _Found, chosen: Chosen, weights: Mapping[Ground, float], day: date, language: Language
) -> SuggestedExpert:
    grounds = [
        GroundRead(
            ground=ground,
            points=points,
            out_of=weights[ground],
            text=_text(ground, found, points, weights, language),
        )
        for ground, points in chosen.points.items()
    ]
    return SuggestedExpert(
        expert=ExpertRead.of(found.expert, day, found.hours), points=round(chosen.total, 2), grounds=grounds
    )


def _text(
    ground: Ground, found: _Found, points: float, weights: Mapping[Ground, float], language: Language
) -> str:
    candidate = found.candidate
    match ground:
        case Ground.RATING if candidate.rating is None:
            return _UNRATED.render(language)
        case Ground.RATING:
            return _RATED.render(language, {"rating": f"{candidate.rating:g}"})
        case Ground.LOAD:
            return _LOAD.render(language, {"hours": f"{candidate.hours:g}"})
        case Ground.AVAILABILITY:
            return (_SAYS_FREE if candidate.says_free else _FREE).render(language)
        case Ground.MIX:
            kind = candidate.kind.value if language is Language.ENGLISH else KIND_WORDS.shown[candidate.kind]
            words = _NEW_KIND if points >= round(weights[ground], 2) else _SAME_KIND
            return words.render(language, {"kind": kind.replace("_", " ")})
        case _:
            return (_FITS if candidate.fits[ground] else _FITS_NOT)[ground].render(language)
