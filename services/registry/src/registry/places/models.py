"""Bases, how they were used, and their venues with rooms and equipment, as rows."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ARRAY, CheckConstraint, Date, ForeignKey, Index, Integer, Text, Uuid
from sqlalchemy.orm import Mapped, mapped_column, relationship

from registry.db import Base
from registry.organisations.models import Organisation
from registry.people.vocabulary import Level, Subject
from registry.places.errors import BaseClosed, BaseNotInUse, BaseUseWithdrawn, VenueShut
from registry.places.states import BaseStanding
from registry.places.vocabulary import BaseFunction, BaseKind, EquipmentKind, RoomKind, UseKind
from servicekit.audit import Audited
from servicekit.db import Identified, Instant, StringEnum, Timestamped, Versioned


class TrainingBase(Identified, Timestamped, Versioned, Audited, Base):
    """A base, run by an organisation."""

    __tablename__ = "bases"
    __table_args__ = (
        Index(
            "uq_bases_open_name",
            "organisation_id",
            "name",
            unique=True,
            postgresql_where="standing <> 'closed'",
        ),
        Index("ix_bases_established_on", "established_on", "id"),
        Index("ix_bases_standing", "standing", "established_on", "id"),
        Index("ix_bases_kind", "kind", "established_on", "id"),
        Index("ix_bases_level", "level", "established_on", "id"),
        Index("ix_bases_subject", "subject", "established_on", "id"),
        Index("ix_bases_functions", "functions", postgresql_using="gin"),
        CheckConstraint("capacity > 0", name="somebody_fits_in"),
        CheckConstraint("cardinality(functions) > 0", name="is_for_something"),
    )

    organisation_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("organisations.id"))
    name: Mapped[str] = mapped_column(Text)
    kind: Mapped[BaseKind] = mapped_column(StringEnum(BaseKind))
    functions: Mapped[list[BaseFunction]] = mapped_column(ARRAY(StringEnum(BaseFunction)))
    level: Mapped[Level] = mapped_column(StringEnum(Level), comment="who set it up")
    subject: Mapped[Subject | None] = mapped_column(StringEnum(Subject), comment="of a 学科基地")
    capacity: Mapped[int] = mapped_column(Integer, comment="how many people it takes at once")
    address: Mapped[str | None] = mapped_column(Text)
    summary: Mapped[str | None] = mapped_column(Text)
    established_on: Mapped[date] = mapped_column(Date, comment="挂牌日期")
    standing: Mapped[BaseStanding] = mapped_column(StringEnum(BaseStanding), default=BaseStanding.ACTIVE)
    standing_reason: Mapped[str | None] = mapped_column(Text, comment="of the last step")
    organisation: Mapped[Organisation] = relationship(lazy="raise")

    @property
    def audit_scope(self) -> str:
        """The path of the organisation that runs it."""
        return self.organisation.path

    def stand(self, standing: BaseStanding, reason: str) -> None:
        """Take on the standing that a step led to."""
        self.standing, self.standing_reason = standing, reason

    def ensure_kept(self) -> None:
        """Refuse to change one that was given up.

        Raises:
            BaseClosed: it was.
        """
        if self.standing is BaseStanding.CLOSED:
            raise BaseClosed(name=self.name)

    def ensure_in_use(self) -> None:
        """Refuse to let anybody have been there while it is not in use.

        Raises:
            BaseNotInUse: it is suspended or closed.
        """
        if self.standing is not BaseStanding.ACTIVE:
            raise BaseNotInUse(name=self.name)


class BaseUse(Identified, Timestamped, Versioned, Audited, Base):
    """One day on which people were at a base."""

    __tablename__ = "base_uses"
    __table_args__ = (
        Index("ix_base_uses_base_id", "base_id", "used_on", "id"),
        CheckConstraint("people > 0", name="somebody_was_there"),
    )

    base_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("bases.id"))
    kind: Mapped[UseKind] = mapped_column(StringEnum(UseKind))
    title: Mapped[str] = mapped_column(Text)
    used_on: Mapped[date] = mapped_column(Date)
    people: Mapped[int] = mapped_column(Integer, comment="how many were there")
    withdrawn_at: Mapped[Instant | None]
    withdrawn_reason: Mapped[str | None] = mapped_column(Text)
    base: Mapped[TrainingBase] = relationship(lazy="raise")

    @property
    def audit_scope(self) -> str:
        """That of the base."""
        return self.base.audit_scope

    def withdraw(self, at: datetime, reason: str) -> None:
        """Let it count no more, for a stated reason; it stays on record.

        Raises:
            BaseUseWithdrawn: it already was.
        """
        if self.withdrawn_at is not None:
            raise BaseUseWithdrawn
        self.withdrawn_at, self.withdrawn_reason = at, reason


class Venue(Identified, Timestamped, Versioned, Audited, Base):
    """A place within a base where people meet."""

    __tablename__ = "venues"
    __table_args__ = (
        Index("uq_venues_open_name", "base_id", "name", unique=True, postgresql_where="closed_at IS NULL"),
        Index("ix_venues_base_id", "base_id", "capacity", "id"),
        Index("ix_venues_capacity", "capacity", "id"),
        CheckConstraint("capacity > 0", name="somebody_fits_in"),
    )

    base_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("bases.id"))
    name: Mapped[str] = mapped_column(Text)
    capacity: Mapped[int] = mapped_column(Integer, comment="how many people fit in")
    address: Mapped[str | None] = mapped_column(Text)
    closed_at: Mapped[Instant | None]
    closed_reason: Mapped[str | None] = mapped_column(Text)
    base: Mapped[TrainingBase] = relationship(lazy="raise")
    rooms: Mapped[list["VenueRoom"]] = relationship(
        lazy="raise_on_sql", order_by="VenueRoom.id", back_populates="venue"
    )
    equipment: Mapped[list["VenueEquipment"]] = relationship(
        lazy="raise_on_sql", order_by="VenueEquipment.id", back_populates="venue"
    )

    @property
    def audit_scope(self) -> str:
        """That of the base."""
        return self.base.audit_scope

    @property
    def open_rooms(self) -> list["VenueRoom"]:
        """The rooms in use."""
        return [each for each in self.rooms if each.closed_at is None]

    @property
    def present_equipment(self) -> list["VenueEquipment"]:
        """What is there and was not taken away."""
        return [each for each in self.equipment if each.withdrawn_at is None]

    def close(self, at: datetime, reason: str) -> None:
        """Take it out of use, for a stated reason.

        Raises:
            VenueShut: it already is.
        """
        self.ensure_open()
        self.closed_at, self.closed_reason = at, reason

    def ensure_open(self) -> None:
        """Refuse to go on with a closed venue, or one of a closed base.

        Raises:
            VenueShut, BaseClosed: it is.
        """
        if self.closed_at is not None:
            raise VenueShut(name=self.name)
        self.base.ensure_kept()


class VenueRoom(Identified, Timestamped, Versioned, Audited, Base):
    """A room of a venue."""

    __tablename__ = "venue_rooms"
    __table_args__ = (
        Index(
            "uq_venue_rooms_open_name",
            "venue_id",
            "name",
            unique=True,
            postgresql_where="closed_at IS NULL",
        ),
        CheckConstraint("capacity > 0", name="somebody_fits_in"),
    )

    venue_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("venues.id"))
    name: Mapped[str] = mapped_column(Text)
    kind: Mapped[RoomKind] = mapped_column(StringEnum(RoomKind))
    capacity: Mapped[int] = mapped_column(Integer, comment="how many people fit in")
    closed_at: Mapped[Instant | None]
    closed_reason: Mapped[str | None] = mapped_column(Text)
    venue: Mapped[Venue] = relationship(lazy="raise_on_sql", back_populates="rooms")

    @property
    def audit_scope(self) -> str:
        """That of the venue."""
        return self.venue.audit_scope

    def close(self, at: datetime, reason: str) -> None:
        """Take it out of use, for a stated reason."""
        self.closed_at, self.closed_reason = at, reason


class VenueEquipment(Identified, Timestamped, Versioned, Audited, Base):
    """Some things of one sort that a venue has, or one room of it."""

    __tablename__ = "venue_equipment"
    __table_args__ = (
        Index("ix_venue_equipment_venue_id", "venue_id", "kind"),
        CheckConstraint("quantity > 0", name="there_is_some"),
    )

    venue_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("venues.id"))
    room_id: Mapped[UUID | None] = mapped_column(
        Uuid, ForeignKey("venue_rooms.id"), comment="null: it is moved about"
    )
    kind: Mapped[EquipmentKind] = mapped_column(StringEnum(EquipmentKind))
    name: Mapped[str] = mapped_column(Text)
    quantity: Mapped[int] = mapped_column(Integer)
    withdrawn_at: Mapped[Instant | None]
    withdrawn_reason: Mapped[str | None] = mapped_column(Text)
    venue: Mapped[Venue] = relationship(lazy="raise_on_sql", back_populates="equipment")

    @property
    def audit_scope(self) -> str:
        """That of the venue."""
        return self.venue.audit_scope

    def withdraw(self, at: datetime, reason: str) -> None:
        """Take it away, for a stated reason (报废, 调出)."""
        self.withdrawn_at, self.withdrawn_reason = at, reason
