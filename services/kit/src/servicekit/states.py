"""State machines: named transitions, who took them and why, and a clear refusal of the others."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from sqlalchemy import Index, Text, func
from sqlalchemy.orm import Mapped, mapped_column

from servicekit.audit import Audited, subject_of
from servicekit.db import Base, Identified, Instant
from servicekit.localised import Text as Words
from servicekit.problems import Kind, Problem
from servicekit.unit_of_work import UnitOfWork

State = TypeVar("State", bound=StrEnum)


class IllegalTransition(Problem):
    """The transition does not leave the present state; the legal ones are listed."""

    kind = Kind.CONFLICT
    code = "illegal-transition"
    title = Words("当前状态不允许此操作", "Not possible in this state")
    detail = Words(
        "当前状态为“{state}”，不能执行“{transition}”；现在可以执行：{legal}。",
        "The state is {state}, which {transition} does not leave; possible now: {legal}.",
    )


@dataclass(frozen=True, slots=True)
class Transition(Generic[State]):
    """A named step from any of some states to one; `permission` says who may take it."""

    sources: frozenset[State]
    target: State
    permission: str


class StateMachine(Generic[State]):
    """The legal steps of one kind of thing; plain data, so that documents can be drawn from it."""

    def __init__(self, initial: State, transitions: Mapping[str, Transition[State]]) -> None:
        self.initial = initial
        self.transitions = dict(transitions)

    def legal(self, state: State) -> list[str]:
        """The names of the transitions that leave `state`."""
        return [name for name, step in self.transitions.items() if state in step.sources]

    def target(self, state: State, transition: str) -> State:
        """The state after `transition`.

        Raises:
            IllegalTransition: unknown, or does not leave `state`.
        """
        step = self.transitions.get(transition)
        if step is None or state not in step.sources:
            legal = self.legal(state)
            raise IllegalTransition(state=state.value, transition=transition, legal="、".join(legal) or "—")
        return step.target


class StateChange(Identified, Base):
    """One step that was taken; append-only."""

    __tablename__ = "state_history"
    __table_args__ = (Index("ix_state_history_subject", "subject", "id"),)

    subject: Mapped[str] = mapped_column(Text)
    transition: Mapped[str] = mapped_column(Text)
    source: Mapped[str] = mapped_column(Text)
    target: Mapped[str] = mapped_column(Text)
    actor: Mapped[str | None] = mapped_column(Text)
    reason: Mapped[str | None] = mapped_column(Text)
    at: Mapped[Instant] = mapped_column(server_default=func.clock_timestamp())


def take(
    uow: UnitOfWork,
    machine: StateMachine[State],
    thing: Audited,
    state: State,
    transition: str,
    reason: str | None = None,
) -> State:
    """Write the step into the history and return the new state, which the caller's model then takes on.

    Raises:
        IllegalTransition: the transition does not leave `state`.
    """
    target = machine.target(state, transition)
    uow.session.add(
        StateChange(
            subject=subject_of(thing),
            transition=transition,
            source=state.value,
            target=target.value,
            actor=uow.actor,
            reason=reason,
        )
    )
    return target
