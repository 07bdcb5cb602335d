"""All SQL about resources; all of it passes through the caller's reach."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, ColumnElement, Select, Text, and_, cast, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased, contains_eager, joinedload, selectinload

from registry.courses.library import concerns
from registry.courses.rules import grams_of_word, sought, upward
from registry.organisations.models import Organisation
from registry.organisations.within import organisation_within
from registry.resources.models import Resource, ResourceFile
from registry.resources.schemas import ResourceFilter, ResourceLibraryQuery, ResourceQuery
from registry.resources.states import SHOWN, ResourceState
from servicekit.access import Reach
from servicekit.audit import subject_of
from servicekit.pagination import Rows, Sorting, escape_like
from servicekit.states import StateChange

OWNER, LIBRARY, TARGET = aliased(Organisation), aliased(Organisation), aliased(Organisation)


class ResourceRepository:
    """Resources within the reach of one caller."""

    sorting = Sorting(Resource.id, created_at=Resource.created_at)
    library_sorting = Sorting(Resource.id, published_at=Resource.published_at)

    def __init__(self, session: AsyncSession, reach: Reach) -> None:
        self._session = session
        self._reach = reach

    async def owned(self, resource_id: UUID, *, lock: bool = False) -> Resource | None:
        """A resource whose owner is within reach."""
        return await self._one(resource_id, OWNER.path, lock=lock)

    async def kept(self, resource_id: UUID) -> Resource | None:
        """A resource, locked, whose library is within reach."""
        return await self._one(resource_id, LIBRARY.path, lock=True)

    async def recommended(self, resource_id: UUID) -> Resource | None:
        """A resource, locked, that is recommended to a library within reach.

        Also one that is not recommended at all and stands in one: a step too late is told what it is.
        """
        return await self._one(resource_id, func.coalesce(TARGET.path, LIBRARY.path), lock=True)

    async def shown(self, resource_id: UUID) -> Resource | None:
        """A resource as readers see it."""
        query = self._visible().where(Resource.id == resource_id)
        return (await self._session.execute(query)).scalar_one_or_none()

    async def page(self, wanted: ResourceQuery) -> Rows[Resource]:
        """One page of the owners' list."""
        query = _resources().where(self._reach.where(OWNER.path), *_conditions(wanted))
        if wanted.state is None:
            query = query.where(Resource.state != ResourceState.DISCARDED)
        else:
            query = query.where(Resource.state == wanted.state)
        if wanted.below is not None:
            top = select(Organisation.path).where(Organisation.id == wanted.below).scalar_subquery()
            query = query.where(OWNER.path.op("<@")(top))
        return await self.sorting.page(self._session, query, wanted, wanted.sort)

    async def library_page(self, wanted: ResourceLibraryQuery) -> Rows[Resource]:
        """One page of what readers see."""
        query = self._visible().where(*_conditions(wanted))
        return await self.library_sorting.page(self._session, query, wanted, wanted.sort)

    async def organisation(self, organisation_id: UUID) -> Organisation | None:
        """The organisation, open or closed, if it is within reach."""
        return await organisation_within(self._session, organisation_id, self._reach)

    async def upward(self, path: str) -> Sequence[Organisation]:
        """The organisation at `path` and those above it, the nearest first."""
        query = select(Organisation).where(Organisation.path.in_(upward(path)))
        return (await self._session.scalars(query.order_by(func.nlevel(Organisation.path).desc()))).all()

    async def steps(self, resource: Resource) -> Sequence[StateChange]:
        """Every step that was taken, from the first."""
        query = select(StateChange).where(StateChange.subject == subject_of(resource))
        return (await self._session.scalars(query.order_by(StateChange.id))).all()

    async def _one(self, resource_id: UUID, path: Any, *, lock: bool) -> Resource | None:
        query = _resources().where(Resource.id == resource_id, self._reach.where(path))
        if lock:
            query = query.with_for_update(of=Resource)
        return (await self._session.execute(query)).scalar_one_or_none()

    def _visible(self) -> Select[Resource]:
        return _resources().where(
            Resource.state.in_([state.value for state in SHOWN]), concerns(self._reach, LIBRARY.path)
        )


def _resources() -> Select[Resource]:
    """Resources with owner, libraries and files; two statements however many."""
    return (
        select(Resource)
        .join(OWNER, Resource.organisation_id == OWNER.id)
        .join(LIBRARY, Resource.library_id == LIBRARY.id)
        .outerjoin(TARGET, Resource.recommended_to_id == TARGET.id)
        .options(
            contains_eager(Resource.organisation.of_type(OWNER)),
            contains_eager(Resource.library.of_type(LIBRARY)),
            contains_eager(Resource.recommended_to.of_type(TARGET)),
            selectinload(Resource.attached.and_(ResourceFile.removed_at.is_(None))).options(
                joinedload(ResourceFile.file)
            ),
        )
    )


def _conditions(wanted: ResourceFilter) -> list[ColumnElement[bool]]:
    """What `wanted` asks; Chinese text is searched as `registry.courses.search` explains."""
    found: list[ColumnElement[bool]] = []
    if wanted.kind is not None:
        found.append(Resource.kind == wanted.kind)
    if wanted.level is not None:
        found.append(Resource.level == wanted.level)
    for column, member in ((Resource.stages, wanted.stage), (Resource.subjects, wanted.subject)):
        if member is not None:
            found.append(or_(_has(column, [member]), func.cardinality(column) == 0))
    found.extend(
        and_(
            _has(Resource.search_grams, sorted(grams_of_word(word))),
            Resource.search_text.like(f"%{escape_like(word)}%"),
        )
        for word in sought(wanted.q or "")
    )
    return found


def _has(column: Any, members: list[str]) -> ColumnElement[bool]:
    held: ColumnElement[bool] = column.op("@>")(cast([str(each) for each in members], ARRAY(Text)))
    return held
