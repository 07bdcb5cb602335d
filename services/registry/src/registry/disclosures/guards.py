"""Access rules of the routes about disclosures."""

from typing import Annotated

from registry.access import Permission
from servicekit.access import Reach, requires

DisclosePeople = Annotated[Reach, requires(Permission.PERSON_DISCLOSE)]
ReadDisclosures = Annotated[Reach, requires(Permission.DISCLOSURE_READ)]
