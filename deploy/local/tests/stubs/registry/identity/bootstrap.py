from registry.settings import Settings


async def ensure_admin(_settings: Settings, login: str, password: str) -> bool:
    return bool(login and password)
