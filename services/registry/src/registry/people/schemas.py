"""People on the wire. What identifies them is masked: the citizen id, the phone number, the day of birth."""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Self
from uuid import UUID

from pydantic import (
    MISSING,
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    JsonValue,
    StringConstraints,
    model_validator,
)

from registry.identity.schemas import Login, NewPassword
from registry.organisations.models import Area, RuralKind
from registry.people import citizen_id, rules
from registry.people.models import Person
from registry.people.vocabulary import Employment, Honour, Post, Sex, Stage, Subject, Title
from servicekit.localised import Text
from servicekit.pagination import ListQuery
from servicekit.validation import WrongValue
from servicekit.wire import NOT_TRUTH, SOME_TEXT, Truth


def _good_citizen_id(number: str) -> str:
    fault = citizen_id.fault(number)
    if fault is not None:
        raise WrongValue(f"citizen-id-{fault.value}", citizen_id.WORDS[fault])
    return number


def _mobile(number: str) -> str:
    if not rules.is_mobile(number):
        raise WrongValue("mobile-number", rules.NOT_A_MOBILE)
    return number


def _if_text(tidy: object) -> BeforeValidator:
    return BeforeValidator(lambda value: tidy(value) if isinstance(value, str) else value)  # type: ignore[operator]


PersonName = Annotated[
    str, StringConstraints(min_length=1, max_length=60, pattern=SOME_TEXT), _if_text(rules.tidy_name)
]
StaffNumber = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9]{1,32}$"), _if_text(rules.tidy_digits)]
CitizenId = Annotated[str, _if_text(citizen_id.compact), AfterValidator(_good_citizen_id)]
Mobile = Annotated[str, _if_text(rules.tidy_digits), AfterValidator(_mobile)]
Reason = Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=500)]
YearsOfService = Annotated[int, Field(ge=0, le=80), NOT_TRUTH]
Posts = Annotated[list[Post], Field(max_length=len(Post), description="posts held (职务)")]
OtherSubjects = Annotated[
    list[Subject], Field(max_length=len(Subject), description="taught beside the main one (兼教学科)")
]

_EXAMPLE: dict[str, JsonValue] = {
    "organisation_id": "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10",
    "name": "韦春兰",
    "staff_number": "451302001017",
    "citizen_id": "45130219850307001X",
    "phone": "13800138000",
    "stage": "primary",
    "subject": "chinese",
    "other_subjects": ["morality_and_law"],
    "employment": "established",
    "title": "first_grade",
    "posts": ["homeroom_teacher"],
    "teaching_since": "2007-09-01",
}
_TIER_WITHOUT_LADDER = Text(
    "按层次筛选时，请同时指定培养体系 ladder", "a tier belongs to a ladder; give `ladder` as well"
)


class PersonRead(BaseModel):
    """A person (教师) on the roster."""

    id: UUID
    organisation_id: UUID
    organisation_name: str
    name: str
    staff_number: str | None = Field(description="the school's own number (工号)")
    sex: Sex
    citizen_id: str | None = Field(description="masked: 451302********001X")
    phone: str | None = Field(description="masked: 138****8000")
    birth_date: str | None = Field(description="masked: 1985-**-**")
    stage: Stage
    subject: Subject
    other_subjects: list[Subject] = Field(description="taught beside the main one (兼教学科)")
    employment: Employment | None = Field(description="在编, 聘用 and the like; null: not known")
    title: Title
    posts: list[Post]
    teaching_since: date | None
    years_of_service: int | None = Field(description="full years of teaching (教龄) today")
    has_account: bool = Field(description="whether they can sign in")
    left_at: datetime | None
    version: int = Field(description="counts the changes; the ETag")
    created_at: datetime

    @classmethod
    def of(cls, person: Person, today: date, *, has_account: bool) -> "PersonRead":
        """The person as others may see them."""
        return cls(
            id=person.id,
            organisation_id=person.organisation.id,
            organisation_name=person.organisation.name,
            name=person.name,
            staff_number=person.staff_number,
            sex=person.sex,
            citizen_id=citizen_id.masked(person.citizen_id) if person.citizen_id else None,
            phone=rules.masked_phone(person.phone) if person.phone else None,
            birth_date=rules.masked_birth_date(person.birth_on) if person.birth_on else None,
            stage=person.stage,
            subject=person.subject,
            other_subjects=person.other_subjects,
            employment=person.employment,
            title=person.title,
            posts=person.posts,
            teaching_since=person.teaching_since,
            years_of_service=rules.years_of_service(person.teaching_since, today),
            has_account=has_account,
            left_at=person.left_at,
            version=person.version,
            created_at=person.created_at,
        )


