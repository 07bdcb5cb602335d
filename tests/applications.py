"""The three services' applications, for tests that walk all of them."""

import importlib
from typing import Any

from fastapi import FastAPI

from servicekit.app import create_service_app
from servicekit.testing.database import TestDatabase
from servicekit.testing.service import settings_for
from servicekit.testing.tokens import TokenMaker

SERVICES = ("registry", "scheduling", "evaluation")
_NOWHERE = TestDatabase("127.0.0.1:1", "nowhere", "postgresql://nobody@127.0.0.1:1/nowhere")


def application(service: str, database: TestDatabase, tokens: TokenMaker) -> FastAPI:
    """The application of `service` on the test database, accepting the tokens that `tokens` makes."""
    module = importlib.import_module(f"{service}.app")
    settings: Any = importlib.import_module(f"{service}.settings").Settings
    return create_service_app(
        module.SPEC, settings(**settings_for(database, service)), keys=lambda _database: tokens.keys
    )


def offline_application(service: str) -> FastAPI:
    """The same without a database behind it, for reading its routes and contract."""
    return application(service, _NOWHERE, TokenMaker())
