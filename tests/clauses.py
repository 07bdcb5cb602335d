"""The clause table of docs/clauses.md with the tests that show each clause working.

    python tests/clauses.py            print the table
    python tests/clauses.py --check    only see that every marker names a clause

Markers are read from the syntax trees of the test files, not by collecting with pytest: that takes a
fraction of a second instead of importing three services and generating the contract tests, and it works
inside a run of pytest too, where a second collection would not. The price is that an id must be written
out in the marker, which the table's readers want anyway; one that is not is reported like an unknown id.

A clause is shown when every part of it is (R registry, S scheduling, E evaluation, P policy pack, W web
app). A test that shows some of them only says which: `@pytest.mark.clause("LB-30", parts="P")`.
"""

import argparse
import ast
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.table import Table

REPOSITORY = Path(__file__).parents[1]
TABLE = "docs/clauses.md"
TEST_FOLDERS = ("services/*/tests", "gateway/tests", "deploy/local/tests", "tests")
_HEADING = re.compile(r"## (?P<prefix>[A-Z]{2}): (?P<document>.+)")
_ROW = re.compile(r"\| (?P<id>[A-Z]{2}-\d{2}) \| (?P<text>.+?) \| (?P<proof>.+?) \| (?P<parts>.+?) \|")
_PARTS = frozenset("RSEPW")
_WIDTH_WHEN_PIPED = 160


@dataclass(frozen=True, slots=True)
class Clause:
    """One thing that a policy document asks for."""

    id: str
    document: str
    text: str
    """The document's own words, shortened."""
    proof: str
    """What must work."""
    parts: frozenset[str]
    """Letters of the services, pack and web app that it takes; empty: not told apart."""


@dataclass(frozen=True, slots=True)
class Marker:
    """A test's claim to show a clause; `clause_id` is none where it is not written out."""

    clause_id: str | None
    test: str
    """`path::name`, as pytest takes it."""
    place: str
    """`path:line` of the marker."""
    parts: frozenset[str] | None = None
    """Those of the clause's parts that it shows; none: all of them."""

    def shows(self, clause: Clause) -> frozenset[str]:
        """The parts of the clause that the test shows."""
        return clause.parts if self.parts is None else self.parts


def read_clauses(repository: Path = REPOSITORY) -> dict[str, Clause]:
    """Every clause by its id, in the order of the documents.

    Raises:
        ValueError: an id stands twice, or under another document's heading.
    """
    clauses: dict[str, Clause] = {}
    prefix = document = ""
    for line in (repository / TABLE).read_text(encoding="utf-8").splitlines():
        if heading := _HEADING.fullmatch(line):
            prefix, document = heading["prefix"], heading["document"]
        elif row := _ROW.fullmatch(line):
            if row["id"] in clauses or not row["id"].startswith(f"{prefix}-"):
                raise ValueError(f"{TABLE}: {row['id']} stands twice or under the wrong heading")
            clauses[row["id"]] = Clause(
                row["id"], document, row["text"], row["proof"], frozenset(row["parts"].split())
            )
    return clauses


def read_markers(repository: Path = REPOSITORY) -> list[Marker]:
    """Every clause marker of every test."""
    files = sorted(
        {
            file
            for pattern in TEST_FOLDERS
            for folder in repository.glob(pattern)
            for file in folder.rglob("test_*.py")
        }
    )
    return [
        marker
        for file in files
        for marker in _markers_in(ast.parse(file.read_text("utf-8")), str(file.relative_to(repository)))
    ]


def problems(clauses: Mapping[str, Clause], markers: Sequence[Marker]) -> list[str]:
    """What is wrong with the markers, one line each."""
    found = ((marker, _what_is_wrong(marker, clauses)) for marker in markers)
    return [f"{marker.place}: {wrong}" for marker, wrong in found if wrong]


def _what_is_wrong(marker: Marker, clauses: Mapping[str, Clause]) -> str | None:
    if marker.clause_id is None:
        return 'write the id of the clause into the marker: @pytest.mark.clause("LZ-07")'
    clause = clauses.get(marker.clause_id)
    if clause is None:
        return f"there is no clause {marker.clause_id} in {TABLE}"
    if not marker.shows(clause) <= clause.parts:
        return f"{clause.id} has the parts {_written(clause.parts)} only"
    return None


def _written(parts: frozenset[str]) -> str:
    return " ".join(sorted(parts, key="RSEPW".find)) or "–"


