"""Whether a port is free, who has it, and which other one is."""

import errno
import fcntl
import os
import socket
import tempfile
from pathlib import Path

import psutil

from shixun_local.failures import port_in_use, port_not_usable


def check_port(host: str, port: int) -> None:
    """Raise `LauncherError` when the address cannot be listened on, naming who holds it where possible."""
    try:
        _bind(host, port)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise port_in_use(port, host, describe_listener(port)) from error
        raise port_not_usable(port, host, error.strerror or str(error)) from error


_TRIES = 10
_reservations: list[int] = []
"""Open files whose locks keep other launchers here from ports that our services are yet to take."""


def free_port(preferred: int) -> int:
    """Return `preferred` if nobody listens there on 127.0.0.1 or is about to, else a free port."""
    for candidate in (preferred, *[0] * _TRIES):
        try:
            port = _bind("127.0.0.1", candidate)
        except OSError:
            continue
        if _reserve(port):
            return port
    raise port_not_usable(preferred, "127.0.0.1", "no free port")


def _reserve(port: int) -> bool:
    """Claim a port until this process ends: between the choice and the start of a service lie seconds."""
    try:
        file = os.open(Path(tempfile.gettempdir(), f"shixun-port-{port}.lock"), os.O_CREAT | os.O_RDWR, 0o666)
    except OSError:  # another user's
        return False
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(file)
        return False
    _reservations.append(file)
    return True


def describe_listener(port: int) -> str | None:
    """Return name and number of the process listening on `port`; None when it belongs to somebody else."""
    try:
        connections = psutil.net_connections(kind="tcp")
    except psutil.Error:
        return None
    for connection in connections:
        # An unconnected socket has an empty address.
        here = tuple(connection.laddr)[1:2] == (port,)
        if here and connection.status == psutil.CONN_LISTEN and connection.pid is not None:
            try:
                return f"{psutil.Process(connection.pid).name()}, pid {connection.pid}"
            except psutil.Error:
                return f"pid {connection.pid}"
    return None


def _bind(host: str, port: int) -> int:
    """Try the address for a moment, as a server would, and return the port taken."""
    family, kind, protocol, _, address = socket.getaddrinfo(
        host or None, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
    )[0]
    with socket.socket(family, kind, protocol) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        probe.bind(address)
        probe.listen(1)
        return int(probe.getsockname()[1])
