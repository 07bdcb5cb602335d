"""Every operation of every service answers what its contract says, whatever it is asked."""

from typing import Any, get_args

import schemathesis
from pydantic_core import core_schema
from schemathesis.checks import ignored_auth, positive_data_acceptance, response_schema_conformance
from tests.contract import contracts, things
from tests.contract.live import LiveService

from servicekit.idempotency import HEADER

LiveServices = dict[str, LiveService]

LONGEST_WAIT = 0.05
"""Seconds a long poll may take here; the contract allows half a minute."""
NOT_FOR_A_SCHEMA = frozenset(
    {
        "malformed-cursor",  # a cursor is what an earlier page gave, sealed
        "policy-pack-invalid",  # for a schema the YAML is a text; what is in it has a schema of its own
        "no-policy-in-force",  # an organisation that is there, but without a policy
        *("session-time-wrong", "sign-code-forged"),  # one value against others, or against a secret
        *("roster-empty", "roster-file-type", "roster-locked"),  # for a schema a file is so many bytes
        "malformed-etag",  # an ETag is what a read gave; others are made up here even against a pattern
        "precondition-required",  # for a schema `If-Match` is optional, so that leaving it out answers 428
        "stale-version",
        *("organisation-not-a-school", "mark-cohort-does-not-fit"),  # one field against another
        *("annex-unreadable", "roster-sheet-unknown", "roster-header-missing", "roster-columns-missing"),
        *("password-refused", "spending-unproved"),  # a list of guesses; one field against another
        "course-content-unknown",  # named by what its pack calls it
        *("file-link-unusable", "file-name-unsafe", "file-type-not-allowed"),  # a signature; words in base64
        *(
            "upload-header-wrong",
            "tus-version-unsupported",
        ),  # another protocol's headers have errors of its own
        "expert-file-unreadable",  # for a schema a file is so many bytes
        "unacceptable-value",  # text that PostgreSQL does not hold, such as a NUL
    }
)
"""Problems that a request can meet although it has the form that the contract asks for."""
CODES_OF_FORM = frozenset(code.replace("_", "-") for code in get_args(core_schema.ErrorType))
"""What pydantic finds wrong by itself, which a contract can therefore tell beforehand."""


NOT_THERE_ALL_THE_SAME = frozenset(
    {
        "no-policy-in-force",  # an organisation that is there, but without a policy
        *("not-on-roster", "profile-not-found", "correction-not-found"),  # this caller is no teacher
        *("person-post-not-found", "person-honour-not-found"),  # two things that are not of one person
        "ladder-not-found",  # named by what its pack calls it
        "institution-document-not-found",  # of another institution
        *("budget-line-not-found", "budget-entry-not-found"),  # of another budget
        *("course-series-not-found", "course-version-not-found"),  # of another course or its owner
        "expert-interval-not-found",  # of another expert
        *("venue-room-not-found", "venue-equipment-not-found"),  # of another venue
        *("studio-member-not-found", "studio-task-not-found"),  # of another studio
        "pairing-entry-not-found",  # of another pairing
        *("file-not-found", "upload-not-found"),  # of another thing; of another person
        "tus-version-unsupported",  # the answer that the protocol wants where its header is missing
        *("account-not-found", "sign-in-session-not-found"),  # this caller has no account of their own
    }
)
"""What is not found although every id in the request is that of a thing."""


@schemathesis.pytest.parametrize(**contracts.schemas())
def test_it_answers_as_the_contract_says(case: schemathesis.Case, services: LiveServices):
    _shorten_wait(case)
    _ask(case, services[contracts.service_of(case)])


@schemathesis.pytest.parametrize(**contracts.guarded(mode="positive"))
def test_it_does_so_about_things_that_are_there(case: schemathesis.Case, services: LiveServices):
    service = services[contracts.service_of(case)]
    _shorten_wait(case)
    things.point_at_new_things(case, service)
    answer = _ask(case, service)
    assert answer.status_code not in {404, 412, 428} or answer.json()["code"] in NOT_THERE_ALL_THE_SAME
    if answer.status_code == 200 and "cursor" in case.operation.query:
        case.query["cursor"] = answer.json()["next_cursor"]
        assert case.query["cursor"] is None or _ask(case, service).status_code == 200


@schemathesis.pytest.parametrize(**contracts.guarded(bounds=False, **{"mode": "positive", "max-examples": 2}))
def test_nobody_gets_in_without_a_good_token(case: schemathesis.Case, services: LiveServices):
    service = services[contracts.service_of(case)]
    other = next(each for each in services.values() if each is not service)  # signs with a key of its own
    for headers in ({}, {"Authorization": "Bearer nonsense"}, other.headers()):
        answer = case.call(service.base_url, service.session, headers)
        assert answer.status_code == 401
        assert answer.headers["www-authenticate"] == ["Bearer"]
        case.validate_response(answer, excluded_checks=[ignored_auth, positive_data_acceptance])


def _ask(case: schemathesis.Case, service: LiveService) -> schemathesis.Response:
    if HEADER in case.headers:
        things.forget_idempotency_keys(service)
    headers = service.headers()
    answer = case.call(service.base_url, service.session, headers)
    excluded: list[Any] = [ignored_auth]  # the test above this asks more
    if answer.status_code >= 400 and _is_beyond_a_schema(answer.json()):
        excluded.append(positive_data_acceptance)
    if answer.headers.get("content-type", [""])[0].startswith("text/event-stream"):
        # OpenAPI 3.1 describes a stream as one text; Schemathesis holds that against every event in it.
        excluded.append(response_schema_conformance)
    case.validate_response(answer, excluded_checks=excluded, headers=headers)
    if not contracts.is_public(case.operation):
        assert answer.status_code not in {401, 403}, "this caller may do everything"
    return answer


def _is_beyond_a_schema(problem: dict[str, Any]) -> bool:
    """Whether no schema could have told that this request would be refused."""
    if problem["code"] == "invalid-input":
        # Validators of our own have codes of their own: check digits, one field against another.
        return all(error["code"] not in CODES_OF_FORM for error in problem["errors"])
    return problem["code"] in NOT_FOR_A_SCHEMA


def _shorten_wait(case: schemathesis.Case) -> None:
    wait = case.query.get("wait")
    if isinstance(wait, int | float) and 0 <= wait <= 30:
        case.query["wait"] = min(wait, LONGEST_WAIT)
