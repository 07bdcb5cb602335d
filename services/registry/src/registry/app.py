"""The registry's application: `uvicorn registry.app:create_app --factory`."""

from dataclasses import replace

from fastapi import FastAPI

from registry.access import KIT_PERMISSIONS, POLICY
from registry.api import CONSTRAINTS, ROUTERS
from registry.experts.teaching import HANDLERS as SESSIONS
from registry.files.store import FileStore
from registry.files.sweeping import sweeping
from registry.identity.keys import KeyRing
from registry.identity.sign_ins.service import forget_sessions
from registry.identity.throttle.service import forget_failures
from registry.institutions.keeping import remind_daily
from registry.people.reindexing import JOBS as PEOPLE_JOBS
from registry.people.reindexing import ask_to_reindex
from registry.roster.recent import RecentReadings
from registry.roster.work import jobs as roster_jobs
from registry.settings import Settings
from registry.tiers.keeping import ask_daily
from registry.tiers.shifts import JOBS as SHIFT_JOBS
from registry.tiers.work import JOBS as TIER_JOBS
from servicekit.app import ServiceSpec, create_service_app
from servicekit.clock import Clock

SPEC = ServiceSpec(
    name="registry",
    title="Shixun registry (师训 · 基础信息)",
    description="Who and what exists: organisations (组织机构), accounts (账号) and their grants (授权). "
    "Issues the access tokens of the whole system.",
    routers=ROUTERS,
    policy=POLICY,
    permissions=KIT_PERMISSIONS,
    constraints=CONSTRAINTS,
    subscriptions={"scheduling": SESSIONS},
    duties=(ask_daily, remind_daily, forget_failures, forget_sessions, ask_to_reindex),
    tags=[
        {"name": "session", "description": "Signing in and out (登录)."},
        {"name": "accounts", "description": "Who may sign in, and as what (账号与授权)."},
        {
            "name": "grants",
            "description": "Roles, who holds them where, and how far they reach (角色与授权).",
        },
        {"name": "api-clients", "description": "Programs of other systems that read changes (接入方)."},
        {"name": "organisations", "description": "The tree of organisations (组织机构)."},
        {"name": "marks", "description": "What organisations are marked as (标识)."},
        {"name": "institutions", "description": "Training institutions and what they hold (承训机构)."},
        {"name": "people", "description": "Teachers and other staff (教师)."},
        {"name": "my", "description": "What concerns only oneself (我的)."},
        {"name": "corrections", "description": "Profiles that people want corrected (信息更正)."},
        {"name": "disclosures", "description": "Who was shown whose numbers, and why (查看完整信息)."},
        {"name": "duplicates", "description": "Records of one person, merged by hand (重复档案)."},
        {"name": "courses", "description": "The course library on four levels (课程资源库)."},
        {"name": "resources", "description": "Guides, handbooks, books and cases (研修资源)."},
        {"name": "files", "description": "Files sent in pieces and had by link (文件)."},
        {"name": "experts", "description": "Who teaches the trainings (专家资源库)."},
        {"name": "bases", "description": "Bases and how much they are used (基地)."},
        {"name": "venues", "description": "Venues of bases, their rooms and equipment (场地、教室、设备)."},
        {"name": "studios", "description": "Studios of master teachers (名师工作室)."},
        {"name": "pairings", "description": "Schools and teachers that help others (结对帮扶)."},
        {"name": "policies", "description": "Policies as rules that can be checked (政策包)."},
        {"name": "roster", "description": "Rosters imported from spreadsheets (花名册导入)."},
        {"name": "tiers", "description": "Where people stand on the ladders of the policies (培养层次)."},
        {"name": "events", "description": "The event feed (事件流)."},
        {"name": "jobs", "description": "Long work (后台任务)."},
        {"name": "operations", "description": "For the operator (运维)."},
    ],
)


def create_app(settings: Settings | None = None, clock: Clock | None = None) -> FastAPI:
    """The application; without settings given it reads them from the environment."""
    settings = settings or Settings()
    files = FileStore(settings.files_url)
    spec = replace(
        SPEC,
        # What checks leave for applying belongs to one application.
        jobs={**roster_jobs(RecentReadings()), **TIER_JOBS, **SHIFT_JOBS, **PEOPLE_JOBS},
        duties=(*SPEC.duties, sweeping(files)),
    )
    app = create_service_app(spec, settings, clock=clock, keys=KeyRing)
    app.state.files = files
    return app
