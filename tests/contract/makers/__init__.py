"""What makes the things that a service's routes are about, by the name of the id that points at them."""

from collections.abc import Callable, Mapping
from typing import Any

from tests.contract.live import LiveService
from tests.contract.makers import evaluation, registry, scheduling

from servicekit.consumer import ParkedEvent
from servicekit.ids import new_id
from servicekit.jobs import Job, JobState

Maker = Callable[[], Any]


def makers_for(service: LiveService, *, watched: bool) -> Mapping[str, Maker]:
    """The makers of one service; `watched` when what is asked for is the progress of a job."""

    def job() -> Job:
        # The stream that watches a job ends with it.
        state = JobState.SUCCEEDED if watched else JobState.QUEUED
        return Job(kind="contract-test", state=state, payload={}, actor=service.caller.id)

    def parked_event() -> ParkedEvent:
        return ParkedEvent(
            event_id=new_id(),
            consumer=service.name,
            source="registry",
            subject="thing/1",
            event={},
            attempts=8,
        )

    own = evaluation.makers(service.caller) if service.name == "evaluation" else _OF_SERVICE[service.name]
    return {"job_id": job, "position": parked_event, **own}


_OF_SERVICE: Mapping[str, Mapping[str, Maker]] = {
    "registry": registry.MAKERS,
    "scheduling": scheduling.MAKERS,
}
