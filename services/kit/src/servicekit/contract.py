"""What the published OpenAPI contract says beyond what FastAPI can see by itself.

Per operation: the permission (`x-permission`), the bearer token, the `Idempotency-Key` of writes, and the
problem media type. The framework's own 422 schema is dropped, because our answer has another form.
"""

from typing import Any

from fastapi import FastAPI

from servicekit.access import Public
from servicekit.idempotency import HEADER
from servicekit.problems import MEDIA_TYPE
from servicekit.route_guards import GuardedRoute, guarded_routes
from servicekit.routing import ServiceRoute

_BEARER = {"type": "http", "scheme": "bearer", "bearerFormat": "JWT", "description": "ES256 access token"}
_IDEMPOTENCY_PARAMETER = {
    "name": HEADER,
    "in": "header",
    "required": False,
    "description": "Any string of up to 255 characters, best a UUID: the same request with the same key is "
    "carried out once and answered the same for a day.",
    "schema": {"type": "string", "minLength": 1, "maxLength": 255},
}


def describe_contract(app: FastAPI) -> None:
    """Let `app.openapi()` return the full contract."""
    generate = app.openapi
    described: dict[int, dict[str, Any]] = {}

    def openapi() -> dict[str, Any]:
        schema = generate()
        if id(schema) not in described:
            _describe(app, schema)
            described[id(schema)] = schema
        return schema

    app.openapi = openapi  # type: ignore[method-assign]


def _describe(app: FastAPI, schema: dict[str, Any]) -> None:
    components = schema.setdefault("components", {})
    components.setdefault("securitySchemes", {})["bearer"] = _BEARER
    for route in guarded_routes(app):
        operation = schema.get("paths", {}).get(route.path, {}).get(route.method.lower())
        if operation is not None:
            _describe_operation(operation, route)
    for name in ("HTTPValidationError", "ValidationError"):
        components.get("schemas", {}).pop(name, None)


def _describe_operation(operation: dict[str, Any], route: GuardedRoute) -> None:
    public = isinstance(route.guard, Public)
    operation["x-permission"] = route.guard.permission
    operation["security"] = [] if public else [{"bearer": []}]
    responses = operation["responses"]
    responses.pop("422", None)
    for response in responses.values():
        _describe_content(response.get("content", {}))
    for parameter in operation.get("parameters", ()):
        _describe_absence(parameter["schema"])
    writes = route.method not in {"GET", "HEAD"}
    if writes and not public and isinstance(route.context.original_route, ServiceRoute):
        operation.setdefault("parameters", []).append(_IDEMPOTENCY_PARAMETER)


def _describe_absence(schema: dict[str, Any]) -> None:
    # A query or a header has no null: what may be none in Python is left out of the request.
    if "anyOf" in schema:
        schema["anyOf"] = [each for each in schema["anyOf"] if each != {"type": "null"}]
        if len(schema["anyOf"]) == 1:
            schema |= schema.pop("anyOf")[0]


def _describe_content(content: dict[str, Any]) -> None:
    for media_type, media in list(content.items()):
        if media.get("schema", {}).get("$ref", "").endswith("/ProblemBody"):
            # A failure has one form, whatever the operation answers with when it succeeds.
            del content[media_type]
            content[MEDIA_TYPE] = media
        elif media.pop("itemSchema", None) is not None:
            # OpenAPI 3.1 cannot describe the items of a stream; that word came with 3.2.
            media["schema"] = {"type": "string"}
