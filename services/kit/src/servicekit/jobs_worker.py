"""Works off the job queue inside a service's process."""

import asyncio
from contextlib import suppress
from datetime import timedelta
from typing import Any

import anyio
import asyncpg
import structlog
from pgqueuer.core.applications import PgQueuer
from pgqueuer.domain import models
from pgqueuer.domain.errors import RetryRequested
from sqlalchemy import update

from servicekit.db import server_settings
from servicekit.jobs import (
    Job,
    JobAbandoned,
    JobContext,
    JobKind,
    JobKinds,
    JobState,
    failure,
    job_id_of,
    queries_on,
    queue_settings,
)
from servicekit.metrics import JOBS_FINISHED
from servicekit.problems import Problem, UnexpectedFailure
from servicekit.unit_of_work import Database

HEARTBEAT_TIMEOUT = timedelta(seconds=15)
_RECONNECT_SECONDS = 2.0

log = structlog.get_logger("servicekit.jobs")


class JobWorker:
    """Runs jobs until stopped; jobs under way at a stop go back to the queue for the next worker."""

    def __init__(
        self, database: Database, kinds: JobKinds, heartbeat_timeout: timedelta = HEARTBEAT_TIMEOUT
    ) -> None:
        self._database = database
        self._kinds = kinds
        self._heartbeat_timeout = heartbeat_timeout
        self._interrupts: set[anyio.CancelScope] = set()
        self._stopping = asyncio.Event()
        self._queuer: PgQueuer | None = None

    async def run(self) -> None:
        """Work until `stop`; a lost database connection is made anew."""
        while not self._stopping.is_set():
            try:
                await self._work()
            except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
                log.warning("job worker lost the database", error=repr(error))
            except Exception:
                # A worker that ended would be missed by nobody, so nothing ends it.
                log.exception("job worker failed")
            with suppress(TimeoutError):
                async with asyncio.timeout(_RECONNECT_SECONDS):
                    await self._stopping.wait()

    def stop(self) -> None:
        """Take no more jobs and give those under way back."""
        self._stopping.set()
        if self._queuer is not None:
            self._queuer.shutdown.set()
        for interrupt in self._interrupts:
            interrupt.cancel()

    async def _work(self) -> None:
        schema = self._database.schema
        connection = await asyncpg.connect(self._database.dsn, server_settings=server_settings(schema))
        try:
            queries = queries_on(connection, schema)
            queuer = PgQueuer(queries.driver, channel=queue_settings(schema).channel, queries=queries)
            for name, kind in self._kinds.items():
                queuer.entrypoint(name, concurrency_limit=kind.concurrency, accepts_context=True)(
                    self._entrypoint(kind)
                )
            self._queuer = queuer
            if not self._stopping.is_set():
                await queuer.run(
                    dequeue_timeout=timedelta(seconds=5),
                    heartbeat_timeout=self._heartbeat_timeout,
                    shutdown_on_listener_failure=True,
                )
        finally:
            self._queuer = None
            await connection.close(timeout=5)

    def _entrypoint(self, kind: JobKind) -> Any:
        async def run_one(entry: models.Job, context: models.Context) -> None:
            await self._run(kind, entry, context.cancellation)

        return run_one

    async def _run(self, kind: JobKind, entry: models.Job, cancellation: anyio.CancelScope) -> None:
        job = await self._begin(kind, entry)
        if job is None:
            return
        values: dict[str, Any] = {}
        with cancellation, anyio.CancelScope() as interrupt:
            self._interrupts.add(interrupt)
            if self._stopping.is_set():
                interrupt.cancel()
            values = await self._outcome(kind, job)
        self._interrupts.discard(interrupt)
        if cancellation.cancel_called:
            values = {"state": JobState.CANCELLED}
        elif interrupt.cancel_called and not values:
            await self._give_back(job)
            raise RetryRequested(delay=timedelta(0), reason="worker stopping")
        await self._finish(job, values)

    async def _begin(self, kind: JobKind, entry: models.Job) -> Job | None:
        """Mark the job running; none when it is already over, unwanted, or was interrupted too often."""
        async with self._database.transaction() as uow:
            job = await uow.session.get(Job, job_id_of(entry.payload), with_for_update=True)
            if job is None or job.state.final:
                return None
            if job.cancel_requested:
                job.state, job.finished_at = JobState.CANCELLED, uow.clock.now()
                return None
            if job.attempts >= kind.max_attempts:
                job.state, job.finished_at = JobState.FAILED, uow.clock.now()
                job.error = failure(JobAbandoned(attempts=job.attempts))
                return None
            job.state, job.attempts = JobState.RUNNING, job.attempts + 1
            job.started_at = job.started_at or uow.clock.now()
            return job

    async def _outcome(self, kind: JobKind, job: Job) -> dict[str, Any]:
        try:
            result = await kind.handler(JobContext(self._database, job))
        except Problem as problem:
            return {"state": JobState.FAILED, "error": failure(problem)}
        except Exception:
            log.exception("job failed", job=str(job.id), kind=job.kind)
            return {"state": JobState.FAILED, "error": failure(UnexpectedFailure())}
        return {"state": JobState.SUCCEEDED, "result": result, "progress": 1.0}

    async def _give_back(self, job: Job) -> None:
        # An orderly stop is not the job's fault and does not count as an attempt.
        values = {"state": JobState.QUEUED, "attempts": job.attempts - 1}
        async with self._database.transaction() as uow:
            await uow.session.execute(update(Job).where(Job.id == job.id).values(values))

    async def _finish(self, job: Job, values: dict[str, Any]) -> None:
        async with self._database.transaction() as uow:
            await uow.session.execute(
                update(Job)
                .where(Job.id == job.id, Job.state == JobState.RUNNING)
                .values({**values, "finished_at": uow.clock.now()})
            )
        JOBS_FINISHED.labels(job.kind, values["state"].value).inc()
