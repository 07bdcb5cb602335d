"""The course library over HTTP, for everybody who learns."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response

from registry.courses.guards import ReadCourses, WriteCourses
from registry.courses.library import LibraryService
from registry.courses.schemas import (
    CourseRead,
    LibraryQuery,
    RatingRead,
    RatingWrite,
    SeriesCreate,
    SeriesQuery,
    SeriesRead,
)
from registry.courses.service import CourseService
from servicekit.pagination import Page, link_pages
from servicekit.routing import ServiceRoute, UowDep

router = APIRouter(prefix="/v1/course-library", tags=["courses"], route_class=ServiceRoute)
series = APIRouter(prefix="/v1/course-series", tags=["courses"], route_class=ServiceRoute)


@router.get("", summary="Search the course library")
async def list_library(
    request: Request,
    response: Response,
    wanted: Annotated[LibraryQuery, Query()],
    reach: ReadCourses,
    uow: UowDep,
) -> Page[CourseRead]:
    """Published courses of the libraries at, above and below the caller's place."""
    rows = await LibraryService(uow, reach).page(wanted)
    link_pages(request, response, rows.next_cursor)
    return Page(
        items=[CourseRead.of(shown) for shown in rows.items], next_cursor=rows.next_cursor, total=rows.total
    )


@router.get("/{course_id:uuid}", summary="Read a course of the library")
async def read_library_course(course_id: UUID, reach: ReadCourses, uow: UowDep) -> CourseRead:
    """The published version."""
    return CourseRead.of(await LibraryService(uow, reach).read(course_id))


@router.get("/{course_id:uuid}/rating", summary="Read the rating of a course")
async def read_rating(course_id: UUID, reach: ReadCourses, uow: UowDep) -> RatingRead:
    """The stars I gave, and the mean of all."""
    return await LibraryService(uow, reach).rating(course_id)


@router.put("/{course_id:uuid}/rating", summary="Rate a course")
async def rate_course(course_id: UUID, command: RatingWrite, reach: ReadCourses, uow: UowDep) -> RatingRead:
    """Give one to five stars, in place of those I gave before."""
    return await LibraryService(uow, reach).rate(course_id, command.stars)


@series.get("", summary="List course series")
async def list_course_series(
    request: Request,
    response: Response,
    wanted: Annotated[SeriesQuery, Query()],
    reach: ReadCourses,
    uow: UowDep,
) -> Page[SeriesRead]:
    """The themed series of the caller's place and of those above and below it."""
    rows = await LibraryService(uow, reach).series(wanted)
    link_pages(request, response, rows.next_cursor)
    return Page(
        items=[SeriesRead.of(each) for each in rows.items], next_cursor=rows.next_cursor, total=rows.total
    )


@series.post("", summary="Begin a course series", status_code=201)
async def create_course_series(command: SeriesCreate, reach: WriteCourses, uow: UowDep) -> SeriesRead:
    """A new themed series, carried by a research topic."""
    return SeriesRead.of(await CourseService(uow, reach).add_series(command))
