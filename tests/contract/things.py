"""Points requests at things that are there: generated ids name nothing, so most of a service would rest."""

from collections.abc import Mapping
from typing import Any

import schemathesis
from sqlalchemy import delete, inspect
from tests.contract.live import LiveService
from tests.contract.makers import Maker, makers_for

from servicekit.idempotency import IdempotencyRecord


def point_at_new_things(case: schemathesis.Case, service: LiveService) -> None:
    """Let every id in the request, wherever it stands, be that of a thing just made.

    Raises:
        LookupError: the path names something that nothing makes; add it to the service's makers.
    """
    makers = makers_for(service, watched=case.operation.path.endswith("/progress"))
    unknown = {name for name in case.path_parameters if name.endswith(("_id", "position"))} - set(makers)
    if unknown:
        raise LookupError(f"add what makes {', '.join(sorted(unknown))} to tests/contract/makers")
    case.query.pop("as_of", None)  # nothing that is new was there then
    for part in (case.path_parameters, case.query, case.body):
        _replace_ids(part, service, makers)
    if "if-match" in case.operation.headers:
        case.headers["if-match"] = '"1"'


def forget_idempotency_keys(service: LiveService) -> None:
    """Generated keys repeat; each request is to be a new one."""

    async def forget() -> None:
        async with service.runtime.database.transaction() as uow:
            await uow.session.execute(delete(IdempotencyRecord))

    service.run(forget())


def _replace_ids(part: Any, service: LiveService, makers: Mapping[str, Maker]) -> None:
    if isinstance(part, list):
        for each in part:
            _replace_ids(each, service, makers)
    elif isinstance(part, dict):
        for name, value in part.items():
            if name in makers and value is not None:
                part[name] = service.run(_made(makers[name](), service))
            elif name.endswith("_version"):
                part[name] = 1
            elif name != "choices":  # it names fields, and ids are among them
                _replace_ids(value, service, makers)


async def _made(thing: Any, service: LiveService) -> str:
    rows = thing if isinstance(thing, tuple) else (thing,)  # of several, the last is the one that is named
    async with service.runtime.database.transaction(actor=service.caller.id) as uow:
        uow.session.add_all(rows)
        await uow.session.flush()
        [key] = inspect(rows[-1]).identity
        return str(key)
