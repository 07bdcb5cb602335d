"""What a child process prints: kept in a rotating file, its warnings and errors shown on the console."""

import asyncio
import json
import logging
import re
from collections import deque
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path

LOG_BYTES = 10_000_000
LOG_FILES = 5
_KEPT_LINES = 40
_LONGEST_LINE = 64_000
_LOUD = frozenset({"warning", "error", "critical"})
# uvicorn before an application configures logging; then PostgreSQL's own severities.
_PLAIN = re.compile(r"^(?:WARNING|ERROR|CRITICAL)\b|^Traceback |^[\w.]+(?:Error|Exception)\b")
_POSTGRES = re.compile(r" (?:WARNING|ERROR|FATAL|PANIC):  ")


class ChildOutput:
    """Takes the lines of one process. A full disk loses log lines, never the process or the supervisor."""

    def __init__(self, name: str, file: Path, show: Callable[[str], None]) -> None:
        self.name = name
        self.file = file
        self.quiet = False
        """Set while stopping, when complaints about lost connections mean nothing."""
        self._show = show
        self._tail: deque[str] = deque(maxlen=_KEPT_LINES)
        self._handler = _LogFile(file, self._write_failed)
        self._lost = False
        self._in_trace = False

    @property
    def tail(self) -> list[str]:
        """The last lines, oldest first."""
        return list(self._tail)

    async def follow(self, stream: asyncio.StreamReader) -> None:
        """Take everything until the process closes its output."""
        pending = b""
        while chunk := await stream.read(65_536):
            *lines, pending = (pending + chunk).split(b"\n")
            for line in lines:
                self.take(line.decode(errors="replace"))
            if len(pending) > _LONGEST_LINE:
                self.take(pending.decode(errors="replace"))
                pending = b""
        if pending:
            self.take(pending.decode(errors="replace"))

    def take(self, line: str) -> None:
        """Keep one line and show it if it is a warning or worse."""
        line = line.rstrip("\r")
        self._tail.append(line)
        self._handler.write(line)
        if self._is_loud(line) and not self.quiet:
            self._show(f"[{self.name}] {summarise(line)}")

    def close(self) -> None:
        """Close the file."""
        self._handler.close()

    def _is_loud(self, line: str) -> bool:
        level = _json_line(line).get("level")
        if level is not None:
            self._in_trace = False
            return level in _LOUD
        loud = bool(_PLAIN.match(line) or _POSTGRES.search(line))
        # The indented lines of a traceback belong to the line before them.
        self._in_trace = loud or (self._in_trace and line.startswith(" "))
        return self._in_trace

    def _write_failed(self, error: BaseException) -> None:
        if not self._lost:
            self._lost = True
            self._show(f"[{self.name}] 日志写不进去 · its log cannot be written: {error}")


class _LogFile(RotatingFileHandler):
    """The standard library's rotation for lines that are already formatted."""

    def __init__(self, file: Path, on_error: Callable[[BaseException], None]) -> None:
        super().__init__(
            file, maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8", errors="replace", delay=True
        )
        self._on_error = on_error

    def write(self, line: str) -> None:
        self.emit(logging.LogRecord("child", logging.INFO, "", 0, line, None, None))

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the base class's name
        import sys

        error = sys.exc_info()[1]
        if error is not None:
            self._on_error(error)


def summarise(line: str) -> str:
    """Return a JSON log line as one readable line; any other line unchanged."""
    fields = _json_line(line)
    if "event" not in fields:
        return line
    parts = [f"{fields.get('level', '')}: {fields['event']}"]
    hidden = {"event", "level", "timestamp", "service", "logger", "exception"}
    parts += [f"{name}={value}" for name, value in fields.items() if name not in hidden]
    if "exception" in fields:
        parts.append(str(fields["exception"]).strip().rpartition("\n")[2])
    return " ".join(parts)


def _json_line(line: str) -> dict[str, object]:
    if not line.startswith("{"):
        return {}
    try:
        fields = json.loads(line)
    except ValueError:
        return {}
    return fields if isinstance(fields, dict) else {}
