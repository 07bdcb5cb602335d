"""Roles given and withdrawn, and systems that read what changes, for the screens of both."""

from uuid import uuid4

from shixun_local.demo.office import REGISTRY, Office
from shixun_local.secret_store import ADMINISTRATOR

_LEAD = "school"
_CITY = "451300"
_COUNTY = "451302"
_CLIENTS = f"{REGISTRY}/api-clients"
_IN_USE, _REVOKED = "演示：自治区教师管理信息系统", "演示：旧继续教育平台"


async def create(office: Office, ids: dict[str, str]) -> None:
    """Let a school lead help out in the county for a while, and let two systems in, one of them no more."""
    await _help_out(office, ids[_COUNTY])
    known = {client["name"] for client in await office.all("city", _CLIENTS)}
    for name in (_IN_USE, _REVOKED):
        if name not in known:
            await office.walker("city").ask(
                "POST", _CLIENTS, json={"name": name, "organisation_id": ids[_CITY]}
            )
    for client in await office.all("city", _CLIENTS, revoked=False):
        if client["name"] == _REVOKED:
            await office.ensure(
                "city",
                "DELETE",
                f"{_CLIENTS}/{client['client_id']}",
                params={"reason": "旧平台已停止使用"},
                headers={"If-Match": f'"{client["version"]}"'},
            )


async def _help_out(office: Office, county_id: str) -> None:
    account, *_ = await office.all(ADMINISTRATOR, f"{REGISTRY}/accounts", q=_LEAD)
    grants = f"{REGISTRY}/accounts/{account['id']}/grants"
    if await office.all(ADMINISTRATOR, grants, withdrawn=True):
        return
    await office.ensure(
        ADMINISTRATOR,
        "POST",
        grants,
        json={"role": "county_officer", "organisation_id": county_id},
        headers={"Idempotency-Key": str(uuid4())},
    )
    for grant in await office.all(ADMINISTRATOR, grants, withdrawn=False):
        if grant["role"] == "county_officer":
            await office.ensure(
                ADMINISTRATOR,
                "POST",
                f"{REGISTRY}/grants/{grant['id']}/withdraw",
                json={"reason": "借调到县教师发展中心工作已结束"},
                headers={"If-Match": f'"{grant["version"]}"'},
            )
