"""Default deny: an application with a route that nobody guards does not start."""

from dataclasses import replace
from typing import Annotated

import pytest
from fastapi import APIRouter, Depends, FastAPI, WebSocket
from services.kit.tests.sample_service import SPEC
from starlette.responses import PlainTextResponse
from starlette.routing import Mount, Route

from servicekit.access import Public, Reach, RequirePermission, SignedIn, public, requires
from servicekit.app import create_service_app
from servicekit.route_guards import UnguardedRoute, ensure_guarded, guarded_routes
from servicekit.settings import ServiceSettings


async def endpoint() -> None: ...


async def read_reach(reach: Annotated[Reach, requires("note:read")]) -> Reach:
    return reach


def app_with(*dependencies: object, path: str = "/v1/things") -> FastAPI:
    app = FastAPI(docs_url=None, redoc_url=None)
    app.add_api_route(path, endpoint, methods=["POST"], dependencies=list(dependencies))  # type: ignore[arg-type]
    return app


class TestEnsureGuarded:
    @pytest.mark.parametrize(
        "guard",
        [requires("note:read"), public("a probe"), Depends(read_reach)],
        ids=["permission", "public", "nested"],
    )
    def test_one_rule_is_enough(self, guard: object):
        ensure_guarded(app_with(guard))

    def test_the_same_permission_twice_is_one_rule(self):
        ensure_guarded(app_with(requires("note:read"), Depends(read_reach)))

    def test_a_route_without_a_rule_is_refused_by_name(self):
        with pytest.raises(UnguardedRoute, match=r"POST /v1/things must have one access rule, has: none"):
            ensure_guarded(app_with())

    @pytest.mark.parametrize(
        "second", [requires("note:write"), public("a probe")], ids=["permission", "public"]
    )
    def test_two_different_rules_are_refused(self, second: object):
        with pytest.raises(UnguardedRoute, match=r"has: note:(read|write), (note:write|public)"):
            ensure_guarded(app_with(Depends(read_reach), second))

    def test_a_rule_of_an_enclosing_router_counts(self):
        inner, app = APIRouter(), FastAPI(docs_url=None, redoc_url=None)
        inner.add_api_route("/things", endpoint)
        app.include_router(inner, prefix="/v1", dependencies=[requires("note:read")])
        assert [(each.path, each.guard.permission) for each in guarded_routes(app)] == [
            ("/v1/things", "note:read")
        ]

    @pytest.mark.parametrize(
        "route",
        [
            Route("/plain", PlainTextResponse("everything")),
            Mount("/files", PlainTextResponse("everything")),
        ],
        ids=["route", "mount"],
    )
    def test_a_route_past_the_framework_is_refused(self, route: Route | Mount):
        app = app_with(requires("note:read"))
        app.router.routes.append(route)
        with pytest.raises(UnguardedRoute, match=route.path):
            ensure_guarded(app)

    def test_a_websocket_is_refused(self):
        app = app_with(requires("note:read"))

        @app.websocket("/live")
        async def live(_socket: WebSocket) -> None: ...

        with pytest.raises(UnguardedRoute, match="/live"):
            ensure_guarded(app)


class TestGuardedRoutes:
    def test_each_method_is_listed_with_its_rule(self, app: FastAPI):
        listed = {(each.method, each.path): each.guard for each in guarded_routes(app)}
        assert listed["GET", "/v1/notes"].permission == "note:read"
        assert listed["POST", "/v1/notes"].permission == "note:write"
        assert isinstance(listed["POST", "/v1/notes"], RequirePermission)
        assert listed["GET", "/v1/jobs"].permission == "signed-in"
        assert isinstance(listed["GET", "/livez"], Public)
        assert listed["GET", "/v1/events"].permission == "feed:read"

    def test_what_is_public_says_why(self, app: FastAPI):
        reasons = {
            each.path: each.guard.why for each in guarded_routes(app) if isinstance(each.guard, Public)
        }
        assert reasons["/livez"] == "probes hold no data"
        assert all(reasons.values())


class TestServiceApp:
    def test_a_service_with_an_unguarded_route_does_not_start(self, settings: ServiceSettings):
        open_router = APIRouter()
        open_router.add_api_route("/v1/open", endpoint)
        with pytest.raises(UnguardedRoute, match="GET /v1/open"):
            create_service_app(spec_with(open_router), settings)

    def test_signed_in_and_a_permission_are_two_rules(self, settings: ServiceSettings):
        router = APIRouter()

        @router.get("/v1/both", dependencies=[requires("note:read")])
        async def both(actor: SignedIn) -> str:
            return actor.id

        with pytest.raises(UnguardedRoute, match="has: note:read, signed-in"):
            create_service_app(spec_with(router), settings)


def spec_with(router: APIRouter):

    return replace(SPEC, routers=[router])
