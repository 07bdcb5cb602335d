"""The evaluation service's application: `uvicorn evaluation.app:create_app --factory`."""

from fastapi import FastAPI

from evaluation.access import KIT_PERMISSIONS, POLICY
from evaluation.settings import Settings
from servicekit.app import ServiceSpec, create_service_app
from servicekit.clock import Clock

SPEC = ServiceSpec(
    name="evaluation",
    title="Shixun evaluation (师训 · 评价与学分)",
    description="What came of it: surveys (调查), credits (学分), certificates (证书), findings (监测结论).",
    routers=(),
    policy=POLICY,
    permissions=KIT_PERMISSIONS,
    tags=[
        {"name": "events", "description": "The event feed (事件流)."},
        {"name": "jobs", "description": "Long work (后台任务)."},
        {"name": "operations", "description": "For the operator (运维)."},
    ],
)


def create_app(settings: Settings | None = None, clock: Clock | None = None) -> FastAPI:
    """The application; without settings given it reads them from the environment."""
    return create_service_app(SPEC, settings or Settings(), clock=clock)
