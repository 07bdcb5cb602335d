"""The server protocol that joins the head and the body of an answer."""

import asyncio

from gateway.joined_writes import JoiningTransport


class Recorder:
    """What a transport was asked to write."""

    def __init__(self) -> None:
        self.written: list[bytes] = []
        self.closed = False

    def write(self, data: bytes) -> None:
        self.written.append(data)

    def is_closing(self) -> bool:
        return self.closed

    def close(self) -> None:
        self.closed = True

    def get_extra_info(self, name: str) -> str:
        return f"info about {name}"


def joining() -> tuple[JoiningTransport, Recorder]:
    recorder = Recorder()
    return JoiningTransport(recorder, asyncio.get_running_loop()), recorder  # type: ignore[arg-type]


async def test_writes_of_one_round_of_the_loop_go_out_as_one():
    transport, recorder = joining()
    transport.write(b"head")
    transport.write(b"body")
    assert recorder.written == []
    await asyncio.sleep(0)
    assert recorder.written == [b"headbody"]
    transport.write(b"next")
    await asyncio.sleep(0)
    assert recorder.written == [b"headbody", b"next"]


async def test_much_is_written_at_once_and_in_order():
    transport, recorder = joining()
    transport.write(b"head")
    transport.write(b"x" * 100_000)
    assert recorder.written == [b"head" + b"x" * 100_000]
    await asyncio.sleep(0)
    assert len(recorder.written) == 1


async def test_closing_writes_first():
    transport, recorder = joining()
    transport.write(b"answer")
    transport.close()
    assert (recorder.written, recorder.closed) == ([b"answer"], True)
    await asyncio.sleep(0)
    assert recorder.written == [b"answer"]


async def test_nothing_is_written_to_a_lost_connection():
    transport, recorder = joining()
    transport.write(b"answer")
    recorder.closed = True
    await asyncio.sleep(0)
    assert recorder.written == []


async def test_it_is_otherwise_the_transport_itself():
    transport, _recorder = joining()
    assert transport.get_extra_info("peername") == "info about peername"
