"""Routes that run in one transaction and honour `Idempotency-Key`.

The route commits after the endpoint has returned and its answer is built, and before a byte of it is
sent; a commit that fails is therefore an error answer, never a lost 200. A `yield` dependency could
commit in time too, but could not see the answer that the idempotency record has to keep.
"""

from collections.abc import Callable, Coroutine
from typing import Annotated, Any

from fastapi import Depends, Request, Response
from fastapi.routing import APIRoute
from starlette.responses import FileResponse, StreamingResponse

from servicekit.access import Public, authenticate
from servicekit.idempotency import claim, give_up, offered_key, remember
from servicekit.problems import Problem
from servicekit.requests import route_in
from servicekit.route_guards import guards_in
from servicekit.unit_of_work import UnitOfWork

_SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
Handler = Callable[[Request], Coroutine[Any, Any, Response]]


class ServiceRoute(APIRoute):
    """Gives each request a unit of work: read-only for GET, committed for the rest."""

    def get_route_handler(self) -> Handler:
        """Wrap FastAPI's own handler."""
        handle = super().get_route_handler()
        read_only = not ((self.methods or set()) - _SAFE_METHODS)

        async def transactional(request: Request) -> Response:
            runtime = request.app.state.runtime
            uow: UnitOfWork = runtime.database.unit_of_work(read_only=read_only)
            request.scope["uow"] = uow
            try:
                key = None if read_only else offered_key(request)
                if key is not None and not _is_public(request):
                    return await _once(request, uow, key, handle)
                response = await handle(request)
                if not read_only:
                    await uow.commit()
                return response
            except Problem as problem:
                if problem.keeps_changes:
                    await uow.commit()
                raise
            finally:
                await uow.close()

        return transactional


async def _once(request: Request, uow: UnitOfWork, key: str, handle: Handler) -> Response:
    actor = await authenticate(request)
    earlier = await claim(uow, request, actor.id, key)
    if earlier is not None:
        return earlier
    try:
        response = await handle(request)
    except Problem as problem:
        if problem.keeps_changes:
            await give_up(uow, actor.id, key)
        raise
    if isinstance(response, StreamingResponse | FileResponse) or _holds_a_secret(response):
        await give_up(uow, actor.id, key)
    else:
        await remember(uow, actor.id, key, response)
    await uow.commit()
    return response


def _holds_a_secret(response: Response) -> bool:
    """Whether nobody may store the answer (RFC 9111 §5.2.2.5); then neither do we."""
    return "no-store" in response.headers.get("cache-control", "")


def _is_public(request: Request) -> bool:
    """Whether anybody may call: then there is nobody to keep a key for (and answers may hold tokens)."""
    return any(isinstance(guard, Public) for guard in guards_in(route_in(request.scope).dependant))


async def _current_uow(request: Request) -> UnitOfWork:
    uow: UnitOfWork = request.scope["uow"]
    return uow


UowDep = Annotated[UnitOfWork, Depends(_current_uow)]
