"""Merges one organisation into another (机构整合, 学校撤并): what it had goes to the successor.

People on the roster, open organisations below and grants go; what is history stays where it was: marks,
people who left, closed organisations below, policy packs, past imports. A person's grant goes because the
person's work does. The client of another system does not: its reach would widen to the whole successor
without anybody having asked for that, so it ends with the organisation.

However much there is, it is a fixed number of statements in one transaction, and whoever follows the events
is told of each thing that moved: every person, every organisation right below, and the one that closed.
"""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, ColumnElement, Select, case, cast, func, insert, select, update
from sqlalchemy.orm import aliased
from sqlalchemy.orm.attributes import set_committed_value

from registry.identity.models import RoleGrant
from registry.marks.models import OrganisationMark
from registry.organisations import events, rules
from registry.organisations.errors import OrganisationNotFound, OrganisationTooDeep, SuccessorNotFound
from registry.organisations.models import Organisation
from registry.organisations.repository import OrganisationRepository
from registry.organisations.schemas import MergePreview
from registry.people.events import PersonUpdated
from registry.people.models import Person
from registry.tiers.keeping import ask_for_tiers
from servicekit.access import Reach
from servicekit.audit import AuditEntry
from servicekit.concurrency import ensure_version
from servicekit.db import LTree
from servicekit.ids import new_id
from servicekit.requests import current_request
from servicekit.unit_of_work import UnitOfWork

