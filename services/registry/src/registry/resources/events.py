"""Facts about resources that other services rely on; their schemas stand in `contracts/events`."""

from typing import ClassVar
from uuid import UUID

from registry.resources.models import Resource
from servicekit.cloudevents import EventPayload


class ResourcePublished(EventPayload):
    """A resource can be read: it was published, or taken into a higher library."""

    event_type: ClassVar[str] = "registry.resource.published.v1"
    resource_id: UUID
    organisation_id: UUID
    library_id: UUID
    level: str
    kind: str
    title: str

    @classmethod
    def of(cls, resource: Resource) -> "ResourcePublished":
        """The fact about `resource` as it now stands."""
        return cls(
            resource_id=resource.id,
            organisation_id=resource.organisation_id,
            library_id=resource.library_id,
            level=resource.level.value,
            kind=resource.kind.value,
            title=resource.title,
        )


class ResourceWithdrawn(EventPayload):
    """A resource can be read no longer."""

    event_type: ClassVar[str] = "registry.resource.withdrawn.v1"
    resource_id: UUID
    reason: str
