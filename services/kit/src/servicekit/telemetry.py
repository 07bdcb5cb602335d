"""OpenTelemetry traces by the projects' own instrumentations; nothing is loaded without a collector."""

from typing import Any

from fastapi import FastAPI


def instrument(app: FastAPI, service: str, otlp_endpoint: str | None) -> None:
    """Trace requests, statements and outgoing calls to the OTLP/HTTP collector at `otlp_endpoint`.

    The imports stand here because they cost a quarter of a second and some memory in every process.
    """
    if otlp_endpoint is None:
        return
    from opentelemetry import trace
    from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
    from opentelemetry.instrumentation.asyncpg import AsyncPGInstrumentor
    from opentelemetry.instrumentation.fastapi import FastAPIInstrumentor
    from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
    from opentelemetry.sdk.resources import Resource
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import BatchSpanProcessor

    provider = TracerProvider(resource=Resource.create({"service.name": service}))
    provider.add_span_processor(
        BatchSpanProcessor(OTLPSpanExporter(f"{otlp_endpoint.rstrip('/')}/v1/traces"))
    )
    trace.set_tracer_provider(provider)
    FastAPIInstrumentor.instrument_app(app, excluded_urls="livez,readyz,metrics", tracer_provider=provider)
    asyncpg_instrumentor: Any = AsyncPGInstrumentor
    asyncpg_instrumentor().instrument(tracer_provider=provider)
    HTTPXClientInstrumentor().instrument(tracer_provider=provider)
