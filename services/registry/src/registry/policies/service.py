"""Use cases on policy packs: publish one, look one up, say which binds an organisation."""

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from registry.divisions.table import divisions
from registry.organisations.errors import OrganisationNotFound
from registry.organisations.models import Organisation
from registry.organisations.rules import depth
from registry.policies import rules
from registry.policies.errors import (
    NoPolicyInForce,
    PolicyPackInvalid,
    PolicyPackNotFound,
    PolicyPackOutOfPlace,
    PolicyPackVersionTaken,
)
from registry.policies.events import PolicyPackPublished
from registry.policies.loader import Mistake, PackInvalid, load_pack
from registry.policies.models import PolicyPack
from registry.policies.repository import PolicyPackRepository
from registry.policies.rules import Spell, Term
from registry.policies.schemas import EffectiveQuery, PolicyPackQuery
from registry.tiers.keeping import ask_for_tiers
from servicekit.access import Reach
from servicekit.clock import today
from servicekit.localised import Text
from servicekit.pagination import Rows
from servicekit.problems import FieldError
from servicekit.requests import current_request
from servicekit.unit_of_work import UnitOfWork

_AT = Text("第 {line} 行第 {column} 列：{text}", "line {line}, column {column}: {text}")


@dataclass(frozen=True, slots=True)
class Chain:
    """The packs on the way from the root down to an organisation, as they stand on a day."""

    organisation: Organisation
    on: date
    packs: list[PolicyPack]
    spell: Spell | None
    """What binds; none when nothing does."""


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
        return await self._packs.page(wanted, self.today)

    @property
    def today(self) -> date:
        """The day for which is told where packs stand."""
        return today(self._uow.clock)

    async def effective(self, wanted: EffectiveQuery) -> PolicyPack:
        """The pack that binds an organisation on a day: its own, else that of the nearest one above it.

        Raises:
            OrganisationNotFound: not there, or out of reach.
            NoPolicyInForce: nothing binds it on that day.
        """
        organisation, packs = await self._down_to(wanted.organisation_id)
        on = wanted.on or self.today
        term = rules.binding(_terms(packs), on)
        if term is None:
            raise NoPolicyInForce(name=organisation.name, on=on.isoformat())
        return await self.read(term.pack_id)

    async def chain(self, wanted: EffectiveQuery) -> Chain:
        """Every pack on the way from the root down to an organisation, and which of them binds it.

        Raises:
            OrganisationNotFound: not there, or out of reach.
        """
        organisation, packs = await self._down_to(wanted.organisation_id)
        on = wanted.on or self.today
        return Chain(organisation, on, packs, rules.spell(_terms(packs), on))

    async def publish(self, organisation_id: UUID, document: bytes) -> PolicyPack:
        """Attach a pack, given as YAML, to an organisation.

        Raises:
            OrganisationNotFound, OrganisationClosed: there is nothing to attach it to.
            PolicyPackInvalid: the document has mistakes.
            PolicyPackOutOfPlace: it is another division's policy.
            PolicyPackVersionTaken: this version is there already (on commit, at the latest).
        """
        pack = await self.prepared(organisation_id, document)
        self._packs.add(pack)
        self._uow.record(PolicyPackPublished.of(pack), pack)
        await self._uow.session.flush()  # the answer shows what the database alone knows
        if pack.content["ladders"]:
            await ask_for_tiers(self._uow, pack.organisation)
        return await self.read(pack.id)

    async def prepared(self, organisation_id: UUID, document: bytes) -> PolicyPack:
        """All of publishing but the publishing; raises what `publish` raises."""
        organisation = await self._organisation(organisation_id)
        organisation.ensure_open()
        try:
            # A long document takes a while; others are served meanwhile.
            content = await asyncio.to_thread(load_pack, document)
        except PackInvalid as invalid:
            errors = tuple(_field_error(mistake) for mistake in invalid.mistakes)
            places = [[mistake.mark.line, mistake.mark.column] for mistake in invalid.mistakes]
            raise PolicyPackInvalid(errors=errors, count=len(errors), places=places) from invalid
        if not rules.is_place_for(content.applies_to, organisation.division_code):
            raise PolicyPackOutOfPlace(
                applies_to=content.applies_to,
                division=divisions().full_name(content.applies_to),
                name=organisation.name,
            )
        published = await self._packs.versions_at(organisation.id, content.pack)
        if any(each.pack_version == content.version for each in published):
            raise PolicyPackVersionTaken
        return PolicyPack.publish(content, document.decode("utf-8-sig"), organisation)

    async def before(self, pack: PolicyPack) -> PolicyPack | None:
        """What `pack` takes the place of: its version before, else what bound there until it began."""
        organisation = pack.organisation
        older = [
            each
            for each in await self._packs.versions_at(organisation.id, pack.code)
            if each.pack_version < pack.pack_version
        ]
        if older:
            return await self.read(older[-1].id)
        others = [each for each in await self._packs.down_to(organisation.path) if each.id != pack.id]
        term = rules.binding(_terms(others), pack.effective_from)
        return await self.read(term.pack_id) if term else None

    async def _down_to(self, organisation_id: UUID) -> tuple[Organisation, list[PolicyPack]]:
        organisation = await self._organisation(organisation_id)
        return organisation, await self._packs.down_to(organisation.path)

    async def _organisation(self, organisation_id: UUID) -> Organisation:
        organisation = await self._packs.organisation(organisation_id)
        if organisation is None:
            raise OrganisationNotFound
        return organisation


def _terms(packs: Iterable[PolicyPack]) -> list[Term]:
    return [pack.term(depth(pack.organisation.path)) for pack in packs]


def _field_error(mistake: Mistake) -> FieldError:
    language = current_request().language
    params = {
        "line": mistake.mark.line,
        "column": mistake.mark.column,
        "text": mistake.text.render(language),
    }
    return FieldError(mistake.pointer, mistake.code, _AT.render(language, params))
