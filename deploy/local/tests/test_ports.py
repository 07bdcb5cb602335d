"""Ports are not promised twice, though nobody listens on them yet."""

import subprocess
import sys

from shixun_local import ports

_HOLD = """
import sys
from shixun_local.ports import free_port
print(free_port(int(sys.argv[1])), flush=True)
input()
"""


def test_a_port_that_another_launcher_has_chosen_is_not_chosen_again(free_port: int) -> None:
    command = [sys.executable, "-c", _HOLD, str(free_port)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert int(other.stdout.readline()) == free_port
        assert ports.free_port(free_port) != free_port
        other.communicate("\n")
    assert ports.free_port(free_port) == free_port
