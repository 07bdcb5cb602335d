"""Use cases on API clients: let another system in, give it a new secret, shut it out."""

from uuid import UUID

from registry.identity.errors import ApiClientNotFound, GrantOrganisationNotFound
from registry.identity.models import ApiClient
from registry.identity.repository import AccountRepository, ApiClientRepository
from registry.identity.schemas import ApiClientCreate, ApiClientQuery
from servicekit.access import Reach
from servicekit.concurrency import ensure_version
from servicekit.pagination import Rows
from servicekit.unit_of_work import UnitOfWork


class ApiClientService:
    """What one caller may do with the API clients within their reach."""

    def __init__(self, uow: UnitOfWork, reach: Reach) -> None:
        self._uow = uow
        self._reach = reach
        self._clients = ApiClientRepository(uow.session)
        self._accounts = AccountRepository(uow.session)

    async def page(self, wanted: ApiClientQuery) -> Rows[ApiClient]:
        """One page of the list."""
        return await self._clients.page(wanted, self._reach)

    async def read(self, client_id: UUID, *, lock: bool = False) -> ApiClient:
        """The client with this id.

        Raises:
            ApiClientNotFound: not there, or out of reach.
        """
        client = await self._clients.find(client_id, self._reach, lock=lock)
        if client is None:
            raise ApiClientNotFound
        return client

    async def register(self, command: ApiClientCreate) -> tuple[ApiClient, str]:
        """Let a system read what changes within an organisation; returns it and its secret.

        Raises:
            GrantOrganisationNotFound: there is no such open organisation within reach.
        """
        found = await self._accounts.open_organisations({command.organisation_id}, self._reach)
        if command.organisation_id not in found:
            raise GrantOrganisationNotFound
        organisation = found[command.organisation_id]
        client = ApiClient(name=command.name, organisation_id=organisation.id, organisation=organisation)
        secret = client.renew_secret()
        self._clients.add(client)
        await self._uow.session.flush()  # the answer shows the version and time the database gives
        return client, secret

    async def renew_secret(self, client_id: UUID, version: int) -> tuple[ApiClient, str]:
        """Give it a new secret; the old one is good no more. Returns it and the secret.

        Raises:
            ApiClientNotFound, ApiClientRevoked, StaleVersion: it cannot be changed.
        """
        client = await self.read(client_id, lock=True)
        ensure_version(client, version)
        secret = client.renew_secret()
        await self._uow.session.flush()  # the answer shows the version the database gives
        return client, secret

    async def revoke(self, client_id: UUID, version: int, reason: str) -> None:
        """Give it no token any more.

        Raises:
            ApiClientNotFound, ApiClientRevoked, StaleVersion: it cannot be changed.
        """
        client = await self.read(client_id, lock=True)
        ensure_version(client, version)
        client.revoke(self._uow.clock.now(), reason)
        self._uow.reason = reason
