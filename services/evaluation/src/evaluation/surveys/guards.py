"""Access rules of the routes about survey results."""

from typing import Annotated

from evaluation.access import Permission
from servicekit.access import Reach, requires

ReadSurveys = Annotated[Reach, requires(Permission.SURVEY_READ)]
