"""The committed OpenAPI contracts, and the requests that Schemathesis makes from them."""

import json
import os
from pathlib import Path
from typing import Any

import schemathesis
from tests.applications import SERVICES

REPOSITORY = Path(__file__).parents[2]
EXAMPLES = int(os.environ.get("SHIXUN_CONTRACT_EXAMPLES", "15"))
"""How many generated requests an operation gets, besides the examples and the bounds of its parameters."""
_SERVICE = "x-service"

# A piece of a resumable upload is so many bytes.
schemathesis.serializer.alias("application/offset+octet-stream", "application/octet-stream")


def schemas(*, bounds: bool = True, **generation: Any) -> dict[str, Any]:
    """The contract of every service, by name; equal settings make equal requests.

    Without `bounds` no requests are made for the bounds of every parameter.
    """
    return {service: _schema(service, bounds, generation) for service in SERVICES}


def guarded(*, bounds: bool = True, **generation: Any) -> dict[str, Any]:
    """The same without the operations that anybody may call."""
    return {
        service: schema.exclude(lambda context: is_public(context.operation))
        for service, schema in schemas(bounds=bounds, **generation).items()
    }


def _schema(service: str, bounds: bool, generation: dict[str, Any]) -> schemathesis.BaseSchema:
    document = json.loads((REPOSITORY / f"services/{service}/openapi.json").read_text(encoding="utf-8"))
    document[_SERVICE] = service
    settings = {
        "deterministic": True,
        "database": "none",
        "max-examples": EXAMPLES,
        "with-security-parameters": False,  # the tests bring their own tokens
        **generation,
    }
    # What earlier answers held must not shape later requests, which would then differ from run to run.
    on_its_own = {"extra-data-sources": {"responses": False}}
    phases = {
        "examples": on_its_own,
        "coverage": {**on_its_own, "enabled": bounds},
        "fuzzing": {**on_its_own, "error-feedback": {"enabled": False}},
    }
    config = schemathesis.Config.from_dict({"generation": settings, "phases": phases})
    return schemathesis.openapi.from_dict(document, config=config)


def service_of(case: schemathesis.Case) -> str:
    """Whose contract a request was made from."""
    schema: Any = case.operation.schema
    name: str = schema.raw_schema[_SERVICE]
    return name


def is_public(operation: schemathesis.APIOperation) -> bool:
    """Whether the contract says that anybody may call."""
    definition: Any = operation.definition
    public: bool = definition.raw["x-permission"] == "public"
    return public
