"""Pure decisions about the tree, on plain values."""

from uuid import UUID

SEPARATOR = "."
MAX_DEPTH = 12


def label(organisation_id: UUID) -> str:
    """The `ltree` label of an organisation: its id in hexadecimal."""
    return organisation_id.hex


def path_below(parent_path: str | None, organisation_id: UUID) -> str:
    """The path of an organisation under the one at `parent_path`; none for a root."""
    own = label(organisation_id)
    return own if parent_path is None else f"{parent_path}{SEPARATOR}{own}"


def depth(path: str) -> int:
    """How many organisations stand above the one at `path`; 0 for a root."""
    return path.count(SEPARATOR)


def is_within(path: str, root: str) -> bool:
    """Whether `path` is `root` or lies below it."""
    return path == root or path.startswith(root + SEPARATOR)


def moves_below_itself(path: str, new_parent_path: str | None) -> bool:
    """Whether putting the organisation at `path` there would cut it off from the tree."""
    return new_parent_path is not None and is_within(new_parent_path, path)


def too_deep(parent_path: str | None, height: int) -> bool:
    """Whether a subtree `height` levels high (1: a leaf) would go deeper than the tree may."""
    above = 0 if parent_path is None else depth(parent_path) + 1
    return above + height > MAX_DEPTH


def fields_for_schools_only(
    *, is_school: bool, school_kind: object | None, rural_kind: object | None
) -> tuple[str, ...]:
    """Which fields are filled in that only a school has."""
    if is_school:
        return ()
    given = {"school_kind": school_kind, "rural_kind": rural_kind}
    return tuple(name for name, value in given.items() if value is not None)
