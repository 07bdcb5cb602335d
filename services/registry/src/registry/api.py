"""Every router of the registry, and what its database constraints mean to a caller."""

from registry.budgets import endpoints as budgets
from registry.budgets import errors as budget_errors
from registry.careers import endpoints as careers
from registry.corrections import endpoints as corrections
from registry.corrections import endpoints_my as my_profile
from registry.corrections import errors as correction_errors
from registry.courses import endpoints as courses
from registry.courses import endpoints_files as course_files
from registry.courses import endpoints_library as course_library
from registry.courses import errors as course_errors
from registry.disclosures import endpoints as disclosures
from registry.divisions import endpoints as divisions
from registry.duplicates import endpoints as duplicates
from registry.duplicates import errors as duplicate_errors
from registry.experts import endpoints as experts
from registry.experts import endpoints_years as expert_years
from registry.experts import errors as expert_errors
from registry.files import endpoints as files
from registry.files import endpoints_uploads as uploads
from registry.identity import (
    endpoints_accounts,
    endpoints_clients,
    endpoints_keys,
    endpoints_managing,
    endpoints_session,
)
from registry.identity import errors as identity_errors
from registry.identity.credentials import endpoints as credentials
from registry.identity.delegation import endpoints as delegation
from registry.identity.delegation import errors as delegation_errors
from registry.identity.second_factor import endpoints as second_factor
from registry.identity.second_factor import endpoints_session as second_steps
from registry.identity.sign_ins import endpoints as sign_ins
from registry.institutions import endpoints as institutions
from registry.institutions import endpoints_documents as institution_documents
from registry.institutions import errors as institution_errors
from registry.marks import endpoints as marks
from registry.marks import errors as mark_errors
from registry.organisations import endpoints as organisations
from registry.organisations import errors as organisation_errors
from registry.pairings import endpoints as pairings
from registry.pairings import errors as pairing_errors
from registry.people import endpoints as people
from registry.people import endpoints_many as many_people
from registry.people import errors as person_errors
from registry.places import endpoints as bases
from registry.places import endpoints_venues as venues
from registry.places import errors as place_errors
from registry.policies import endpoints as policies
from registry.policies import endpoints_schema as policy_schema
from registry.policies import errors as policy_errors
from registry.resources import endpoints as resources
from registry.resources import endpoints_library as resource_library
from registry.resources import endpoints_steps as resource_steps
from registry.roster import endpoints as roster
from registry.studios import endpoints as studios
from registry.studios import endpoints_inner as inside_studios
from registry.studios import endpoints_targets as building_targets
from registry.studios import errors as studio_errors
from registry.tiers import endpoints as tiers

ROUTERS = (
    endpoints_session.router,
    endpoints_accounts.router,
    endpoints_managing.router,
    delegation.of_account,
    delegation.router,
    credentials.router,
    second_steps.router,
    second_factor.router,
    second_factor.of_account,
    sign_ins.router,
    endpoints_clients.router,
    endpoints_keys.router,
    divisions.router,
    organisations.router,
    marks.of_organisation,
    marks.router,
    institutions.router,
    institution_documents.of_institution,
    institution_documents.router,
    many_people.router,
    people.router,
    careers.router,
    disclosures.of_person,
    disclosures.router,
    disclosures.mine,
    my_profile.router,
    corrections.router,
    duplicates.router,
    duplicates.merges_router,
    courses.router,
    courses.promotions,
    course_library.router,
    course_library.series,
    course_files.router,
    course_files.library,
    uploads.router,
    uploads.pieces,
    files.router,
    resources.router,
    resource_steps.router,
    resource_library.router,
    experts.router,
    expert_years.of_expert,
    expert_years.rounds,
    experts.suggestions_router,
    roster.router,
    roster.template_router,
    policy_schema.router,
    policies.router,
    tiers.router,
    budgets.of_organisation,
    budgets.router,
    budgets.shares_router,
    bases.router,
    bases.uses_router,
    venues.of_base,
    venues.router,
    studios.router,
    inside_studios.router,
    building_targets.router,
    pairings.router,
)
CONSTRAINTS = {
    **budget_errors.CONSTRAINTS,
    **place_errors.CONSTRAINTS,
    **studio_errors.CONSTRAINTS,
    **pairing_errors.CONSTRAINTS,
    **organisation_errors.CONSTRAINTS,
    **mark_errors.CONSTRAINTS,
    **institution_errors.CONSTRAINTS,
    **person_errors.CONSTRAINTS,
    **correction_errors.CONSTRAINTS,
    **duplicate_errors.CONSTRAINTS,
    **expert_errors.CONSTRAINTS,
    **course_errors.CONSTRAINTS,
    **policy_errors.CONSTRAINTS,
    **identity_errors.CONSTRAINTS,
    **delegation_errors.CONSTRAINTS,
}
