"""Machine-checked rules of structure: who may import whom, what stays pure, who commits."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]
SERVICES = ("registry", "scheduling", "evaluation")
SOURCES = {
    "servicekit": REPOSITORY / "services/kit/src/servicekit",
    **{service: REPOSITORY / f"services/{service}/src/{service}" for service in SERVICES},
    "gateway": REPOSITORY / "gateway/src/gateway",
}
ALLOWED = {
    "servicekit": set(),
    "gateway": {"servicekit"},
    **{service: {"servicekit"} for service in SERVICES},
}
TRAINING_WORDS = ("training", "teacher", "trainee", "credit_hour", "programme", "certificate")


def modules(package: str) -> list[Path]:
    return sorted(SOURCES[package].rglob("*.py"))


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def calls(path: Path, method: str) -> bool:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return any(
        isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == method
        for node in ast.walk(tree)
    )


@pytest.mark.parametrize("package", SOURCES)
def test_a_service_imports_the_kit_and_itself_only(package: str):
    ours = set(SOURCES) | {"shixun_local"}
    breaches = [
        f"{path.relative_to(REPOSITORY)} imports {name}"
        for path in modules(package)
        for name in imported(path)
        if name.split(".")[0] in ours - {package} - ALLOWED[package]
    ]
    assert breaches == []


@pytest.mark.parametrize("service", SERVICES)
def test_rules_are_pure(service: str):
    framework = {"sqlalchemy", "fastapi", "starlette", "httpx", "asyncpg"}
    breaches = [
        f"{path.relative_to(REPOSITORY)} imports {name}"
        for path in modules(service)
        if path.name == "rules.py"
        for name in imported(path)
        if name.split(".")[0] in framework or name.startswith("servicekit.db")
    ]
    assert breaches == []


@pytest.mark.parametrize("service", SERVICES)
def test_endpoints_hold_no_sql(service: str):
    breaches = [
        str(path.relative_to(REPOSITORY))
        for path in modules(service)
        if path.name.startswith("endpoints") and any(name.startswith("sqlalchemy") for name in imported(path))
    ]
    assert breaches == []


@pytest.mark.parametrize("package", SERVICES)
def test_only_the_kit_commits(package: str):
    assert [str(path) for path in modules(package) if calls(path, "commit")] == []


@pytest.mark.parametrize("package", SOURCES)
def test_no_naive_time(package: str):
    naive = [
        str(path)
        for path in modules(package)
        if calls(path, "utcnow") or "datetime.now()" in path.read_text(encoding="utf-8")
    ]
    assert naive == []


def test_the_kit_knows_nothing_of_training():
    found = [
        f"{path.relative_to(REPOSITORY)}: {word}"
        for path in modules("servicekit")
        for word in TRAINING_WORDS
        if word in path.read_text(encoding="utf-8").lower()
        and "not about training" not in path.read_text(encoding="utf-8")
    ]
    assert found == []


def test_no_lock_file_names_a_registry():
    locks = [*(REPOSITORY / "requirements").glob("*.txt"), REPOSITORY / "frontend/package-lock.json"]
    assert [
        path.name
        for path in locks
        if "index-url" in path.read_text(encoding="utf-8") or '"resolved"' in path.read_text(encoding="utf-8")
    ] == []
