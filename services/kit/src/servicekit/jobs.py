"""Long work as jobs: queued with the change that asked for them, watched, cancelled, resumed.

PgQueuer hands the work out (a kept library on asyncpg: rows locked with SKIP LOCKED, heartbeats, so that
the work of a killed worker is picked up again). Beside its queue stands our `jobs` table, which is what
callers see: state, progress, result, error. Both rows are written in the caller's transaction.
"""

import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from uuid import UUID

from pgqueuer.adapters.drivers.asyncpg import AsyncpgDriver
from pgqueuer.adapters.persistence.qb import (
    QueryBuilderEnvironment,
    QueryQueueBuilder,
    QuerySchedulerBuilder,
)
from pgqueuer.adapters.persistence.queries import Queries
from pgqueuer.domain.settings import DBSettings
from pgqueuer.domain.types import Channel, JobId
from sqlalchemy import BigInteger, Boolean, CheckConstraint, Double, Index, Integer, Text, func, text, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from servicekit.db import Base, Identified, Instant, Json, LTree, StringEnum
from servicekit.localised import Language
from servicekit.localised import Text as Words
from servicekit.problems import Kind, Problem
from servicekit.unit_of_work import Database, UnitOfWork

_SECONDS_BETWEEN_REPORTS = 0.2


class JobState(StrEnum):
    """Where a job stands. The last three are final."""

    QUEUED = "queued"
    RUNNING = "running"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def final(self) -> bool:
        """Whether nothing more will happen."""
        return self in {JobState.SUCCEEDED, JobState.FAILED, JobState.CANCELLED}


class Job(Identified, Base):
    """One piece of long work as its caller sees it."""

    __tablename__ = "jobs"
    __table_args__ = (
        Index("ix_jobs_actor", "actor", "created_at", "id"),
        Index("ix_jobs_state", "state", "id"),
        CheckConstraint("progress BETWEEN 0 AND 1", name="progress_is_a_fraction"),
    )

    kind: Mapped[str] = mapped_column(Text)
    state: Mapped[JobState] = mapped_column(StringEnum(JobState), default=JobState.QUEUED)
    payload: Mapped[Json]
    progress: Mapped[float] = mapped_column(Double, default=0.0)
    message: Mapped[Json | None] = mapped_column(comment="what it is doing, by language")
    result: Mapped[Json | None]
    error: Mapped[Json | None] = mapped_column(comment="code, params, and title and detail by language")
    attempts: Mapped[int] = mapped_column(Integer, default=0)
    cancel_requested: Mapped[bool] = mapped_column(Boolean, default=False)
    actor: Mapped[str | None] = mapped_column(Text)
    scope: Mapped[str | None] = mapped_column(LTree)
    queue_id: Mapped[int | None] = mapped_column(BigInteger)
    created_at: Mapped[Instant] = mapped_column(server_default=func.now())
    started_at: Mapped[Instant | None]
    finished_at: Mapped[Instant | None]


class JobOver(Problem):
    """The job has ended; there is nothing left to cancel."""

    kind = Kind.CONFLICT
    code = "job-over"
    title = Words("任务已结束", "Job is over")
    detail = Words(
        "该任务已结束（{state}），无法取消。", "The job has ended ({state}); it cannot be cancelled."
    )


class JobAbandoned(Problem):
    """Every worker that took the job died with it."""

    kind = Kind.UNEXPECTED
    code = "job-abandoned"
    title = Words("任务多次中断", "Job interrupted too often")
    detail = Words(
        "任务执行了 {attempts} 次均被中断，已停止重试。请缩小数据量后重试，或联系管理员。",
        "The job was interrupted {attempts} times and is not tried again. Try with less data, or ask your "
        "administrator.",
    )


