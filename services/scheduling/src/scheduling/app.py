"""The scheduling service's application: `uvicorn scheduling.app:create_app --factory`."""

from fastapi import FastAPI

from scheduling.access import KIT_PERMISSIONS, POLICY
from scheduling.api import CONSTRAINTS, ROUTERS
from scheduling.integration import organisations, people
from scheduling.settings import Settings
from servicekit.app import ServiceSpec, create_service_app
from servicekit.clock import Clock

SPEC = ServiceSpec(
    name="scheduling",
    title="Shixun scheduling (师训 · 培训组织)",
    description="What happens when: programmes (培训项目), classes (班级), timetables (课表), "
    "attendance (考勤).",
    routers=ROUTERS,
    policy=POLICY,
    permissions=KIT_PERMISSIONS,
    constraints=CONSTRAINTS,
    subscriptions={"registry": {**organisations.HANDLERS, **people.HANDLERS}},
    tags=[
        {"name": "programmes", "description": "Programmes and their quotas (培训项目与名额)."},
        {"name": "enrolments", "description": "Who takes part (报名)."},
        {"name": "sessions", "description": "When and where a class meets (课次)."},
        {"name": "attendance", "description": "Signing in and out (考勤)."},
        {"name": "my", "description": "What concerns the caller themselves (我的)."},
        {"name": "venues", "description": "Where classes meet (培训场地)."},
        {"name": "events", "description": "The event feed (事件流)."},
        {"name": "jobs", "description": "Long work (后台任务)."},
        {"name": "operations", "description": "For the operator (运维)."},
    ],
)


def create_app(settings: Settings | None = None, clock: Clock | None = None) -> FastAPI:
    """The application; without settings given it reads them from the environment."""
    return create_service_app(SPEC, settings or Settings(), clock=clock)
