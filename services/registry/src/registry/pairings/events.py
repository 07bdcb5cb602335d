"""Facts about pairings that other services rely on; their schemas stand in `contracts/events`."""

from datetime import date
from typing import ClassVar, Self
from uuid import UUID

from registry.pairings.models import Pairing
from servicekit.cloudevents import EventPayload


class PairingStateChanged(EventPayload):
    """Two were paired, or their pairing was completed or ended."""

    event_type: ClassVar[str] = "registry.pairing.state_changed.v1"
    pairing_id: UUID
    kind: str
    giver_organisation_id: UUID
    receiver_organisation_id: UUID
    giver_person_id: UUID | None
    receiver_person_id: UUID | None
    starts_on: date
    ends_on: date
    state: str
    effect: str | None

    @classmethod
    def of(cls, pairing: Pairing) -> Self:
        """The fact about `pairing` as it now stands."""
        return cls(
            pairing_id=pairing.id,
            kind=pairing.kind.value,
            giver_organisation_id=pairing.giver_organisation_id,
            receiver_organisation_id=pairing.receiver_organisation_id,
            giver_person_id=pairing.giver_person_id,
            receiver_person_id=pairing.receiver_person_id,
            starts_on=pairing.starts_on,
            ends_on=pairing.ends_on,
            state=pairing.state.value,
            effect=None if pairing.effect is None else pairing.effect.value,
        )
