"""The guide: its example is a pack, its commands run as printed, its reference is true."""

import json
import os
import re
import shutil
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from services.registry.tests.unit.policy_files import entries_of, leaves, numbers_in, squeezed
from services.registry.tests.unit.policy_reference import PAGE, page

from registry.policies.loader import load_pack
from registry.policies.marks import read_marked
from registry.policies.pack import SECTIONS
from registry.policies.schema import pack_schema

FOLDER = Path(__file__).parents[4] / "docs/policy-packs"
GUIDES = ("guide.md", "guide.zh-CN.md")
EXAMPLE = (FOLDER / "example-city.yaml").read_text("utf-8")
SOURCE = squeezed((FOLDER / "example-city.source.txt").read_text("utf-8"))
_BLOCK = re.compile(r"```(\w+)\n(.*?)```", re.DOTALL)


def example() -> dict[str, Any]:
    plain: dict[str, Any] = read_marked(EXAMPLE).value
    return plain


def blocks_of(guide: str) -> list[tuple[str, str]]:
    return _BLOCK.findall((FOLDER / guide).read_text("utf-8"))


class TestExample:
    def test_it_is_a_pack(self):
        assert load_pack(EXAMPLE.encode()).pack == "qinghe-2027"

    def test_it_keeps_to_the_schema(self):
        plain = json.loads(json.dumps(example(), default=float))
        assert [error.message for error in Draft202012Validator(pack_schema()).iter_errors(plain)] == []

    def test_it_quotes_its_plan_literally(self):
        quoted = [value for at, value in leaves(example()) if at[-1] in {"clause", "form_clause", "number"}]
        assert [words for words in quoted if squeezed(words) not in SOURCE] == []

    @pytest.mark.parametrize("section", ["rules", "samplings", "selections", "quotas", "credits"])
    def test_every_number_stands_in_its_clause(self, section: str):
        for name, entry in entries_of(example()):
            if name == section:
                given = {
                    Decimal(value)
                    for _, value in leaves(entry)
                    if isinstance(value, int | Decimal) and not isinstance(value, bool)
                }
                assert given <= numbers_in(entry["clause"])


class TestGuide:
    @pytest.mark.parametrize("guide", GUIDES)
    def test_its_commands_print_what_it_says(self, guide: str, tmp_path: Path):
        for file in FOLDER.iterdir():
            shutil.copy(file, tmp_path)
        blocks = blocks_of(guide)
        commands = [number for number, (kind, _) in enumerate(blocks) if kind == "sh"]
        assert len(commands) == 3
        for number in commands:
            printed = _run(blocks[number][1], tmp_path)
            expected = [text for kind, text in blocks[number + 1 : number + 2] if kind == "text"]
            assert printed == "".join(expected)
        assert (tmp_path / "policy-pack.schema.json").read_text("utf-8") == (
            FOLDER / "policy-pack.schema.json"
        ).read_text("utf-8")

    @pytest.mark.parametrize("guide", GUIDES)
    def test_the_yaml_it_shows_is_that_of_the_example(self, guide: str):
        heading, rule = (text for kind, text in blocks_of(guide) if kind == "yaml")
        assert read_marked(heading).value.items() <= example().items()
        [shown] = read_marked(rule).value
        assert shown in example()["rules"]

    @pytest.mark.parametrize("guide", GUIDES)
    def test_it_names_every_section(self, guide: str):
        text = (FOLDER / guide).read_text("utf-8")
        assert [section for section in SECTIONS if f"`{section}`" not in text] == []


def test_the_reference_is_as_committed():
    assert page() == PAGE.read_text("utf-8"), "python -m services.registry.tests.unit.policy_reference"


def _run(commands: str, folder: Path) -> str:
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    done = subprocess.run(
        ["bash", "-c", commands],
        cwd=folder,
        env={**os.environ, "PATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout + done.stderr
