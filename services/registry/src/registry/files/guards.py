"""Access rules of the file routes."""

from typing import Annotated

from registry.access import Permission
from servicekit.access import Reach, requires

UploadFiles = Annotated[Reach, requires(Permission.FILE_UPLOAD)]
