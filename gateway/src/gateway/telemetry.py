"""Traces, only when `SHIXUN_OTLP_ENDPOINT` says where they go; without it nothing of this is loaded."""

from collections.abc import Callable
from dataclasses import dataclass

from starlette.types import ASGIApp

TraceInjector = Callable[[list[tuple[str, str]]], None]
"""Replaces the trace context among the headers of a forwarded request by the current span's."""


@dataclass(frozen=True, slots=True)
class Telemetry:
    """An exporting trace provider and what hooks it into the gateway."""

    instrument: Callable[[ASGIApp], ASGIApp]
    inject: TraceInjector
    shutdown: Callable[[], None]
    """Sends what is still waiting, then stops. Blocks for the length of an export."""


def open_telemetry(endpoint: str) -> Telemetry:
    """Traces to the OTLP/HTTP collector at `endpoint` (its base address, without `/v1/traces`)."""
    # Imported here because loading the SDK takes longer than starting the gateway.
    from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
    from opentelemetry.instrumentation.asgi import OpenTelemetryMiddleware
    from opentelemetry.sdk.resources import Resource
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import BatchSpanProcessor
    from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

    provider = TracerProvider(resource=Resource.create({"service.name": "gateway"}))
    exporter = OTLPSpanExporter(endpoint=f"{endpoint.rstrip('/')}/v1/traces")
    provider.add_span_processor(BatchSpanProcessor(exporter))
    propagator = TraceContextTextMapPropagator()

    def inject(headers: list[tuple[str, str]]) -> None:
        carrier: dict[str, str] = {}
        propagator.inject(carrier)
        headers[:] = [header for header in headers if header[0] not in propagator.fields]
        headers.extend(carrier.items())

    def instrument(app: ASGIApp) -> ASGIApp:
        # One span per request; the extra spans per ASGI message would triple the volume.
        return OpenTelemetryMiddleware(app, tracer_provider=provider, exclude_spans=["receive", "send"])

    return Telemetry(instrument, inject, provider.shutdown)
