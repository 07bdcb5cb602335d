"""Things that requests can be pointed at: generated ids name nothing, so most of a service would rest."""

from collections.abc import Callable
from typing import Any

import schemathesis
from sqlalchemy import delete
from tests.contract.live import LiveService

from registry.organisations.models import Organisation, OrganisationKind
from registry.people.models import Person
from registry.people.vocabulary import Sex, Stage, Subject
from servicekit.consumer import ParkedEvent
from servicekit.db import Base
from servicekit.idempotency import IdempotencyRecord
from servicekit.ids import new_id
from servicekit.jobs import Job, JobState


def point_at_new_things(case: schemathesis.Case, service: LiveService) -> None:
    """Let every id in the request, wherever it stands, be that of a thing just made.

    Raises:
        LookupError: the path names something that nothing here makes; add it to `_MAKERS`.
    """
    unknown = set(case.path_parameters) - set(_MAKERS)
    if unknown:
        raise LookupError(f"add what makes {', '.join(sorted(unknown))} to {__name__}")
    watched = case.operation.path.endswith("/progress")
    for part in (case.path_parameters, case.query, case.body):
        _replace_ids(part, service, watched)
    if "if-match" in case.operation.headers:
        case.headers["if-match"] = '"1"'


def forget_idempotency_keys(service: LiveService) -> None:
    """Generated keys repeat; each request is to be a new one."""

    async def forget() -> None:
        async with service.runtime.database.transaction() as uow:
            await uow.session.execute(delete(IdempotencyRecord))

    service.run(forget())


def _replace_ids(part: Any, service: LiveService, watched: bool) -> None:
    if isinstance(part, list):
        for each in part:
            _replace_ids(each, service, watched)
    elif isinstance(part, dict):
        for name, value in part.items():
            if name in _MAKERS and value is not None:
                part[name] = service.run(_made(_MAKERS[name](service, watched), service))
            else:
                _replace_ids(value, service, watched)


async def _made(thing: Any, service: LiveService) -> str:
    async with service.runtime.database.transaction(actor=service.caller.id) as uow:
        uow.session.add(thing)
        await uow.session.flush()
        return str(thing.position if isinstance(thing, ParkedEvent) else thing.id)


def _job(service: LiveService, watched: bool) -> Base:
    # The stream that watches a job ends with it.
    state = JobState.SUCCEEDED if watched else JobState.QUEUED
    return Job(kind="contract-test", state=state, payload={}, actor=service.caller.id)


def _parked_event(service: LiveService, _watched: bool) -> Base:
    return ParkedEvent(
        event_id=new_id(), consumer=service.name, source="registry", subject="thing/1", event={}, attempts=8
    )


def _person(service: LiveService, watched: bool) -> Base:
    return Person(
        organisation=_organisation(service, watched),
        name="韦春兰",
        sex=Sex.FEMALE,
        stage=Stage.PRIMARY,
        subject=Subject.CHINESE,
    )


def _organisation(_service: LiveService, _watched: bool) -> Base:
    organisation = Organisation(code=new_id().hex, name="合同小学", kind=OrganisationKind.SCHOOL)
    organisation.place_below(None)
    return organisation


_MAKERS: dict[str, Callable[[LiveService, bool], Base]] = {
    "job_id": _job,
    "position": _parked_event,
    "organisation_id": _organisation,
    "parent_id": _organisation,
    "below": _organisation,
    "person_id": _person,
}