class JobContext:
    """What a job's handler works with."""

    def __init__(self, database: Database, job: Job) -> None:
        self._database = database
        self._reported_at = float("-inf")
        self.job_id = job.id
        self.payload: dict[str, Any] = job.payload
        self.actor = job.actor
        self.attempt = job.attempts
        """1 on the first try; more when a worker died, so that a handler can resume or start over."""

    @property
    def database(self) -> Database:
        """For the handler's own transactions; keep them short, a job may be cancelled between any two."""
        return self._database

    async def report(self, progress: float, message: Words, **params: Any) -> None:
        """Say how far the work is (a fraction from 0 to 1) and what it is doing.

        Written at most five times a second, in a transaction of its own that does not wait for the disk:
        after a crash the job starts over, and its progress with it.
        """
        now = time.monotonic()
        if progress < 1 and now - self._reported_at < _SECONDS_BETWEEN_REPORTS:
            return
        self._reported_at = now
        words = {language.value: message.render(language, params) for language in Language}
        async with self._database.transaction() as uow:
            await uow.session.execute(text("SET LOCAL synchronous_commit TO off"))
            await uow.session.execute(
                update(Job)
                .where(Job.id == self.job_id)
                .values(progress=min(max(progress, 0.0), 1.0), message=words)
            )


JobHandler = Callable[[JobContext], Awaitable[dict[str, Any]]]


@dataclass(frozen=True, slots=True)
class JobKind:
    """A sort of job: what does it and how often it may be started over after its worker died."""

    handler: JobHandler
    max_attempts: int = 3
    concurrency: int = 0
    """At most so many at once over all workers; 0: no limit."""


JobKinds = Mapping[str, JobKind]


def queue_settings(schema: str) -> DBSettings:
    """PgQueuer's names for a service: tables by search path, a channel per schema (channels are global)."""
    return DBSettings(channel=Channel(f"jobs_{schema}"))


def queries_on(connection: Any, schema: str) -> Queries:
    """PgQueuer's statements on an asyncpg connection."""
    settings = queue_settings(schema)
    return Queries(
        AsyncpgDriver(connection),
        QueryBuilderEnvironment(settings),
        QueryQueueBuilder(settings),
        QuerySchedulerBuilder(settings),
    )


async def enqueue(
    uow: UnitOfWork, schema: str, kind: str, payload: dict[str, Any], scope: str | None = None
) -> Job:
    """Ask for a job; it starts once the transaction commits and not at all if it does not."""
    job = Job(kind=kind, payload=payload, actor=uow.actor, scope=scope)
    queries = queries_on(await _driver_connection(uow.session), schema)
    [job.queue_id] = await queries.enqueue(kind, str(job.id).encode())
    uow.session.add(job)
    return job


async def request_cancel(uow: UnitOfWork, schema: str, job: Job) -> None:
    """Cancel a job: at once when it still waits, at its next pause when it runs.

    Raises:
        JobOver: it has already ended.
    """
    if job.state.final:
        raise JobOver(state=job.state.value)
    job.cancel_requested = True
    queries = queries_on(await _driver_connection(uow.session), schema)
    queue_ids = [JobId(job.queue_id)] if job.queue_id is not None else []
    if job.state is JobState.QUEUED:
        job.state, job.finished_at = JobState.CANCELLED, uow.clock.now()
        await queries.mark_job_as_cancelled(queue_ids)
    else:
        # Its place in the queue stays: should the worker die first, the next one sees the wish.
        await queries.notify_job_cancellation(queue_ids)


def failure(problem: Problem) -> dict[str, Any]:
    """A problem as a job keeps it, to be told later in whichever language is asked for."""
    return {
        "code": problem.code,
        "params": problem.params,
        "title": {language.value: problem.title.render(language) for language in Language},
        "detail": {language.value: problem.detail.render(language, problem.params) for language in Language},
    }


async def _driver_connection(session: AsyncSession) -> Any:
    connection = await session.connection()
    # SQLAlchemy begins its transaction with the first statement; PgQueuer's must be inside it.
    await connection.exec_driver_sql("SELECT 1")
    return (await connection.get_raw_connection()).driver_connection


def job_id_of(payload: bytes | None) -> UUID:
    """The id of our job row that a queue entry names."""
    return UUID((payload or b"").decode())
