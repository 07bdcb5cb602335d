"""What this service follows of the others: every event type, and what is done with it.

A handler keeps the local copy and lets happen what follows from it. Each may be called again with the
same event, or with an older one, and then changes nothing.
"""

from collections.abc import Mapping

from evaluation import recognition
from evaluation.certificates.terms import CertificateTerms
from evaluation.integration import enrolments, organisations, people, policies, programmes
from evaluation.integration.attendance import AttendanceFact
from evaluation.integration.enrolments import EnrolmentFact
from evaluation.integration.organisations import OrganisationFact, OrganisationMove
from evaluation.integration.people import PersonFact
from evaluation.integration.policies import PolicyFact
from evaluation.integration.programmes import ProgrammeFact
from evaluation.progress.service import FindingService
from servicekit.cloudevents import CloudEvent
from servicekit.consumer import EventHandler
from servicekit.unit_of_work import UnitOfWork

Subscriptions = Mapping[str, Mapping[str, EventHandler]]


def subscriptions(terms: CertificateTerms) -> Subscriptions:
    """The handlers by source and event type; certificates are issued on these terms."""

    async def attended(uow: UnitOfWork, event: CloudEvent) -> None:
        await recognition.recognise(uow, AttendanceFact.model_validate(event.data), terms)

    async def programme_changed(uow: UnitOfWork, event: CloudEvent) -> None:
        fact = ProgrammeFact.model_validate(event.data)
        if await programmes.keep(uow, fact, event.aggregateversion):
            await recognition.programme_in(uow, fact.state, fact.programme_id, terms)

    return {
        "registry": {
            "registry.organisation.created.v1": _organisation_kept,
            "registry.organisation.updated.v1": _organisation_kept,
            "registry.organisation.moved.v1": _organisation_moved,
            "registry.organisation.closed.v1": _organisation_closed,
            "registry.person.registered.v1": _person_kept,
            "registry.person.updated.v1": _person_kept,
            "registry.person.left.v1": _person_left,
            "registry.policy_pack.published.v1": _policy_published,
        },
        "scheduling": {
            "scheduling.programme.created.v1": programme_changed,
            "scheduling.programme.updated.v1": programme_changed,
            "scheduling.programme.state_changed.v1": programme_changed,
            "scheduling.enrolment.placed.v1": _enrolment_placed,
            "scheduling.enrolment.withdrawn.v1": _enrolment_withdrawn,
            "scheduling.attendance.completed.v1": attended,
        },
    }


async def _organisation_kept(uow: UnitOfWork, event: CloudEvent) -> None:
    await organisations.keep(uow, OrganisationFact.model_validate(event.data), event.aggregateversion)


async def _organisation_closed(uow: UnitOfWork, event: CloudEvent) -> None:
    fact = OrganisationFact.model_validate(event.data)
    await organisations.keep(uow, fact, event.aggregateversion, closed=True)


async def _organisation_moved(uow: UnitOfWork, event: CloudEvent) -> None:
    fact = OrganisationMove.model_validate(event.data)
    await organisations.move(uow, fact, event.aggregateversion)
    await FindingService(uow).refresh_below(fact.organisation_id)


async def _person_kept(uow: UnitOfWork, event: CloudEvent) -> None:
    fact = PersonFact.model_validate(event.data)
    await people.keep(uow, fact, event.aggregateversion)
    await FindingService(uow).refresh_person(fact.person_id)


async def _person_left(uow: UnitOfWork, event: CloudEvent) -> None:
    fact = PersonFact.model_validate(event.data)
    await people.keep(uow, fact, event.aggregateversion, active=False)
    await FindingService(uow).refresh_person(fact.person_id)


async def _policy_published(uow: UnitOfWork, event: CloudEvent) -> None:
    fact = PolicyFact.model_validate(event.data)
    await policies.keep(uow, fact, event.aggregateversion)
    await FindingService(uow).refresh_below(fact.organisation_id)


async def _enrolment_placed(uow: UnitOfWork, event: CloudEvent) -> None:
    fact = EnrolmentFact.model_validate(event.data)
    await enrolments.keep(uow, fact, event.aggregateversion, active=True)


async def _enrolment_withdrawn(uow: UnitOfWork, event: CloudEvent) -> None:
    fact = EnrolmentFact.model_validate(event.data)
    await enrolments.keep(uow, fact, event.aggregateversion, active=False)
