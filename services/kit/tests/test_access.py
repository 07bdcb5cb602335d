"""Who may do what, and how far: subtrees of label paths, and 401, 403 or 404 at the edge."""

from datetime import timedelta
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from services.kit.tests.sample_service import Note, NoteState
from sqlalchemy import select

from servicekit.access import EVERYWHERE, AccessPolicy, Actor, ActorKind, Grant, Reach, public
from servicekit.testing.tokens import TokenMaker
from servicekit.unit_of_work import Database

POLICY = AccessPolicy(
    {
        "reader": frozenset({"note:read"}),
        "writer": frozenset({"note:read", "note:write"}),
        "idle": frozenset(),
    }
)
LABELS = st.lists(st.sampled_from(["a", "b", "bb"]), min_size=1, max_size=4).map(".".join)


def actor(*grants: tuple[str, str]) -> Actor:
    return Actor(
        "somebody", ActorKind.PERSON, "", tuple(Grant(role, "organisation", path) for role, path in grants)
    )


def reach(*paths: str) -> Reach:
    return Reach(actor(), paths)


class TestCovers:
    @pytest.mark.parametrize(
        ("root", "path", "covered"),
        [
            ("a.b", "a.b", True),
            ("a.b", "a.b.c", True),
            ("a.b", "a.b.c.d", True),
            ("a.b", "a", False),
            ("a.b", "a.bb", False),
            ("a.b", "a.bb.c", False),
            ("a.b", "aa.b", False),
            ("a.b", "b", False),
            ("a.b", "x.a.b", False),
            ("a.b", EVERYWHERE, False),
            (EVERYWHERE, "a", True),
            (EVERYWHERE, EVERYWHERE, True),
        ],
    )
    def test_a_path_covers_itself_and_what_is_below(self, root: str, path: str, covered: bool):
        assert reach(root).covers(path) is covered

    def test_any_of_several_paths_will_do(self):
        assert reach("a.b", "c").covers("c.d")
        assert not reach("a.b", "c").covers("a.c")

    def test_no_path_covers_nothing(self):
        assert not reach().covers("a")


class TestWhere:
    PATHS = ("a", "a.b", "a.b.c", "a.b-c", "a.b0", "a.bB", "a.bb", "a.b_", "a.c", "b", "b.a")

    @pytest.mark.parametrize(
        "roots",
        [(), ("a",), ("a.b",), ("a.b", "b"), ("a.b.c", "a.bb", "x"), (EVERYWHERE,), ("a.b.c.d",)],
        ids=str,
    )
    async def test_the_database_and_python_agree(self, db: Database, roots: tuple[str, ...]):
        async with db.transaction() as uow:
            uow.session.add_all([Note(title=path, path=path, state=NoteState.DRAFT) for path in self.PATHS])
        async with db.reading() as session:
            found = set(await session.scalars(select(Note.path).where(reach(*roots).where(Note.path))))
        assert found == {path for path in self.PATHS if reach(*roots).covers(path)}


class TestPolicy:
    @pytest.mark.parametrize(
        ("grants", "permission", "paths"),
        [
            ([("reader", "a")], "note:read", ("a",)),
            ([("reader", "a")], "note:write", None),
            ([("writer", "a.b"), ("reader", "a")], "note:write", ("a.b",)),
            ([("writer", "a.b"), ("reader", "a")], "note:read", ("a",)),
            ([("writer", "a.b"), ("reader", "a.bb")], "note:read", ("a.b", "a.bb")),
            ([("idle", "a"), ("unknown", "a")], "note:read", None),
            ([], "note:read", None),
            ([("reader", EVERYWHERE), ("reader", "a")], "note:read", (EVERYWHERE,)),
            ([("reader", "a"), ("reader", "a")], "note:read", ("a",)),
        ],
    )
    def test_a_permission_reaches_where_a_role_that_has_it_is_held(
        self, grants: list[tuple[str, str]], permission: str, paths: tuple[str, ...] | None
    ):
        found = POLICY.reach(actor(*grants), permission)
        assert (found and found.paths) == paths

    @given(st.lists(LABELS, min_size=1, max_size=6), LABELS)
    def test_dropping_inner_paths_changes_nothing(self, granted: list[str], path: str):
        found = POLICY.reach(actor(*(("reader", each) for each in granted)), "note:read")
        assert found is not None
        assert found.covers(path) == reach(*granted).covers(path)
        for each in found.paths:
            assert not reach(*(other for other in found.paths if other != each)).covers(each)

    def test_permissions_of_all_roles_add_up(self):
        assert POLICY.permissions(actor(("reader", "a"), ("idle", "b"))) == {"note:read"}
        assert POLICY.permissions(actor(("reader", "a"), ("writer", "b"))) == {"note:read", "note:write"}
        assert POLICY.permissions(actor(("unknown", "a"))) == frozenset()


