"""What the gateway counts for Prometheus. Label children are kept, because looking them up costs more."""

from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Counter, Histogram, generate_latest

_BUCKETS = (0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 60)


class Metrics:
    """Requests by service, method and status class, and how long they took."""

    content_type = CONTENT_TYPE_LATEST

    def __init__(self) -> None:
        # A registry of its own: several gateways may live in one process (tests do that).
        self.registry = CollectorRegistry()
        self._requests = Counter(
            "gateway_requests_total",
            "Requests answered.",
            ["service", "method", "status"],
            registry=self.registry,
        )
        self._seconds = Histogram(
            "gateway_request_duration_seconds",
            "Seconds from the first byte of a request to the last of its answer.",
            ["service"],
            buckets=_BUCKETS,
            registry=self.registry,
        )
        self._children: dict[tuple[str, str, int], Counter] = {}
        self._latencies: dict[str, Histogram] = {}

    def observe(self, service: str, method: str, status: int, seconds: float) -> None:
        """Count one request. Methods are known ones or `other`, so that the label set stays finite."""
        key = (service, method, status // 100)
        child = self._children.get(key)
        if child is None:
            label = f"{key[2]}xx" if key[2] else "broken"
            child = self._children[key] = self._requests.labels(service, method, label)
        child.inc()
        latency = self._latencies.get(service)
        if latency is None:
            latency = self._latencies[service] = self._seconds.labels(service)
        latency.observe(seconds)

    def render(self) -> bytes:
        """The metrics in Prometheus' text format."""
        return generate_latest(self.registry)
