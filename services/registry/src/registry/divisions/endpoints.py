"""Divisions over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Query
from pydantic import BaseModel, Field

from registry.divisions.table import divisions
from servicekit.access import SignedIn
from servicekit.routing import ServiceRoute

router = APIRouter(prefix="/v1/divisions", tags=["organisations"], route_class=ServiceRoute)


class DivisionRead(BaseModel):
    """A division (行政区划) of GB/T 2260."""

    code: str = Field(description="six digits")
    name: str
    parent_code: str | None = Field(description="the division it is part of; null for a province")


@router.get("", summary="List divisions")
async def list_divisions(
    _: SignedIn,
    parent: Annotated[
        str | None, Query(pattern="^[0-9]{6}$", description="the division whose parts are wanted")
    ] = None,
) -> list[DivisionRead]:
    """The divisions directly below one, in order of code; the provinces when none is named."""
    return [
        DivisionRead(code=division.code, name=division.name, parent_code=division.parent_code)
        for division in divisions().below(parent)
    ]
