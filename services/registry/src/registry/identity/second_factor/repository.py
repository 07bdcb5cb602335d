"""All SQL about second factors."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from registry.identity.second_factor.models import RecoveryCode, SecondFactor
from registry.people.models import Person


class SecondFactorRepository:
    """The factor of an account and its recovery codes."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    def add(self, rows: Iterable[SecondFactor | RecoveryCode]) -> None:
        """Make them part of the transaction."""
        self._session.add_all(rows)

    async def of_account(self, account_id: UUID) -> SecondFactor | None:
        """The factor, locked so that of two uses of a code at once one comes first."""
        query = select(SecondFactor).where(SecondFactor.account_id == account_id).with_for_update()
        return (await self._session.execute(query)).scalar_one_or_none()

    async def unused(self, account_id: UUID, code_index: bytes) -> RecoveryCode | None:
        """The recovery code with this digest, if it is still good, locked."""
        query = select(RecoveryCode).where(
            RecoveryCode.account_id == account_id,
            RecoveryCode.code_index == code_index,
            RecoveryCode.used_at.is_(None),
        )
        return (await self._session.execute(query.with_for_update())).scalar_one_or_none()

    async def codes_left(self, account_id: UUID) -> int:
        """How many recovery codes are still good."""
        query = select(func.count(RecoveryCode.id)).where(
            RecoveryCode.account_id == account_id, RecoveryCode.used_at.is_(None)
        )
        return (await self._session.execute(query)).scalar_one()

    async def forget(self, account_id: UUID) -> None:
        """Drop the factor and its codes; that there was one stands in the audit trail of the account."""
        for model in (RecoveryCode, SecondFactor):
            await self._session.execute(
                delete(model)
                .where(model.account_id == account_id)
                .execution_options(synchronize_session=False)
            )

    async def phone_of(self, account_id: UUID) -> str | None:
        """The phone of the person whose account it is, if it is a teacher's."""
        person = await self._session.get(Person, account_id)
        return person.phone if person else None
