"""What the fields of a pack are called, taken from its schema: for screens that show any pack."""

from collections.abc import Iterator
from functools import lru_cache
from typing import get_args

from pydantic import BaseModel

from registry.policies.pack import Pack
from servicekit.localised import Language


@lru_cache(maxsize=len(Language))
def labels(language: Language) -> dict[str, str]:
    """The label of every field by its place in the document, without positions: `rules.require.gte`.

    In Chinese the schema's own title; in English the name itself, spelt as words.
    """
    return dict(_labels(Pack, "", language))


def _labels(model: type[BaseModel], above: str, language: Language) -> Iterator[tuple[str, str]]:
    for name, field in model.model_fields.items():
        written = field.alias or name
        place = above + written
        words = written.replace("_", " ").capitalize()
        yield place, (field.title or words) if language is Language.CHINESE else words
        for part in _models(field.annotation):
            yield from _labels(part, f"{place}.", language)


def _models(annotation: object) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in get_args(annotation):
        yield from _models(part)
