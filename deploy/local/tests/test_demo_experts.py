"""The expert library of the demonstration: enough of everything for its screens to show something."""

from registry.experts.schemas import ExpertCreate
from registry.experts.states import MACHINE, ExpertState
from registry.experts.vocabulary import ExpertKind
from servicekit.ids import new_id
from shixun_local.demo.experts import STEPS, invented


def test_thirty_of_every_kind_and_nobody_twice():
    experts = invented()
    assert len(experts) == 30
    assert len({each.body["name"] for each in experts}) == 30
    assert {each.body["kind"] for each in experts} == set(ExpertKind)
    assert {each.state for each in experts} == set(ExpertState) - {ExpertState.DECLINED}


def test_the_library_takes_them():
    for each in invented():
        ExpertCreate.model_validate({**each.body, "organisation_id": new_id()})


def test_the_steps_lead_to_the_states():
    for wanted, steps in STEPS.items():
        state = MACHINE.initial
        for step in steps:
            state = MACHINE.target(state, step)
        assert state == wanted
