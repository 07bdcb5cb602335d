"""Access rules of the course routes."""

from typing import Annotated

from registry.access import Permission
from servicekit.access import Reach, requires

ReadCourses = Annotated[Reach, requires(Permission.COURSE_READ)]
WriteCourses = Annotated[Reach, requires(Permission.COURSE_WRITE)]
ReviewCourses = Annotated[Reach, requires(Permission.COURSE_REVIEW)]
