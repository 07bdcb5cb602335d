"""Problem details (RFC 9457): every failure of the kit says the same things in both languages."""

import importlib
import json
import pkgutil
import re
from collections.abc import Iterator

import pytest

import servicekit
from servicekit.localised import Language, Text
from servicekit.problems import FieldError, Kind, NotFound, Problem, ProblemBody, problem_response
from servicekit.requests import enter_request, leave_request

for module in pkgutil.walk_packages(servicekit.__path__, "servicekit."):
    importlib.import_module(module.name)


def subclasses(base: type[Problem]) -> Iterator[type[Problem]]:
    for each in base.__subclasses__():
        yield each
        yield from subclasses(each)


KIT_PROBLEMS = sorted(
    (each for each in subclasses(Problem) if each.__module__.startswith("servicekit.")),
    key=lambda problem: problem.__qualname__,
)


class NoSeats(Problem):
    kind = Kind.CONFLICT
    code = "no-seats"
    title = Text("名额已满", "No seats left")
    detail = Text("{session} 已无名额。", "{session} has no seat left.")


class TestBody:
    def test_it_has_every_member_of_the_contract(self):
        problem = NoSeats(errors=(FieldError("/session", "full", "full"),), session="S1", at=7)
        assert problem.body(Language.ENGLISH, "/v1/enrolments", "request-0001") == {
            "type": "urn:shixun:problem:no-seats",
            "title": "No seats left",
            "status": 409,
            "detail": "S1 has no seat left.",
            "instance": "/v1/enrolments",
            "code": "no-seats",
            "params": {"session": "S1", "at": 7},
            "request_id": "request-0001",
            "errors": [{"pointer": "/session", "code": "full", "detail": "full"}],
        }

    def test_it_is_told_in_chinese_too(self):
        body = NoSeats(session="S1").body(Language.CHINESE, None, "-")
        assert (body["title"], body["detail"]) == ("名额已满", "S1 已无名额。")

    def test_it_matches_the_published_schema(self):
        body = NoSeats(session="S1").body(Language.ENGLISH, None, "-")
        assert ProblemBody.model_validate(body).model_dump() == body

    def test_text_of_a_caller_is_not_read_as_a_placeholder(self):
        body = NoSeats(session="{request_id.__class__}").body(Language.ENGLISH, None, "-")
        assert body["detail"] == "{request_id.__class__} has no seat left."


class TestResponse:
    def test_it_is_problem_json_that_nobody_stores(self):
        response = problem_response(NoSeats(session="S1", headers={"Retry-After": "5"}))
        assert response.status_code == 409
        assert response.headers["content-type"] == "application/problem+json"
        assert (response.headers["cache-control"], response.headers["retry-after"]) == ("no-store", "5")

    def test_it_speaks_the_language_of_the_current_request(self):
        token = enter_request(b"request-0001", b"en")
        try:
            response = problem_response(NotFound())
        finally:
            leave_request(token)
        body = json.loads(bytes(response.body))
        assert (body["title"], body["request_id"]) == ("Not found", "request-0001")
        assert response.headers["content-language"] == "en"

    def test_another_language_may_be_asked_for(self):
        response = problem_response(NotFound(), language=Language.ENGLISH)
        assert json.loads(bytes(response.body))["title"] == "Not found"

    def test_parameters_that_json_does_not_know_become_text(self):
        response = problem_response(NoSeats(session=Kind.CONFLICT, amount=1 + 2j))
        assert json.loads(bytes(response.body))["params"]["amount"] == "(1+2j)"


class TestNewProblem:
    @pytest.mark.parametrize("missing", ["kind", "code", "title", "detail"])
    def test_nothing_is_taken_for_granted(self, missing: str):
        parts = {name: getattr(NoSeats, name) for name in ("kind", "code", "title", "detail")}
        del parts[missing]
        incomplete = type("Incomplete", (Problem,), parts)
        with pytest.raises(AttributeError, match=missing):
            problem_response(incomplete())


class TestKitProblems:
    def test_they_were_found(self):
        assert len(KIT_PROBLEMS) > 20

    def test_codes_are_unique(self):
        own = [each.code for each in KIT_PROBLEMS if "code" in vars(each)]
        assert sorted(own) == sorted(set(own))

    @pytest.mark.parametrize("problem", KIT_PROBLEMS, ids=lambda problem: problem.__name__)
    def test_each_has_a_code_and_words_in_both_languages(self, problem: type[Problem]):
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", problem.code)
        for text in (problem.title, problem.detail):
            assert re.search(r"[\u4e00-\u9fff]", text.zh)
            assert text.en
            assert not re.search(r"[\u4e00-\u9fff]", text.en)

    @pytest.mark.parametrize("problem", KIT_PROBLEMS, ids=lambda problem: problem.__name__)
    def test_both_languages_mention_the_same_values(self, problem: type[Problem]):
        assert placeholders(problem.detail.zh) == placeholders(problem.detail.en)


def placeholders(template: str) -> set[str]:
    return set(re.findall(r"\{(\w+)\}", template))
