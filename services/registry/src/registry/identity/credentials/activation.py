"""Use case: let the people of a school sign in, each with a code of their own."""

import secrets
from uuid import UUID

from registry.access import Role
from registry.identity.credentials.messages import CodeMessenger, LogOnlyMessenger
from registry.identity.credentials.models import CodePurpose
from registry.identity.credentials.repository import ActivationRepository, PasswordCodeRepository
from registry.identity.credentials.schemas import (
    MOST_AT_ONCE,
    ActivationCreate,
    ActivationItem,
    ActivationRead,
)
from registry.identity.credentials.service import issue, read_code
from registry.identity.delegation.granting import ensure_may_grant
from registry.identity.errors import GrantOrganisationNotFound
from registry.identity.managing import may_manage
from registry.identity.models import Account, RoleGrant
from registry.identity.repository import AccountRepository
from registry.organisations.models import Organisation
from registry.people.models import Person
from registry.settings import Settings
from servicekit.access import Reach
from servicekit.unit_of_work import UnitOfWork

_LONGEST_NAME = 40
_SUFFIXES = 10_000


class ActivationService:
    """What an officer may do for the people of the schools within reach."""

    def __init__(
        self, uow: UnitOfWork, settings: Settings, reach: Reach, messenger: CodeMessenger | None = None
    ) -> None:
        self._uow = uow
        self._settings = settings
        self._reach = reach
        self._messenger = messenger or LogOnlyMessenger()

    async def activate(self, command: ActivationCreate) -> ActivationRead:
        """Accounts for those who have none, and a code for each; one sheet at a time.

        Raises:
            GrantOrganisationNotFound: the school is not there, closed, or out of reach.
            GrantBeyondOwn: the caller may not let teachers in there.
        """
        school = await self._school(command.organisation_id)
        repository = ActivationRepository(self._uow.session, school.id)
        found = await repository.waiting(command.person_ids, again=command.again, limit=MOST_AT_ONCE)
        remaining = await repository.count(command.person_ids, again=command.again) - len(found)
        # An account may hold roles elsewhere too; then its code is for who manages all of them.
        waiting = [
            (person, account)
            for person, account in found
            if account is None or may_manage(account, self._reach.actor)
        ]
        logins = await _new_logins(repository, [person for person, account in waiting if account is None])
        by = self._reach.actor.id
        accounts = [account or _account(person, logins[person.id], school, by) for person, account in waiting]
        self._uow.session.add_all(accounts)
        await self._uow.session.flush()  # codes refer to accounts by id alone
        lifetime = self._settings.activation_code_lifetime
        codes = [issue(account, CodePurpose.ACTIVATION, self._uow, lifetime) for account in accounts]
        await PasswordCodeRepository(self._uow.session).replace([kept for kept, _ in codes])
        items = []
        for (person, _), account, (kept, code) in zip(waiting, accounts, codes, strict=True):
            shown = read_code(account, kept, code)
            items.append(ActivationItem(person_id=person.id, **shown.model_dump()))
            self._tell(person, account, code)
        return ActivationRead(organisation=school.name, items=items, remaining=remaining)

    async def _school(self, organisation_id: UUID) -> Organisation:
        found = await AccountRepository(self._uow.session).open_organisations({organisation_id}, self._reach)
        if organisation_id not in found:
            raise GrantOrganisationNotFound
        ensure_may_grant(self._reach.actor, Role.TEACHER, found[organisation_id].path)
        return found[organisation_id]

    def _tell(self, person: Person, account: Account, code: str) -> None:
        if person.phone is None:
            return
        phone, login = person.phone, account.login

        async def send() -> None:
            await self._messenger.send(phone, login, code)

        self._uow.after_commit(send)


def _account(person: Person, login: str, school: Organisation, by: str) -> Account:
    grant = RoleGrant(role=Role.TEACHER, organisation=school, organisation_id=school.id, granted_by=by)
    return Account(
        id=person.id,
        login=login,
        display_name=person.name,
        password_hash=None,
        disabled=False,
        grants=[grant],
    )


async def _new_logins(repository: ActivationRepository, people: list[Person]) -> dict[UUID, str]:
    """A login for each: how the name is spelt, and a random number, which tells nothing of the person."""
    logins: dict[UUID, str] = {}
    missing = people
    while missing:  # nearly always once: another round only for those whose number somebody has
        tried = {person.id: _login(person) for person in missing}
        taken = await repository.taken(tried.values()) | set(logins.values())
        for person in missing:
            login = tried[person.id]
            if login not in taken:
                logins[person.id] = login
                taken.add(login)
        missing = [person for person in missing if person.id not in logins]
    return logins


def _login(person: Person) -> str:
    letters = "".join(sign for sign in person.name_pinyin if sign.isascii() and sign.isalpha())
    return f"{letters[:_LONGEST_NAME].lower() or 'teacher'}.{secrets.randbelow(_SUFFIXES):04}"
