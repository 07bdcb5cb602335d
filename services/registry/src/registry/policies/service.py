"""Use cases on policy packs: publish one, look one up, say which binds an organisation."""

import asyncio
from uuid import UUID

from registry.divisions.table import divisions
from registry.organisations.errors import OrganisationNotFound
from registry.organisations.models import Organisation
from registry.policies import rules
from registry.policies.errors import (
    NoPolicyInForce,
    PolicyPackInvalid,
    PolicyPackNotFound,
    PolicyPackOutOfPlace,
)
from registry.policies.events import PolicyPackPublished
from registry.policies.loader import Mistake, PackInvalid, load_pack
from registry.policies.models import PolicyPack
from registry.policies.repository import PolicyPackRepository
from registry.policies.schemas import EffectiveQuery, PolicyPackQuery
from servicekit.access import Reach
from servicekit.clock import today
from servicekit.localised import Text
from servicekit.pagination import Rows
from servicekit.problems import FieldError
from servicekit.requests import current_request
from servicekit.unit_of_work import UnitOfWork

_AT = Text("第 {line} 行第 {column} 列：{text}", "line {line}, column {column}: {text}")


class PolicyPackService:
    """What one caller may do with the packs that concern their reach."""

    def __init__(self, uow: UnitOfWork, reach: Reach) -> None:
        self._uow = uow
        self._packs = PolicyPackRepository(uow.session, reach)

    async def read(self, pack_id: UUID) -> PolicyPack:
        """The pack with this id.

        Raises:
            PolicyPackNotFound: not there, or no concern of the caller's.
        """
        pack = await self._packs.find(pack_id)
        if pack is None:
            raise PolicyPackNotFound
        return pack

    async def page(self, wanted: PolicyPackQuery) -> Rows[PolicyPack]:
        """One page of the list."""
        return await self._packs.page(wanted)

    async def effective(self, wanted: EffectiveQuery) -> PolicyPack:
        """The pack that binds an organisation on a day: its own, else that of the nearest one above it.

        Raises:
            OrganisationNotFound: not there, or out of reach.
            NoPolicyInForce: nothing binds it on that day.
        """
        organisation = await self._organisation(wanted.organisation_id)
        on = wanted.on or today(self._uow.clock)
        term = rules.binding(await self._packs.terms_down_to(organisation.path, on), on)
        if term is None:
            raise NoPolicyInForce(name=organisation.name, on=on.isoformat())
        return await self.read(term.pack_id)

    async def publish(self, organisation_id: UUID, document: bytes) -> PolicyPack:
        """Attach a pack, given as YAML, to an organisation.

        Raises:
            OrganisationNotFound, OrganisationClosed: there is nothing to attach it to.
            PolicyPackInvalid: the document has mistakes.
            PolicyPackOutOfPlace: it is another division's policy.
            PolicyPackVersionTaken: this version is there already (on commit, at the latest).
        """
        organisation = await self._organisation(organisation_id)
        organisation.ensure_open()
        try:
            # A long document takes a while; others are served meanwhile.
            content = await asyncio.to_thread(load_pack, document)
        except PackInvalid as invalid:
            errors = tuple(_field_error(mistake) for mistake in invalid.mistakes)
            raise PolicyPackInvalid(errors=errors, count=len(errors)) from invalid
        if not rules.is_place_for(content.applies_to, organisation.division_code):
            raise PolicyPackOutOfPlace(
                applies_to=content.applies_to,
                division=divisions().full_name(content.applies_to),
                name=organisation.name,
            )
        pack = PolicyPack.publish(content, document.decode("utf-8-sig"), organisation)
        self._packs.add(pack)
        self._uow.record(PolicyPackPublished.of(pack), pack)
        await self._uow.session.flush()  # the answer shows the time the database gives
        return pack

    async def _organisation(self, organisation_id: UUID) -> Organisation:
        organisation = await self._packs.organisation(organisation_id)
        if organisation is None:
            raise OrganisationNotFound
        return organisation


def _field_error(mistake: Mistake) -> FieldError:
    language = current_request().language
    params = {
        "line": mistake.mark.line,
        "column": mistake.mark.column,
        "text": mistake.text.render(language),
    }
    return FieldError(mistake.pointer, mistake.code, _AT.render(language, params))