class PersonCreate(BaseModel):
    """A new person. Sex and birth date follow from the citizen id where one is given."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [_EXAMPLE]})

    organisation_id: UUID
    name: PersonName
    staff_number: StaffNumber | None = None
    citizen_id: CitizenId | None = None
    sex: Sex | None = Field(None, description="only where no citizen id is given")
    phone: Mobile | None = None
    stage: Stage
    subject: Subject
    other_subjects: OtherSubjects = []
    employment: Employment | None = None
    title: Title = Title.NONE
    posts: Posts = []
    teaching_since: date | None = None


class PersonUpdate(BaseModel):
    """The fields to change; those left out stay as they are."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"title": "vice_senior"}]})

    organisation_id: UUID | MISSING = Field(MISSING, description="another school within reach: a transfer")
    name: PersonName | MISSING = MISSING
    staff_number: StaffNumber | MISSING | None = MISSING
    citizen_id: CitizenId | MISSING = MISSING
    phone: Mobile | MISSING | None = MISSING
    stage: Stage | MISSING = MISSING
    subject: Subject | MISSING = MISSING
    other_subjects: OtherSubjects | MISSING = MISSING
    employment: Employment | MISSING | None = MISSING
    title: Title | MISSING = MISSING
    posts: Posts | MISSING = MISSING
    teaching_since: date | MISSING | None = MISSING


class PersonAccountCreate(BaseModel):
    """Lets a person sign in as a teacher of their school."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"login": "wei.chunlan", "password": "a-long-passphrase"}]},
    )

    login: Login
    password: NewPassword


class PersonSort(StrEnum):
    """Orders of the list; a minus means falling."""

    NAME = "name"
    NAME_FALLING = "-name"
    CREATED_AT = "created_at"
    CREATED_AT_FALLING = "-created_at"


class PersonFilters(BaseModel):
    """Which people a list, an export or a count is about; those given are all met."""

    model_config = ConfigDict(extra="forbid")

    q: str | None = Field(
        None,
        max_length=60,
        description="part of the name, the beginning of its pinyin or initials, the whole staff number, or "
        "the last four places of the citizen id",
    )
    organisation_id: UUID | None = Field(None, description="only people of this very organisation")
    below: UUID | None = Field(None, description="only people of this organisation and those below it")
    stage: Stage | None = None
    subject: Subject | None = Field(None, description="taught as the main subject or beside it")
    title: Title | None = None
    post: Post | None = None
    employment: Employment | None = None
    honour: Honour | None = Field(None, description="awarded and still counting today")
    ladder: str | None = Field(None, max_length=60, description="id of a ladder in the policy pack")
    tier: str | None = Field(None, max_length=60, description="id of a tier of that ladder")
    area: Area | None = Field(None, description="where their organisation lies: 城区, 镇区 or 乡村")
    rural_kind: RuralKind | None = Field(
        None, description="what sort of school of the countryside their organisation is"
    )
    min_years: YearsOfService | None = Field(None, description="at least so many full years")
    max_years: YearsOfService | None = Field(None, description="at most so many full years")
    include_left: Truth = Field(False, description="also show those who have left")

    @model_validator(mode="after")
    def _tier_of_a_ladder(self) -> Self:
        if self.tier is not None and self.ladder is None:
            raise WrongValue("tier-without-ladder", _TIER_WITHOUT_LADDER)
        return self


class PersonQuery(PersonFilters, ListQuery):
    """Filters of the list."""

    sort: PersonSort = Field(PersonSort.NAME, description="names stand in the order of their pinyin")


class PeopleExport(BaseModel):
    """Whom to export with whole citizen ids, and why."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"filters": {"stage": "primary"}, "reason": "核对2026学年花名册"}]},
    )

    filters: PersonFilters
    reason: Reason = Field(description="why; kept in the audit trail")
