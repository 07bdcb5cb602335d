"""Files of courses over HTTP."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response

from registry.courses.endpoints import VersionNumber
from registry.courses.files import CourseFileService
from registry.courses.guards import ReadCourses, WriteCourses
from registry.courses.schemas import CourseReason
from registry.files.attaching import link_to
from registry.files.schemas import StoredFileAttach, StoredFileLink, StoredFileRead
from servicekit.routing import ServiceRoute, UowDep
from servicekit.wire import Truth

router = APIRouter(prefix="/v1/courses", tags=["courses"], route_class=ServiceRoute)
library = APIRouter(prefix="/v1/course-library", tags=["courses"], route_class=ServiceRoute)

ToOpen = Annotated[Truth, Query(description="to be shown by a browser, where it can be")]
_NOTHING: dict[int | str, dict[str, Any]] = {204: {"description": "Done"}}


@router.get("/{course_id:uuid}/versions/{number}/files", summary="List files of a version of a course")
async def list_course_files(
    course_id: UUID, number: VersionNumber, reach: WriteCourses, uow: UowDep
) -> list[StoredFileRead]:
    """In the order they were added."""
    files = await CourseFileService(uow, reach).of_version(course_id, number)
    return [StoredFileRead.of(each) for each in files]


@router.get(
    "/{course_id:uuid}/versions/{number}/files/{file_id:uuid}/link",
    summary="Get a link to a file of a version of a course",
)
async def link_course_file(
    course_id: UUID,
    number: VersionNumber,
    file_id: UUID,
    request: Request,
    response: Response,
    reach: WriteCourses,
    uow: UowDep,
    to_open: ToOpen = False,
) -> StoredFileLink:
    """Where it can be had for the next minutes."""
    file = await CourseFileService(uow, reach).one_of_version(course_id, number, file_id)
    response.headers["Cache-Control"] = "no-store"
    return link_to(request, file, to_open=to_open)


@router.post("/{course_id:uuid}/files", summary="Add a file to a course", status_code=201)
async def attach_course_file(
    course_id: UUID, command: StoredFileAttach, reach: WriteCourses, uow: UowDep
) -> StoredFileRead:
    """Put a finished upload of one's own to the draft."""
    return StoredFileRead.of(await CourseFileService(uow, reach).attach(course_id, command.file_id))


@router.post(
    "/{course_id:uuid}/files/{file_id:uuid}/remove",
    summary="Take a file out of a course",
    status_code=204,
    responses=_NOTHING,
)
async def remove_course_file(
    course_id: UUID, file_id: UUID, command: CourseReason, reach: WriteCourses, uow: UowDep
) -> None:
    """Out of the draft, for a stated reason; earlier versions keep it."""
    await CourseFileService(uow, reach).remove(course_id, file_id, command.reason)


@library.get("/{course_id:uuid}/files", summary="List files of a course of the library")
async def list_library_course_files(course_id: UUID, reach: ReadCourses, uow: UowDep) -> list[StoredFileRead]:
    """Those of the published version."""
    return [StoredFileRead.of(each) for each in await CourseFileService(uow, reach).of_library(course_id)]


@library.get(
    "/{course_id:uuid}/files/{file_id:uuid}/link", summary="Get a link to a file of a course of the library"
)
async def link_library_course_file(
    course_id: UUID,
    file_id: UUID,
    request: Request,
    response: Response,
    reach: ReadCourses,
    uow: UowDep,
    to_open: ToOpen = False,
) -> StoredFileLink:
    """Where it can be had for the next minutes."""
    file = await CourseFileService(uow, reach).one_of_library(course_id, file_id)
    response.headers["Cache-Control"] = "no-store"
    return link_to(request, file, to_open=to_open)
