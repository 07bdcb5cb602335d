"""One step of many experts in one transaction: who cannot take it is told so and left as they were."""

from enum import StrEnum
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, JsonValue

from registry.experts.errors import ExpertNotFound
from registry.experts.models import Expert
from registry.experts.repository import ExpertRepository
from registry.experts.schemas import StepTake
from registry.experts.service import take_step
from servicekit.access import Reach
from servicekit.concurrency import ensure_version
from servicekit.localised import Language
from servicekit.problems import Problem
from servicekit.unit_of_work import UnitOfWork

MOST_AT_ONCE = 500
_EXAMPLE: dict[str, JsonValue] = {
    "step": "review",
    "reason": "2026年第一批入库评审",
    "experts": [{"id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10", "version": 1}],
}


class ChosenExpert(BaseModel):
    """One of the experts, at the version that the caller saw."""

    model_config = ConfigDict(extra="forbid")

    id: UUID
    version: int = Field(ge=1, description="as the list showed it")


class BulkStep(StepTake):
    """One step of many, for one stated reason."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [_EXAMPLE]})

    experts: list[ChosenExpert] = Field(min_length=1, max_length=MOST_AT_ONCE)


class ExpertOutcome(StrEnum):
    """What became of one of them."""

    CHANGED = "changed"
    REFUSED = "refused"


class ExpertBulkResult(BaseModel):
    """What became of one of them; those refused are as they were."""

    id: UUID
    name: str | None = Field(description="null: there is nobody with this id within reach")
    outcome: ExpertOutcome
    code: str | None = Field(description="of the problem, when refused")
    detail: str | None = Field(description="what is wrong and what to do, when refused")


class ExpertBulkAnswer(BaseModel):
    """What became of each, in the order of the request."""

    changed: int
    refused: int
    results: list[ExpertBulkResult]


class ExpertBulkService:
    """What one caller may do with many experts within their reach at once."""

    def __init__(self, uow: UnitOfWork, reach: Reach) -> None:
        self._uow = uow
        self._experts = ExpertRepository(uow.session, reach)

    async def step(self, command: BulkStep, language: Language) -> ExpertBulkAnswer:
        """Take each of them the step; `language` is that of the refusals."""
        self._uow.reason = command.reason
        versions = {chosen.id: chosen.version for chosen in command.experts}
        found = {expert.id: expert for expert in await self._experts.locked(versions)}
        results = [
            self._one(expert_id, found.get(expert_id), version, command, language)
            for expert_id, version in versions.items()
        ]
        await self._uow.session.flush()
        changed = sum(each.outcome is ExpertOutcome.CHANGED for each in results)
        return ExpertBulkAnswer(changed=changed, refused=len(results) - changed, results=results)

    def _one(
        self, expert_id: UUID, expert: Expert | None, version: int, command: BulkStep, language: Language
    ) -> ExpertBulkResult:
        try:
            if expert is None:
                raise ExpertNotFound
            ensure_version(expert, version)
            take_step(self._uow, expert, command)
        except Problem as problem:
            return ExpertBulkResult(
                id=expert_id,
                name=None if expert is None else expert.name,
                outcome=ExpertOutcome.REFUSED,
                code=problem.code,
                detail=problem.detail.render(language, problem.params),
            )
        return ExpertBulkResult(
            id=expert_id, name=expert.name, outcome=ExpertOutcome.CHANGED, code=None, detail=None
        )
