"""Choosing between the two languages and filling in messages."""

import pytest

from servicekit.localised import Language, Text, negotiate

ZH, EN = Language.CHINESE, Language.ENGLISH


class TestNegotiate:
    @pytest.mark.parametrize(
        ("header", "expected"),
        [
            (None, ZH),
            ("", ZH),
            ("en", EN),
            ("EN-gb", EN),
            ("zh", ZH),
            ("zh-Hant-TW", ZH),
            ("fr, de;q=0.9", ZH),
            ("fr, en;q=0.1", EN),
            ("zh;q=0.8, en;q=0.9", EN),
            ("zh-CN,zh;q=0.9,en;q=0.8", ZH),
            ("en;q=0.5, zh;q=0.5", EN),
            ("en ; q=0.2 , zh ; q=0.3", ZH),
            ("en;Q=0.2, zh;q=0.3", ZH),
            ("en;q=0", ZH),
            ("zh;q=0, en;q=0.001", EN),
            ("*", ZH),
            ("*;q=0.9, en;q=0.5", ZH),
            ("en, *;q=0.5", EN),
        ],
    )
    def test_the_best_supported_language_wins(self, header: str | None, expected: Language):
        assert negotiate(header) is expected

    @pytest.mark.parametrize("quality", ["nan", "inf", "1e9", "-1", "2", "", "x", "0.5;q=1", "１"])
    def test_a_quality_out_of_range_counts_as_none(self, quality: str):
        assert negotiate(f"en;q={quality}, zh;q=0.001") is ZH

    @pytest.mark.parametrize("header", [",,,", ";;;", "q=1", ";q=1", "\x00", "é", "en" * 10_000])
    def test_nonsense_means_the_default(self, header: str):
        assert negotiate(header) is ZH


class TestText:
    def test_each_language_has_its_words(self):
        text = Text("还剩 {count} 个名额", "{count} places left")
        assert text.render(ZH, {"count": 3}) == "还剩 3 个名额"
        assert text.render(EN, {"count": 3}) == "3 places left"

    def test_a_missing_parameter_shows_its_name(self):
        assert Text("{who}：{what}", "{who}: {what}").render(EN, {"who": "Li"}) == "Li: {what}"

    def test_without_parameters_the_words_stay_as_they_are(self):
        assert Text("{who}", "{who}").render(ZH) == "{who}"

    def test_braces_in_a_parameter_are_not_placeholders(self):
        assert Text("{who}", "{who}").render(EN, {"who": "{secret}", "secret": "x"}) == "{secret}"
