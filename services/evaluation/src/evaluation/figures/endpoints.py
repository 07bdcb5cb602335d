"""Figures over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Query

from evaluation.figures.guards import ReadFigures
from evaluation.figures.schemas import AnnualFiguresRead, AnnualQuery
from evaluation.figures.service import FigureService
from servicekit.routing import ServiceRoute, UowDep

router = APIRouter(prefix="/v1/figures", tags=["figures"], route_class=ServiceRoute)


@router.get("/annual", summary="Read the figures of a year")
async def read_annual_figures(
    wanted: Annotated[AnnualQuery, Query()], reach: ReadFigures, uow: UowDep
) -> AnnualFiguresRead:
    """Teachers, person-times, hours and the share on pace of an organisation and each county below it."""
    return await FigureService(uow, reach).annual(wanted)
