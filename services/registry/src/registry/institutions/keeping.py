"""Announces documents that expire before long: asked for every hour, each document told once."""

from registry.institutions import rules
from registry.institutions.events import InstitutionDocumentExpiring
from registry.institutions.repository import expiring_untold
from servicekit.clock import today
from servicekit.unit_of_work import Database


async def remind_daily(database: Database) -> None:
    """Tell of the documents that come within the reminder's span."""
    async with database.transaction() as uow:
        last_day = rules.last_day_within(today(uow.clock), rules.REMIND_DAYS)
        for document, expires_on in await expiring_untold(uow.session, last_day):
            document.reminded_at = uow.clock.now()
            uow.record(InstitutionDocumentExpiring.of(document, expires_on), document)
