"""Access rules of the resource routes."""

from typing import Annotated

from registry.access import Permission
from servicekit.access import Reach, requires

ReadResources = Annotated[Reach, requires(Permission.RESOURCE_READ)]
WriteResources = Annotated[Reach, requires(Permission.RESOURCE_WRITE)]
PublishResources = Annotated[Reach, requires(Permission.RESOURCE_PUBLISH)]
