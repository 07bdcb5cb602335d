"""The scheduling service's application: `uvicorn scheduling.app:create_app --factory`."""

from fastapi import FastAPI

from scheduling.access import KIT_PERMISSIONS, POLICY
from scheduling.integration import organisations
from scheduling.settings import Settings
from servicekit.app import ServiceSpec, create_service_app
from servicekit.clock import Clock

SPEC = ServiceSpec(
    name="scheduling",
    title="Shixun scheduling (师训 · 培训组织)",
    description="What happens when: programmes (培训项目), classes (班级), timetables (课表), "
    "attendance (考勤).",
    routers=(),
    policy=POLICY,
    permissions=KIT_PERMISSIONS,
    subscriptions={"registry": organisations.HANDLERS},
    tags=[
        {"name": "events", "description": "The event feed (事件流)."},
        {"name": "jobs", "description": "Long work (后台任务)."},
        {"name": "operations", "description": "For the operator (运维)."},
    ],
)


def create_app(settings: Settings | None = None, clock: Clock | None = None) -> FastAPI:
    """The application; without settings given it reads them from the environment."""
    return create_service_app(SPEC, settings or Settings(), clock=clock)
