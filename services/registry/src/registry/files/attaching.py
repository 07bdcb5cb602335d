"""How courses and resources take files up and give them out."""

from uuid import UUID

from fastapi import Request

from registry.files.errors import FileInUse, FilesFull, StoredFileNotFound
from registry.files.links import FileLinks
from registry.files.models import StoredFile
from registry.files.repository import find_own_file
from registry.files.schemas import StoredFileLink
from servicekit.access import Actor
from servicekit.unit_of_work import UnitOfWork

MAX_FILES = 20
"""Of one course or resource."""
_PREFIX = "x-forwarded-prefix"


async def take_up(uow: UnitOfWork, file_id: UUID, actor: Actor, present: int) -> StoredFile:
    """A file that the caller uploaded and that nothing has taken up; from now on something has.

    Args:
        uow: the transaction.
        file_id: of the file.
        actor: the caller.
        present: how many files there are already.

    Raises:
        FilesFull: no more are taken.
        StoredFileNotFound: not there, or another's.
        FileInUse: it is attached already.
    """
    if present >= MAX_FILES:
        raise FilesFull(limit=MAX_FILES)
    file = await find_own_file(uow.session, file_id, UUID(actor.id))
    if file is None:
        raise StoredFileNotFound
    if file.attached_at is not None:
        raise FileInUse
    file.attached_at = uow.clock.now()
    return file


def link_to(request: Request, file: StoredFile, *, to_open: bool) -> StoredFileLink:
    """A link to a file that the caller may have, as their browser can use it."""
    path, until = FileLinks.of(request).make(file.id, to_open=to_open)
    return StoredFileLink(address=request.headers.get(_PREFIX, "") + path, good_until=until)