def _markers_in(module: ast.Module, path: str) -> Iterator[Marker]:
    tests = list(_tests_in(module, path, ()))
    for name, scopes in tests:
        for scope in scopes:
            for call in _calls_that_mark(scope):
                for clause_id in _ids(call):
                    yield Marker(clause_id, name, f"{path}:{call.lineno}", _parts(call))


def _tests_in(
    scope: ast.Module | ast.ClassDef, name: str, outer: tuple[ast.AST, ...]
) -> Iterator[tuple[str, tuple[ast.AST, ...]]]:
    """Every test with the definitions whose markers it has: its own, its class's, its module's."""
    scopes = (*outer, scope)
    for node in scope.body:
        if isinstance(node, ast.ClassDef) and node.name.startswith("Test"):
            yield from _tests_in(node, f"{name}::{node.name}", scopes)
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test"):
            yield f"{name}::{node.name}", (*scopes, node)


def _calls_that_mark(scope: ast.AST) -> Iterator[ast.Call]:
    """The `mark.clause(…)` of one definition: its decorators, and `pytestmark` in its body."""
    parts: list[ast.AST] = list(getattr(scope, "decorator_list", ()))
    if isinstance(scope, ast.Module | ast.ClassDef):
        parts += [
            node
            for node in scope.body
            if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "pytestmark"
        ]
    for part in parts:
        for node in ast.walk(part):
            if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("mark.clause"):
                yield node


def _ids(call: ast.Call) -> list[str | None]:
    written = [
        node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None
        for node in call.args
    ]
    return written or [None]


def _parts(call: ast.Call) -> frozenset[str] | None:
    for keyword in call.keywords:
        if keyword.arg == "parts" and isinstance(keyword.value, ast.Constant):
            return frozenset(str(keyword.value.value).replace(" ", ""))
    return None


def show(clauses: Mapping[str, Clause], markers: Sequence[Marker]) -> None:
    """Print a table for each document, and how many clauses are shown to work."""
    console = Console()
    if not console.is_terminal:
        console = Console(width=_WIDTH_WHEN_PIPED)
    claims = {clause_id: [each for each in markers if each.clause_id == clause_id] for clause_id in clauses}
    for document in dict.fromkeys(clause.document for clause in clauses.values()):
        of_document = [clause for clause in clauses.values() if clause.document == document]
        console.print(_table(document, of_document, claims))
    whole = sum(1 for clause in clauses.values() if _is_shown(clause, claims[clause.id]))
    begun = sum(1 for each in claims.values() if each) - whole
    console.print(f"{whole} of {len(clauses)} clauses are shown by tests, {begun} more in part.")
    if not markers:
        console.print(
            "No test carries a clause yet. Mark one that goes through the API or the browser with "
            '@pytest.mark.clause("LZ-07"); the ids are in the first column.',
            markup=False,
        )


def _is_shown(clause: Clause, claims: Sequence[Marker]) -> bool:
    """Whether tests show the clause, in all its parts."""
    return bool(claims) and clause.parts == frozenset().union(*(each.shows(clause) for each in claims))


def _table(document: str, clauses: Sequence[Clause], claims: Mapping[str, Sequence[Marker]]) -> Table:
    shown = sum(1 for clause in clauses if _is_shown(clause, claims[clause.id]))
    table = Table(title=f"{document}: {shown} of {len(clauses)}", title_justify="left", expand=True)
    table.add_column("id", no_wrap=True)
    table.add_column("clause", ratio=3, overflow="fold")
    table.add_column("what must work", ratio=4)
    table.add_column("parts", no_wrap=True)
    table.add_column("shown", no_wrap=True)
    table.add_column("tests", justify="right", no_wrap=True)
    table.add_column("by", ratio=4, overflow="fold")
    for clause in clauses:
        made = claims[clause.id]
        names = sorted({marker.test for marker in made})
        parts = _written(frozenset().union(*(marker.shows(clause) for marker in made)))
        colour = "green" if _is_shown(clause, made) else "yellow" if made else "dim"
        text, proof, by = map(escape, (clause.text, clause.proof, "\n".join(names)))
        shown_parts = f"[{colour}]{parts}[/]"
        table.add_row(clause.id, text, proof, _written(clause.parts), shown_parts, str(len(names)), by)
    return table


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; 1 when a marker names no clause."""
    parser = argparse.ArgumentParser(description="The clause table with the tests that show each clause.")
    parser.add_argument("--check", action="store_true", help="only look for markers that name no clause")
    options = parser.parse_args(arguments)
    clauses, markers = read_clauses(), read_markers()
    if not options.check:
        show(clauses, markers)
    found = problems(clauses, markers)
    for line in found:
        sys.stderr.write(line + "\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
