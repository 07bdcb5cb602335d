"""What a running service has at hand, kept on `app.state.runtime` and nowhere global."""

from collections.abc import Mapping
from dataclasses import dataclass

import httpx

from servicekit.access import AccessPolicy
from servicekit.clock import Clock
from servicekit.feed import FeedSignal
from servicekit.health import ReadinessCheck
from servicekit.settings import ServiceSettings
from servicekit.tokens import KeySource, TokenVerifier
from servicekit.unit_of_work import Database


@dataclass(slots=True)
class Runtime:
    """The collaborators that requests and background work share."""

    settings: ServiceSettings
    database: Database
    clock: Clock
    policy: AccessPolicy
    keys: KeySource
    verifier: TokenVerifier
    feed_signal: FeedSignal
    client: httpx.AsyncClient
    readiness: Mapping[str, ReadinessCheck]
