"""Nobody reads citizen ids, phone numbers or birth dates in the clear where that is not somebody's right.

Every route that reads is asked by every role, everywhere in reach, in a registry where everybody has such
numbers; the answers, workbooks too, are searched for them. `IN_THE_CLEAR` is what remains, with why.
"""

import json
import re
from collections.abc import Mapping
from typing import Any

import pytest
from tests.contract.contracts import REPOSITORY
from tests.contract.live import LiveService
from tests.contract.makers.registry import MAKERS
from tests.security.sensitive import UPLOADER, Secrets, fill

from registry.access import Role
from servicekit.access import EVERYWHERE, Actor, ActorKind, Grant
from servicekit.ids import new_id
from servicekit.tokens import TokenIssuer

IN_THE_CLEAR: dict[tuple[str, str], tuple[set[str], str]] = {
    ("/v1/roster-imports/{import_id}/annotated", Role.PLATFORM_ADMIN): (
        {"citizen id", "birth date", "phone"},
        "their own spreadsheet, given back to who uploaded it; others get it masked",
    ),
}
"""What a route may tell a role, and why."""
NOT_A_READING = {"/v1/jobs/{job_id}/progress": "a stream of fractions that goes on until the job ends"}
HAS_NOTHING = {
    "/v1/my/second-factor": "these callers have no account",
    "/v1/files/{file_id}/content": "opened by a link that is signed, not by a role",
    **dict.fromkeys(
        (
            "/v1/resources/{resource_id}/files/{file_id}/link",
            "/v1/resource-library/{resource_id}/files/{file_id}/link",
            "/v1/courses/{course_id}/versions/{number}/files/{file_id}/link",
            "/v1/course-library/{course_id}/files/{file_id}/link",
        ),
        "the file made here is not one of that course or resource; the answer is a link",
    ),
    "/v1/jobs/{job_id}": "whoever did not ask for it does not find it",
    "/v1/policy-packs/effective": "the organisation has no policy",
}
"""Routes that answer nobody here: why."""
_OTHERS = {
    "number": "1",
    "year": "2026",
    "starts_on": "2026-12-01",
    "ends_on": "2026-12-02",
    "fiscal_year": "2026",
}
_PARAMETER = re.compile(r"\{(\w+)\}")
Walked = dict[str, dict[str, tuple[int, set[str], bytes]]]


def _reading() -> dict[str, Any]:
    document = json.loads((REPOSITORY / "services/registry/openapi.json").read_text(encoding="utf-8"))
    return {path: methods["get"] for path, methods in document["paths"].items() if "get" in methods}


@pytest.fixture(scope="module")
def walked(registry: LiveService) -> Walked:
    """By route and role: the status, what kinds of secret the answer told, and the answer."""
    secrets = Secrets()
    ids = registry.run(fill(registry, secrets))
    answers: Walked = {}
    for path, operation in _reading().items():
        if path in NOT_A_READING or _unmade(path, ids):
            continue
        url, query = _address(path, operation, ids)
        for role in Role:
            answer = registry.session.get(
                registry.base_url + url, params=query, headers=_headers(registry, role, ids)
            )
            found = secrets.found_in(answer.content)
            answers.setdefault(path, {})[role] = (answer.status_code, found, answer.content)
    return answers


def test_something_is_made_for_every_id():
    unmade = {path: missing for path in _reading() if (missing := _unmade(path, MAKERS))}
    assert unmade == {}, "add what makes them to tests/contract/makers"


def test_nothing_is_told_in_the_clear_but_what_is_listed(walked: Walked):
    told = {
        (path, role): found
        for path, roles in walked.items()
        for role, (_, found, _) in roles.items()
        if found
    }
    assert told == {place: kinds for place, (kinds, _) in IN_THE_CLEAR.items()}


def test_every_route_answered_somebody(walked: Walked):
    silent = {path for path, roles in walked.items() if all(status != 200 for status, _, _ in roles.values())}
    assert silent == set(HAS_NOTHING)


def test_the_people_were_there_and_masked(walked: Walked):
    for path in ("/v1/people", "/v1/people/{person_id}"):
        status, _, content = walked[path][Role.COUNTY_OFFICER]
        assert status == 200
        assert b"451302" in content, path
        assert "韦春兰".encode() in content, path


def _unmade(path: str, made: Mapping[str, object]) -> set[str]:
    return set(_PARAMETER.findall(path)) - {*made, *_OTHERS, "job_id"}


def _address(path: str, operation: dict[str, Any], ids: dict[str, str]) -> tuple[str, dict[str, str]]:
    """Where to ask, with what the route cannot do without."""
    values = {"job_id": str(new_id()), **ids, **_OTHERS}
    query = {
        each["name"]: values.get(each["name"]) or _value(each["schema"])
        for each in operation.get("parameters", [])
        if each["in"] == "query" and each.get("required")
    }
    return _PARAMETER.sub(lambda found: values[found[1]], path), query


def _value(schema: dict[str, Any]) -> str:
    day = "2026-12-01"
    return {"date": day, "date-time": f"{day}T00:00:00Z"}.get(schema.get("format", ""), "2026")


def _headers(service: LiveService, role: Role, ids: dict[str, str]) -> dict[str, str]:
    """A token of the role everywhere; the teacher is the person made, the administrator sent the roster."""
    own = {Role.TEACHER: ids["person_id"], Role.PLATFORM_ADMIN: UPLOADER}
    actor_id = own.get(role) or str(new_id())
    actor = Actor(actor_id, ActorKind.PERSON, "测试", (Grant(role.value, "", EVERYWHERE),))
    settings: Any = service.runtime.settings
    ring: Any = service.runtime.keys
    issuer = TokenIssuer(service.run(ring.active()), settings.issuer)
    return {"Authorization": f"Bearer {issuer.issue(actor, settings.access_token_lifetime)}"}
