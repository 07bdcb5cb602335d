"""Every router of the registry, and what its database constraints mean to a caller."""

from registry.careers import endpoints as careers
from registry.corrections import endpoints as corrections
from registry.corrections import endpoints_my as my_profile
from registry.corrections import errors as correction_errors
from registry.divisions import endpoints as divisions
from registry.duplicates import endpoints as duplicates
from registry.duplicates import errors as duplicate_errors
from registry.identity import endpoints_accounts, endpoints_clients, endpoints_keys, endpoints_session
from registry.identity import errors as identity_errors
from registry.marks import endpoints as marks
from registry.marks import errors as mark_errors
from registry.organisations import endpoints as organisations
from registry.organisations import errors as organisation_errors
from registry.people import endpoints as people
from registry.people import endpoints_many as many_people
from registry.people import errors as person_errors
from registry.policies import endpoints as policies
from registry.policies import endpoints_schema as policy_schema
from registry.policies import errors as policy_errors
from registry.roster import endpoints as roster
from registry.tiers import endpoints as tiers

ROUTERS = (
    endpoints_session.router,
    endpoints_accounts.router,
    endpoints_clients.router,
    endpoints_keys.router,
    divisions.router,
    organisations.router,
    marks.of_organisation,
    marks.router,
    many_people.router,
    people.router,
    careers.router,
    my_profile.router,
    corrections.router,
    duplicates.router,
    duplicates.merges_router,
    roster.router,
    roster.template_router,
    policy_schema.router,
    policies.router,
    tiers.router,
)
CONSTRAINTS = {
    **organisation_errors.CONSTRAINTS,
    **mark_errors.CONSTRAINTS,
    **person_errors.CONSTRAINTS,
    **correction_errors.CONSTRAINTS,
    **duplicate_errors.CONSTRAINTS,
    **policy_errors.CONSTRAINTS,
    **identity_errors.CONSTRAINTS,
}
