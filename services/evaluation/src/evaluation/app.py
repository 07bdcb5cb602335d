"""The evaluation service's application: `uvicorn evaluation.app:create_app --factory`."""

from dataclasses import replace

from fastapi import FastAPI

from evaluation.access import KIT_PERMISSIONS, POLICY
from evaluation.api import CONSTRAINTS, ROUTERS
from evaluation.certificates.terms import CertificateTerms
from evaluation.exchange.moves import former_places
from evaluation.settings import Settings
from evaluation.subscriptions import subscriptions
from servicekit.app import ServiceSpec, create_service_app
from servicekit.clock import Clock
from servicekit.relay import no_moves

SPEC = ServiceSpec(
    name="evaluation",
    title="Shixun evaluation (师训 · 评价与学分)",
    description="What came of it: surveys (调查), credits (学分), certificates (证书), findings (监测结论).",
    routers=ROUTERS,
    policy=POLICY,
    permissions=KIT_PERMISSIONS,
    constraints=CONSTRAINTS,
    subscriptions=subscriptions(CertificateTerms()),
    relays={"registry": former_places, "scheduling": no_moves},
    tags=[
        {"name": "ledger", "description": "Recognised class hours (学时台账)."},
        {"name": "findings", "description": "What the policy promises and what is so (达标进度与监测结论)."},
        {"name": "surveys", "description": "Satisfaction surveys (满意度调查)."},
        {"name": "certificates", "description": "Certificates and their verification (结业证书)."},
        {"name": "figures", "description": "What a year came to (年度数据)."},
        {"name": "exchange", "description": "What changed, for other authorities' systems (数据交换)."},
        {"name": "events", "description": "The event feed (事件流)."},
        {"name": "jobs", "description": "Long work (后台任务)."},
        {"name": "operations", "description": "For the operator (运维)."},
    ],
)


def create_app(settings: Settings | None = None, clock: Clock | None = None) -> FastAPI:
    """The application; without settings given it reads them from the environment."""
    settings = settings or Settings()
    spec = replace(SPEC, subscriptions=subscriptions(settings.certificate_terms))
    return create_service_app(spec, settings, clock=clock)
