"""Access rules of the routes about figures."""

from typing import Annotated

from evaluation.access import Permission
from servicekit.access import Reach, requires

ReadFigures = Annotated[Reach, requires(Permission.FIGURES_READ)]
