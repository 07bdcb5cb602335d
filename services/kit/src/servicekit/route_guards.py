"""Default deny: every route has exactly one access rule, or the application does not start."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from fastapi import FastAPI
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute, RouteContext, iter_route_contexts

from servicekit.access import Guard


class UnguardedRoute(Exception):
    """A route names no permission, or more than one rule, so that nobody could say who may call it."""


_CONVERTOR = re.compile(r":\w+}")
"""Of a path as the router has it (`{person_id:uuid}`): what no contract shows."""


@dataclass(frozen=True, slots=True)
class GuardedRoute:
    """A route and the rule that guards it."""

    method: str
    path: str
    guard: Guard
    context: RouteContext


def guarded_routes(app: FastAPI) -> Iterator[GuardedRoute]:
    """Every route of the application with its guard.

    Raises:
        UnguardedRoute: none, or several different ones.
    """
    for context in iter_route_contexts(app.routes):
        if context.path == app.openapi_url:
            continue  # the framework's own, which holds no data
        if not isinstance(context.original_route, APIRoute):
            raise UnguardedRoute(f"{context.path} is of a sort that cannot have an access rule")
        guards = {guard.permission: guard for guard in guards_in(context.dependant)}
        path = _CONVERTOR.sub("}", context.path or "")
        methods = sorted(context.methods or ())
        if len(guards) != 1:
            found = ", ".join(sorted(guards)) or "none"
            raise UnguardedRoute(f"{'/'.join(methods)} {path} must have one access rule, has: {found}")
        [guard] = guards.values()
        for method in methods:
            yield GuardedRoute(method, path, guard, context)


def ensure_guarded(app: FastAPI) -> None:
    """Refuse an application with an unguarded route.

    Raises:
        UnguardedRoute: see there.
    """
    for _route in guarded_routes(app):
        pass


def guards_in(dependant: Dependant) -> Iterator[Guard]:
    """Every access rule among the dependencies of a route."""
    call: object = dependant.call
    if isinstance(call, Guard):
        yield call
    for inner in dependant.dependencies:
        yield from guards_in(inner)
