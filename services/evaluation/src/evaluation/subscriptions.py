"""What this service follows of the others: every event type, and what is done with it.

A handler keeps the local copy and lets happen what follows from it. Each may be called again with the
same event, or with an older one, and then changes nothing.
"""

from collections.abc import Mapping, Sequence

from evaluation import recognition
from evaluation.certificates.terms import CertificateTerms
from evaluation.integration import enrolments, organisations, people, policies, programmes
from evaluation.integration.attendance import AttendanceFact
from evaluation.integration.enrolments import EnrolmentCopy, EnrolmentFact
from evaluation.integration.marks import MarkFact
from evaluation.integration.organisations import OrganisationCopy, OrganisationFact, OrganisationMove
from evaluation.integration.people import PersonCopy, PersonFact, PersonLeftFact
from evaluation.integration.policies import PolicyCopy, PolicyFact
from evaluation.integration.programmes import ProgrammeCopy, ProgrammeFact
from evaluation.progress.service import FindingService
from servicekit.cloudevents import CloudEvent
from servicekit.consumer import Batched, EventHandler
from servicekit.copies import keep_newest
from servicekit.unit_of_work import UnitOfWork

Subscriptions = Mapping[str, Mapping[str, EventHandler]]


def subscriptions(terms: CertificateTerms) -> Subscriptions:
    """The handlers by source and event type; certificates are issued on these terms."""

    @Batched
    async def attended(uow: UnitOfWork, events: Sequence[CloudEvent]) -> None:
        facts = [AttendanceFact.model_validate(event.data) for event in events]
        await recognition.recognise(uow, facts, terms)

    async def programme_changed(uow: UnitOfWork, event: CloudEvent) -> None:
        fact = ProgrammeFact.model_validate(event.data)
        if await keep_newest(uow, ProgrammeCopy, [programmes.told(fact, event)]):
            await recognition.programme_in(uow, fact.state, fact.programme_id, terms)

    return {
        "registry": {
            "registry.organisation.created.v1": _organisations_kept,
            "registry.organisation.updated.v1": _organisations_kept,
            "registry.organisation.moved.v1": _organisation_moved,
            organisations.CLOSED: _organisations_kept,
            "registry.organisation.marked.v1": _only_relayed,
            "registry.organisation.unmarked.v1": _only_relayed,
            "registry.person.registered.v1": _people_kept,
            "registry.person.updated.v1": _people_kept,
            people.LEFT: _people_left,
            "registry.policy_pack.published.v1": _policy_published,
        },
        "scheduling": {
            "scheduling.programme.created.v1": programme_changed,
            "scheduling.programme.updated.v1": programme_changed,
            "scheduling.programme.state_changed.v1": programme_changed,
            "scheduling.enrolment.placed.v1": _enrolments_kept,
            enrolments.WITHDRAWN: _enrolments_kept,
            "scheduling.attendance.completed.v1": attended,
        },
    }


@Batched
async def _organisations_kept(uow: UnitOfWork, events: Sequence[CloudEvent]) -> None:
    facts = [OrganisationFact.model_validate(event.data) for event in events]
    await keep_newest(uow, OrganisationCopy, map(organisations.told, facts, events))


async def _organisation_moved(uow: UnitOfWork, event: CloudEvent) -> None:
    fact = OrganisationMove.model_validate(event.data)
    await organisations.move(uow, fact, event)
    await FindingService(uow).refresh_below(fact.organisation_id)


@Batched
async def _only_relayed(_uow: UnitOfWork, events: Sequence[CloudEvent]) -> None:
    """Nothing here hangs on it; that it is followed lets the readers of the exchange hear of it."""
    for event in events:
        MarkFact.model_validate(event.data)


@Batched
async def _people_kept(uow: UnitOfWork, events: Sequence[CloudEvent]) -> None:
    await _people_told(uow, [PersonFact.model_validate(event.data) for event in events], events)


@Batched
async def _people_left(uow: UnitOfWork, events: Sequence[CloudEvent]) -> None:
    await _people_told(uow, [PersonLeftFact.model_validate(event.data) for event in events], events)


async def _people_told(uow: UnitOfWork, facts: Sequence[PersonFact], events: Sequence[CloudEvent]) -> None:
    ids = {fact.person_id for fact in facts}
    merged_before = await people.merged_among(uow.session, ids)
    await keep_newest(uow, PersonCopy, map(people.told, facts, events))
    await recognition.records_told(uow, ids, merged_before)


async def _policy_published(uow: UnitOfWork, event: CloudEvent) -> None:
    fact = PolicyFact.model_validate(event.data)
    await keep_newest(uow, PolicyCopy, [policies.told(fact, event)])
    await FindingService(uow).refresh_below(fact.organisation_id)


@Batched
async def _enrolments_kept(uow: UnitOfWork, events: Sequence[CloudEvent]) -> None:
    facts = [EnrolmentFact.model_validate(event.data) for event in events]
    await keep_newest(uow, EnrolmentCopy, map(enrolments.told, facts, events))
