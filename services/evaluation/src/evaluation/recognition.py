"""What one event sets off across the modules, in its own transaction.

Hours change the finding; hours, an answer or the end of a programme may each be the last thing that a
certificate waits for.
"""

from collections.abc import Mapping, Sequence
from uuid import UUID

from evaluation.certificates.service import CertificateService
from evaluation.certificates.terms import CertificateTerms
from evaluation.integration.attendance import AttendanceFact
from evaluation.integration.people import merged_among
from evaluation.integration.programmes import COMPLETED, RUNNING
from evaluation.ledger.merging import MergedLedgers
from evaluation.ledger.models import LedgerEntry
from evaluation.ledger.schemas import ReversalCreate
from evaluation.ledger.service import LedgerService
from evaluation.progress.service import FindingService
from evaluation.surveys.schemas import ResponseCreate
from evaluation.surveys.service import SurveyService
from servicekit.access import Reach
from servicekit.unit_of_work import UnitOfWork


async def recognise(uow: UnitOfWork, attendances: Sequence[AttendanceFact], terms: CertificateTerms) -> None:
    """Some people attended sessions."""
    entries = await LedgerService(uow).recognise(attendances)
    people = {entry.person_id for entry in entries}
    kept = await _carry_on(uow, await merged_among(uow.session, people))
    await FindingService(uow).refresh_people(people | kept)
    certificates = CertificateService(uow, terms)
    for programme_id in sorted({entry.programme_id for entry in entries if entry.programme_id is not None}):
        # Whoever else is due one has it already, so that one look serves everybody of the programme.
        await certificates.issue_due(programme_id)


async def records_told(uow: UnitOfWork, people: set[UUID], merged_before: Mapping[UUID, UUID]) -> None:
    """The registry told of people; `merged_before` are those whose records had been merged until then."""
    merged = await merged_among(uow.session, people)
    apart = {person for person, kept in merged_before.items() if merged.get(person) != kept}
    left_behind = await MergedLedgers(uow).bring_back(apart) if apart else set()
    kept = await _carry_on(
        uow, {person: into for person, into in merged.items() if merged_before.get(person) != into}
    )
    await FindingService(uow).refresh_people(people | kept | left_behind)


async def _carry_on(uow: UnitOfWork, merged: dict[UUID, UUID]) -> set[UUID]:
    """Carry hours along to the records that were kept, which may have been merged themselves.

    Returns whose ledgers grew on the way.
    """
    kept: set[UUID] = set()
    while merged:
        await MergedLedgers(uow).carry_over(merged)
        kept |= {*merged.values()}
        merged = await merged_among(uow.session, merged.values())
    return kept


async def reverse(uow: UnitOfWork, entry_id: UUID, command: ReversalCreate, reach: Reach) -> LedgerEntry:
    """Somebody's hours are taken back; a certificate already issued is not."""
    entry = await LedgerService(uow).reverse(entry_id, command, reach)
    await FindingService(uow).refresh_people({entry.person_id})
    return entry


async def programme_in(uow: UnitOfWork, state: str, programme_id: UUID, terms: CertificateTerms) -> None:
    """A programme is in a state; told again, nothing happens twice."""
    if state in {RUNNING, COMPLETED}:
        await SurveyService(uow).open(programme_id)
    if state == COMPLETED:
        await CertificateService(uow, terms).issue_due(programme_id)


async def answer(
    uow: UnitOfWork, survey_id: UUID, person_id: UUID, command: ResponseCreate, terms: CertificateTerms
) -> None:
    """Somebody answers a survey."""
    survey = await SurveyService(uow).answer(survey_id, person_id, command)
    await CertificateService(uow, terms).issue_due(survey.programme_id, person_id)
