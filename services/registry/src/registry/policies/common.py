"""What the entries of a pack have in common: the document's words, their place, and what they leave open."""

from pydantic import Field

from registry.people.vocabulary import Employment, Level, Subject
from registry.policies.ladders import Audience
from registry.policies.values import Code, Name, Part, Quotation
from registry.policies.vocabulary import Occasion


class Entry(Part):
    """One thing that the document asks for."""

    id: Code = Field(title="编号")
    clause: Quotation = Field(title="条款", description="the document's own words")
    source: Quotation = Field(title="出处", description="where in the document they stand")
    note: Quotation | None = Field(
        None, title="说明", description="how it is read where the document leaves that open"
    )
    not_given: dict[Code, Quotation] = Field(
        {},
        max_length=20,
        title="文件未给出",
        json_schema_extra={"additionalProperties": False},
        description="fields that the document gives no value for, each with who gives it",
    )


class Named(Entry):
    """An entry that has a name."""

    name: Name = Field(title="名称", description="as the document calls it")


class Item(Part):
    """One of the things that a document lists."""

    id: Code = Field(title="编号")
    name: Name = Field(title="名称", description="as the document calls it")


class WholeNumbers(Part):
    """A number of whole things, both ends included; at least one end is given."""

    gte: int | None = Field(None, ge=0, le=10_000_000, title="不少于", description="at least")
    lte: int | None = Field(None, ge=0, le=10_000_000, title="不超过", description="at most")


class Group(Audience):
    """Whom an entry is for: those with one of the values in each list given; everybody when none is."""

    subject: list[Subject] | None = Field(None, min_length=1, title="学科")
    employment: list[Employment] | None = Field(None, min_length=1, title="用人形式")
    occasion: list[Occasion] | None = Field(
        None, min_length=1, title="培训类别", description="in training given on one of these occasions"
    )
    level: list[Level] | None = Field(
        None, min_length=1, title="项目级别", description="in programmes of one of these levels"
    )
