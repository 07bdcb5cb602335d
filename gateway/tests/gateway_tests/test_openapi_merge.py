"""Merging descriptions, by themselves: names that clash, ids, security, references."""

import copy
from typing import Any

from openapi_spec_validator import validate

from gateway.openapi_merge import BEARER_SCHEME, merge

INFO = {"title": "test", "version": "1"}
TEXT = {"type": "string"}
PROBLEM = {"type": "object", "properties": {"code": TEXT}}


def document(schemas: dict[str, Any], used: str, **more: Any) -> dict[str, Any]:
    """A service's description with one operation that answers with the schema `used`."""
    answer = {"application/json": {"schema": {"$ref": f"#/components/schemas/{used}"}}}
    return {
        "openapi": "3.1.0",
        "info": INFO,
        "paths": {
            "/v1/things": {
                "get": {
                    "operationId": "list_things",
                    "responses": {"200": {"description": "things", "content": answer}},
                    **more.pop("operation", {}),
                }
            },
            "/livez": {"get": {"operationId": "livez", "responses": {"200": {"description": "alive"}}}},
        },
        "components": {"schemas": schemas, **more.pop("components", {})},
        **more,
    }


def answer_of(merged: dict[str, Any], service: str) -> str:
    operation = merged["paths"][f"/api/{service}/v1/things"]["get"]
    reference: str = operation["responses"]["200"]["content"]["application/json"]["schema"]["$ref"]
    return reference.removeprefix("#/components/schemas/")


def test_only_what_the_gateway_routes_is_described_under_its_public_address():
    merged = merge(
        {"registry": document({"A": TEXT}, "A"), "evaluation": document({"B": TEXT}, "B")}, [], INFO
    )
    validate(merged)
    assert set(merged["paths"]) == {"/api/registry/v1/things", "/api/evaluation/v1/things"}
    assert "x-unavailable" not in merged


def test_a_part_with_a_public_name_is_described_under_it_and_nowhere_else():
    both = {name: document({"A": TEXT}, "A") for name in ("registry", "evaluation")}
    for each in both.values():
        each["paths"]["/v1/exchange/changes"] = copy.deepcopy(each["paths"]["/v1/things"])
    merged = merge(both, [], INFO)
    assert set(merged["paths"]) == {
        "/api/registry/v1/things",
        "/api/registry/v1/exchange/changes",
        "/api/evaluation/v1/things",
        "/api/exchange/v1/changes",
    }


def test_operation_ids_are_unique():
    both = {name: document({"A": TEXT}, "A") for name in ("registry", "evaluation")}
    merged = merge(both, [], INFO)
    ids = [item["get"]["operationId"] for item in merged["paths"].values()]
    assert ids == ["registry_list_things", "evaluation_list_things"]


def test_what_is_the_same_everywhere_stays_one():
    both = {name: document({"Problem": PROBLEM}, "Problem") for name in ("registry", "evaluation")}
    merged = merge(both, [], INFO)
    assert set(merged["components"]["schemas"]) == {"Problem"}
    assert answer_of(merged, "registry") == answer_of(merged, "evaluation") == "Problem"


def test_different_things_of_one_name_are_told_apart():
    both = {
        "registry": document({"Page": {"type": "array", "items": TEXT}}, "Page"),
        "evaluation": document({"Page": {"type": "integer"}}, "Page"),
    }
    merged = merge(both, [], INFO)
    validate(merged)
    assert answer_of(merged, "registry") == "RegistryPage"
    assert merged["components"]["schemas"]["RegistryPage"] == {"type": "array", "items": TEXT}
    assert merged["components"]["schemas"]["EvaluationPage"] == {"type": "integer"}


