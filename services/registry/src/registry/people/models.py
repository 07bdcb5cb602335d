"""The person as a row."""

from datetime import date, datetime
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import ARRAY, Date, ForeignKey, Index, LargeBinary, Text, Uuid, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from registry.db import Base
from registry.organisations.models import Organisation
from registry.people.errors import PersonLeft
from registry.people.vocabulary import Employment, Post, Sex, Stage, Subject, Title
from registry.spelling import spelling_of_person
from servicekit.audit import Audited
from servicekit.crypto import EncryptedText, installed_cipher
from servicekit.db import Identified, Instant, StringEnum, Timestamped, Versioned

CITIZEN_ID_COLUMN = "people.citizen_id"
SUFFIX_COLUMN = "people.citizen_id_suffix"
PHONE_COLUMN = "people.phone"
SUFFIX_LENGTH = 4
"""The last places of a citizen id that somebody is also found by."""


FOUND_BY = ("name_pinyin", "name_initials", "citizen_id_index", "citizen_id_suffix_index", "phone_index")
"""The columns of `found_by`."""


class Person(Identified, Timestamped, Versioned, Audited, Base):
    """One teacher or other member of staff."""

    __tablename__ = "people"
    __table_args__ = (
        Index(
            "uq_people_active_citizen_id", "citizen_id_index", unique=True, postgresql_where="left_at IS NULL"
        ),
        Index("ix_people_organisation_id", "organisation_id", "name_pinyin", "id"),
        Index("ix_people_created_at", "created_at", "id"),
        Index("ix_people_stage", "stage", "id"),
        Index("ix_people_subject", "subject", "id"),
        Index("ix_people_title", "title", "id"),
        Index("ix_people_posts", "posts", postgresql_using="gin"),
        Index("ix_people_staff_number", "staff_number"),
        # By character: names are of two or three, and a fragment of one or two has no trigram.
        Index("ix_people_name_characters", text("string_to_array(name, NULL)"), postgresql_using="gin"),
        Index("ix_people_name_pinyin", "name_pinyin", "id"),
        Index("ix_people_name_initials", "name_initials"),
        Index("ix_people_citizen_id_suffix_index", "citizen_id_suffix_index"),
        Index("ix_people_other_subjects", "other_subjects", postgresql_using="gin"),
        Index("ix_people_employment", "employment", "id"),
        Index("ix_people_teaching_since", "teaching_since", "id"),
        Index("ix_people_birth_on_name", "birth_on", "name", "id"),
        # Whom the job `people.reindex` has to do with: mostly nobody.
        Index(
            "ix_people_to_reindex",
            "id",
            postgresql_where="citizen_id IS NOT NULL AND citizen_id_suffix_index IS NULL"
            " OR phone IS NOT NULL AND phone_index IS NULL",
        ),
        Index("ix_people_left_citizen_id_index", "citizen_id_index", postgresql_where="left_at IS NOT NULL"),
    )
    audit_masked: ClassVar[frozenset[str]] = frozenset({"citizen_id", "phone", "birth_on"})
    audit_derived: ClassVar[frozenset[str]] = frozenset(FOUND_BY)

    organisation_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("organisations.id"))
    name: Mapped[str] = mapped_column(Text)
    staff_number: Mapped[str | None] = mapped_column(Text, comment="the school's own number (工号)")
    sex: Mapped[Sex] = mapped_column(StringEnum(Sex))
    citizen_id: Mapped[str | None] = mapped_column(EncryptedText(CITIZEN_ID_COLUMN))
    citizen_id_index: Mapped[bytes | None] = mapped_column(LargeBinary)
    birth_on: Mapped[date | None] = mapped_column(Date)
    phone: Mapped[str | None] = mapped_column(EncryptedText(PHONE_COLUMN))
    stage: Mapped[Stage] = mapped_column(StringEnum(Stage))
    subject: Mapped[Subject] = mapped_column(StringEnum(Subject))
    title: Mapped[Title] = mapped_column(StringEnum(Title), default=Title.NONE)
    posts: Mapped[list[Post]] = mapped_column(ARRAY(StringEnum(Post)), default=list)
    teaching_since: Mapped[date | None] = mapped_column(Date, comment="start of service (参加工作时间)")
    left_at: Mapped[Instant | None]
    left_reason: Mapped[str | None] = mapped_column(Text)
    other_subjects: Mapped[list[Subject]] = mapped_column(
        ARRAY(StringEnum(Subject)),
        default=list,
        server_default="{}",
        comment="taught beside the main one (兼教学科)",
    )
    employment: Mapped[Employment | None] = mapped_column(
        StringEnum(Employment), comment="在编, 聘用 and the like"
    )
    # In the order of their bytes, which a search by how they begin needs as well.
    name_pinyin: Mapped[str] = mapped_column(Text(collation="C"), default="", server_default="")
    name_initials: Mapped[str] = mapped_column(Text(collation="C"), default="", server_default="")
    citizen_id_suffix_index: Mapped[bytes | None] = mapped_column(LargeBinary)
    phone_index: Mapped[bytes | None] = mapped_column(LargeBinary)
    merged_into_id: Mapped[UUID | None] = mapped_column(Uuid, ForeignKey("people.id"))
    organisation: Mapped[Organisation] = relationship(lazy="raise")

    def __init__(
        self, *, name: str, citizen_id: str | None = None, phone: str | None = None, **values: Any
    ) -> None:
        super().__init__(**values)
        self.rename(name)
        self.set_citizen_id(citizen_id)
        self.set_phone(phone)

    @property
    def audit_scope(self) -> str:
        """The path of the organisation they belong to."""
        return self.organisation.path

    @property
    def has_left(self) -> bool:
        """Whether they have left."""
        return self.left_at is not None

    def rename(self, name: str) -> None:
        """Record the name and how it is spelt."""
        self.name = name
        self.name_pinyin, self.name_initials = spelling_of_person(name)

    def set_citizen_id(self, number: str | None) -> None:
        """Record the (compact, good) number and the indexes it is found by."""
        self.citizen_id = number
        self.citizen_id_index = None if number is None else citizen_id_index(number)
        self.citizen_id_suffix_index = None if number is None else suffix_index(number)

    def set_phone(self, number: str | None) -> None:
        """Record the (tidy, good) number and the index it is found by."""
        self.phone = number
        self.phone_index = None if number is None else phone_index(number)

    def leave(self, at: datetime, reason: str) -> None:
        """Take them off the roster, for a stated reason.

        Raises:
            PersonLeft: they already have.
        """
        self.ensure_active()
        self.left_at = at
        self.left_reason = reason

    def touch(self, at: datetime) -> None:
        """Count a change of what belongs to them (a spell in a post, an honour) as one of theirs."""
        self.updated_at = at

    def ensure_active(self) -> None:
        """Refuse to go on with somebody who has left.

        Raises:
            PersonLeft: they have.
        """
        if self.has_left:
            raise PersonLeft(name=self.name)


def citizen_id_index(number: str) -> bytes:
    """What a citizen id is looked up by: equal for equal numbers, and not to be turned back."""
    return installed_cipher().blind_index(number, CITIZEN_ID_COLUMN)


def suffix_index(number: str) -> bytes:
    """What the last four places of a citizen id are looked up by; `number` is the whole id or those four."""
    return installed_cipher().blind_index(number[-SUFFIX_LENGTH:], SUFFIX_COLUMN)


def phone_index(number: str) -> bytes:
    """What a mobile number is looked up by."""
    return installed_cipher().blind_index(number, PHONE_COLUMN)


def found_by(name: str, citizen_id: str | None, phone: str | None) -> dict[str, str | bytes | None]:
    """What somebody is found by, for writers that write rows past the session.

    The numbers are compact and good; the values are those that `rename`, `set_citizen_id` and `set_phone`
    set for one person.
    """
    spelt = spelling_of_person(name)
    return {
        "name_pinyin": spelt.pinyin,
        "name_initials": spelt.initials,
        "citizen_id_index": None if citizen_id is None else citizen_id_index(citizen_id),
        "citizen_id_suffix_index": None if citizen_id is None else suffix_index(citizen_id),
        "phone_index": None if phone is None else phone_index(phone),
    }
