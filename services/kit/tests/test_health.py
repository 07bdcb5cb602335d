"""Probes: alive as long as the loop runs, ready only with everything it needs, and the metrics."""

import httpx
import pytest
from fastapi import FastAPI
from prometheus_client.parser import text_string_to_metric_families
from services.kit.tests.serving import closed_port, recorded_log, serving_without_database

from servicekit.settings import ServiceSettings
from servicekit.testing.service import runtime_of
from servicekit.testing.tokens import TokenMaker


async def fail() -> None:
    raise RuntimeError("a secret reason")


async def pass_() -> None: ...


class TestLivez:
    async def test_it_is_alive(self, client: httpx.AsyncClient):
        answer = await client.get("/livez")
        assert (answer.status_code, answer.json()) == (200, {"status": "alive"})

    async def test_it_is_alive_without_its_database(self, settings: ServiceSettings, tokens: TokenMaker):
        dsn = f"postgresql://x@127.0.0.1:{closed_port()}/x"
        async with serving_without_database(settings, tokens, dsn) as client:
            assert (await client.get("/livez")).status_code == 200


class TestReadyz:
    async def test_with_its_database_it_is_ready(self, client: httpx.AsyncClient):
        answer = await client.get("/readyz")
        assert (answer.status_code, answer.json()) == (200, {"status": "ready"})

    async def test_without_its_database_it_is_not(self, settings: ServiceSettings, tokens: TokenMaker):
        dsn = f"postgresql://x@127.0.0.1:{closed_port()}/x"
        async with serving_without_database(settings, tokens, dsn) as client:
            answer = await client.get("/readyz")
        assert (answer.status_code, answer.json()["code"]) == (503, "not-ready")
        assert answer.json()["params"] == {"failing": "database"}
        assert answer.headers["retry-after"] == "1"

    @pytest.mark.parametrize(
        ("checks", "failing"),
        [({"one": fail, "two": pass_}, "one"), ({"one": fail, "two": fail}, "one, two"), ({}, None)],
    )
    async def test_everything_that_fails_is_named(
        self, app: FastAPI, client: httpx.AsyncClient, checks: dict[str, object], failing: str | None
    ):
        runtime_of(app).readiness = checks  # type: ignore[assignment]
        with recorded_log() as log:
            answer = await client.get("/readyz")
        assert answer.status_code == (200 if failing is None else 503)
        assert answer.json().get("params") == (None if failing is None else {"failing": failing})
        assert "a secret reason" not in answer.text
        assert len(log.named("readiness check failed")) == (len(failing.split(", ")) if failing else 0)


class TestMetrics:
    async def test_they_are_what_prometheus_reads(self, client: httpx.AsyncClient):
        await client.get("/nowhere")
        answer = await client.get("/metrics")
        assert answer.headers["content-type"].startswith("text/plain")
        families = {family.name: family for family in text_string_to_metric_families(answer.text)}
        assert families["http_requests"].type == "counter"
        assert families["http_request_duration_seconds"].type == "histogram"
        labels = [
            sample.labels for sample in families["http_requests"].samples if sample.name.endswith("_total")
        ]
        assert {"method": "GET", "route": "(none)", "status": "404"} in labels
        assert not any("/nowhere" in sample["route"] for sample in labels)
