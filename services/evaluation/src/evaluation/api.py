"""Every router of the evaluation service, and what its database constraints mean to a caller."""

from evaluation.certificates import endpoints as certificates
from evaluation.exchange import endpoints as exchange
from evaluation.figures import endpoints as figures
from evaluation.ledger import endpoints as ledger
from evaluation.progress import endpoints as progress
from evaluation.surveys import endpoints as surveys
from evaluation.surveys import errors as survey_errors

ROUTERS = (
    ledger.router,
    progress.router,
    surveys.router,
    certificates.router,
    figures.router,
    exchange.router,
)
CONSTRAINTS = {**survey_errors.CONSTRAINTS}
