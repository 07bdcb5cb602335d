"""The published OpenAPI document: valid, complete, and true to what the service does."""

from typing import Any

import pytest
from fastapi import FastAPI
from openapi_spec_validator import OpenAPIV31SpecValidator

from servicekit.problems import MEDIA_TYPE

METHODS = {"get", "put", "post", "patch", "delete"}


@pytest.fixture
def contract(app: FastAPI) -> dict[str, Any]:
    return app.openapi()


def operations(contract: dict[str, Any]) -> list[tuple[str, str, dict[str, Any]]]:
    return [
        (method, path, operation)
        for path, item in contract["paths"].items()
        for method, operation in item.items()
        if method in METHODS
    ]


def parameters(operation: dict[str, Any]) -> set[str]:
    return {parameter["name"].lower() for parameter in operation.get("parameters", [])}


class TestDocument:
    def test_it_is_valid_openapi_3_1(self, contract: dict[str, Any]):
        assert contract["openapi"].startswith("3.1")
        OpenAPIV31SpecValidator(contract).validate()

    def test_asking_again_gives_the_same(self, app: FastAPI, contract: dict[str, Any]):
        assert app.openapi() is contract
        assert len(contract["paths"]["/v1/notes"]["post"]["parameters"]) == 1

    def test_probes_are_not_published(self, contract: dict[str, Any]):
        assert not {"/livez", "/readyz", "/metrics"} & set(contract["paths"])

    def test_operation_ids_are_the_names_of_the_functions(self, contract: dict[str, Any]):
        ids = [operation["operationId"] for _, _, operation in operations(contract)]
        assert len(ids) == len(set(ids))
        assert "list_notes" in ids


class TestOperation:
    @pytest.mark.parametrize(
        ("method", "path", "permission", "security"),
        [
            ("get", "/v1/notes", "note:read", [{"bearer": []}]),
            ("post", "/v1/notes", "note:write", [{"bearer": []}]),
            ("get", "/v1/events", "feed:read", [{"bearer": []}]),
            ("get", "/v1/jobs", "signed-in", [{"bearer": []}]),
            ("get", "/v1/broken", "public", []),
        ],
    )
    def test_it_names_its_permission_and_what_it_needs(
        self, contract: dict[str, Any], method: str, path: str, permission: str, security: list[Any]
    ):
        operation = contract["paths"][path][method]
        assert (operation["x-permission"], operation["security"]) == (permission, security)

    def test_each_names_one(self, contract: dict[str, Any]):
        assert [path for _, path, operation in operations(contract) if not operation["x-permission"]] == []

    def test_the_bearer_token_is_described(self, contract: dict[str, Any]):
        scheme = contract["components"]["securitySchemes"]["bearer"]
        assert (scheme["type"], scheme["scheme"], scheme["bearerFormat"]) == ("http", "bearer", "JWT")

    def test_guarded_writes_and_they_alone_take_an_idempotency_key(self, contract: dict[str, Any]):
        takers = {
            (m, p) for m, p, operation in operations(contract) if "idempotency-key" in parameters(operation)
        }
        writes = {(m, p) for m, p, operation in operations(contract) if m != "get" and operation["security"]}
        assert takers == writes
        assert ("post", "/v1/notes") in takers

    def test_a_change_of_something_versioned_takes_if_match(self, contract: dict[str, Any]):
        assert "if-match" in parameters(contract["paths"]["/v1/notes/{note_id}"]["put"])

    def test_failures_are_problem_json_everywhere(self, contract: dict[str, Any]):
        for _, path, operation in operations(contract):
            content = operation["responses"]["default"]["content"]
            assert list(content) == [MEDIA_TYPE], path
            assert content[MEDIA_TYPE]["schema"] == {"$ref": "#/components/schemas/ProblemBody"}

    def test_the_framework_s_own_422_is_gone(self, contract: dict[str, Any]):
        assert not any("422" in operation["responses"] for _, _, operation in operations(contract))
        assert not {"HTTPValidationError", "ValidationError"} & set(contract["components"]["schemas"])
