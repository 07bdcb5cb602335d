"""Access rules of the routes about the ledger."""

from typing import Annotated

from evaluation.access import Permission
from servicekit.access import Reach, requires

ReadLedgers = Annotated[Reach, requires(Permission.LEDGER_READ)]
CorrectLedgers = Annotated[Reach, requires(Permission.LEDGER_CORRECT)]
