"""Use cases on disclosures: show numbers for a reason, and say who was shown what."""

from uuid import UUID

from registry.disclosures.models import DisclosedField, Disclosure
from registry.disclosures.repository import DisclosureRepository
from registry.disclosures.schemas import (
    DisclosedNumbers,
    DisclosureCreate,
    DisclosureQuery,
    DisclosureRead,
    MyDisclosureQuery,
)
from registry.people.service import PersonService
from servicekit.access import Actor, Reach
from servicekit.pagination import Page, Rows
from servicekit.unit_of_work import UnitOfWork


async def disclose(
    uow: UnitOfWork, reach: Reach, person_id: UUID, command: DisclosureCreate
) -> DisclosedNumbers:
    """Show what is asked for of somebody within reach, and keep that it was shown.

    Raises:
        PersonNotFound: not there, or out of reach.
    """
    person = await PersonService(uow, reach).read(person_id)
    asked = set(command.fields)
    made = Disclosure(
        person_id=person.id,
        seen_by_id=UUID(reach.actor.id),
        seen_by=reach.actor.name,
        fields=[field for field in DisclosedField if field in asked],
        reason=command.reason,
    )
    DisclosureRepository(uow.session).add(made)
    await uow.session.flush()
    return DisclosedNumbers.of(made, person)


async def page(uow: UnitOfWork, reach: Reach, wanted: DisclosureQuery) -> Page[DisclosureRead]:
    """What was shown of people within reach."""
    return _read(await DisclosureRepository(uow.session).page(wanted, reach))


async def page_of_mine(uow: UnitOfWork, actor: Actor, wanted: MyDisclosureQuery) -> Page[DisclosureRead]:
    """What was shown of the caller; of an account that is no person on a roster, nothing."""
    return _read(await DisclosureRepository(uow.session).page_of(UUID(actor.id), wanted))


def _read(rows: Rows[Disclosure]) -> Page[DisclosureRead]:
    items = [DisclosureRead.of(made) for made in rows.items]
    return Page(items=items, next_cursor=rows.next_cursor, total=rows.total)
