"""What another system asks for."""

from pydantic import Field

from evaluation.exchange.changes import ChangeType
from servicekit.feed import FeedPlace


class ChangeQuery(FeedPlace):
    """Where in the changes a reader is, and which they want."""

    type: list[ChangeType] = Field([], max_length=50, description="only changes of these types; all if none")
