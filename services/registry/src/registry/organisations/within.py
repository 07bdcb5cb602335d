"""One organisation as a caller of any part of the registry may see it."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from registry.organisations.models import Organisation
from servicekit.access import Reach


async def organisation_within(
    session: AsyncSession, organisation_id: UUID, reach: Reach
) -> Organisation | None:
    """The organisation, open or closed, if it is within reach."""
    query = select(Organisation).where(Organisation.id == organisation_id, reach.where(Organisation.path))
    return (await session.execute(query)).scalar_one_or_none()
