"""Conditions on marks that several queries share."""

from datetime import date

from sqlalchemy import ColumnElement, and_, or_

from registry.marks.models import OrganisationMark


def in_force(day: date) -> ColumnElement[bool]:
    """Whether a mark holds on a day and was not withdrawn."""
    return and_(
        OrganisationMark.withdrawn_at.is_(None),
        OrganisationMark.starts_on <= day,
        or_(OrganisationMark.ends_on.is_(None), OrganisationMark.ends_on >= day),
    )
