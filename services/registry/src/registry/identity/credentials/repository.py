"""All SQL about codes, and about whom they are for."""

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import ColumnElement, delete, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import selectinload

from registry.identity.credentials.models import PasswordCode
from registry.identity.models import Account, RoleGrant
from registry.people.models import Person

_WITH_GRANTS = selectinload(Account.grants).selectinload(RoleGrant.organisation)


class PasswordCodeRepository:
    """The codes of accounts."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def of_account(self, account_id: UUID) -> PasswordCode | None:
        """The code of an account, locked so that of two uses at once one comes first."""
        query = select(PasswordCode).where(PasswordCode.account_id == account_id).with_for_update()
        return (await self._session.execute(query)).scalar_one_or_none()

    async def replace(self, codes: Sequence[PasswordCode]) -> None:
        """Give these accounts these codes; their former ones are good no more."""
        accounts = [code.account_id for code in codes]
        await self._session.execute(delete(PasswordCode).where(PasswordCode.account_id.in_(accounts)))
        self._session.add_all(codes)

    async def numbers_of(self, account_id: UUID) -> tuple[str | None, ...]:
        """The numbers of the person whose account it is, if it is a teacher's."""
        person = await self._session.get(Person, account_id)
        return (person.phone, person.citizen_id, person.staff_number) if person else ()


class ActivationRepository:
    """The people of one school, and their accounts."""

    def __init__(self, session: AsyncSession, organisation_id: UUID) -> None:
        self._session = session
        self._organisation_id = organisation_id

    async def waiting(
        self, only: Collection[UUID] | None, *, again: bool, limit: int
    ) -> list[tuple[Person, Account | None]]:
        """Those who need a code, with the account that some have, locked, by name."""
        query = select(Person, Account).outerjoin(Account, Account.id == Person.id).options(_WITH_GRANTS)
        query = query.where(*self._needs_code(only, again=again)).order_by(Person.name_pinyin, Person.id)
        rows = await self._session.execute(query.limit(limit).with_for_update(of=Person))
        return [(person, account) for person, account in rows]

    async def count(self, only: Collection[UUID] | None, *, again: bool) -> int:
        """How many need one."""
        query = select(func.count(Person.id)).outerjoin(Account, Account.id == Person.id)
        return (await self._session.execute(query.where(*self._needs_code(only, again=again)))).scalar_one()

    async def taken(self, logins: Collection[str]) -> set[str]:
        """Those of the logins that somebody has."""
        query = select(Account.login).where(Account.login.in_(logins))
        return set((await self._session.execute(query)).scalars())

    def _needs_code(self, only: Collection[UUID] | None, *, again: bool) -> list[ColumnElement[bool]]:
        has_none = Account.id.is_(None)
        unused = Account.password_hash.is_(None) & Account.disabled.is_(False)
        conditions = [
            Person.organisation_id == self._organisation_id,
            Person.left_at.is_(None),
            or_(has_none, unused) if again else has_none,
        ]
        if only is not None:
            conditions.append(Person.id.in_(only))
        return conditions
