"""The first administrator of an installation, whom no API can create because nobody is there to call it."""

from registry.access import Role
from registry.identity.models import Account, RoleGrant
from registry.identity.passwords import hash_password
from registry.identity.repository import AccountRepository
from registry.settings import Settings
from servicekit.unit_of_work import Database


async def ensure_admin(settings: Settings, login: str, password: str) -> bool:
    """Make the platform administrator (平台管理员) unless `login` exists; says whether it was made."""
    database = Database(settings.dsn.get_secret_value(), "registry")
    try:
        async with database.transaction(actor="bootstrap") as uow:
            if await AccountRepository(uow.session).by_login(login) is not None:
                return False
            admin = Account(
                login=login.lower(),
                display_name="平台管理员",
                password_hash=await hash_password(password),
                disabled=False,
            )
            admin.grants = [RoleGrant(role=Role.PLATFORM_ADMIN, organisation_id=None, organisation=None)]
            uow.session.add(admin)
            return True
    finally:
        await database.dispose()
