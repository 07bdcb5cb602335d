"""What those are called who did something."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from registry.identity.models import Account


async def account_names(session: AsyncSession, actors: Iterable[str | None]) -> dict[str, str]:
    """The names of those of the actors who have an account, by its id; programs have none. One statement."""
    ids = {found for actor in actors if (found := _account_id(actor)) is not None}
    if not ids:
        return {}
    query = select(Account.id, Account.display_name).where(Account.id.in_(ids))
    return {str(account_id): name for account_id, name in await session.execute(query)}


def _account_id(actor: str | None) -> UUID | None:
    try:
        return UUID(actor) if actor is not None else None
    except ValueError:
        return None
