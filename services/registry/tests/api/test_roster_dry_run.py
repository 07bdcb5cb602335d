"""Dry run and commit are the same code: what the one accepts the other takes, row by row."""

import pytest
from fastapi import FastAPI
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from services.registry.tests.conftest import Json
from services.registry.tests.dirty import HEADINGS, Line, good, kinds
from services.registry.tests.rosters import Imports, Run, people
from sqlalchemy import select

from registry.roster.models import RosterChange
from servicekit.testing.service import runtime_of

_PEOPLE = 8


@st.composite
def rosters(draw: st.DrawFn) -> list[Line]:
    """Rows of few people, some of them twice, many with one trouble or two."""
    lines = []
    for number in draw(st.lists(st.integers(0, _PEOPLE - 1), min_size=1, max_size=10)):
        line = good(number)
        line["姓名"] = draw(st.sampled_from(["韦春兰", "覃大山", "莫·小花"]))
        line["职务"] = draw(st.sampled_from(["班主任", "校长、书记", "无", ""]))
        line["任现职时间"] = draw(st.sampled_from(["", "2019-09"])) if line["职务"] not in {"无", ""} else ""
        for kind in draw(st.lists(st.sampled_from(kinds()), max_size=2)):
            if isinstance(line[kind.column], str):
                kind.spoil(line)
        lines.append(line)
    return lines


def _written(lines: list[Line]) -> bytes:
    quoted = [
        ",".join('"' + str(line[heading]).replace('"', '""') + '"' for heading in HEADINGS) for line in lines
    ]
    return "\n".join([",".join(f'"{heading}"' for heading in HEADINGS), *quoted]).encode()


@pytest.mark.parametrize("run", ["one process", "two processes"], indirect=True)
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lines=rosters())
async def test_what_the_dry_run_accepts_the_commit_takes(
    app: FastAPI, imports: Imports, county: Json, school: Json, run: Run, lines: list[Line]
):
    started = (await imports.send(county, _written(lines))).json()
    promised = await run("roster.check", started["job"])
    found = await imports.findings(started["import"], limit=200)
    before = set(await people(app))
    if promised["new"] + promised["changed"] == 0:
        assert (await imports.apply(started["import"])).status_code == 409
        return
    job = (await imports.apply(started["import"])).json()
    assert await run("roster.apply", job) == promised
    assert await imports.findings(started["import"], limit=200) == found
    assert len({each["row"] for each in found}) == promised["refused"]
    assert len(set(await people(app)) - before) == promised["new"]
    async with runtime_of(app).database.reading() as session:
        changes = (await session.execute(select(RosterChange))).scalars()
        mine = [each for each in changes if str(each.import_id) == started["import"]["id"]]
    assert sum(each.before is None for each in mine) == promised["new"]
    assert sum(each.before is not None for each in mine) == promised["changed"]
    # And once written, all of it is what is on record.
    again = (await imports.send(county, _written(lines))).json()
    second = await run("roster.check", again["job"])
    assert (second["new"], second["changed"], second["refused"]) == (0, 0, promised["refused"])
