"""`shixun policy check` as a person at a terminal meets it."""

from importlib import resources
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from shixun_local.cli import app

SCHEMA = Path(__file__).parents[4] / "docs/policy-packs/policy-pack.schema.json"
LAIBIN = Path(str(resources.files("registry.policies") / "packs" / "laibin-2022.yaml"))


def check(*files: Path, language: str = "en") -> Result:
    return CliRunner().invoke(app, ["--lang", language, "policy", "check", *map(str, files)])


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    file = tmp_path / "bad.yaml"
    text = LAIBIN.read_text("utf-8").replace("version: 1\n", "version: 0\n", 1)
    file.write_text(text.replace("teacher.hours_in_cycle", "teacher.hours", 1), encoding="utf-8")
    return file


def test_a_good_pack_gets_a_summary():
    done = check(LAIBIN)
    assert done.exit_code == 0
    assert (
        "(laibin-2022, version 1), 2022-08-31 to 2025-12-31: rules 17, ladders 3, contents 5, " in done.output
    )


def test_each_mistake_has_a_line_of_its_own_with_its_place(bad: Path):
    done = check(bad)
    assert done.exit_code == 1
    version, metric, count = done.output.splitlines()
    assert version == f"{bad}:5:10: version: must be at least 1 [greater-than-equal]"
    assert metric.startswith(f"{bad}:17:13: rules[0].metric: there is no metric teacher.hours; ")
    assert count == "mistakes: 2"


def test_the_words_are_chinese_for_those_who_read_chinese(bad: Path):
    done = check(bad, language="zh-CN")
    assert f"{bad}:5:10: version: 应不小于 1 [greater-than-equal]" in done.output.splitlines()


def test_a_fault_of_syntax_is_told_without_a_field(tmp_path: Path):
    file = tmp_path / "tab.yaml"
    file.write_text("pack: a\n\ttitle: b\n", encoding="utf-8")
    assert f"{file}:2:1: a tab cannot indent in YAML; use spaces [yaml-syntax]" in check(file).output


def test_every_file_is_checked_whatever_is_wrong_with_another(bad: Path, tmp_path: Path):
    missing = tmp_path / "missing.yaml"
    done = check(missing, bad, LAIBIN)
    assert done.exit_code == 1
    assert f"{missing}: cannot be read: No such file or directory" in done.output
    assert f"{LAIBIN}: good." in done.output
    assert done.output.splitlines()[-1] == "mistakes: 3"


def test_what_is_in_a_good_pack_is_told_in_chinese_too():
    assert (
        "2022-08-31 至 2025-12-31：规则 17、培养层次 3、培训内容 5、"
        in check(LAIBIN, language="zh-CN").output
    )


def test_the_schema_is_printed_as_it_is_committed():
    printed = CliRunner().invoke(app, ["policy", "schema"])
    assert printed.exit_code == 0
    assert printed.output == SCHEMA.read_text("utf-8"), "shixun policy schema > " + str(SCHEMA)
