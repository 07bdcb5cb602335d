"""Which of the two languages this terminal reads."""

import os
from collections.abc import Mapping
from contextvars import ContextVar

from servicekit.localised import Language, Text

_current: ContextVar[Language] = ContextVar("language", default=Language.CHINESE)


def detect_language(environment: Mapping[str, str] = os.environ) -> Language:
    """Return the language of the POSIX locale; Chinese where it names neither Chinese nor English (`C`)."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = environment.get(name, "")
        if value:
            return Language.ENGLISH if value.lower().startswith("en") else Language.CHINESE
    return Language.CHINESE


def use_language(language: Language) -> None:
    """Make this the language of every later message of this run."""
    _current.set(language)


def current_language() -> Language:
    """Return the language messages are written in."""
    return _current.get()


def say(zh: str, en: str, **params: object) -> str:
    """Return the message in the current language with its placeholders filled."""
    return Text(zh, en).render(current_language(), dict(params))
