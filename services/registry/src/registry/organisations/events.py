"""Facts about organisations that other services rely on; their schemas stand in `contracts/events`."""

from typing import ClassVar
from uuid import UUID

from registry.organisations.models import Organisation
from servicekit.cloudevents import EventPayload


class _OrganisationState(EventPayload):
    """The organisation after the change, whole, so that a reader needs nothing else."""

    organisation_id: UUID
    code: str
    name: str
    kind: str
    division_code: str | None
    parent_id: UUID | None
    path: str
    school_kind: str | None = None
    rural_kind: str | None = None
    area: str | None = None

    @classmethod
    def of(cls, organisation: Organisation, **more: str | UUID) -> "_OrganisationState":
        """The fact about `organisation` as it now stands."""
        return cls(
            organisation_id=organisation.id,
            code=organisation.code,
            name=organisation.name,
            kind=organisation.kind.value,
            division_code=organisation.division_code,
            parent_id=organisation.parent_id,
            path=organisation.path,
            school_kind=organisation.school_kind,
            rural_kind=organisation.rural_kind,
            area=organisation.area,
            **more,
        )


class OrganisationCreated(_OrganisationState):
    """An organisation came into being."""

    event_type: ClassVar[str] = "registry.organisation.created.v1"


class OrganisationUpdated(_OrganisationState):
    """Its name, code, kind, division or what else it is changed."""

    event_type: ClassVar[str] = "registry.organisation.updated.v1"


class OrganisationMoved(_OrganisationState):
    """It went elsewhere in the tree: every path that began with `previous_path` now begins with `path`."""

    event_type: ClassVar[str] = "registry.organisation.moved.v1"
    previous_path: str


class OrganisationClosed(_OrganisationState):
    """It takes no part any more; a successor is what it was merged into."""

    event_type: ClassVar[str] = "registry.organisation.closed.v1"
    reason: str
    successor_id: UUID | None = None
