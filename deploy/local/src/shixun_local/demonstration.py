"""The demonstration: four regions, a city's roster at its real size, its programmes, and who can sign in.

Everything is loaded through the public HTTP API by the people who would do it, so it obeys the rules that
everyone's data obeys. Each part creates only what is missing: an interrupted load goes on where it ended.
"""

import json
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from servicekit.localised import Text
from shixun_local.demo import accounts, courses, experts, grants, places, policy, resources
from shixun_local.demo.office import Office, Tell
from shixun_local.demo.walker import StepFailed
from shixun_local.failures import LauncherError, from_os_error
from shixun_local.secret_store import Secrets

VERSION = 6
"""Raised when records are added; an older demonstration is then completed on the next run."""


class Progress:
    """Which parts have been loaded into one database, kept in a file of the data folder."""

    def __init__(self, file: Path, database: str | None) -> None:
        """`database` identifies it; none where it cannot be told, and then nothing counts as loaded."""
        self._file = file
        self._of = {"database": database, "version": VERSION}

    def has(self, part: str) -> bool:
        """Whether a part has been loaded to its end."""
        return part in self._parts()

    def note(self, part: str) -> None:
        """Keep that it has."""
        partial = self._file.with_suffix(".partial")
        partial.write_text(json.dumps({**self._of, "parts": [*self._parts(), part]}), encoding="utf-8")
        partial.replace(self._file)

    def _parts(self) -> list[str]:
        with suppress(OSError, ValueError, KeyError, TypeError):
            found = json.loads(self._file.read_text(encoding="utf-8"))
            if {name: found[name] for name in self._of} == self._of:
                return [str(part) for part in found["parts"]]
        return []


@dataclass(frozen=True)
class Demonstration:
    """What is loaded into one running system; every method may raise `LauncherError`."""

    gateway_url: str
    secrets: Secrets
    progress: Progress
    teachers: int
    """on the city's roster; with none only the logins are loaded"""

    async def load_logins(self, tell: Tell) -> None:
        """Create authorities, accounts and policy: little, and all that is needed to look around."""
        if not self.progress.has("logins"):
            tell(Text("载入演示账号", "loading the demonstration's logins"))

        async def load(office: Office) -> None:
            ids = await places.create(office)
            await policy.create(office, ids)
            await accounts.create(office, ids)
            await grants.create(office, ids)
            await courses.create(office, ids)
            await resources.create(office, ids)
            await experts.create(office, ids)

        await self._load("logins", load, tell)

    async def load_rest(self, tell: Tell) -> bool:
        """Load schools, rosters and programmes, while the system can be used; returns whether it had to."""
        if self.teachers == 0 or self.progress.has("programmes"):
            return False
        # Imported here: whoever only looks for the logins does not need spreadsheets and invented names.
        from shixun_local.demo import bases, budgets, people
        from shixun_local.demo.training import Training

        tell(
            Text(
                f"正在载入 {self.teachers} 名教师的演示花名册和培训项目；其间系统可正常使用",
                f"loading a demonstration roster of {self.teachers} teachers and its programmes; "
                "the system can be used meanwhile",
            )
        )
        await self._load("schools", lambda office: people.create_schools(office, self.teachers), tell)
        await self._load("roster", lambda office: people.import_roster(office, self.teachers), tell)
        await self._load("regions", people.import_regions, tell)
        await self._load("budgets", budgets.create, tell)
        await self._load("bases", bases.create, tell)
        await self._load("programmes", lambda office: Training(office, self.teachers).load(), tell)
        return True

    async def _load(self, part: str, load: Callable[[Office], Awaitable[None]], tell: Tell) -> None:
        if self.progress.has(part):
            return
        try:
            async with Office(self.gateway_url, self.secrets, tell) as office:
                await load(office)
            self.progress.note(part)
        except StepFailed as error:
            raise _refused(str(error)) from error
        except OSError as error:
            raise from_os_error(error) from error


def _refused(reason: str) -> LauncherError:
    return LauncherError(
        "demonstration-refused",
        Text("演示数据未能全部载入。", "the demonstration could not be loaded to its end."),
        Text(
            "原因见下;再次运行会继续。不需要演示数据:SHIXUN_DEMO=false make run",
            "the reason is below; the next run continues. To go without it: SHIXUN_DEMO=false make run",
        ),
        tail=reason.splitlines(),
    )
