"""Pure decisions about institutions, on plain values."""

from collections.abc import Iterable
from datetime import date, timedelta

from registry.institutions.vocabulary import CheckResult
from registry.organisations.models import OrganisationKind

REMIND_DAYS = 60
"""How long before its last day a document is announced as expiring: a renewal takes weeks."""
_TRAINS = frozenset(
    {
        OrganisationKind.TRAINING_INSTITUTION,
        OrganisationKind.UNIVERSITY,
        OrganisationKind.DEVELOPMENT_CENTRE,
    }
)


def can_train(kind: OrganisationKind) -> bool:
    """Whether an organisation of this kind can have an institution's profile."""
    return kind in _TRAINS


def days_left(expires_on: date | None, on: date) -> int | None:
    """How many days a document still holds; negative once it has expired, none where it never does."""
    return None if expires_on is None else (expires_on - on).days


def last_day_within(on: date, days: int) -> date:
    """The last day of a span of so many days from `on`; the calendar's last where it has no such day."""
    return on + timedelta(days=min(days, (date.max - on).days))


def result_on(result: CheckResult, expires_on: date | None, on: date) -> CheckResult:
    """What a check says on a day: met only as long as the document it rests on holds."""
    expired = expires_on is not None and expires_on < on
    return CheckResult.NOT_MET if expired and result is CheckResult.MET else result


def verdict(results: Iterable[CheckResult]) -> CheckResult | None:
    """Of all criteria together: met when all are; not met when one is not; none where there are none."""
    known = set(results)
    if not known:
        return None
    for decisive in (CheckResult.NOT_MET, CheckResult.NOT_KNOWN):
        if decisive in known:
            return decisive
    return CheckResult.MET
