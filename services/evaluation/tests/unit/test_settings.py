"""On what terms the settings let certificates be issued."""

from decimal import Decimal
from typing import Any

import pytest
from pydantic import ValidationError

from evaluation.settings import Settings
from servicekit.testing.database import TestDatabase
from servicekit.testing.service import settings_for

NOWHERE = TestDatabase("127.0.0.1:1", "nowhere", "postgresql://nobody@127.0.0.1:1/nowhere")


def settings(**more: Any) -> Settings:
    return Settings(**settings_for(NOWHERE, "evaluation", **more))


@pytest.mark.parametrize(
    ("given", "address"),
    [
        ({"issuer": "https://shixun.example/"}, "https://shixun.example/api/evaluation"),
        ({"public_url": "https://badges.example/"}, "https://badges.example"),
    ],
)
def test_credentials_name_the_public_address(given: dict[str, str], address: str):
    assert settings(**given).certificate_terms.address == address


def test_the_share_is_four_fifths_unless_set():
    assert settings().certificate_terms.share == Decimal("0.8")
    assert settings(certificate_share="0.9").certificate_terms.share == Decimal("0.9")


@pytest.mark.parametrize("share", ["0", "1.01"])
def test_a_share_that_means_nothing_is_refused(share: str):
    with pytest.raises(ValidationError):
        settings(certificate_share=share)
