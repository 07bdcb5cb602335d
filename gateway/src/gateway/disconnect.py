"""Noticing that the client has gone, so that nobody works on an answer nobody reads."""

import asyncio
from typing import Any

from starlette.types import Receive

# Most answers are out before this. A task per request would cost more than the rest of the bookkeeping.
_ARM_AFTER_SECONDS = 0.05


class DisconnectWatch:
    """Cancels the task that serves a request when its client leaves.

    Arm it once the request body has been read to its end: from then on the only thing that `receive`
    can still tell is that the client has gone.
    """

    def __init__(self, receive: Receive, task: asyncio.Task[Any]) -> None:
        self._receive = receive
        self._task = task
        self._timer: asyncio.TimerHandle | None = None
        self._watcher: asyncio.Task[None] | None = None
        self._closed = False
        self.disconnected = False

    def arm(self) -> None:
        """Start watching in a moment, unless the request is over by then."""
        self._timer = asyncio.get_running_loop().call_later(_ARM_AFTER_SECONDS, self._start)

    def close(self) -> None:
        """Stop watching: from here on the task is not cancelled any more."""
        self._closed = True
        if self._timer is not None:
            self._timer.cancel()
        if self._watcher is not None:
            self._watcher.cancel()

    def _start(self) -> None:
        self._watcher = asyncio.get_running_loop().create_task(self._watch())

    async def _watch(self) -> None:
        while (await self._receive())["type"] != "http.disconnect":
            pass
        if not self._closed:
            self.disconnected = True
            self._task.cancel()
