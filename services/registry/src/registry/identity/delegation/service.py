"""Use cases on grants: give one, withdraw one, see how far they reach."""

from collections.abc import Iterable
from uuid import UUID

from registry.access import Role
from registry.identity.delegation.errors import GrantNotFound, LastAdministrator, OwnGrants
from registry.identity.delegation.events import GrantGiven, GrantTakenBack
from registry.identity.delegation.granting import ensure_may_grant, granted
from registry.identity.delegation.repository import GrantRepository
from registry.identity.delegation.schemas import (
    AccountReachRead,
    GrantQuery,
    GrantReachRead,
    GrantRecordRead,
)
from registry.identity.managing import holds_all_of, seen_account
from registry.identity.models import RoleGrant
from registry.identity.names import account_names
from registry.identity.repository import AccountRepository
from registry.identity.schemas import GrantCreate, OrganisationRef
from registry.identity.sign_ins.service import SignInSessionService
from registry.settings import Settings
from servicekit.access import Reach
from servicekit.concurrency import ensure_version
from servicekit.pagination import Page
from servicekit.unit_of_work import UnitOfWork


class DelegationService:
    """What one caller may do with the roles of others."""

    def __init__(self, uow: UnitOfWork, reach: Reach) -> None:
        self._uow = uow
        self._reach = reach
        self._actor = reach.actor
        self._grants = GrantRepository(uow.session)

    async def page(self, account_id: UUID, wanted: GrantQuery) -> Page[GrantRecordRead]:
        """One page of an account's grants, withdrawn ones too.

        Raises:
            AccountNotFound: not there, or out of reach.
        """
        await seen_account(self._uow, account_id, self._reach)
        rows = await self._grants.page(account_id, wanted, self._reach)
        return Page(items=await self._shown(rows.items), next_cursor=rows.next_cursor, total=rows.total)

    async def read(self, grant_id: UUID) -> GrantRecordRead:
        """One grant.

        Raises:
            GrantNotFound: not there, or out of reach.
        """
        grant = await self._grants.find(grant_id, self._reach)
        if grant is None:
            raise GrantNotFound
        [shown] = await self._shown([grant])
        return shown

    async def give(self, account_id: UUID, command: GrantCreate) -> GrantRecordRead:
        """Give an account within reach a role.

        Raises:
            AccountNotFound: not there, or out of reach.
            OwnGrants: it is the caller's own.
            RoleForPrograms, GrantOrganisationNotFound, GrantBeyondOwn: not this role, or not there.
            GrantExists: the account holds it already.
        """
        account = await seen_account(self._uow, account_id, self._reach)
        self._ensure_not_own(account.id)
        grant = await self._granted(command)
        grant.account = account
        self._grants.add(grant)
        await self._uow.session.flush()  # the answer shows the version and time the database gives
        self._uow.record(GrantGiven.of(grant), grant)
        [shown] = await self._shown([grant])
        return shown

    async def withdraw(
        self, grant_id: UUID, version: int, reason: str, settings: Settings
    ) -> GrantRecordRead:
        """Take a role away; who holds none any more is signed out.

        Tokens that were issued before say what they say until they expire, minutes later.

        Raises:
            GrantNotFound: not there, or out of reach.
            OwnGrants: it is the caller's own.
            GrantBeyondOwn: the caller could not have given it.
            StaleVersion, GrantWithdrawn, LastAdministrator: it cannot be withdrawn.
        """
        administrators = await self._grants.lock_administrators()
        grant = await self._grants.find(grant_id, self._reach, lock=True)
        if grant is None:
            raise GrantNotFound
        self._ensure_not_own(grant.account_id)
        ensure_may_grant(self._actor, grant.role, grant.path)
        ensure_version(grant, version)
        if list(administrators) == [grant.id]:
            raise LastAdministrator
        grant.withdraw(self._uow.clock.now(), self._uow.actor, reason)
        self._uow.reason = reason
        await self._uow.session.flush()  # whether another role is left is asked of the database
        self._uow.record(GrantTakenBack.of(grant), grant)
        if not await self._grants.holds_any(grant.account_id):
            await SignInSessionService(self._uow, settings, grant.account_id).end_all()
        [shown] = await self._shown([grant])
        return shown

    async def reach(self, account_id: UUID) -> AccountReachRead:
        """What an account within reach sees and may do.

        Raises:
            AccountNotFound: not there, or out of reach.
        """
        account = await seen_account(self._uow, account_id, self._reach)
        grants = [
            grant
            for grant in account.grants
            if grant.organisation is None or not grant.organisation.is_closed
        ]
        return AccountReachRead(
            account_id=account.id, display_name=account.display_name, grants=await self._reaches(grants)
        )

    async def preview(self, command: GrantCreate) -> GrantReachRead:
        """What somebody would see and could do with a role that the caller might give.

        Raises:
            RoleForPrograms, GrantOrganisationNotFound, GrantBeyondOwn: they may not give it.
        """
        [reach] = await self._reaches([await self._granted(command)])
        return reach

    async def _granted(self, command: GrantCreate) -> RoleGrant:
        wanted = set() if command.organisation_id is None else {command.organisation_id}
        organisations = await AccountRepository(self._uow.session).open_organisations(wanted, self._reach)
        return granted(command, organisations, self._actor)

    async def _reaches(self, grants: list[RoleGrant]) -> list[GrantReachRead]:
        counts = await self._grants.counts([grant.path for grant in grants], self._actor)
        return [
            GrantReachRead.of(grant.role, _place(grant), each)
            for grant, each in zip(grants, counts, strict=True)
        ]

    async def _shown(self, grants: Iterable[RoleGrant]) -> list[GrantRecordRead]:
        rows = list(grants)
        names = await account_names(
            self._uow.session,
            (actor for row in rows for actor in (row.granted_by, row.withdrawn_by)),
        )
        return [GrantRecordRead.of(row, names, self._may_withdraw(row)) for row in rows]

    def _may_withdraw(self, grant: RoleGrant) -> bool:
        return (
            grant.withdrawn_at is None
            and str(grant.account_id) != self._actor.id
            and holds_all_of(self._actor, Role(grant.role), grant.path)
        )

    def _ensure_not_own(self, account_id: UUID) -> None:
        if str(account_id) == self._actor.id:
            raise OwnGrants


def _place(grant: RoleGrant) -> OrganisationRef | None:
    place = grant.organisation
    return OrganisationRef(id=place.id, name=place.name) if place else None
