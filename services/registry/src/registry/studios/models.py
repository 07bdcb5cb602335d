"""Studios, their members, tasks and assessments, as rows."""

from datetime import date
from uuid import UUID

from sqlalchemy import CheckConstraint, Date, ForeignKey, Index, Integer, Text, Uuid, func
from sqlalchemy.orm import Mapped, mapped_column, relationship

from registry.db import Base
from registry.organisations.models import Organisation
from registry.people.models import Person
from registry.people.vocabulary import Level, Subject
from registry.studios.errors import StudioNotActive
from registry.studios.states import StudioStanding, StudioTaskState
from registry.studios.vocabulary import StudioKind, StudioRole, StudioTaskKind, StudioVerdict
from servicekit.audit import Audited
from servicekit.db import Identified, Instant, StringEnum, Timestamped, Versioned


class Studio(Identified, Timestamped, Versioned, Audited, Base):
    """A studio, hosted by somebody at an organisation."""

    __tablename__ = "studios"
    __table_args__ = (
        Index(
            "uq_studios_open_name",
            "organisation_id",
            "name",
            unique=True,
            postgresql_where="standing <> 'dissolved'",
        ),
        Index("ix_studios_established_on", "established_on", "id"),
        Index("ix_studios_standing", "standing", "established_on", "id"),
        Index("ix_studios_kind", "kind", "established_on", "id"),
        Index("ix_studios_level", "level", "established_on", "id"),
        Index("ix_studios_subject", "subject", "established_on", "id"),
    )

    organisation_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("organisations.id"))
    name: Mapped[str] = mapped_column(Text)
    kind: Mapped[StudioKind] = mapped_column(StringEnum(StudioKind))
    level: Mapped[Level] = mapped_column(StringEnum(Level), comment="who set it up")
    subject: Mapped[Subject | None] = mapped_column(StringEnum(Subject))
    host_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("people.id"), comment="主持人")
    plan: Mapped[str | None] = mapped_column(Text, comment="工作规划")
    established_on: Mapped[date] = mapped_column(Date, comment="挂牌日期")
    standing: Mapped[StudioStanding] = mapped_column(
        StringEnum(StudioStanding), default=StudioStanding.ACTIVE
    )
    standing_reason: Mapped[str | None] = mapped_column(Text, comment="of the last step")
    organisation: Mapped[Organisation] = relationship(lazy="raise")
    host: Mapped[Person] = relationship(lazy="raise")

    @property
    def audit_scope(self) -> str:
        """The path of the organisation it belongs to."""
        return self.organisation.path

    def stand(self, standing: StudioStanding, reason: str) -> None:
        """Take on the standing that a step led to."""
        self.standing, self.standing_reason = standing, reason

    def ensure_active(self) -> None:
        """Refuse to go on with one that does not work.

        Raises:
            StudioNotActive: it is suspended or dissolved.
        """
        if self.standing is not StudioStanding.ACTIVE:
            raise StudioNotActive(name=self.name)


class StudioMember(Identified, Timestamped, Versioned, Audited, Base):
    """Somebody who is in a studio, or was."""

    __tablename__ = "studio_members"
    __table_args__ = (
        Index(
            "uq_studio_members_present",
            "studio_id",
            "person_id",
            unique=True,
            postgresql_where="left_on IS NULL",
        ),
        Index("ix_studio_members_studio_id", "studio_id", "joined_on", "id"),
    )

    studio_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("studios.id"))
    person_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("people.id"))
    role: Mapped[StudioRole] = mapped_column(StringEnum(StudioRole))
    joined_on: Mapped[date] = mapped_column(Date)
    left_on: Mapped[date | None] = mapped_column(Date)
    left_reason: Mapped[str | None] = mapped_column(Text)
    studio: Mapped[Studio] = relationship(lazy="raise")
    person: Mapped[Person] = relationship(lazy="raise")

    @property
    def audit_scope(self) -> str:
        """That of the studio."""
        return self.studio.audit_scope


class StudioTask(Identified, Timestamped, Versioned, Audited, Base):
    """Something that a studio is to do."""

    __tablename__ = "studio_tasks"
    __table_args__ = (Index("ix_studio_tasks_studio_id", "studio_id", "due_on", "id"),)

    studio_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("studios.id"))
    kind: Mapped[StudioTaskKind] = mapped_column(StringEnum(StudioTaskKind))
    title: Mapped[str] = mapped_column(Text)
    due_on: Mapped[date] = mapped_column(Date)
    state: Mapped[StudioTaskState] = mapped_column(StringEnum(StudioTaskState), default=StudioTaskState.OPEN)
    outcome: Mapped[str | None] = mapped_column(Text, comment="what came of it, or why it was dropped")
    studio: Mapped[Studio] = relationship(lazy="raise")

    @property
    def audit_scope(self) -> str:
        """That of the studio."""
        return self.studio.audit_scope

    def end(self, state: StudioTaskState, outcome: str) -> None:
        """Take on the state that a step led to."""
        self.state, self.outcome = state, outcome


class StudioAssessment(Identified, Audited, Base):
    """How a studio's year was assessed; append-only, the latest of a year counts."""

    __tablename__ = "studio_assessments"
    __table_args__ = (
        Index("ix_studio_assessments_studio_id", "studio_id", "year", "id"),
        CheckConstraint("score BETWEEN 0 AND 100", name="score_out_of_a_hundred"),
    )

    studio_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("studios.id"))
    year: Mapped[int] = mapped_column(Integer)
    verdict: Mapped[StudioVerdict] = mapped_column(StringEnum(StudioVerdict))
    score: Mapped[int | None] = mapped_column(Integer, comment="out of 100")
    comment: Mapped[str] = mapped_column(Text)
    reward: Mapped[str | None] = mapped_column(Text, comment="激励: what the studio gets for it")
    tasks_done: Mapped[int] = mapped_column(Integer, comment="of those due in the year, when assessed")
    tasks_due: Mapped[int] = mapped_column(Integer)
    assessed_at: Mapped[Instant] = mapped_column(server_default=func.now())
    assessed_by: Mapped[str] = mapped_column(Text, comment="id of the account")
    studio: Mapped[Studio] = relationship(lazy="raise")

    @property
    def audit_scope(self) -> str:
        """That of the studio."""
        return self.studio.audit_scope
