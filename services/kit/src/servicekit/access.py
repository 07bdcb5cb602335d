"""Who calls, and how far their permissions reach.

A token carries grants: a role at an organisation, whose reach is that organisation's subtree of label
paths. Which permissions a role means is each service's own table (`AccessPolicy`). A route declares one
guard; the guard is also what tests and the published contract read, so a route without one does not start.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Annotated, Any

from fastapi import Depends, Request
from sqlalchemy import ColumnElement, and_, cast, false, or_, true
from sqlalchemy.orm import InstrumentedAttribute

from servicekit.db import LTree
from servicekit.localised import Text
from servicekit.problems import Kind, Problem

EVERYWHERE = ""


class ActorKind(StrEnum):
    """What sort of caller holds a token."""

    PERSON = "person"
    CLIENT = "client"
    SERVICE = "service"


@dataclass(frozen=True, slots=True)
class Grant:
    """A role held at an organisation and therefore in everything below it (`path` is its label path)."""

    role: str
    organisation_id: str
    path: str


@dataclass(frozen=True, slots=True)
class Actor:
    """A caller whose token was verified."""

    id: str
    kind: ActorKind
    name: str
    grants: tuple[Grant, ...]
    session: str | None = None
    """The sign-in that the token came from; none for programs."""


class Unauthenticated(Problem):
    """No token, or one that is expired, forged or not for us."""

    kind = Kind.UNAUTHENTICATED
    code = "unauthenticated"
    title = Text("请先登录", "Sign in first")
    detail = Text(
        "未登录或登录已过期，请重新登录后再试。",
        "You are not signed in or your session has expired; sign in and try again.",
    )

    def __init__(self, **params: Any) -> None:
        super().__init__(headers={"WWW-Authenticate": "Bearer"}, **params)


class Forbidden(Problem):
    """Signed in, but without the permission that the operation names."""

    kind = Kind.FORBIDDEN
    code = "forbidden"
    title = Text("没有权限", "Not permitted")
    detail = Text(
        "您没有进行此操作的权限（{permission}）。如确有需要，请联系本单位管理员授权。",
        "You do not hold the permission this needs ({permission}). Ask your organisation's administrator.",
    )


@dataclass(frozen=True, slots=True)
class Reach:
    """How far one permission of one actor reaches: the label paths whose subtrees it covers."""

    actor: Actor
    paths: tuple[str, ...]

    def covers(self, path: str) -> bool:
        """Whether the organisation at `path` lies within reach."""
        return any(_within(path, root) for root in self.paths)

    def where(self, column: InstrumentedAttribute[Any] | ColumnElement[Any]) -> ColumnElement[bool]:
        """The condition that keeps a query within reach; `column` holds a label path.

        A range, which a plain index of the column serves too: what is below `a.b` sorts from `a.b` on
        and before `a.b-`, the first path after it, as no character of a label sorts before the hyphen.
        """
        if EVERYWHERE in self.paths:
            return true()
        if not self.paths:
            return false()
        ranges = ((cast(path, LTree), cast(f"{path}-", LTree)) for path in self.paths)
        return or_(*(and_(column >= start, column < end) for start, end in ranges))


def _within(path: str, root: str) -> bool:
    return root == EVERYWHERE or path == root or path.startswith(root + ".")


class AccessPolicy:
    """Which permissions each role means in one service."""

    def __init__(self, permissions_of_role: Mapping[str, frozenset[str]]) -> None:
        self.permissions_of_role = dict(permissions_of_role)

    def permissions(self, actor: Actor) -> frozenset[str]:
        """Every permission the actor holds anywhere."""
        return frozenset().union(*(self.permissions_of_role.get(grant.role, ()) for grant in actor.grants))

    def reach(self, actor: Actor, permission: str) -> Reach | None:
        """How far `permission` reaches for the actor; none when it is not held at all."""
        paths = _outermost(
            tuple(
                grant.path
                for grant in actor.grants
                if permission in self.permissions_of_role.get(grant.role, ())
            )
        )
        return Reach(actor, paths) if paths else None


@lru_cache(maxsize=4096)
def _outermost(paths: tuple[str, ...]) -> tuple[str, ...]:
    """Drop paths that another already covers."""
    kept: list[str] = []
    for path in sorted(set(paths), key=len):
        if not any(_within(path, root) for root in kept):
            kept.append(path)
    return tuple(kept)


class Guard:
    """The access rule of a route, as a FastAPI dependency. `permission` is what documents show."""

    permission: str

    def __init__(self, permission: str) -> None:
        self.permission = permission


class RequirePermission(Guard):
    """401 without a valid token, 403 without the permission anywhere; else the reach of the permission.

    What lies outside the reach is for the repository to leave out: such a thing answers 404.
    """

    async def __call__(self, request: Request) -> Reach:
        """Resolve the dependency."""
        actor = await authenticate(request)
        policy: AccessPolicy = request.app.state.runtime.policy
        reach = policy.reach(actor, self.permission)
        if reach is None:
            raise Forbidden(permission=self.permission)
        return reach


class RequireActor(Guard):
    """Any signed-in caller, for what concerns only themselves."""

    async def __call__(self, request: Request) -> Actor:
        """Resolve the dependency."""
        return await authenticate(request)


class Public(Guard):
    """Open to everybody; says why, so that openness is always a decision."""

    def __init__(self, why: str) -> None:
        super().__init__("public")
        if not why.strip():
            raise ValueError("say why everybody may call this")
        self.why = why

    async def __call__(self) -> None:
        """Resolve the dependency."""


def requires(permission: str) -> Any:
    """Guard a route by a permission: `Annotated[Reach, …]` with this as the second part."""
    return Depends(RequirePermission(permission))


def public(why: str) -> Any:
    """Dependency for a route that everybody may call: `dependencies=[public("liveness probe")]`."""
    return Depends(Public(why))


SignedIn = Annotated[Actor, Depends(RequireActor("signed-in"))]


async def authenticate(request: Request) -> Actor:
    """The verified caller of this request, worked out once per request.

    Raises:
        Unauthenticated: no token, or one that does not verify.
    """
    known: Actor | None = request.scope.get("actor")
    if known is not None:
        return known
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token:
        raise Unauthenticated
    actor: Actor = await request.app.state.runtime.verifier.verify(token.strip())
    request.scope["actor"] = actor
    uow = request.scope.get("uow")
    if uow is not None:
        uow.actor = actor.id
    return actor
