"""One change of many people on the wire."""

from enum import StrEnum
from typing import Annotated, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, JsonValue

from registry.people.schemas import Reason
from registry.people.vocabulary import Employment, Post

MOST_AT_ONCE = 500
_EXAMPLE: dict[str, JsonValue] = {
    "action": {"kind": "end_post", "post": "homeroom_teacher"},
    "people": [{"id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10", "version": 3}],
    "reason": "2026学年结束",
}


class EndPost(BaseModel):
    """They hold a post no more, from tomorrow on."""

    model_config = ConfigDict(extra="forbid")

    kind: Literal["end_post"]
    post: Post


class SetEmployment(BaseModel):
    """How they are employed."""

    model_config = ConfigDict(extra="forbid")

    kind: Literal["set_employment"]
    employment: Employment


class Transfer(BaseModel):
    """They go to another school within reach (调动)."""

    model_config = ConfigDict(extra="forbid")

    kind: Literal["transfer"]
    organisation_id: UUID


class Leave(BaseModel):
    """They leave the roster (离岗)."""

    model_config = ConfigDict(extra="forbid")

    kind: Literal["leave"]


BulkAction = Annotated[EndPost | SetEmployment | Transfer | Leave, Field(discriminator="kind")]


class Chosen(BaseModel):
    """One of the people, at the version that the caller saw."""

    model_config = ConfigDict(extra="forbid")

    id: UUID
    version: int = Field(ge=1, description="as the list showed it")


class BulkChange(BaseModel):
    """One change of many people, for one stated reason."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [_EXAMPLE]})

    action: BulkAction
    people: list[Chosen] = Field(min_length=1, max_length=MOST_AT_ONCE)
    reason: Reason = Field(description="why; kept in the audit trail of each")


class Outcome(StrEnum):
    """What became of one of them."""

    CHANGED = "changed"
    UNCHANGED = "unchanged"
    """already so"""
    REFUSED = "refused"


class BulkResult(BaseModel):
    """What became of one of them; those refused are as they were."""

    id: UUID
    name: str | None = Field(description="null: there is nobody with this id within reach")
    outcome: Outcome
    code: str | None = Field(description="of the problem, when refused")
    detail: str | None = Field(description="what is wrong and what to do, when refused")


class BulkAnswer(BaseModel):
    """What became of each, in the order of the request."""

    changed: int
    unchanged: int
    refused: int
    results: list[BulkResult]
