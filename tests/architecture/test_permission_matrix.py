"""Every route of every service, walked with every role: who gets in is what the committed table says.

`permission_matrix.txt` is made by this test's own code; when a route or a role changes on purpose, write
it anew with `python -m tests.architecture.test_permission_matrix` and let the review see the difference.
"""

from pathlib import Path

import httpx
import pytest
from fastapi import FastAPI
from tests.applications import SERVICES, application, offline_application

from servicekit.access import Public, RequireActor
from servicekit.route_guards import GuardedRoute, guarded_routes
from servicekit.testing.database import TestDatabase
from servicekit.testing.service import running
from servicekit.testing.tokens import TokenMaker

TABLE = Path(__file__).with_name("permission_matrix.txt")
NO_SUCH_ID = "00000000-0000-7000-8000-000000000000"
EVERYBODY = "(everybody)"


def rendered() -> str:
    lines = ["# method path | permission | roles that hold it; see test_permission_matrix.py"]
    for service in SERVICES:
        app = offline_application(service)
        lines += [
            f"{route.method} /{service}{route.path} | {route.guard.permission} | {_holders(app, route)}"
            for route in guarded_routes(app)
        ]
    return "\n".join(lines) + "\n"


def _holders(app: FastAPI, route: GuardedRoute) -> str:
    if isinstance(route.guard, Public | RequireActor):
        return EVERYBODY
    table = app.state.runtime.policy.permissions_of_role
    return (
        ", ".join(sorted(role for role, held in table.items() if route.guard.permission in held))
        or "(nobody)"
    )


def test_the_committed_table_is_the_present_one():
    assert TABLE.read_text(encoding="utf-8") == rendered()


def _guarded(app: FastAPI) -> list[GuardedRoute]:
    return [route for route in guarded_routes(app) if not isinstance(route.guard, Public)]


async def _status(client: httpx.AsyncClient, route: GuardedRoute, headers: dict[str, str]) -> int:
    path = route.path
    for name in route.context.original_route.param_convertors:  # type: ignore[attr-defined]
        path = path.replace("{" + name + "}", "1" if name == "position" else NO_SUCH_ID)
    answer = await client.request(route.method, path, headers=headers)
    return answer.status_code


@pytest.mark.parametrize("service", SERVICES)
async def test_every_role_gets_into_its_routes_and_no_others(service: str, database: TestDatabase):
    tokens = TokenMaker()
    app = application(service, database, tokens)
    roles = sorted(app.state.runtime.policy.permissions_of_role)
    wrong: list[str] = []
    async with running(app) as client:
        for route in _guarded(app):
            if await _status(client, route, {}) != 401:
                wrong.append(f"{route.method} {route.path} lets in who has no token")
            for role in roles:
                status = await _status(client, route, tokens.headers(role))
                held = route.guard.permission in app.state.runtime.policy.permissions_of_role[role]
                allowed = held or isinstance(route.guard, RequireActor)
                if (status not in {401, 403}) != allowed:
                    wrong.append(f"{route.method} {route.path} answers {role} with {status}")
    assert wrong == [], "\n".join(wrong)


if __name__ == "__main__":
    TABLE.write_text(rendered(), encoding="utf-8")
