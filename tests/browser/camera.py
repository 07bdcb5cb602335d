"""A camera for Chromium: the picture on the big screen in the room, as a phone that is held up would see it.

Chromium plays a file in place of a camera (`--use-file-for-fake-video-capture`), and opens it when the page
asks for the camera. So the file can be made at the last moment, from what another page shows just then.
"""

import re
from pathlib import Path

from playwright.sync_api import Locator

_SIDE = 480
_FRAMES = 10
_NO_COLOUR = 128
_SQUARE = re.compile(r"M(\d+) (\d+)h1v1h-1z")


def film(picture: Locator, target: Path) -> None:
    """Write a video of the QR picture that `picture` (an SVG of unit squares) shows."""
    size = int(str(picture.get_attribute("viewBox")).split()[-1])
    path = str(picture.locator("path").get_attribute("d"))
    dark = {(int(x), int(y)) for x, y in _SQUARE.findall(path)}
    target.write_bytes(_y4m(dark, size))


def _y4m(dark: set[tuple[int, int]], size: int) -> bytes:
    """The picture as an uncompressed video (YUV4MPEG2, 4:2:0)."""
    brightness = bytearray(b"\xff" * (_SIDE * _SIDE))
    scale = _SIDE // size
    for x, y in dark:
        for line in range(y * scale, (y + 1) * scale):
            begin = line * _SIDE + x * scale
            brightness[begin : begin + scale] = bytes(scale)
    colours = bytes([_NO_COLOUR]) * (_SIDE * _SIDE // 2)
    frame = b"FRAME\n" + brightness + colours
    return f"YUV4MPEG2 W{_SIDE} H{_SIDE} F10:1 Ip A1:1 C420jpeg\n".encode() + frame * _FRAMES
