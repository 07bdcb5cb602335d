"""What somebody does with their own profile: look at it, propose how it should read, think better of it."""

from uuid import UUID

from registry.careers.models import PersonHonour, PersonPost
from registry.corrections import rules
from registry.corrections.errors import CorrectionNotFound, NothingToCorrect, ProfileNotFound
from registry.corrections.models import ProfileCorrection
from registry.corrections.repository import OwnProfileRepository, names_of_deciders
from registry.corrections.rules import ProfileField
from registry.corrections.schemas import CorrectionCreate, CorrectionRead, MyCorrectionQuery
from registry.corrections.states import MACHINE, WITHDRAW
from registry.corrections.values import profile_values
from registry.people.models import Person
from servicekit.access import Actor
from servicekit.concurrency import ensure_version
from servicekit.pagination import Page
from servicekit.states import take
from servicekit.unit_of_work import UnitOfWork

_NOBODY = UUID(int=0)


class OwnProfileService:
    """What one signed-in person may do with their own profile; a teacher's account has the person's id."""

    def __init__(self, uow: UnitOfWork, actor: Actor) -> None:
        self._uow = uow
        self._actor = actor
        self._profile = OwnProfileRepository(uow.session, _person_id(actor))

    async def person(self) -> Person:
        """Whose profile it is.

        Raises:
            ProfileNotFound: the account is of nobody on the roster.
        """
        person = await self._profile.person()
        if person is None:
            raise ProfileNotFound
        return person

    async def career(self) -> tuple[list[PersonPost], list[PersonHonour]]:
        """Their posts and honours, the latest first."""
        return await self._profile.posts(), await self._profile.honours()

    async def open_correction(self) -> CorrectionRead | None:
        """The correction that waits for a decision."""
        correction = await self._profile.open_correction()
        return None if correction is None else CorrectionRead.of(correction, {})

    async def page(self, wanted: MyCorrectionQuery) -> Page[CorrectionRead]:
        """One page of their corrections."""
        rows = await self._profile.page(wanted)
        names = await names_of_deciders(self._uow.session, rows.items)
        return Page(
            items=[CorrectionRead.of(correction, names) for correction in rows.items],
            next_cursor=rows.next_cursor,
            total=rows.total,
        )

    async def propose(self, command: CorrectionCreate) -> ProfileCorrection:
        """Ask the school to correct the profile.

        Raises:
            ProfileNotFound, PersonLeft: there is no profile to correct.
            NothingToCorrect: the profile says all that already.
            CorrectionOpen: the school has yet to decide on the one before.
        """
        person = await self.person()
        person.ensure_active()
        wanted = command.changes.model_dump(mode="json")  # fields not given are missing from the dump
        changes = rules.wanted_changes(
            profile_values(person), {ProfileField(field): value for field, value in wanted.items()}
        )
        if not changes:
            raise NothingToCorrect
        correction = ProfileCorrection.propose(person, changes, command.reason)
        self._profile.add(correction)
        self._uow.reason = command.reason
        await self._uow.session.flush()  # the answer shows the version and times the database gives
        return correction

    async def withdraw(self, correction_id: UUID, version: int) -> ProfileCorrection:
        """Take a correction back before it is decided on.

        Raises:
            CorrectionNotFound: it is none of theirs.
            StaleVersion, IllegalTransition: it was decided on already.
        """
        correction = await self._profile.find(correction_id)
        if correction is None:
            raise CorrectionNotFound
        ensure_version(correction, version)
        state = take(self._uow, MACHINE, correction, correction.state, WITHDRAW)
        correction.close(state, self._uow.clock.now(), self._actor.id, None)
        await self._uow.session.flush()  # the answer shows the version the database gives
        return correction


def _person_id(actor: Actor) -> UUID:
    try:
        return UUID(actor.id)
    except ValueError:  # a program
        return _NOBODY
