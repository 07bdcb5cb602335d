"""Short-lived helper programs: run to the end, their output kept for the case that they fail."""

import asyncio
import signal
from collections.abc import Mapping, Sequence
from contextlib import suppress

from servicekit.testing.embedded import signal_when_parent_dies
from shixun_local.failures import step_failed

_GRACE_SECONDS = 5


async def run_step(zh: str, en: str, command: Sequence[str], environment: Mapping[str, str]) -> str:
    """Run a program and return its standard output.

    `zh` and `en` name the step in the error, as in "迁移数据库" and "migrating the database". Raises
    `step-failed` with the program's last words. When cancelled, the program is stopped first.
    """
    process = await asyncio.create_subprocess_exec(
        *command,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env=dict(environment),
        start_new_session=True,
        preexec_fn=signal_when_parent_dies(signal.SIGTERM),
    )
    try:
        output, errors = await process.communicate()
    except asyncio.CancelledError:
        await _end(process)
        raise
    if process.returncode != 0:
        raise step_failed(zh, en, (errors or output).decode(errors="replace").splitlines())
    return output.decode(errors="replace")


async def _end(process: asyncio.subprocess.Process) -> None:
    with suppress(ProcessLookupError):
        process.terminate()
    try:
        await asyncio.wait_for(process.wait(), _GRACE_SECONDS)
    except TimeoutError:
        with suppress(ProcessLookupError):
            process.kill()
        await process.wait()
