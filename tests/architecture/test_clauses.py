"""The clause markers of the tests name clauses of docs/clauses.md, and what reads them reads them all."""

from pathlib import Path

import pytest
from tests import clauses

_TABLE = "## LZ: somewhere\n\n| LZ-01 | 甲 | the one | S |\n| LZ-02 | 乙 | the other | E P |\n"
_TESTS = """
import pytest

pytestmark = [pytest.mark.clause("LZ-01")]
NAME = "LZ-01"


def test_one():
    pass


@pytest.mark.clause("LZ-02", "LZ-99")
class TestMore:
    @pytest.mark.parametrize("n", [pytest.param(1, marks=pytest.mark.clause(NAME))])
    async def test_two(self, n):
        pass


def helper():
    pass
"""


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/clauses.md").write_text(_TABLE, encoding="utf-8")
    folder = tmp_path / "services/evaluation/tests/api"
    folder.mkdir(parents=True)
    (folder / "test_forms.py").write_text(_TESTS, encoding="utf-8")
    return tmp_path


def test_every_marker_names_a_clause():
    assert clauses.problems(clauses.read_clauses(), clauses.read_markers()) == []


def test_every_row_of_the_table_is_read():
    rows = [
        line
        for line in (clauses.REPOSITORY / clauses.TABLE).read_text(encoding="utf-8").splitlines()
        if line.startswith("|") and not line.startswith(("| id ", "|--"))
    ]
    assert len(clauses.read_clauses()) == len(rows) > 0


def test_markers_of_modules_classes_tests_and_parameters_count(repository: Path):
    path = "services/evaluation/tests/api/test_forms.py"
    found = {
        (marker.test.removeprefix(path), marker.clause_id) for marker in clauses.read_markers(repository)
    }
    assert found == {
        ("::test_one", "LZ-01"),
        ("::TestMore::test_two", "LZ-01"),
        ("::TestMore::test_two", "LZ-02"),
        ("::TestMore::test_two", "LZ-99"),
        ("::TestMore::test_two", None),
    }


@pytest.mark.parametrize(
    ("parts", "summary", "wrong"),
    [
        pytest.param('parts="P"', "0 of 2 clauses are shown by tests, 1 more in part.", 0, id="one of two"),
        pytest.param('parts="PE"', "1 of 2 clauses are shown by tests, 0 more in part.", 0, id="both"),
        pytest.param('parts="R"', "0 of 2 clauses are shown by tests, 1 more in part.", 1, id="not its own"),
    ],
)
def test_a_clause_is_shown_when_all_its_parts_are(
    repository: Path, capsys: pytest.CaptureFixture[str], parts: str, summary: str, wrong: int
):
    test = f'import pytest\n\n\n@pytest.mark.clause("LZ-02", {parts})\ndef test_it():\n    pass\n'
    (repository / "services/evaluation/tests/api/test_forms.py").write_text(test, encoding="utf-8")
    table, markers = clauses.read_clauses(repository), clauses.read_markers(repository)
    clauses.show(table, markers)
    assert summary in capsys.readouterr().out
    assert len(clauses.problems(table, markers)) == wrong


def test_an_unknown_id_and_one_not_written_out_are_told_with_their_place(repository: Path):
    found = clauses.problems(clauses.read_clauses(repository), clauses.read_markers(repository))
    path = "services/evaluation/tests/api/test_forms.py"
    assert found == [
        f"{path}:12: there is no clause LZ-99 in docs/clauses.md",
        f'{path}:14: write the id of the clause into the marker: @pytest.mark.clause("LZ-07")',
    ]


@pytest.mark.parametrize("row", ["| LZ-01 | 丙 | again | S |", "| WH-01 | 丙 | elsewhere | S |"])
def test_an_id_that_stands_twice_or_elsewhere_is_refused(repository: Path, row: str):
    (repository / clauses.TABLE).write_text(f"{_TABLE}{row}\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"stands twice or under the wrong heading"):
        clauses.read_clauses(repository)
