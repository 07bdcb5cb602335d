"""Uploaded files as they are stored."""

import base64

import pytest

from registry.roster.models import sealed, unsealed
from servicekit import crypto

FILES = [
    b"PK\x03\x04" + bytes(range(256)),
    "姓名,身份证号\n韦春兰,45130219850307001X".encode("gb18030"),
    b"name\tcitizen id\n",
    b"\xef\xbb\xbfname,citizen id",
]


@pytest.fixture(autouse=True)
def cipher(monkeypatch: pytest.MonkeyPatch) -> crypto.ColumnCipher:
    made = crypto.ColumnCipher(b"k" * 32, b"i" * 32)
    monkeypatch.setattr(crypto, "_cipher", made)
    return made


@pytest.mark.parametrize("content", FILES)
def test_a_file_comes_back_as_it_was(content: bytes):
    assert unsealed(sealed(content)) == content


@pytest.mark.parametrize("content", [content + b"x" * more for content in FILES for more in range(3)])
def test_files_stored_at_first_are_read_all_the_same(content: bytes, cipher: crypto.ColumnCipher):
    stored = cipher.encrypt(base64.b64encode(content).decode(), "roster_files.content")
    assert unsealed(stored) == content
