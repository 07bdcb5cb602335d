"""What a person who has just started the system does first: open the address, sign in, look around."""

import httpx
import pytest
from tests.stack import Stack


@pytest.mark.parametrize("path", ["/", "/docs", "/organisations"])
def test_the_web_app_is_served(stack: Stack, path: str):
    answer = httpx.get(stack.base_url + path, headers={"Accept": "text/html"})
    assert (answer.status_code, answer.headers["content-type"].split(";")[0]) == (200, "text/html")
    assert "default-src 'self'" in answer.headers["content-security-policy"]


@pytest.mark.parametrize("role", ["province", "city", "county", "school", "teacher"])
def test_every_demonstration_login_signs_in_and_sees_its_place(stack: Stack, role: str):
    login, password = stack.logins[role]
    body = {"login": login, "password": password}
    session = httpx.post(f"{stack.base_url}/api/registry/v1/session", json=body)
    assert session.status_code == 200, session.text
    headers = {"Authorization": f"Bearer {session.json()['access_token']}"}
    listed = httpx.get(f"{stack.base_url}/api/registry/v1/organisations", headers=headers).json()["items"]
    assert listed != []
