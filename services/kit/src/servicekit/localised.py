"""Text in the two interface languages, and the choice between them."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Any


class Language(StrEnum):
    """Interface languages (BCP 47). Chinese comes first: it is the default."""

    CHINESE = "zh-CN"
    ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Text:
    """One message in both languages; `{placeholders}` are filled from the problem's parameters."""

    zh: str
    en: str

    def render(self, language: Language, params: dict[str, Any] | None = None) -> str:
        """The message in `language` with its placeholders filled."""
        template = self.en if language is Language.ENGLISH else self.zh
        return template.format_map(_Lenient(params)) if params else template


class _Lenient(dict[str, Any]):
    """A missing parameter shows its name rather than hiding the message behind a KeyError."""

    def __missing__(self, key: str) -> str:
        return "{" + key + "}"


@lru_cache(maxsize=512)
def negotiate(accept_language: str | None) -> Language:
    """The best language for an `Accept-Language` header (RFC 9110 §12.5.4); Chinese when nothing fits."""
    best, best_quality = Language.CHINESE, 0.0
    for part in (accept_language or "").split(","):
        tag, _, parameters = part.partition(";")
        language = _SUPPORTED.get(tag.strip().lower().partition("-")[0])
        quality = _quality(parameters)
        if language is not None and quality > best_quality:
            best, best_quality = language, quality
    return best


# Whoever takes any language gets the default one.
_SUPPORTED = {"zh": Language.CHINESE, "en": Language.ENGLISH, "*": Language.CHINESE}
_WEIGHT = re.compile(r"[qQ]=(0(?:\.[0-9]*)?|1(?:\.0*)?)")


def _quality(parameters: str) -> float:
    if not parameters.strip():
        return 1.0
    weight = _WEIGHT.fullmatch(parameters.strip())
    return float(weight[1]) if weight else 0.0
