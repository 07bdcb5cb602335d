"""A person's record as plain values that JSON can hold, and back again."""

from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, Date, DateTime, LargeBinary, Uuid, inspect
from sqlalchemy.types import TypeEngine

from registry.duplicates.rules import MergeField
from registry.people.models import Person
from servicekit.crypto import EncryptedText
from servicekit.db import StringEnum

Record = dict[str, Any]

_BOOKKEEPING = frozenset({"id", "created_at", "updated_at", "version"})
_TYPES: dict[str, TypeEngine[Any]] = {
    attribute.key: attribute.columns[0].type
    for attribute in inspect(Person).column_attrs
    if attribute.key not in _BOOKKEEPING
}
BEHIND = {
    MergeField.NAME: ("name", "name_pinyin", "name_initials"),
    MergeField.CITIZEN_ID: ("citizen_id", "citizen_id_index", "citizen_id_suffix_index"),
    MergeField.PHONE: ("phone", "phone_index"),
}
"""The columns of fields that have more than one; the others follow from the first."""


def columns_behind(field: MergeField) -> tuple[str, ...]:
    """Every column that a field of a merger stands for."""
    return BEHIND.get(field, (field.value,))


def record_of(person: Person) -> Record:
    """The whole record, without what counts and dates its changes."""
    return {column: _plain(getattr(person, column)) for column in _TYPES}


def restored(column: str, value: Any) -> Any:
    """The value of a column behind its plain form."""
    return None if value is None else _value(_TYPES[column], value)


def _plain(value: Any) -> Any:
    if isinstance(value, list):
        return [_plain(member) for member in value]
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, date):  # and datetime
        return value.isoformat()
    if isinstance(value, bytes):
        return value.hex()
    return str(value) if isinstance(value, UUID) else value


def _value(kind: TypeEngine[Any], value: Any) -> Any:
    if isinstance(kind, ARRAY):
        return [_value(kind.item_type, member) for member in value]
    if isinstance(kind, StringEnum):
        return kind.members(value)
    if isinstance(kind, EncryptedText):
        return value
    if isinstance(kind, LargeBinary):
        return bytes.fromhex(value)
    if isinstance(kind, DateTime):
        return datetime.fromisoformat(value)
    if isinstance(kind, Date):
        return date.fromisoformat(value)
    return UUID(value) if isinstance(kind, Uuid) else value
