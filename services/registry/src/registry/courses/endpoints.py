"""Courses over HTTP, for those who write and review them."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response

from registry.courses import states
from registry.courses.guards import ReviewCourses, WriteCourses
from registry.courses.review import ReviewService
from registry.courses.schemas import (
    CourseContent,
    CourseCreate,
    CourseQuery,
    CourseRead,
    CourseReason,
)
from registry.courses.schemas_review import (
    CourseDetail,
    CourseMixRead,
    CourseVocabulary,
    MixQuery,
    PromotionQuery,
    PromotionRead,
)
from registry.courses.service import CourseService
from registry.courses.vocabulary import policy_words
from servicekit.access import Reach
from servicekit.concurrency import ExpectedVersion, set_etag
from servicekit.pagination import Page, link_pages
from servicekit.routing import ServiceRoute, UowDep
from servicekit.unit_of_work import UnitOfWork

router = APIRouter(prefix="/v1/courses", tags=["courses"], route_class=ServiceRoute)
promotions = APIRouter(prefix="/v1/course-promotions", tags=["courses"], route_class=ServiceRoute)

VersionNumber = Annotated[int, Path(ge=1, le=100_000, description="of the version, from 1")]


@router.get("", summary="List courses")
async def list_courses(
    request: Request,
    response: Response,
    wanted: Annotated[CourseQuery, Query()],
    reach: WriteCourses,
    uow: UowDep,
) -> Page[CourseRead]:
    """The courses of the caller's organisations in their latest versions, drafts too."""
    rows = await CourseService(uow, reach).page(wanted)
    link_pages(request, response, rows.next_cursor)
    return Page(
        items=[CourseRead.of(shown) for shown in rows.items], next_cursor=rows.next_cursor, total=rows.total
    )


@router.post("", summary="Write a course", status_code=201)
async def create_course(
    command: CourseCreate, response: Response, reach: WriteCourses, uow: UowDep
) -> CourseRead:
    """Begin a course with its first draft, in the library nearest to its owner."""
    made = await CourseService(uow, reach).create(command)
    set_etag(response, made.course)
    return CourseRead.of(made)


@router.get("/mix", summary="Read the mix of courses")
async def read_course_mix(
    wanted: Annotated[MixQuery, Query()], reach: WriteCourses, uow: UowDep
) -> CourseMixRead:
    """Published courses by category (课程比例), held against the shares that the policy sets."""
    return await CourseService(uow, reach).mix(wanted.organisation_id)


@router.get("/vocabulary", summary="Read the contents to mark courses with")
async def read_course_vocabulary(
    wanted: Annotated[MixQuery, Query()], reach: WriteCourses, uow: UowDep
) -> CourseVocabulary:
    """The contents that the policy in force at an organisation names, each with its clause."""
    return (await policy_words(uow, reach, wanted.organisation_id)).vocabulary()


@router.get("/{course_id:uuid}", summary="Read a course")
async def read_course(course_id: UUID, response: Response, reach: WriteCourses, uow: UowDep) -> CourseDetail:
    """The latest version, with all versions and every step that was taken; the ETag is what a step needs."""
    return await _detail(course_id, response, reach, uow)


