"""Every router of the registry, and what its database constraints mean to a caller."""

from registry.divisions import endpoints as divisions
from registry.identity import endpoints_accounts, endpoints_clients, endpoints_keys, endpoints_session
from registry.identity import errors as identity_errors
from registry.organisations import endpoints as organisations
from registry.organisations import errors as organisation_errors
from registry.people import endpoints as people
from registry.people import errors as person_errors
from registry.policies import endpoints as policies
from registry.policies import errors as policy_errors
from registry.roster import endpoints as roster

ROUTERS = (
    endpoints_session.router,
    endpoints_accounts.router,
    endpoints_clients.router,
    endpoints_keys.router,
    divisions.router,
    organisations.router,
    people.router,
    roster.router,
    roster.template_router,
    policies.router,
)
CONSTRAINTS = {
    **organisation_errors.CONSTRAINTS,
    **person_errors.CONSTRAINTS,
    **policy_errors.CONSTRAINTS,
    **identity_errors.CONSTRAINTS,
}