def test_what_refers_to_different_things_is_different_too():
    def page_of(item: dict[str, Any]) -> dict[str, Any]:
        page = {"type": "array", "items": {"$ref": "#/components/schemas/Item"}}
        outer = {"type": "object", "properties": {"page": {"$ref": "#/components/schemas/Page"}}}
        return document({"Item": item, "Page": page, "Outer": outer, "Problem": PROBLEM}, "Outer")

    merged = merge({"registry": page_of(TEXT), "evaluation": page_of({"type": "integer"})}, [], INFO)
    validate(merged)
    schemas = merged["components"]["schemas"]
    assert answer_of(merged, "evaluation") == "EvaluationOuter"
    assert schemas["EvaluationOuter"]["properties"]["page"]["$ref"].endswith("/EvaluationPage")
    assert schemas["EvaluationPage"]["items"]["$ref"].endswith("/EvaluationItem")
    assert "Problem" in schemas
    assert "Page" not in schemas


def test_a_name_made_up_to_tell_things_apart_does_not_hit_another():
    both = {
        "registry": document({"Page": TEXT, "RegistryPage": {"type": "boolean"}}, "Page"),
        "evaluation": document({"Page": {"type": "integer"}}, "Page"),
    }
    merged = merge(both, [], INFO)
    schemas = merged["components"]["schemas"]
    assert schemas["RegistryPage"] == {"type": "boolean"}
    assert schemas[answer_of(merged, "registry")] == TEXT


def test_discriminators_follow_their_schemas():
    def union(item: dict[str, Any]) -> dict[str, Any]:
        either = {
            "oneOf": [{"$ref": "#/components/schemas/Item"}],
            "discriminator": {"propertyName": "kind", "mapping": {"item": "#/components/schemas/Item"}},
        }
        return document({"Item": item, "Either": either}, "Either")

    merged = merge({"registry": union({"type": "object"}), "evaluation": union(PROBLEM)}, [], INFO)
    mapping = merged["components"]["schemas"]["RegistryEither"]["discriminator"]["mapping"]
    assert mapping == {"item": "#/components/schemas/RegistryItem"}


def test_bearer_schemes_become_one_and_other_schemes_get_public_addresses():
    flow = {"clientCredentials": {"tokenUrl": "/v1/oauth/token", "scopes": {}}}
    first = document(
        {"A": TEXT},
        "A",
        operation={"security": [{"HTTPBearer": []}, {"Clients": []}]},
        components={
            "securitySchemes": {
                "HTTPBearer": {"type": "http", "scheme": "bearer"},
                "Clients": {"type": "oauth2", "flows": flow},
            }
        },
    )
    second = document(
        {"A": TEXT},
        "A",
        security=[{"token": []}],
        components={
            "securitySchemes": {"token": {"type": "http", "scheme": "Bearer", "bearerFormat": "JWT"}}
        },
    )
    merged = merge({"registry": first, "evaluation": second}, [], INFO)
    validate(merged)
    schemes = merged["components"]["securitySchemes"]
    assert set(schemes) == {BEARER_SCHEME, "Clients"}
    assert schemes["Clients"]["flows"]["clientCredentials"]["tokenUrl"] == "/api/registry/v1/oauth/token"
    assert merged["paths"]["/api/registry/v1/things"]["get"]["security"] == [
        {BEARER_SCHEME: []},
        {"Clients": []},
    ]
    assert merged["paths"]["/api/evaluation/v1/things"]["get"]["security"] == [{BEARER_SCHEME: []}]


def test_event_streams_are_described_in_the_words_of_3_1():
    events = {"200": {"description": "events", "content": {"text/event-stream": {"itemSchema": PROBLEM}}}}
    merged = merge({"registry": document({}, "x", operation={"responses": events})}, [], INFO)
    validate(merged)
    answer = merged["paths"]["/api/registry/v1/things"]["get"]["responses"]["200"]
    assert answer["content"]["text/event-stream"]["x-item-schema"] == PROBLEM


def test_what_is_missing_is_said():
    assert merge({}, ["scheduling", "evaluation"], INFO)["x-unavailable"] == ["evaluation", "scheduling"]


def test_the_services_own_documents_are_left_alone():
    both = {
        "registry": document({"Page": TEXT}, "Page"),
        "evaluation": document({"Page": PROBLEM}, "Page"),
    }
    before = copy.deepcopy(both)
    merge(both, [], INFO)
    assert both == before
