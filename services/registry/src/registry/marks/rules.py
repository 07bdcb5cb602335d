"""Pure decisions about marks, on plain values."""

from datetime import date, timedelta

from registry.marks.kinds import MarkKind
from registry.organisations.models import OrganisationKind
from servicekit.clock import anniversary

MAX_YEARS = 10
_DAY = timedelta(days=1)
_AUTHORITY = frozenset({OrganisationKind.AUTHORITY})
_SCHOOL = frozenset({OrganisationKind.SCHOOL})
_BASES = frozenset(
    {
        OrganisationKind.BASE,
        OrganisationKind.SCHOOL,
        OrganisationKind.DEVELOPMENT_CENTRE,
        OrganisationKind.TRAINING_INSTITUTION,
        OrganisationKind.UNIVERSITY,
    }
)
_FITS = {
    MarkKind.INNOVATION_ZONE: frozenset({OrganisationKind.AUTHORITY, OrganisationKind.DISTRICT}),
    MarkKind.KEY_SUPPORT_COUNTY: _AUTHORITY,
    MarkKind.PROJECT_COUNTY: _AUTHORITY,
    MarkKind.IT_PROJECT_COUNTY: _AUTHORITY,
    MarkKind.DEMONSTRATION_SCHOOL: _SCHOOL,
    MarkKind.SELF_SELECTION_PILOT: frozenset(
        {OrganisationKind.AUTHORITY, OrganisationKind.DISTRICT, OrganisationKind.SCHOOL}
    ),
    MarkKind.DEVELOPMENT_BASE_SCHOOL: _SCHOOL,
    MarkKind.RESEARCH_BASE: _BASES,
    MarkKind.TEACHER_DEVELOPMENT_BASE: _BASES,
}


def fits(kind: MarkKind, organisation: OrganisationKind) -> bool:
    """Whether an organisation of this kind can have the mark; a county is its education authority."""
    return organisation in _FITS[kind]


def has_cohort(kind: MarkKind) -> bool:
    """Whether such a mark may say how the county came to it."""
    return kind is MarkKind.PROJECT_COUNTY


def last_day(starts_on: date, years: int) -> date:
    """The last day of a mark that lasts so many years."""
    return anniversary(starts_on, years) - _DAY


def years_of(starts_on: date, ends_on: date | None) -> int | None:
    """How many whole years a mark lasts; none where it is open, or no whole number of years."""
    if ends_on is None:
        return None
    years = (ends_on + _DAY).year - starts_on.year
    return years if years > 0 and last_day(starts_on, years) == ends_on else None


def cycle_years(starts_on: date, ends_on: date | None) -> list[int]:
    """The years of the cycle, as plans name them: 2018 and 2019 for two years from any day of 2018."""
    return [starts_on.year + number for number in range(years_of(starts_on, ends_on) or 0)]


def overlap(starts_on: date, ends_on: date | None, other_starts_on: date, other_ends_on: date | None) -> bool:
    """Whether two spans of days share one; one without an end goes on."""
    return starts_on <= (other_ends_on or date.max) and other_starts_on <= (ends_on or date.max)
