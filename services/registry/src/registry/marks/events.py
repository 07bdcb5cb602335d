"""Facts about marks that other systems rely on; their schemas stand in `contracts/events`."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from registry.marks.models import OrganisationMark
from servicekit.cloudevents import EventPayload


class _MarkState(EventPayload):
    """The mark after the change, whole."""

    mark_id: UUID
    organisation_id: UUID
    path: str
    kind: str
    cohort: str | None
    starts_on: date
    ends_on: date | None
    document: str | None

    @classmethod
    def of(cls, mark: OrganisationMark, **more: str) -> "_MarkState":
        """The fact about `mark` as it now stands; it has its id."""
        return cls(
            mark_id=mark.id,
            organisation_id=mark.organisation.id,
            path=mark.organisation.path,
            kind=mark.kind.value,
            cohort=None if mark.cohort is None else mark.cohort.value,
            starts_on=mark.starts_on,
            ends_on=mark.ends_on,
            document=mark.document,
            **more,
        )


class OrganisationMarked(_MarkState):
    """An organisation was marked as something, for a time."""

    event_type: ClassVar[str] = "registry.organisation.marked.v1"


class OrganisationUnmarked(_MarkState):
    """A mark was taken back, as if it had never been given."""

    event_type: ClassVar[str] = "registry.organisation.unmarked.v1"
    reason: str
