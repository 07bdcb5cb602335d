"""A provincial system that follows what changes (数据交换), as docs/exchange.md tells its developer to."""

import time
from collections.abc import Collection
from uuid import uuid4

import httpx

from shixun_local.demo.walker import PATIENCE_SECONDS, Json, StepFailed, Walker, accepted

_TOKEN = "/api/registry/v1/oauth/token"  # noqa: S105 - an address
_CLIENTS = "/api/registry/v1/api-clients"
_CHANGES = "/api/exchange/v1/changes"
_PAGE = 1000
_WAIT_SECONDS = 5


class Program(Walker):
    """A program with a client id and a secret instead of a login and a password."""

    def __init__(self, base_url: str, client_id: str, client_secret: str) -> None:
        super().__init__(base_url, client_id, client_secret)
        self._credentials_of_client = httpx.BasicAuth(client_id, client_secret)

    async def sign_in(self) -> None:
        """Get a token.

        Raises:
            StepFailed: the credentials are refused.
        """
        self._client.headers.pop("Authorization", None)
        token = accepted(await self.ask_for_token())["access_token"]
        self._client.headers["Authorization"] = f"Bearer {token}"

    async def ask_for_token(self) -> httpx.Response:
        """Whatever is answered to the credentials."""
        form = {"grant_type": "client_credentials"}
        return await self._patiently("POST", _TOKEN, data=form, auth=self._credentials_of_client)

    async def follow(self, subjects: Collection[str]) -> dict[str, list[Json]]:
        """Read from the beginning until there is something about each of `subjects`; the changes by subject.

        Raises:
            StepFailed: some of them were not told in time; the text has which.
        """
        told: dict[str, list[Json]] = {subject: [] for subject in subjects}
        query: Json = {"limit": _PAGE, "wait": _WAIT_SECONDS}
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not all(told.values()):
            page = await self.ask("GET", _CHANGES, params=query)
            query["cursor"] = page["next_cursor"]
            for change in page["items"]:
                if change["subject"] in told:
                    told[change["subject"]].append(change)
            if time.monotonic() > deadline:
                missing = sorted(subject for subject, changes in told.items() if not changes)
                raise StepFailed(f"no change was told about {', '.join(missing)}")
        return told


async def let_in_and_out(base_url: str, city: Walker, found: Json) -> tuple[dict[str, list[Json]], str]:
    """Register a client, read what came of one walk through the chain, revoke the client.

    Returns the changes by subject, and what the revoked client is told.

    Raises:
        StepFailed: something was not told, or the revoked client still gets a token.
    """
    body = {"name": f"省级平台{found['mark']}", "organisation_id": found["city"]["id"]}
    client = await city.ask("POST", _CLIENTS, json=body)
    program = Program(base_url, client["client_id"], client["client_secret"])
    try:
        wanted = {
            f"people/{found['trainee']['id']}": "registry.person.registered.v1",
            f"programmes/{found['programme']['id']}": "scheduling.programme.created.v1",
            f"enrolments/{found['enrolment']['id']}": "scheduling.enrolment.placed.v1",
            f"ledger_entries/{found['entry']['id']}": "evaluation.hours.recognised.v1",
            f"certificates/{found['certificate']['id']}": "evaluation.certificate.issued.v1",
        }
        told = await program.follow(wanted)
        first = {subject: changes[0]["type"] for subject, changes in told.items()}
        if first != wanted:
            raise StepFailed(f"the changes told are {first}")
        address, reason = f"{_CLIENTS}/{client['client_id']}", {"reason": "演示结束"}
        headers = {"If-Match": f'"{client["version"]}"', "Idempotency-Key": str(uuid4())}
        await city.ask("DELETE", address, params=reason, headers=headers)
        refused = await program.ask_for_token()
        if refused.status_code != httpx.codes.UNAUTHORIZED:
            raise StepFailed(f"the revoked client was answered {refused.status_code}")
        return told, refused.json()["detail"]
    finally:
        await program.close()