class TestUnauthenticated:
    @pytest.mark.parametrize(
        "authorization",
        [None, "", "Bearer", "Bearer ", "Basic dTpw", "bearer", "token x", "Bearer nonsense", "Bearer a.b.c"],
    )
    async def test_without_a_valid_token_it_is_401(
        self, client: httpx.AsyncClient, authorization: str | None
    ):
        headers = {} if authorization is None else {"Authorization": authorization}
        answer = await client.get("/v1/notes", headers=headers)
        assert (answer.status_code, answer.json()["code"]) == (401, "unauthenticated")
        assert answer.headers["www-authenticate"] == "Bearer"

    async def test_an_expired_token_is_401(self, client: httpx.AsyncClient, tokens: TokenMaker):
        expired = tokens.token("reader", lifetime=timedelta(seconds=-1))
        answer = await client.get("/v1/notes", headers={"Authorization": f"Bearer {expired}"})
        assert answer.status_code == 401

    async def test_the_scheme_is_not_case_sensitive(self, client: httpx.AsyncClient, tokens: TokenMaker):
        answer = await client.get("/v1/notes", headers={"Authorization": f"bEARER  {tokens.token('reader')}"})
        assert answer.status_code == 200

    @pytest.mark.parametrize("body", [{}, {"title": "x", "colour": 1}, [1]], ids=str)
    async def test_it_comes_before_faults_of_the_input(self, client: httpx.AsyncClient, body: Any):
        assert (await client.post("/v1/notes", json=body)).status_code == 401

    async def test_a_public_route_asks_for_nothing(self, client: httpx.AsyncClient):
        assert (await client.get("/livez", headers={"Authorization": "Bearer nonsense"})).status_code == 200


class TestForbidden:
    async def test_without_the_permission_anywhere_it_is_403_and_named(
        self, client: httpx.AsyncClient, tokens: TokenMaker
    ):
        answer = await client.post("/v1/notes", json={"title": "x"}, headers=tokens.headers("reader"))
        assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")
        assert answer.json()["params"] == {"permission": "note:write"}
        assert "note:write" in answer.json()["detail"]

    @pytest.mark.parametrize("role", ["unknown", "operator"])
    async def test_a_role_that_means_nothing_here_is_403(
        self, client: httpx.AsyncClient, tokens: TokenMaker, role: str
    ):
        assert (await client.get("/v1/notes", headers=tokens.headers(role))).status_code == 403

    async def test_what_concerns_only_oneself_needs_no_permission(
        self, client: httpx.AsyncClient, tokens: TokenMaker
    ):
        assert (await client.get("/v1/jobs", headers=tokens.headers("unknown"))).status_code == 200


class TestOutOfReach:
    @pytest.fixture
    async def address(self, client: httpx.AsyncClient, writer: dict[str, str]) -> str:
        """A note at a.b."""
        answer = await client.post("/v1/notes", json={"title": "x", "path": "a.b"}, headers=writer)
        return f"/v1/notes/{answer.json()['id']}"

    @pytest.mark.parametrize(
        ("path", "status"), [("a", 200), ("a.b", 200), ("a.b.c", 404), ("a.bb", 404), ("b", 404)]
    )
    async def test_what_lies_outside_is_as_if_it_were_not_there(
        self, client: httpx.AsyncClient, tokens: TokenMaker, address: str, path: str, status: int
    ):
        headers = {**tokens.headers("writer", path), "If-Match": '"1"'}
        answer = await client.put(address, json={"title": "y"}, headers=headers)
        assert answer.status_code == status

    async def test_the_answer_is_that_of_something_that_never_was(
        self, client: httpx.AsyncClient, tokens: TokenMaker, address: str
    ):
        headers = {**tokens.headers("writer", "b"), "If-Match": '"1"', "X-Request-ID": "the-same-for-both"}
        hidden = await client.put(address, json={"title": "y"}, headers=headers)
        absent = await client.put(f"/v1/notes/{TEST_ID}", json={"title": "y"}, headers=headers)
        assert {**hidden.json(), "instance": None} == {**absent.json(), "instance": None}

    @pytest.mark.parametrize(("path", "shown"), [("a", 1), ("a.b", 1), ("a.bb", 0), ("b", 0)])
    async def test_lists_leave_it_out(
        self, client: httpx.AsyncClient, tokens: TokenMaker, address: str, path: str, shown: int
    ):
        answer = await client.get("/v1/notes?with_total=true", headers=tokens.headers("reader", path))
        assert (len(answer.json()["items"]), answer.json()["total"]) == (shown, shown)


class TestPublic:
    @pytest.mark.parametrize("why", ["", "  "])
    def test_openness_must_be_explained(self, why: str):
        with pytest.raises(ValueError, match="why"):
            public(why)


TEST_ID = "0192f3c1-7d3e-7000-8000-000000000000"


class TestMyPermissions:
    async def test_they_are_those_of_the_callers_roles(self, client: httpx.AsyncClient, tokens: TokenMaker):
        answer = await client.get("/v1/my/permissions", headers=tokens.headers("service"))
        assert (answer.status_code, answer.json()) == (200, {"permissions": ["feed:read"]})
        assert (await client.get("/v1/my/permissions")).status_code == 401
