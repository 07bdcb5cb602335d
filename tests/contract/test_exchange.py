"""What other systems are told, held against the schemas of the events that tell it."""

import json
from pathlib import Path
from typing import Any

import pytest

from evaluation.exchange.changes import ChangeType
from evaluation.exchange.moves import PersonPlace
from shixun_local.event_schemas import schema_file

REPOSITORY = Path(__file__).parents[2]
PRIVATE = ("citizen", "phone", "mobile", "birth", "password", "email", "address")


def names_in(schema: Any) -> set[str]:
    """Every name of a property, however deep."""
    if isinstance(schema, list):
        return set().union(*map(names_in, schema))
    if not isinstance(schema, dict):
        return set()
    own = set(schema.get("properties", {}))
    return own.union(*map(names_in, schema.values()))


@pytest.mark.parametrize("change", list(ChangeType))
def test_a_change_tells_nothing_that_identifies_beyond_the_name(change: ChangeType):
    service = change.partition(".")[0]
    file = REPOSITORY / "services" / service / schema_file(change)
    names = names_in(json.loads(file.read_text(encoding="utf-8")))
    assert names
    assert [name for name in names if any(word in name for word in PRIVATE)] == []


@pytest.mark.parametrize("change", [ChangeType.PERSON_REGISTERED, ChangeType.PERSON_UPDATED])
def test_where_somebody_belongs_is_read_as_it_is_promised(change: ChangeType):
    file = REPOSITORY / "services/registry" / schema_file(change)
    promised = set(json.loads(file.read_text(encoding="utf-8"))["required"])
    assert set(PersonPlace.model_fields) <= promised
