"""Decisions about programmes, on plain values."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from scheduling.programmes import rules
from scheduling.programmes.rules import SECTIONS, Plan, PlanFault
from scheduling.programmes.states import MACHINE, NEEDS_REASON, OVER, ProgrammeState

NOW = datetime(2026, 9, 1, 4, tzinfo=UTC)
GOOD = Plan(
    sections=dict.fromkeys(SECTIONS, "已写"),
    hours=Decimal(24),
    enrol_from=NOW - timedelta(days=1),
    enrol_until=NOW + timedelta(days=10),
    starts_on=date(2026, 10, 10),
    ends_on=date(2026, 10, 13),
)


class TestPlan:
    def test_a_whole_plan_has_no_fault(self):
        assert rules.plan_faults(GOOD, NOW) == []

    @pytest.mark.parametrize("section", SECTIONS)
    @pytest.mark.parametrize("text", ["", " \n\t", "　"])
    def test_each_section_has_to_say_something(self, section: str, text: str):
        plan = replace(GOOD, sections={**GOOD.sections, section: text})
        assert rules.plan_faults(plan, NOW) == [(section, PlanFault.EMPTY)]

    @pytest.mark.parametrize(
        ("change", "fault"),
        [
            ({"hours": Decimal(0)}, ("hours", PlanFault.NO_HOURS)),
            ({"starts_on": date(2026, 8, 31)}, ("starts_on", PlanFault.PAST)),
            ({"ends_on": date(2026, 10, 9)}, ("ends_on", PlanFault.WRONG_ORDER)),
            ({"enrol_until": NOW}, ("enrol_until", PlanFault.PAST)),
            ({"enrol_from": NOW + timedelta(days=10)}, ("enrol_until", PlanFault.WRONG_ORDER)),
            (
                {"enrol_until": datetime(2026, 10, 13, 16, tzinfo=UTC)},
                ("enrol_until", PlanFault.WRONG_ORDER),
            ),
        ],
    )
    def test_a_fault_is_told_at_its_field(self, change: dict[str, object], fault: tuple[str, PlanFault]):
        assert rules.plan_faults(replace(GOOD, **change), NOW) == [fault]

    @pytest.mark.parametrize(
        "change",
        [
            {"hours": Decimal("0.5")},
            {"starts_on": date(2026, 9, 1)},
            {"ends_on": date(2026, 10, 10)},
            {"enrol_until": datetime(2026, 10, 13, 15, 59, tzinfo=UTC)},
        ],
    )
    def test_the_bounds_themselves_are_right(self, change: dict[str, object]):
        assert rules.plan_faults(replace(GOOD, **change), NOW) == []

    def test_today_is_the_day_in_china(self):
        just_past_midnight = datetime(2026, 9, 1, 16, 1, tzinfo=UTC)
        plan = replace(GOOD, starts_on=date(2026, 9, 1))
        assert rules.plan_faults(plan, just_past_midnight) == [("starts_on", PlanFault.PAST)]

    def test_everything_wrong_is_told_at_once(self):
        plan = replace(GOOD, sections=dict.fromkeys(SECTIONS, ""), hours=Decimal(0), enrol_until=NOW)
        assert [field for field, _ in rules.plan_faults(plan, NOW)] == [*SECTIONS, "hours", "enrol_until"]


class TestFrozenFields:
    @pytest.mark.parametrize(
        ("state", "frozen"),
        [
            (ProgrammeState.DRAFT, set()),
            (ProgrammeState.SUBMITTED, {"title", "capacity"}),
            (ProgrammeState.APPROVED, {"title"}),
            (ProgrammeState.OPEN, {"title"}),
            (ProgrammeState.RUNNING, {"title", "capacity"}),
            (ProgrammeState.COMPLETED, {"title", "capacity"}),
            (ProgrammeState.CANCELLED, {"title", "capacity"}),
        ],
    )
    def test_what_was_approved_stays(self, state: ProgrammeState, frozen: set[str]):
        assert rules.frozen_fields(state, {"title", "capacity"}) == frozen


class TestStates:
    @pytest.mark.parametrize(
        ("state", "legal"),
        [
            (ProgrammeState.DRAFT, ["submit", "cancel"]),
            (ProgrammeState.SUBMITTED, ["return", "approve", "cancel"]),
            (ProgrammeState.APPROVED, ["open", "cancel"]),
            (ProgrammeState.OPEN, ["start", "cancel"]),
            (ProgrammeState.RUNNING, ["complete", "cancel"]),
            (ProgrammeState.COMPLETED, []),
            (ProgrammeState.CANCELLED, []),
        ],
    )
    def test_the_steps_out_of_each_state(self, state: ProgrammeState, legal: list[str]):
        assert MACHINE.legal(state) == legal

    def test_what_is_over_is_what_nothing_leaves(self):
        assert {state for state in ProgrammeState if not MACHINE.legal(state)} == OVER

    def test_a_reason_is_asked_for_known_steps_only(self):
        assert set(MACHINE.transitions) >= NEEDS_REASON
