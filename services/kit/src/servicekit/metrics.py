"""Prometheus metrics of a process, offered at `/metrics` (never routed by a public gateway).

The request metrics are taken in the one request middleware instead of by an instrumentation package:
the packages measured add a second middleware and a regular-expression match per request.
"""

from prometheus_client import Counter, Gauge, Histogram

REQUEST_SECONDS = Histogram(
    "http_request_duration_seconds",
    "Seconds from the first byte of a request to the last of its answer.",
    ["method", "route"],
    buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 60),
)
REQUESTS = Counter("http_requests_total", "Requests answered.", ["method", "route", "status"])
CONSUMER_LAG_SECONDS = Gauge(
    "event_consumer_lag_seconds",
    "Age of the oldest event of the source that this consumer has not applied; 0 when it has all.",
    ["consumer", "source"],
)
PARKED_EVENTS = Gauge(
    "event_consumer_parked_events", "Events set aside because applying them failed.", ["consumer", "source"]
)
JOBS_FINISHED = Counter("jobs_finished_total", "Jobs that ended.", ["kind", "state"])


def observe_request(method: str, route: str, status: int, seconds: float) -> None:
    """Count one answered request under its route template (not its path, which would never end)."""
    REQUESTS.labels(method, route, str(status)).inc()
    REQUEST_SECONDS.labels(method, route).observe(seconds)