@router.put("/{course_id:uuid}", summary="Edit a course")
async def edit_course(
    course_id: UUID,
    command: CourseContent,
    reach: WriteCourses,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> CourseDetail:
    """Write the draft anew; of a published course this makes the next draft. Needs `If-Match`."""
    await CourseService(uow, reach).edit(course_id, version, command)
    return await _detail(course_id, response, reach, uow)


@router.get("/{course_id:uuid}/versions/{number}", summary="Read a version of a course")
async def read_course_version(
    course_id: UUID, number: VersionNumber, reach: WriteCourses, uow: UowDep
) -> CourseRead:
    """What one version says; a published one never changes."""
    return CourseRead.of(await CourseService(uow, reach).version(course_id, number))


@router.post("/{course_id:uuid}/submit", summary="Submit a course")
async def submit_course(
    course_id: UUID, reach: WriteCourses, version: ExpectedVersion, response: Response, uow: UowDep
) -> CourseDetail:
    """Ask for the draft to be reviewed and published; needs `If-Match`."""
    await ReviewService(uow, reach).step(course_id, version, states.SUBMIT, review=False)
    return await _detail(course_id, response, reach, uow)


@router.post("/{course_id:uuid}/recall", summary="Recall a course")
async def recall_course(
    course_id: UUID, reach: WriteCourses, version: ExpectedVersion, response: Response, uow: UowDep
) -> CourseDetail:
    """Take a submission back before its review begins; needs `If-Match`."""
    await ReviewService(uow, reach).step(course_id, version, states.RECALL, review=False)
    return await _detail(course_id, response, reach, uow)


@router.post("/{course_id:uuid}/review", summary="Begin to review a course")
async def review_course(
    course_id: UUID, reach: ReviewCourses, version: ExpectedVersion, response: Response, uow: UowDep
) -> CourseDetail:
    """Take a submitted version into review; needs `If-Match`."""
    await ReviewService(uow, reach).step(course_id, version, states.REVIEW, review=True)
    return await _detail(course_id, response, reach, uow)


@router.post("/{course_id:uuid}/publish", summary="Publish a course")
async def publish_course(
    course_id: UUID, reach: ReviewCourses, version: ExpectedVersion, response: Response, uow: UowDep
) -> CourseDetail:
    """Put the reviewed version into the library, in place of the one before; needs `If-Match`."""
    await ReviewService(uow, reach).step(course_id, version, states.PUBLISH, review=True)
    return await _detail(course_id, response, reach, uow)


@router.post("/{course_id:uuid}/return", summary="Return a course")
async def return_course(
    course_id: UUID,
    command: CourseReason,
    reach: ReviewCourses,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> CourseDetail:
    """Give a version back to its authors, for a stated reason; needs `If-Match`."""
    await ReviewService(uow, reach).step(course_id, version, states.RETURN, command.reason, review=True)
    return await _detail(course_id, response, reach, uow)


@router.post("/{course_id:uuid}/withdraw", summary="Withdraw a course")
async def withdraw_course(
    course_id: UUID,
    command: CourseReason,
    reach: ReviewCourses,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> CourseDetail:
    """Take what is published out of the library, for a stated reason; needs `If-Match`."""
    await ReviewService(uow, reach).withdraw(course_id, version, command.reason)
    return await _detail(course_id, response, reach, uow)


@router.post("/{course_id:uuid}/promotions", summary="Propose a course to the next level", status_code=201)
async def propose_course(
    course_id: UUID, command: CourseReason, response: Response, reach: WriteCourses, uow: UowDep
) -> PromotionRead:
    """Ask the library of the next level to take a published course in; one wish at a time."""
    made = await ReviewService(uow, reach).propose(course_id, command.reason)
    set_etag(response, made)
    return made


@promotions.get("", summary="List promotions of courses")
async def list_course_promotions(
    request: Request,
    response: Response,
    wanted: Annotated[PromotionQuery, Query()],
    reach: ReviewCourses,
    uow: UowDep,
) -> Page[PromotionRead]:
    """What is proposed to the libraries within the caller's reach."""
    rows = await ReviewService(uow, reach).promotions(wanted)
    link_pages(request, response, rows.next_cursor)
    return Page(items=rows.items, next_cursor=rows.next_cursor, total=rows.total)


@promotions.post("/{promotion_id:uuid}/approve", summary="Approve a promotion")
async def approve_course_promotion(
    promotion_id: UUID, reach: ReviewCourses, version: ExpectedVersion, response: Response, uow: UowDep
) -> PromotionRead:
    """Take the course into the library of this level; needs `If-Match`."""
    made = await ReviewService(uow, reach).decide(promotion_id, version, states.APPROVE, None)
    set_etag(response, made)
    return made


@promotions.post("/{promotion_id:uuid}/return", summary="Return a promotion")
async def return_course_promotion(
    promotion_id: UUID,
    command: CourseReason,
    reach: ReviewCourses,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> PromotionRead:
    """Leave the course where it is, for a stated reason; needs `If-Match`."""
    made = await ReviewService(uow, reach).decide(promotion_id, version, states.RETURN, command.reason)
    set_etag(response, made)
    return made


@promotions.post("/{promotion_id:uuid}/withdraw", summary="Withdraw a promotion")
async def withdraw_course_promotion(
    promotion_id: UUID,
    command: CourseReason,
    reach: WriteCourses,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> PromotionRead:
    """Take the wish back, as the owner, before it is decided on; needs `If-Match`."""
    made = await ReviewService(uow, reach).decide(promotion_id, version, states.WITHDRAW, command.reason)
    set_etag(response, made)
    return made


async def _detail(course_id: UUID, response: Response, reach: Reach, uow: UnitOfWork) -> CourseDetail:
    detail = await ReviewService(uow, reach).detail(course_id)
    set_etag(response, detail)
    return detail
