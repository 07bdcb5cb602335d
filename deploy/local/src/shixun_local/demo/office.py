"""What all parts of the demonstration work with: the people who act, and ways to do many things at once."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Self, TypeVar

import httpx

from servicekit.localised import Text
from shixun_local.demo.walker import Json, StepFailed, Walker, accepted
from shixun_local.secret_store import Secrets

REGISTRY, SCHEDULING, EVALUATION = (f"/api/{name}/v1" for name in ("registry", "scheduling", "evaluation"))
_PAGE = 100
_AT_ONCE = 4
_TOLD_PARTS = 4
"""Progress over a list is told at each of so many equal parts."""

Item = TypeVar("Item")
Tell = Callable[[Text], None]
"""Called with each thing that the operator may want to know."""


class Office:
    """Signs people in when they are first needed and keeps them signed in until it closes."""

    def __init__(self, base_url: str, secrets: Secrets, tell: Tell) -> None:
        self.tell = tell
        self._base_url = base_url
        self._secrets = secrets
        self._walkers: dict[str, Walker] = {}

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        for walker in self._walkers.values():
            await walker.close()

    def walker(self, login: str) -> Walker:
        """The person with this login."""
        if login not in self._walkers:
            self._walkers[login] = Walker(self._base_url, login, self.password(login))
        return self._walkers[login]

    def password(self, login: str) -> str:
        """The password of an account of the demonstration."""
        return self._secrets.account_password(login)

    async def all(self, login: str, path: str, *, most: int | None = None, **params: Any) -> list[Json]:
        """Every item of a list, or the first so many, page by page.

        Raises:
            StepFailed: the list is refused.
        """
        items: list[Json] = []
        cursor: dict[str, str] = {}
        while True:
            query = {"limit": _PAGE, **params, **cursor}
            page = await self.walker(login).ask("GET", path, params=query)
            items += page["items"]
            if page["next_cursor"] is None or (most is not None and len(items) >= most):
                return items[:most]
            cursor = {"cursor": page["next_cursor"]}

    async def ensure(self, login: str, method: str, path: str, **more: Any) -> None:
        """Make something that may be there already: an earlier, interrupted load got this far.

        Raises:
            StepFailed: it is refused for another reason than that.
        """
        answer = await self.walker(login).answer(method, path, **more)
        if answer.status_code != httpx.codes.CONFLICT:
            accepted(answer)

    async def each(self, what: Text, items: Sequence[Item], do: Callable[[Item], Awaitable[None]]) -> None:
        """Do something with every item, a few at a time, and tell how far it got.

        Raises:
            StepFailed: one of them was refused; those not begun are left.
        """
        waiting = iter(items)
        done = 0

        async def work() -> None:
            nonlocal done
            for item in waiting:
                await do(item)
                done += 1
                if done * _TOLD_PARTS // len(items) > (done - 1) * _TOLD_PARTS // len(items):
                    self.tell(Text(f"{what.zh} {done} / {len(items)}", f"{what.en} {done} / {len(items)}"))

        try:
            async with asyncio.TaskGroup() as group:
                for _ in range(min(_AT_ONCE, len(items))):
                    group.create_task(work())
        except* StepFailed as failed:
            raise failed.exceptions[0] from None
