"""The policies of the demonstration: the four shipped packs, to hold people and programmes against."""

import re
from datetime import date, datetime
from importlib import resources

from servicekit.clock import CHINA
from shixun_local.demo.office import REGISTRY, Office
from shixun_local.secret_store import ADMINISTRATOR

_LAIBIN = "laibin-2022"
_PLACES = {_LAIBIN: "451300", "lanzhou-2019": "620100", "weihai-2017": "371072", "shanxi-2018": "140000"}
_MONTHS_OF_A_QUARTER = 3
# The real plan of Laibin ended in 2025; so that progress can be seen, it is taken onward.
_HEADING = {
    "pack": "laibin-demo",
    "title": "来宾市中小学幼儿园教师培训“十四五”规划（演示，时间顺延）",
    "effective": "{{from: {first}}}",
    "cycle": "{{kind: fixed_years, years: 5, starts: {first}}}",
}


def pack(today: date) -> str:
    """Laibin's pack, with a cycle that begins with the present quarter.

    So the hours of one programme are enough to be on pace, and some teachers are while most are not.
    """
    first = today.replace(month=(today.month - 1) // _MONTHS_OF_A_QUARTER * _MONTHS_OF_A_QUARTER + 1, day=1)
    text = _shipped(_LAIBIN)
    for field, value in _HEADING.items():
        text = re.sub(rf"^{field}: .*$", f"{field}: {value.format(first=first)}", text, flags=re.MULTILINE)
    return text


async def create(office: Office, ids: dict[str, str]) -> None:
    """Publish the packs, each unless one is published there already."""
    administrator = office.walker(ADMINISTRATOR)
    for code, place in _PLACES.items():
        query = {"organisation_id": ids[place]}
        present = await administrator.ask("GET", f"{REGISTRY}/policy-packs", params=query)
        if not present["items"]:
            text = pack(datetime.now(CHINA).date()) if code == _LAIBIN else _shipped(code)
            await office.ensure(
                ADMINISTRATOR,
                "POST",
                f"{REGISTRY}/policy-packs",
                params=query,
                content=text.encode(),
                headers={"Content-Type": "application/yaml"},
            )


def _shipped(code: str) -> str:
    return (resources.files("registry.policies") / "packs" / f"{code}.yaml").read_text("utf-8")
