"""Access rules of the routes about enrolments.

Enrolling and withdrawing is open to whoever is signed in, for themselves; for somebody else the use case
asks how far the caller's right to nominate reaches.
"""

from typing import Annotated

from scheduling.access import Permission
from servicekit.access import Reach, requires

ReadEnrolments = Annotated[Reach, requires(Permission.PROGRAMME_READ)]
