"""Words that two services write down for themselves, because neither may import the other, are the same."""

import pytest

from registry.people import vocabulary as of_registry
from scheduling import vocabulary as of_scheduling


@pytest.mark.parametrize("name", ["Stage", "Subject"])
def test_a_programme_can_ask_for_everything_a_profile_can_say(name: str):
    told, asked = getattr(of_registry, name), getattr(of_scheduling, name)
    assert {each.value for each in asked} == {each.value for each in told}
