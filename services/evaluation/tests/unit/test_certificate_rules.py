"""Who has earned a certificate, and the credential itself, on plain values."""

import base64
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jose import jws

from evaluation.certificates import credential, rules
from evaluation.certificates.credential import Award, Fault, TokenFault
from servicekit.ids import new_id
from servicekit.tokens import SigningKey

ADDRESS = "https://shixun.example/api/evaluation"
KEY = SigningKey.generate()
AWARD = Award(
    number="SX2026-0123456789AB",
    person_id=new_id(),
    holder_name="韦春兰",
    programme_id=new_id(),
    programme_title="小学语文骨干教师培训",
    hours=Decimal("20.00"),
    recognised=Decimal("17.50"),
    issuer_id=new_id(),
    issuer_name="兴宾区教育局",
    issued_at=datetime(2026, 11, 25, 2, 0, 0, 123456, UTC),
)
TOKEN = credential.sign(AWARD, KEY, ADDRESS)


def part(token: str, number: int) -> dict[str, Any]:
    text = token.split(".")[number]
    decoded: dict[str, Any] = orjson.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
    return decoded


def signed(claims: dict[str, Any]) -> str:
    headers = {"kid": credential.key_address(ADDRESS, KEY.kid)}
    token: str = jws.sign(orjson.dumps(claims), KEY.private_pem, headers=headers, algorithm="ES256")
    return token


class TestEnough:
    @pytest.mark.parametrize(
        ("recognised", "of_programme", "enough"),
        [("8", "10", True), ("7.99", "10", False), ("0", "0", False), ("5", None, False), ("12", "10", True)],
    )
    def test_the_share_decides(self, recognised: str, of_programme: str | None, enough: bool):
        hours = None if of_programme is None else Decimal(of_programme)
        assert rules.enough(Decimal(recognised), hours, Decimal("0.8")) is enough


class TestMasked:
    @pytest.mark.parametrize(
        ("name", "shown"),
        [("韦春兰", "韦**"), ("韦兰", "韦*"), ("韦", "韦*"), ("", ""), ("买买提·明", "买****")],
    )
    def test_only_the_first_character_is_shown(self, name: str, shown: str):
        assert rules.masked(name) == shown

    @given(st.text(min_size=2, max_size=20))
    def test_nothing_beyond_it_is(self, name: str):
        assert set(rules.masked(name)[1:]) == {"*"}


class TestCredential:
    def test_it_is_an_open_badge_with_the_claims_of_a_vc_jwt(self):
        header, payload = part(TOKEN, 0), part(TOKEN, 1)
        assert header == {
            "alg": "ES256",
            "typ": "JWT",
            "kid": f"{ADDRESS}/v1/credential-keys/{KEY.kid}",
        }
        assert payload["@context"] == [
            "https://www.w3.org/ns/credentials/v2",
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
        ]
        assert payload["type"] == ["VerifiableCredential", "OpenBadgeCredential"]
        assert payload["validFrom"] == "2026-11-25T02:00:00Z"
        assert payload["nbf"] == int(AWARD.issued_at.timestamp())
        assert payload["iss"] == payload["issuer"]["id"] == AWARD.issuer_id.urn
        assert payload["issuer"]["type"] == ["Profile"]
        subject = payload["credentialSubject"]
        assert payload["sub"] == subject["id"] == AWARD.person_id.urn
        assert payload["jti"] == payload["id"] == f"{ADDRESS}/v1/certificates/{AWARD.number}/verification"
        assert subject["type"] == ["AchievementSubject"]
        assert subject["achievement"]["type"] == ["Achievement"]
        assert {"id", "name", "description", "criteria"} <= set(subject["achievement"])
        assert (subject["creditsEarned"], subject["achievement"]["creditsAvailable"]) == (17.5, 20)

    def test_what_was_signed_is_read_back(self):
        assert credential.kid_of(TOKEN) == KEY.kid
        assert credential.number_in(TOKEN, KEY.public_jwk()) == AWARD.number

    @pytest.mark.parametrize("piece", [0, 1])
    def test_any_other_content_breaks_the_signature(self, piece: int):
        parts = TOKEN.split(".")
        content = {**part(TOKEN, piece), "name": "另一个项目"}
        parts[piece] = base64.urlsafe_b64encode(orjson.dumps(content)).decode().rstrip("=")
        with pytest.raises(TokenFault) as caught:
            credential.number_in(".".join(parts), KEY.public_jwk())
        assert caught.value.fault is Fault.SIGNATURE

    def test_another_key_does_not_verify_it(self):
        with pytest.raises(TokenFault) as caught:
            credential.number_in(TOKEN, SigningKey.generate().public_jwk())
        assert caught.value.fault is Fault.SIGNATURE

    @pytest.mark.parametrize(
        "change",
        [
            {"iss": "urn:uuid:1"},
            {"sub": "urn:uuid:1"},
            {"jti": "https://elsewhere.example"},
            {"nbf": 1},
            {"nbf": None},
            {"nbf": 10**15},
            {"credentialSubject": None},
            {"validFrom": "2020-01-01T00:00:00Z"},
        ],
    )
    def test_a_token_that_contradicts_itself_is_refused_though_well_signed(self, change: dict[str, Any]):
        with pytest.raises(TokenFault) as caught:
            credential.number_in(signed({**part(TOKEN, 1), **change}), KEY.public_jwk())
        assert caught.value.fault is Fault.CLAIMS

    @pytest.mark.parametrize(
        ("token", "fault"),
        [
            ("nonsense", Fault.MALFORMED),
            ("a.b.c", Fault.MALFORMED),
            (jws.sign(b"{}", "secret", algorithm="HS256"), Fault.ALGORITHM),
            (jws.sign(b"{}", KEY.private_pem, algorithm="ES256"), Fault.UNKNOWN_KEY),
            (jws.sign(b"{}", KEY.private_pem, headers={"kid": 5}, algorithm="ES256"), Fault.UNKNOWN_KEY),
        ],
    )
    def test_what_is_none_of_ours_is_told_apart(self, token: str, fault: Fault):
        with pytest.raises(TokenFault) as caught:
            credential.kid_of(token)
        assert caught.value.fault is fault
