"""Facts about grants; their schemas stand in `contracts/events`."""

from typing import ClassVar
from uuid import UUID

from registry.identity.models import RoleGrant
from servicekit.cloudevents import EventPayload


class GrantGiven(EventPayload):
    """An account was given a role."""

    event_type: ClassVar[str] = "registry.grant.given.v1"
    grant_id: UUID
    account_id: UUID
    role: str
    organisation_id: UUID | None

    @classmethod
    def of(cls, grant: RoleGrant) -> "GrantGiven":
        """The fact about `grant`."""
        return cls(
            grant_id=grant.id,
            account_id=grant.account_id,
            role=grant.role.value,
            organisation_id=grant.organisation_id,
        )


class GrantTakenBack(EventPayload):
    """A grant was withdrawn."""

    event_type: ClassVar[str] = "registry.grant.withdrawn.v1"
    grant_id: UUID
    account_id: UUID
    role: str
    organisation_id: UUID | None

    @classmethod
    def of(cls, grant: RoleGrant) -> "GrantTakenBack":
        """The fact about `grant`, without the reason: that is for the audit trail."""
        return cls(
            grant_id=grant.id,
            account_id=grant.account_id,
            role=grant.role.value,
            organisation_id=grant.organisation_id,
        )
