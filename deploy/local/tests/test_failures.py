"""What the person at the terminal reads when `shixun` cannot do its work."""

import socket
from pathlib import Path
from typing import Any

import pytest

from shixun_local.layout import Layout
from shixun_local.run_state import exclusive
from shixun_local.secret_store import make_secrets

HEADINGS = {"en": ("Error: ", "What to do: "), "zh": ("错误:", "办法:")}


def assert_refused(done: Any, language: str, *words: str) -> None:
    assert done.returncode == 1, done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    for word in (*HEADINGS[language], *words):
        assert word in done.stderr


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_taken_port_is_named(shixun: Any, language: str) -> None:
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", 0))
        holder.listen()
        port = str(holder.getsockname()[1])
        assert_refused(shixun("up", language=language, PORT=port), language, port, "SHIXUN_PORT=")


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_data_folder_that_cannot_be_used_is_named(shixun: Any, open_folder: Path, language: str) -> None:
    file = open_folder / "file"
    file.touch()
    assert_refused(shixun("up", language=language, data=file), language, str(file))


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_second_up_is_refused(shixun: Any, open_folder: Path, language: str) -> None:
    words = {"en": "already running", "zh": "已有一个实例在运行"}
    with exclusive(Layout(open_folder)):
        assert_refused(shixun("up", language=language, data=open_folder), language, words[language])


def test_the_doctor_prints_no_secret(shixun: Any, open_folder: Path) -> None:
    secrets = make_secrets(("admin",))
    file = open_folder / "secrets.json"
    file.write_text(secrets.model_dump_json())
    file.chmod(0o600)
    url = "postgresql://root:hunter2@127.0.0.1:1/shixun"
    done = shixun("doctor", data=open_folder, DATABASE_URL=url)
    assert done.returncode == 1
    assert "SHIXUN_DATABASE_URL = ********" in done.stdout
    hidden = ["hunter2", secrets.encryption_key, secrets.blind_index_key, *secrets.role_passwords.values()]
    for secret in (*hidden, *secrets.client_secrets.values(), *secrets.account_passwords.values()):
        assert secret not in done.stdout + done.stderr
