"""One OpenAPI 3.1 description made of the services' own. Pure: plain data in, plain data out.

Public paths get their prefix back, operation ids get the service's name in front, and components that
mean different things under one name are told apart by the service's name (`Page` → `RegistryPage`).
Components that are the same everywhere, such as `Problem`, stay one.
"""

import copy
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from gateway.routes import public_path

Document = dict[str, Any]
Name = tuple[str, str]
"""Section and name of a component, for instance `("schemas", "Problem")`."""

BEARER_SCHEME = "bearerAuth"
_BEARER = {
    "type": "http",
    "scheme": "bearer",
    "bearerFormat": "JWT",
    "description": "Access token from `POST /api/registry/v1/session`; for a program, from "
    "`POST /api/registry/v1/oauth/token`.",
}
_METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace"})
_ROUTED_PREFIX = "/v1/"
_ADDRESSES = ("tokenUrl", "refreshUrl", "authorizationUrl")


def merge(documents: Mapping[str, Document], unavailable: Iterable[str], info: Document) -> Document:
    """The description of everything the gateway routes.

    Args:
        documents: each service's own document, by service name.
        unavailable: services whose document could not be had; listed as `x-unavailable`.
        info: the `info` object of the result.
    """
    clashing = _clashing(documents)
    taken = {name for document in documents.values() for _section, name in _components(document)}
    merged: Document = {
        "openapi": "3.1.0",
        "info": info,
        "servers": [{"url": "/", "description": "this gateway"}],
        "tags": [],
        "paths": {},
        "components": defaultdict(dict),
    }
    for service, document in documents.items():
        _add(merged, service, copy.deepcopy(document), clashing, taken)
    merged["components"] = dict(merged["components"])
    missing = sorted(unavailable)
    if missing:
        merged["x-unavailable"] = missing
    return merged


def _add(
    merged: Document, service: str, document: Document, clashing: frozenset[Name], taken: set[str]
) -> None:
    renamed = {
        (section, name): _told_apart(service, name, taken) if (section, name) in clashing else name
        for section, name in _components(document)
    }
    schemes = {
        name: BEARER_SCHEME if _is_bearer(scheme) else renamed["securitySchemes", name]
        for name, scheme in _section(document, "securitySchemes").items()
    }
    _rewrite_references(document, lambda section, name: renamed.get((section, name), name))
    for section, name in renamed:
        if section == "securitySchemes":
            scheme = document["components"][section][name]
            merged["components"][section][schemes[name]] = _public_scheme(scheme, service)
        else:
            merged["components"][section][renamed[section, name]] = document["components"][section][name]
    default_security = document.get("security")
    for path, item in document.get("paths", {}).items():
        if path.startswith(_ROUTED_PREFIX):
            item.pop("servers", None)
            for method in _METHODS & item.keys():
                _make_public(item[method], service, f"{method} {path}", schemes, default_security)
            merged["paths"][public_path(service, path)] = item
    known = {tag["name"] for tag in merged["tags"]}
    merged["tags"] += [tag for tag in document.get("tags", []) if tag["name"] not in known]


def _make_public(
    operation: Document, service: str, place: str, schemes: Mapping[str, str], default_security: Any
) -> None:
    own_id = operation.get("operationId") or "".join(c if c.isalnum() else "_" for c in place)
    operation["operationId"] = f"{service}_{own_id}"
    operation.setdefault("tags", [service])
    operation.pop("servers", None)
    security = operation.get("security", default_security)
    if security is not None:
        operation["security"] = [
            {schemes.get(name, name): scopes for name, scopes in requirement.items()}
            for requirement in security
        ]
    for answer in (*operation.get("responses", {}).values(), operation.get("requestBody", {})):
        for content in answer.get("content", {}).values():
            _keep_to_3_1(content)
        for link in answer.get("links", {}).values():
            if "operationId" in link:
                link["operationId"] = f"{service}_{link['operationId']}"


def _keep_to_3_1(media_type: Document) -> None:
    # FastAPI describes event streams by OpenAPI 3.2's `itemSchema`, in documents that say they are 3.1.
    if "itemSchema" in media_type:
        media_type["x-item-schema"] = media_type.pop("itemSchema")
        media_type.setdefault("schema", {"type": "string"})


def _public_scheme(scheme: Document, service: str) -> Document:
    if _is_bearer(scheme):
        return dict(_BEARER)
    for flow in scheme.get("flows", {}).values():
        for key in _ADDRESSES:
            address = flow.get(key, "")
            if address and "://" not in address:
                flow[key] = f"/api/{service}/{address.lstrip('/')}"
    return scheme


def _is_bearer(scheme: Document) -> bool:
    return scheme.get("type") == "http" and str(scheme.get("scheme", "")).lower() == "bearer"


def _told_apart(service: str, name: str, taken: set[str]) -> str:
    apart = f"{service.capitalize()}{name}"
    while apart in taken:
        apart += "_"
    taken.add(apart)
    return apart


def _clashing(documents: Mapping[str, Document]) -> frozenset[Name]:
    """Names that mean different things, directly or because something they refer to does."""
    meanings: dict[Name, list[Any]] = defaultdict(list)
    for document in documents.values():
        for section, name in _components(document):
            meanings[section, name].append(document["components"][section][name])
    shared = {key: found for key, found in meanings.items() if len(found) > 1}
    clashing = {key for key, found in shared.items() if any(other != found[0] for other in found)}
    while True:
        caught = {
            key
            for key, found in shared.items()
            if key not in clashing and any(name in clashing for name in _references(found[0]))
        }
        if not caught:
            return frozenset(clashing)
        clashing |= caught


def _components(document: Document) -> list[Name]:
    return [(section, name) for section, found in document.get("components", {}).items() for name in found]


def _section(document: Document, section: str) -> Document:
    found: Document = document.get("components", {}).get(section, {})
    return found


def _references(node: Any) -> set[Name]:
    found: set[Name] = set()

    def collect(section: str, name: str) -> str:
        found.add((section, name))
        return name

    _rewrite_references(copy.deepcopy(node), collect)
    return found


def _rewrite_references(node: Any, rename: Callable[[str, str], str]) -> None:
    """Pass every reference to a component, also those of discriminators, through `rename`, in place."""
    if isinstance(node, list):
        for item in node:
            _rewrite_references(item, rename)
    elif isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            node["$ref"] = _renamed(node["$ref"], rename)
        discriminator = node.get("discriminator")
        if isinstance(discriminator, dict) and isinstance(discriminator.get("mapping"), dict):
            mapping = discriminator["mapping"]
            mapping.update({value: _renamed(target, rename) for value, target in mapping.items()})
        for value in node.values():
            _rewrite_references(value, rename)


def _renamed(reference: str, rename: Callable[[str, str], str]) -> str:
    parts = reference.split("/")
    if parts[:2] == ["#", "components"] and len(parts) >= 4:
        parts[3] = rename(parts[2], parts[3])
    return "/".join(parts)
