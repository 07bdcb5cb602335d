"""Facts about people that other services rely on. Nothing that tells who they are beyond their name."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from pydantic import Field

from registry.people.models import Person
from servicekit.cloudevents import EventPayload


class _PersonState(EventPayload):
    """The person after the change, whole, so that a reader needs nothing else."""

    person_id: UUID
    name: str
    sex: str
    organisation_id: UUID
    path: str
    stage: str
    subject: str
    other_subjects: list[str] = Field([])
    employment: str | None = None
    title: str
    posts: list[str]
    teaching_since: date | None

    @classmethod
    def of(cls, person: Person, **more: str) -> "_PersonState":
        """The fact about `person` as they now stand."""
        return cls(
            person_id=person.id,
            name=person.name,
            sex=person.sex.value,
            organisation_id=person.organisation.id,
            path=person.organisation.path,
            stage=person.stage.value,
            subject=person.subject.value,
            other_subjects=[subject.value for subject in person.other_subjects],
            employment=person.employment.value if person.employment else None,
            title=person.title.value,
            posts=[post.value for post in person.posts],
            teaching_since=person.teaching_since,
            **more,
        )


class PersonRegistered(_PersonState):
    """Somebody came onto the roster."""

    event_type: ClassVar[str] = "registry.person.registered.v1"


class PersonUpdated(_PersonState):
    """Their profile, or the organisation they belong to, changed."""

    event_type: ClassVar[str] = "registry.person.updated.v1"


class PersonLeft(_PersonState):
    """They are on the roster no more."""

    event_type: ClassVar[str] = "registry.person.left.v1"
    reason: str
    merged_into: UUID | None = Field(None, description="the record kept in its stead; null: they went away")