_IN_PLACE = {"synchronize_session": False}


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merger did."""

    merged_id: UUID
    successor_id: UUID
    people: int
    children: int
    grants: int


class MergingService:
    """Mergers that one caller may make: of organisations that they manage, both."""

    def __init__(self, uow: UnitOfWork, reach: Reach) -> None:
        self._uow = uow
        self._session = uow.session
        self._organisations = OrganisationRepository(uow.session, reach)

    async def preview(self, organisation_id: UUID) -> MergePreview:
        """What a merger of this organisation would move.

        Raises:
            OrganisationNotFound, OrganisationClosed: there is nothing to merge.
        """
        organisation = await self._organisations.find(organisation_id)
        if organisation is None:
            raise OrganisationNotFound
        organisation.ensure_open()
        marks = (
            OrganisationMark.organisation_id == organisation_id,
            OrganisationMark.withdrawn_at.is_(None),
        )
        counts = select(
            _counted(select(Person.id).where(*_on_roster(organisation_id))),
            _counted(select(Organisation.id).where(*_open_below(organisation_id))),
            _counted(
                select(RoleGrant.id).where(
                    RoleGrant.organisation_id == organisation_id, RoleGrant.withdrawn_at.is_(None)
                )
            ),
            _counted(select(OrganisationMark.id).where(*marks)),
        )
        people, children, grants, kept = (await self._session.execute(counts)).one()
        return MergePreview(people=people, children=children, grants=grants, marks=kept)

    async def merge(self, organisation_id: UUID, version: int, into_id: UUID, reason: str) -> Merged:
        """Close the organisation and give what it has to the successor.

        Raises:
            OrganisationNotFound, OrganisationClosed, StaleVersion: it cannot be changed.
            SuccessorNotFound, OrganisationMergesIntoItself, OrganisationTooDeep: not into that one.
        """
        await self._organisations.lock_tree()
        organisation = await self._organisations.find(organisation_id, lock=True)
        if organisation is None:
            raise OrganisationNotFound
        ensure_version(organisation, version)
        successor = await self._organisations.find(into_id, lock=True)
        if successor is None:
            raise SuccessorNotFound
        height = await self._organisations.height(organisation.path)
        organisation.merge_into(successor, self._uow.clock.now(), reason)
        if rules.too_deep(successor.path, height - 1):
            raise OrganisationTooDeep(max_depth=rules.MAX_DEPTH)
        self._uow.reason = reason
        done = Merged(
            organisation.id,
            successor.id,
            people=await self._move_people(organisation, successor),
            children=await self._move_children(organisation, successor),
            grants=await self._move_grants(organisation, successor, reason),
        )
        closed = events.OrganisationClosed.of(organisation, reason=reason, successor_id=successor.id)
        self._uow.record(closed, organisation)
        await ask_for_tiers(self._uow, successor)
        await self._session.flush()  # the answer shows both as they now are
        return done

    async def _move_people(self, source: Organisation, successor: Organisation) -> int:
        change = (
            update(Person)
            .where(*_on_roster(source.id))
            .values(organisation_id=successor.id, version=Person.version + 1, updated_at=func.now())
            .returning(Person)
        )
        people = (await self._session.scalars(change, execution_options=_IN_PLACE)).all()
        for person in people:
            set_committed_value(person, "organisation", successor)
            self._uow.record(PersonUpdated.of(person), person)
        await self._audit("people", [person.id for person in people], "organisation_id", source, successor)
        return len(people)

    async def _move_children(self, source: Organisation, successor: Organisation) -> int:
        query = select(Organisation).where(*_open_below(source.id)).with_for_update()
        children = (await self._session.scalars(query)).all()
        former = {child.id: child.path for child in children}
        if not former:
            return 0
        tail = func.subpath(Organisation.path, rules.depth(source.path) + 1)
        is_child = Organisation.id.in_(former)
        change = (
            update(Organisation)
            .where(Organisation.path.op("<@")(cast(list(former.values()), ARRAY(LTree))))
            .values(
                path=cast(successor.path, LTree).op("||")(tail),
                parent_id=case((is_child, successor.id), else_=Organisation.parent_id),
                version=Organisation.version + 1,
                updated_at=func.now(),
            )
        )
        await self._session.execute(change, execution_options=_IN_PLACE)
        fresh = select(Organisation).where(is_child).execution_options(populate_existing=True)
        for child in await self._session.scalars(fresh):
            moved = events.OrganisationMoved.of(child, previous_path=former[child.id])
            self._uow.record(moved, child)
        await self._audit("organisations", list(former), "parent_id", source, successor)
        return len(former)

    async def _move_grants(self, source: Organisation, successor: Organisation, reason: str) -> int:
        """Who holds the same role at the successor already needs it once; the spare one is withdrawn."""
        other = aliased(RoleGrant)
        held_already = (
            select(other.id)
            .where(
                other.account_id == RoleGrant.account_id,
                other.role == RoleGrant.role,
                other.organisation_id == successor.id,
                other.withdrawn_at.is_(None),
            )
            .exists()
        )
        at_source = (RoleGrant.organisation_id == source.id) & RoleGrant.withdrawn_at.is_(None)
        spare = (
            update(RoleGrant)
            .where(at_source, held_already)
            .values(
                withdrawn_at=self._uow.clock.now(),
                withdrawn_by=self._uow.actor,
                withdrawn_reason=reason,
                version=RoleGrant.version + 1,
                updated_at=func.now(),
            )
            .returning(RoleGrant.id)
        )
        dropped = (await self._session.scalars(spare, execution_options=_IN_PLACE)).all()
        change = (
            update(RoleGrant)
            .where(at_source)
            .values(organisation_id=successor.id, version=RoleGrant.version + 1, updated_at=func.now())
            .returning(RoleGrant.id)
        )
        moved = (await self._session.scalars(change, execution_options=_IN_PLACE)).all()
        await self._audit("role_grants", [*moved, *dropped], "organisation_id", source, successor)
        return len(moved) + len(dropped)

    async def _audit(
        self, table: str, ids: list[UUID], field: str, source: Organisation, successor: Organisation
    ) -> None:
        """Note for each thing where it went; the statement that moved them all passed the session by."""
        if not ids:
            return
        entries: list[dict[str, Any]] = [
            {
                "id": new_id(),
                "actor": self._uow.actor,
                "action": "update",
                "subject": f"{table}/{moved}",
                "scope": successor.path,
                "request_id": current_request().request_id,
                "reason": self._uow.reason,
                "changes": {field: [str(source.id), str(successor.id)]},
            }
            for moved in ids
        ]
        await self._session.execute(insert(AuditEntry), entries)


def _on_roster(organisation_id: UUID) -> tuple[ColumnElement[bool], ...]:
    return Person.organisation_id == organisation_id, Person.left_at.is_(None)


def _open_below(organisation_id: UUID) -> tuple[ColumnElement[bool], ...]:
    return Organisation.parent_id == organisation_id, Organisation.closed_at.is_(None)


def _counted(query: Select[Any]) -> ColumnElement[int]:
    return select(func.count()).select_from(query.subquery()).scalar_subquery()
