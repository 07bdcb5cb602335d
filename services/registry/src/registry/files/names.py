"""Names of files as people give them, and whether they may be shown and saved again as they are."""

import unicodedata

MAX_NAME = 200
_MAX_BYTES = 255
"""What file systems take; a Chinese character counts three."""
_SEPARATORS = frozenset('/\\:*?"<>|')


def is_safe_name(name: str) -> bool:
    """Whether a name is one plain name: no folder, no way up, nothing invisible, nothing that misleads.

    Control and format characters are refused, as a right-to-left override shows `exe.pdf` for `fdp.exe`.
    """
    if not name.strip(" .") or name != name.strip() or len(name) > MAX_NAME or name.endswith("."):
        return False
    if len(name.encode("utf-8", "surrogatepass")) > _MAX_BYTES:
        return False
    return not any(each in _SEPARATORS or unicodedata.category(each)[0] == "C" for each in name)


def is_safe_entry(name: str) -> bool:
    """Whether the name of an archive's entry stays within the folder it is unpacked in."""
    if "\\" in name or "\0" in name or name.startswith("/") or name[1:2] == ":":
        return False
    return ".." not in name.split("/")
