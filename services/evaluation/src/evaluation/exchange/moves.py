"""What moves: of which events the readers of the former place must learn too.

A client reads what lies within its organisation. Somebody who goes elsewhere is told of with the new place,
so that who reads the old one only would keep them for ever.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

import structlog
from pydantic import BaseModel, ValidationError
from sqlalchemy import select

from evaluation.exchange.changes import ChangeType
from evaluation.integration.organisations import OrganisationCopy, OrganisationMove
from evaluation.integration.people import PersonCopy
from servicekit.cloudevents import CloudEvent
from servicekit.unit_of_work import UnitOfWork

_OF_PEOPLE = frozenset({ChangeType.PERSON_REGISTERED, ChangeType.PERSON_UPDATED})

log = structlog.get_logger("evaluation.exchange")


class PersonPlace(BaseModel):
    """What is read of the registry's events about people: where they belong."""

    person_id: UUID
    organisation_id: UUID
    path: str


@dataclass(frozen=True, slots=True)
class _Place:
    organisation_id: UUID
    path: str
    version: int


async def former_places(uow: UnitOfWork, events: Sequence[CloudEvent]) -> Mapping[UUID, str]:
    """Of the registry's events, those that moved somebody or something, and from where."""
    former: dict[UUID, str] = {}
    told = [(event, place) for event in events if (place := _place(event)) is not None]
    known = await _known(
        uow,
        {
            place.person_id
            for event, place in told
            if isinstance(place, PersonPlace) and event.type == ChangeType.PERSON_UPDATED
        },
    )
    for event, place in told:
        if isinstance(place, OrganisationMove):
            former[event.id] = place.previous_path
            continue
        before, version = known.get(place.person_id), event.aggregateversion or 0
        if before is not None and version <= before.version:
            continue  # known already; what it moved was told then
        if before is not None and before.organisation_id != place.organisation_id:
            former[event.id] = before.path
        known[place.person_id] = _Place(place.organisation_id, place.path, version)
    return former


def _place(event: CloudEvent) -> PersonPlace | OrganisationMove | None:
    try:
        if event.type == ChangeType.ORGANISATION_MOVED:
            return OrganisationMove.model_validate(event.data)
        return PersonPlace.model_validate(event.data) if event.type in _OF_PEOPLE else None
    except ValidationError as error:
        # Its handler parks it, where it is seen. One event at fault must not hold up all others.
        log.warning("a move could not be read", event_id=str(event.id), type=event.type, error=repr(error))
        return None


async def _known(uow: UnitOfWork, people: Collection[UUID]) -> dict[UUID, _Place]:
    if not people:  # a page of newcomers, as an import makes them
        return {}
    query = (
        select(
            PersonCopy.person_id, OrganisationCopy.organisation_id, OrganisationCopy.path, PersonCopy.version
        )
        .join(OrganisationCopy, OrganisationCopy.organisation_id == PersonCopy.organisation_id)
        .where(PersonCopy.person_id.in_(people))
    )
    found = await uow.session.execute(query)
    return {person: _Place(place, path, version) for person, place, path, version in found}
