"""Log lines as another process's supervisor sees them: run for real, read from standard error."""

import json
import subprocess
import sys
from datetime import datetime, timedelta
from typing import Any

import pytest

PROGRAM = """
import logging, sys
import structlog
from servicekit.logs import configure_logging
from servicekit.requests import enter_request, leave_request

configure_logging("sample", "info", sys.argv[1])
log = structlog.get_logger("servicekit.sample")
log.info("outside")
token = enter_request(b"request-0001", None)
log.info("培训班已开班", places=30)
logging.getLogger("some.library").warning("plain %s", "text")
log.debug("too quiet")
logging.getLogger("some.library").debug("too quiet")
logging.getLogger("httpx").info("one line per call is too much")
logging.getLogger("uvicorn.access").error("the middleware already does that")
try:
    raise ValueError("the cause")
except ValueError:
    log.exception("it failed")
leave_request(token)
log.info("outside again")
"""


def run(style: str) -> str:
    finished = subprocess.run(
        [sys.executable, "-W", "error", "-c", PROGRAM, style], check=True, capture_output=True
    )
    assert finished.stdout == b"", "standard output belongs to the program, not to its log"
    return finished.stderr.decode()


@pytest.fixture(scope="module")
def lines() -> dict[str, dict[str, Any]]:
    """The JSON lines by their event."""
    parsed = [json.loads(line) for line in run("json").splitlines()]
    return {line["event"]: line for line in parsed}


class TestJson:
    def test_one_line_per_record_at_or_above_the_level(self, lines: dict[str, dict[str, Any]]):
        assert list(lines) == ["outside", "培训班已开班", "plain text", "it failed", "outside again"]

    def test_a_line_says_who_when_and_how_grave(self, lines: dict[str, dict[str, Any]]):
        line = lines["培训班已开班"]
        assert (line["service"], line["level"], line["places"]) == ("sample", "info", 30)
        assert datetime.fromisoformat(line["timestamp"]).utcoffset() == timedelta(0)

    @pytest.mark.parametrize("event", ["培训班已开班", "plain text", "it failed"])
    def test_lines_of_a_request_name_it(self, lines: dict[str, dict[str, Any]], event: str):
        assert lines[event]["request_id"] == "request-0001"

    @pytest.mark.parametrize("event", ["outside", "outside again"])
    def test_other_lines_name_none(self, lines: dict[str, dict[str, Any]], event: str):
        assert "request_id" not in lines[event]

    def test_a_library_s_record_has_the_same_form(self, lines: dict[str, dict[str, Any]]):
        assert set(lines["plain text"]) == {"event", "level", "timestamp", "request_id", "service"}

    def test_an_exception_is_within_its_line(self, lines: dict[str, dict[str, Any]]):
        assert lines["it failed"]["exception"].splitlines()[-1] == "ValueError: the cause"


class TestConsole:
    def test_people_read_words_and_the_traceback(self):
        written = run("console")
        assert "培训班已开班" in written
        assert "request-0001" in written
        assert "ValueError: the cause" in written
        assert "too quiet" not in written
