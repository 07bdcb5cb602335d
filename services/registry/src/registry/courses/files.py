"""Files of courses: added to a draft, the same in its published version, had from the library (LZ-12)."""

from collections.abc import Sequence
from uuid import UUID

from registry.courses.errors import CourseInReview, CourseNotFound, CourseVersionNotFound, NoCourseDraft
from registry.courses.file_models import CourseFile
from registry.courses.file_repository import file_of, files_of
from registry.courses.library import LibraryService
from registry.courses.models import CourseVersion
from registry.courses.repository import CourseRepository
from registry.courses.states import EDITABLE, CourseState
from registry.files.attaching import take_up
from registry.files.errors import StoredFileNotFound
from registry.files.models import StoredFile
from servicekit.access import Reach
from servicekit.unit_of_work import UnitOfWork


class CourseFileService:
    """What one caller may do with the files of courses."""

    def __init__(self, uow: UnitOfWork, reach: Reach) -> None:
        self._uow = uow
        self._reach = reach
        self._courses = CourseRepository(uow.session, reach)

    async def of_version(self, course_id: UUID, number: int) -> list[StoredFile]:
        """The files of one version of a course within reach.

        Raises:
            CourseVersionNotFound: not there, or out of reach.
        """
        version = await self._version(course_id, number)
        return [each.file for each in await files_of(self._uow.session, version.id)]

    async def one_of_version(self, course_id: UUID, number: int, file_id: UUID) -> StoredFile:
        """One file of a version of a course within reach.

        Raises:
            CourseVersionNotFound, StoredFileNotFound: not there, or out of reach.
        """
        return await self._one(await self._version(course_id, number), file_id)

    async def of_library(self, course_id: UUID) -> list[StoredFile]:
        """The files of a course as readers see it.

        Raises:
            CourseNotFound: it is not in a library of theirs.
        """
        version = await LibraryService(self._uow, self._reach).read(course_id)
        return [each.file for each in await files_of(self._uow.session, version.id)]

    async def one_of_library(self, course_id: UUID, file_id: UUID) -> StoredFile:
        """One file of a course as readers see it.

        Raises:
            CourseNotFound, StoredFileNotFound: it is not in a library of theirs.
        """
        return await self._one(await LibraryService(self._uow, self._reach).read(course_id), file_id)

    async def attach(self, course_id: UUID, file_id: UUID) -> StoredFile:
        """Add an uploaded file to the draft.

        Raises:
            CourseNotFound, CourseInReview, NoCourseDraft: nothing can be added.
            FilesFull, StoredFileNotFound, FileInUse: this cannot be added.
        """
        draft = await self._draft(course_id)
        present = len(await files_of(self._uow.session, draft.id))
        file = await take_up(self._uow, file_id, self._reach.actor, present)
        self._uow.session.add(CourseFile(version=draft, version_id=draft.id, file=file, file_id=file.id))
        await self._uow.session.flush()
        return file

    async def remove(self, course_id: UUID, file_id: UUID, reason: str) -> None:
        """Take a file out of the draft; versions before it keep theirs.

        Raises:
            CourseNotFound, CourseInReview, NoCourseDraft: nothing can be taken out.
            StoredFileNotFound: it is not in the draft.
        """
        draft = await self._draft(course_id)
        attached = await file_of(self._uow.session, draft.id, file_id)
        if attached is None:
            raise StoredFileNotFound
        attached.version = draft
        attached.removed_at, attached.removed_reason = self._uow.clock.now(), reason
        self._uow.reason = reason

    async def _draft(self, course_id: UUID) -> CourseVersion:
        latest = await self._courses.latest(course_id, lock=True)
        if latest is None:
            raise CourseNotFound
        if latest.state not in EDITABLE:
            raise CourseInReview
        if latest.state is not CourseState.DRAFT:
            raise NoCourseDraft
        return latest

    async def _version(self, course_id: UUID, number: int) -> CourseVersion:
        version = await self._courses.version(course_id, number)
        if version is None:
            raise CourseVersionNotFound(number=number)
        return version

    async def _one(self, version: CourseVersion, file_id: UUID) -> StoredFile:
        attached = await file_of(self._uow.session, version.id, file_id)
        if attached is None:
            raise StoredFileNotFound
        return attached.file


async def carry_files(uow: UnitOfWork, former: CourseVersion, draft: CourseVersion) -> None:
    """Let the next draft begin with the files of the version before it."""
    attached: Sequence[CourseFile] = await files_of(uow.session, former.id)
    uow.session.add_all(
        CourseFile(version=draft, version_id=draft.id, file=each.file, file_id=each.file_id)
        for each in attached
    )
