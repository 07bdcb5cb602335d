"""Who sees a base or a studio: whoever reaches it, and whoever works below the organisation that runs it."""

from uuid import UUID

from sqlalchemy import ARRAY, ColumnElement, Text, cast, or_, select

from registry.organisations.models import Organisation
from registry.places.models import TrainingBase
from registry.places.vocabulary import BaseFunction
from servicekit.access import Reach
from servicekit.db import LTree


def readable(reach: Reach) -> ColumnElement[bool]:
    """The organisation joined is within reach, or above what is: a city's base is there for its schools."""
    above = [Organisation.path.op("@>")(cast(path, LTree)) for path in reach.paths if path]
    return or_(reach.where(Organisation.path), *above)


def at_or_below(organisation_id: UUID) -> ColumnElement[bool]:
    """The organisation joined is that one, or stands below it."""
    top = select(Organisation.path).where(Organisation.id == organisation_id).scalar_subquery()
    return Organisation.path.op("<@")(top)


def is_for(function: BaseFunction) -> ColumnElement[bool]:
    """A base has this function, among others perhaps; the index of arrays serves it."""
    return TrainingBase.functions.op("@>", is_comparison=True)(cast([function.value], ARRAY(Text)))
