"""The limits of giving roles; the only way in which a grant that somebody asks for comes to be."""

from collections.abc import Mapping
from uuid import UUID

from registry.access import PROGRAM_ROLES, Role
from registry.identity.errors import GrantBeyondOwn, GrantOrganisationNotFound, RoleForPrograms
from registry.identity.managing import holds_all_of
from registry.identity.models import RoleGrant
from registry.identity.schemas import GrantCreate
from registry.organisations.models import Organisation
from servicekit.access import EVERYWHERE, Actor


def granted(grant: GrantCreate, organisations: Mapping[UUID, Organisation], actor: Actor) -> RoleGrant:
    """What `actor` gives; `organisations` are the open ones within their reach.

    Raises:
        RoleForPrograms: the role is none for people.
        GrantOrganisationNotFound: it names no such organisation.
        GrantBeyondOwn: the role holds permissions that the actor does not hold there.
    """
    if grant.role in PROGRAM_ROLES:
        raise RoleForPrograms(role=grant.role.value)
    if grant.organisation_id is None:
        ensure_may_grant(actor, grant.role, EVERYWHERE)
        return RoleGrant(role=grant.role, organisation=None, organisation_id=None, granted_by=actor.id)
    organisation = organisations.get(grant.organisation_id)
    if organisation is None:
        raise GrantOrganisationNotFound
    ensure_may_grant(actor, grant.role, organisation.path)
    return RoleGrant(
        role=grant.role,
        organisation=organisation,
        organisation_id=organisation.id,
        granted_by=actor.id,
    )


def ensure_may_grant(actor: Actor, role: Role, path: str) -> None:
    """Refuse a role with a permission that the actor does not hold at `path`.

    Raises:
        GrantBeyondOwn: there is one.
    """
    if not holds_all_of(actor, role, path):
        raise GrantBeyondOwn(role=role.value)
