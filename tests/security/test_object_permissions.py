"""Whoever holds every permission, but in another county than the record's, does not find the record.

Every route of the registry with an id in its path is asked about a record that was made for it, by somebody
who may do everything in one county and nothing in the record's. The answer is the one about an id that
nobody has, and nothing is written. A route whose id nothing makes fails here (`things.point_at_new_things`).
"""

import re
from typing import Any

import pytest
import schemathesis
from sqlalchemy import text
from tests.contract import contracts, things
from tests.contract.live import LiveService

from registry.organisations.models import Organisation, OrganisationKind
from servicekit.access import Actor, ActorKind, Grant
from servicekit.idempotency import HEADER
from servicekit.ids import new_id
from servicekit.tokens import TokenIssuer

_ID = re.compile(r"\{(\w+_id|position)(:\w+)?\}")
# What is written whoever asks: answers kept for repetition, keys, and the work of background duties.
_NOT_COUNTED = frozenset({"alembic_version", "idempotency_keys", "signing_keys", "jobs", "consumer_cursors"})

OF_NO_COUNTY = {
    "POST /v1/consumers/parked/{position}/retry": "an event that a service could not apply; for the operator",
}
"""Routes whose record belongs to no organisation, so that others may have it: why."""


def _walked() -> schemathesis.BaseSchema:
    generation: dict[str, Any] = {"mode": "positive", "max-examples": 2}
    schema = contracts.guarded(bounds=False, **generation)["registry"]
    return schema.include(lambda context: _ID.search(context.operation.path) is not None)


class Stranger:
    """Somebody who may do everything in a county of their own."""

    def __init__(self, service: LiveService) -> None:
        county = Organisation(code=new_id().hex, name="外县", kind=OrganisationKind.AUTHORITY)
        county.place_below(None)
        service.run(_add(service, county))
        grant = Grant("platform_admin", str(county.id), county.path)
        self.service = service
        self.actor = Actor(str(new_id()), ActorKind.PERSON, "外县管理员", (grant,))

    def headers(self) -> dict[str, str]:
        settings = self.service.runtime.settings
        key = self.service.run(self.service.runtime.keys.active())  # type: ignore[attr-defined]
        issuer = TokenIssuer(key, settings.issuer)
        return {"Authorization": f"Bearer {issuer.issue(self.actor, settings.access_token_lifetime)}"}  # type: ignore[attr-defined]


@pytest.fixture(scope="module")
def stranger(registry: LiveService) -> Stranger:
    return Stranger(registry)


@schemathesis.pytest.parametrize(registry=_walked())
def test_a_record_of_another_county_is_not_there(
    case: schemathesis.Case, registry: LiveService, stranger: Stranger
):
    things.point_at_new_things(case, registry)
    case.query.pop("cursor", None)  # one that was made up is refused before anything is looked for
    records = {name: value for name, value in case.path_parameters.items() if name.endswith("_id")}
    if case.operation.label in OF_NO_COUNTY:
        return
    before = registry.run(_contents(registry))
    answer = _ask_well(case, stranger)
    assert registry.run(_contents(registry)) == before, "a refused request wrote something"
    assert answer.status_code == 404, f"{answer.status_code} {answer.text[:300]}"
    told = {name: value for name, value in answer.json().items() if name != "instance"}
    assert not any(str(value) in str(told) for value in records.values())
    case.path_parameters.update({name: str(new_id()) for name in records})
    nobody = _ask(case, stranger)
    assert (nobody.status_code, nobody.json()["code"]) == (404, answer.json()["code"])


def test_what_belongs_to_no_county_is_still_a_route():
    labels = {result.ok().label for result in _walked().get_all_operations()}
    assert set(OF_NO_COUNTY) <= labels


def _ask_well(case: schemathesis.Case, stranger: Stranger) -> schemathesis.Response:
    """The answer; what no schema could tell to be wrong, such as a check digit, is left out or put right."""
    answer = _ask(case, stranger)
    if answer.status_code != 422:
        return answer
    refused = answer.json()["errors"]
    for error in refused:
        name = error["pointer"].removeprefix("/")
        if isinstance(case.body, dict):
            case.body.pop(name, None)
            case.body.update(_RIGHT.get(case.operation.label, {}))
    return _ask(case, stranger)


_RIGHT: dict[str, dict[str, Any]] = {
    "POST /v1/budgets/{budget_id}/lines/{line_id}/entries": {"kind": "allocation", "amount": 100},
}
"""What a request needs that has fields which depend on one another."""


_TUS = {"Tus-Resumable": "1.0.0", "Upload-Offset": "0"}
"""What the protocol of uploads asks for before anything else."""


def _ask(case: schemathesis.Case, stranger: Stranger) -> schemathesis.Response:
    if case.path.startswith("/v1/uploads/"):
        case.headers.update(_TUS)
    if HEADER in case.headers:
        things.forget_idempotency_keys(stranger.service)
    return case.call(stranger.service.base_url, stranger.service.session, stranger.headers())


async def _add(service: LiveService, row: Any) -> None:
    async with service.runtime.database.transaction(actor=service.caller.id) as uow:
        uow.session.add(row)


async def _contents(service: LiveService) -> dict[str, tuple[int, str | None]]:
    """How many rows every table has, and a sum of what is in them."""
    async with service.runtime.database.reading() as session:
        tables = await session.execute(
            text("SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY 1")
        )
        counted = [name for (name,) in tables if name not in _NOT_COUNTED]
        each = (
            f"SELECT '{name}', count(*), md5(string_agg(t::text, '' ORDER BY t::text)) FROM \"{name}\" t"  # noqa: S608
            for name in counted
        )
        rows = await session.execute(text(" UNION ALL ".join(each)))
        return {name: (count, total) for name, count, total in rows}
