"""Holds authorities against what the policy asks them to build: LB-12."""

from datetime import date

from registry.budgets.rules import scope_of
from registry.organisations.errors import OrganisationNotFound
from registry.studios import rules
from registry.studios.target_repository import Authority, TargetRepository, TargetRule
from registry.studios.target_schemas import (
    BuildingTargetRead,
    BuildingTargets,
    TargetOrganisation,
    TargetQuery,
)
from servicekit.access import Reach
from servicekit.clock import today
from servicekit.unit_of_work import UnitOfWork


class TargetService:
    """The targets of the authorities within one caller's reach."""

    def __init__(self, uow: UnitOfWork, reach: Reach) -> None:
        self._today = today(uow.clock)
        self._targets = TargetRepository(uow.session, reach)

    async def read(self, wanted: TargetQuery) -> BuildingTargets:
        """How the authorities at and below an organisation stand; of a past year as its last day saw it.

        Raises:
            OrganisationNotFound: not there, or out of reach.
        """
        top = await self._targets.organisation(wanted.organisation_id)
        if top is None:
            raise OrganisationNotFound
        on = min(self._today, date(wanted.year, 12, 31))
        policies = await self._targets.bindings(top, on)
        built = await self._targets.built(top, wanted.year)
        items: list[BuildingTargetRead] = []
        for each in await self._targets.authorities(top):
            scope = scope_of(each.division_code, is_school=False)
            for rule in policies.binding(each.path) or ():
                if scope is rule.scope and rule.scope in rules.LEVEL_OF_SCOPE:
                    level = rules.LEVEL_OF_SCOPE[rule.scope]
                    items.append(self._held(each, rule, built.get((each.id, level), rules.Built()), wanted))
        return BuildingTargets(year=wanted.year, items=items)

    def _held(
        self, authority: Authority, rule: TargetRule, built: rules.Built, wanted: TargetQuery
    ) -> BuildingTargetRead:
        count = built.of(rule.metric)
        studios = {
            rules.NEW_IN_YEAR: built.new_studios,
            rules.MASTER_STUDIOS: built.master_studios,
        }.get(rule.metric, 0)
        last_day = date(wanted.year, 12, 31) if rule.yearly else rule.last_day
        return BuildingTargetRead(
            organisation=TargetOrganisation(id=authority.id, code=authority.code, name=authority.name),
            scope=rule.scope,
            metric=rule.metric,
            state=rules.state(count, rule.ends, last_day, self._today),
            count=count,
            bases=count - studios,
            studios=studios,
            least=rule.ends.least,
            most=rule.ends.most,
            rule=rule.id,
            clause=rule.clause,
            source=rule.source,
        )
