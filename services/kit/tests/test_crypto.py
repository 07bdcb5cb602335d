"""Encrypted columns: nothing of the secret is stored, and nobody moves or changes it unnoticed."""

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from services.kit.tests.sample_service import SECRET_COLUMN, Note, NoteState
from sqlalchemy import select, text

from servicekit import crypto
from servicekit.crypto import ColumnCipher, DecryptionFailed, installed_cipher
from servicekit.unit_of_work import Database

KEY, INDEX_KEY = b"k" * 32, b"i" * 32
CIPHER = ColumnCipher(KEY, INDEX_KEY)
CITIZEN_ID = "11010519491231002X"


class TestEncrypt:
    @given(st.text())
    def test_what_goes_in_comes_out(self, value: str):
        assert CIPHER.decrypt(CIPHER.encrypt(value, "t.c"), "t.c") == value

    def test_the_same_value_never_looks_the_same(self):
        assert len({CIPHER.encrypt(CITIZEN_ID, "t.c") for _ in range(50)}) == 50

    def test_nothing_of_the_value_shows(self):
        stored = CIPHER.encrypt(CITIZEN_ID, "t.c")
        assert not any(CITIZEN_ID[start : start + 4].encode() in stored for start in range(14))

    @pytest.mark.parametrize("key", [b"", b"short", b"x" * 31, b"x" * 33])
    def test_a_key_of_another_length_is_refused(self, key: bytes):
        with pytest.raises(ValueError, match="AESGCM key must be"):
            ColumnCipher(key, INDEX_KEY)


class TestDecrypt:
    def test_another_key_does_not_open_it(self):
        with pytest.raises(DecryptionFailed, match=r"t\.c"):
            ColumnCipher(b"other key".ljust(32), INDEX_KEY).decrypt(CIPHER.encrypt(CITIZEN_ID, "t.c"), "t.c")

    def test_a_value_moved_to_another_column_does_not_open(self):
        with pytest.raises(DecryptionFailed, match="teachers"):
            CIPHER.decrypt(CIPHER.encrypt(CITIZEN_ID, "students.citizen_id"), "teachers.citizen_id")

    @pytest.mark.parametrize("place", [0, 1, 12, 13, 20, -1], ids=lambda place: f"byte {place}")
    def test_a_changed_byte_is_noticed(self, place: int):
        stored = bytearray(CIPHER.encrypt(CITIZEN_ID, "t.c"))
        stored[place] ^= 1
        with pytest.raises(DecryptionFailed):
            CIPHER.decrypt(bytes(stored), "t.c")

    @pytest.mark.parametrize("length", [0, 1, 5, 12, 13, 14, 20, 46])
    def test_a_cut_off_value_is_noticed(self, length: int):
        with pytest.raises(DecryptionFailed):
            CIPHER.decrypt(CIPHER.encrypt(CITIZEN_ID, "t.c")[:length], "t.c")

    def test_the_failure_does_not_tell_the_value(self):
        with pytest.raises(DecryptionFailed) as failure:
            CIPHER.decrypt(b"\x02" + CITIZEN_ID.encode(), "t.c")
        assert CITIZEN_ID not in str(failure.value)


class TestBlindIndex:
    def test_equal_values_have_equal_indexes(self):
        assert CIPHER.blind_index(CITIZEN_ID, "t.c") == CIPHER.blind_index(CITIZEN_ID, "t.c")
        assert len(CIPHER.blind_index(CITIZEN_ID, "t.c")) == 32

    @pytest.mark.parametrize(
        ("cipher", "value", "column"),
        [
            (CIPHER, "11010519491231002x", "t.c"),
            (CIPHER, CITIZEN_ID, "t.d"),
            (CIPHER, f"c\x00{CITIZEN_ID}", "t."),
            (ColumnCipher(KEY, b"j" * 32), CITIZEN_ID, "t.c"),
        ],
        ids=["value", "column", "split between column and value", "key"],
    )
    def test_any_difference_shows(self, cipher: ColumnCipher, value: str, column: str):
        assert cipher.blind_index(value, column) != CIPHER.blind_index(CITIZEN_ID, "t.c")

    def test_the_encryption_key_does_not_matter_to_it(self):
        rotated = ColumnCipher(b"rotated".ljust(32), INDEX_KEY)
        assert rotated.blind_index(CITIZEN_ID, "t.c") == CIPHER.blind_index(CITIZEN_ID, "t.c")


class TestInstalledCipher:
    def test_without_one_the_mistake_is_named(self, monkeypatch: pytest.MonkeyPatch):
        monkeypatch.setattr(crypto, "_cipher", None)
        with pytest.raises(RuntimeError, match="create_service_app"):
            installed_cipher()


class TestColumn:
    async def test_the_row_holds_nothing_of_the_secret(
        self, client: httpx.AsyncClient, db: Database, writer: dict[str, str]
    ):
        answer = await client.post("/v1/notes", json={"title": "x", "secret": CITIZEN_ID}, headers=writer)
        assert answer.status_code == 201
        async with db.reading() as session:
            row = (await session.execute(text("SELECT notes::text AS line, secret FROM notes"))).one()
            audit = (await session.execute(text("SELECT audit_log::text FROM audit_log"))).scalar_one()
            outbox = (await session.execute(text("SELECT outbox::text FROM outbox"))).scalar_one()
        for written in (row.line, audit, outbox):
            assert CITIZEN_ID not in written
            assert CITIZEN_ID.encode().hex() not in written
        assert installed_cipher().decrypt(row.secret, SECRET_COLUMN) == CITIZEN_ID

    async def test_it_is_read_back_and_found_by_its_blind_index(
        self, client: httpx.AsyncClient, db: Database, writer: dict[str, str]
    ):
        for title, secret in (("one", CITIZEN_ID), ("two", "another"), ("three", CITIZEN_ID)):
            await client.post("/v1/notes", json={"title": title, "secret": secret}, headers=writer)
        wanted = installed_cipher().blind_index(CITIZEN_ID, SECRET_COLUMN)
        async with db.reading() as session:
            found = (await session.scalars(select(Note).where(Note.secret_index == wanted))).all()
        assert sorted((note.title, note.secret) for note in found) == [
            ("one", CITIZEN_ID),
            ("three", CITIZEN_ID),
        ]
        stored = await ciphertexts(db)
        assert len(set(stored)) == len(stored) == 3, "equal secrets must not look equal"

    async def test_no_secret_stays_none(self, db: Database):
        async with db.transaction() as uow:
            uow.session.add(Note(title="x", path="a", state=NoteState.DRAFT))
        assert await ciphertexts(db) == [None]
        async with db.reading() as session:
            assert (await session.scalars(select(Note.secret))).one() is None


async def ciphertexts(db: Database) -> list[bytes | None]:
    async with db.reading() as session:
        return list((await session.execute(text("SELECT secret FROM notes"))).scalars())
