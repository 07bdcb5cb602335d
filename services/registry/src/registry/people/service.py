"""Use cases on people: load, decide, change, announce."""

from uuid import UUID

from registry.access import Role
from registry.identity.accounts import AccountService
from registry.identity.credentials.service import ensure_strong
from registry.identity.delegation.granting import ensure_may_grant
from registry.identity.models import Account, RoleGrant
from registry.organisations.models import Organisation
from registry.people import citizen_id, events
from registry.people.errors import AccountExists, PersonNotFound, SchoolNotFound
from registry.people.models import Person
from registry.people.repository import PersonRepository
from registry.people.schemas import PersonAccountCreate, PersonCreate, PersonQuery, PersonUpdate
from registry.people.vocabulary import Sex
from registry.tiers.keeping import keep_tiers
from servicekit.access import Reach
from servicekit.clock import today
from servicekit.concurrency import ensure_version
from servicekit.pagination import Rows
from servicekit.unit_of_work import UnitOfWork


class PersonService:
    """What one caller may do with the people within their reach."""

    def __init__(self, uow: UnitOfWork, reach: Reach) -> None:
        self._uow = uow
        self._reach = reach
        self._people = PersonRepository(uow.session, reach)

    async def read(self, person_id: UUID) -> Person:
        """The person with this id.

        Raises:
            PersonNotFound: not there, or out of reach.
        """
        person = await self._people.find(person_id)
        if person is None:
            raise PersonNotFound
        return person

    async def page(self, wanted: PersonQuery) -> Rows[Person]:
        """One page of the list."""
        return await self._people.page(wanted, today(self._uow.clock))

    async def with_account(self, people: list[Person]) -> set[UUID]:
        """Which of them can sign in."""
        return await self._people.with_account(people)

    async def register(self, command: PersonCreate) -> Person:
        """Put somebody on the roster.

        Raises:
            SchoolNotFound: the organisation named is none for them.
            CitizenIdTaken: somebody on the roster has the number.
        """
        organisation = await self._organisation(command.organisation_id)
        fields = command.model_dump(exclude={"organisation_id", "citizen_id", "sex"})
        person = Person(**fields, organisation=organisation, sex=command.sex or Sex.UNKNOWN)
        if command.citizen_id is not None:
            identify(person, command.citizen_id)
        self._people.add(person)
        self._uow.record(events.PersonRegistered.of(person), person)
        await self._uow.session.flush()  # the answer shows the version and times the database gives
        await keep_tiers(self._uow, [person.id])
        return person

    async def update(self, person_id: UUID, version: int, command: PersonUpdate) -> Person:
        """Change the fields given; another organisation is a transfer.

        Raises:
            PersonNotFound, PersonLeft, StaleVersion: they cannot be changed.
            SchoolNotFound, CitizenIdTaken: the change cannot be made.
        """
        person = await self._locked(person_id, version)
        changes = command.model_dump()  # fields not given are missing from the dump
        if "organisation_id" in changes:
            person.organisation = await self._organisation(changes.pop("organisation_id"))
        if "citizen_id" in changes:
            identify(person, changes.pop("citizen_id"))
        if "name" in changes:
            person.rename(changes.pop("name"))
        if "phone" in changes:
            person.set_phone(changes.pop("phone"))
        for name, value in changes.items():
            setattr(person, name, value)
        if self._uow.session.is_modified(person):
            self._uow.record(events.PersonUpdated.of(person), person)
            await keep_tiers(self._uow, [person.id])
        await self._uow.session.flush()
        return person

    async def leave(self, person_id: UUID, version: int, reason: str) -> None:
        """Take somebody off the roster.

        Raises:
            PersonNotFound, PersonLeft, StaleVersion: they cannot be changed.
        """
        person = await self._locked(person_id, version)
        person.leave(self._uow.clock.now(), reason)
        self._uow.reason = reason
        self._uow.record(events.PersonLeft.of(person, reason=reason), person)
        await keep_tiers(self._uow, [person.id])

    async def open_account(self, person_id: UUID, command: PersonAccountCreate) -> Account:
        """Let somebody sign in as a teacher of their school.

        The account has the id of the person, so that a token says whom it speaks for in every service.

        Raises:
            PersonNotFound, PersonLeft: there is nobody to sign in.
            AccountExists, LoginTaken: they can already, or the login is somebody else's.
            GrantBeyondOwn: the caller may not let anybody in there.
        """
        person = await self.read(person_id)
        person.ensure_active()
        if await self._people.with_account([person]):
            raise AccountExists(name=person.name)
        ensure_may_grant(self._reach.actor, Role.TEACHER, person.organisation.path)
        numbers = (person.phone, person.citizen_id, person.staff_number)
        ensure_strong(command.password.get_secret_value(), command.login, numbers, pointer="/password")
        grant = RoleGrant(
            role=Role.TEACHER,
            organisation=person.organisation,
            organisation_id=person.organisation.id,
            granted_by=self._reach.actor.id,
        )
        return await AccountService(self._uow).open(
            command.login, person.name, command.password, [grant], account_id=person.id
        )

    async def _locked(self, person_id: UUID, version: int) -> Person:
        person = await self._people.find(person_id, lock=True)
        if person is None:
            raise PersonNotFound
        person.ensure_active()
        ensure_version(person, version)
        return person

    async def _organisation(self, organisation_id: UUID) -> Organisation:
        organisation = await self._people.open_organisation(organisation_id)
        if organisation is None:
            raise SchoolNotFound
        return organisation


def identify(person: Person, number: str) -> None:
    """Record a good citizen id and what follows from it."""
    person.set_citizen_id(number)
    person.sex = citizen_id.sex(number)
    person.birth_on = citizen_id.birth_date(number)
