"""What becomes of a correction whose record goes into another one."""

from sqlalchemy import select
from sqlalchemy.orm import contains_eager

from registry.corrections.models import ProfileCorrection
from registry.corrections.states import MACHINE, REJECT, CorrectionState
from registry.people.models import Person
from servicekit.access import Actor
from servicekit.localised import Language, Text
from servicekit.states import take
from servicekit.unit_of_work import UnitOfWork

_MERGED = Text(
    "该档案已与另一份档案合并，这项更正不再处理。如合并后的信息仍需更正，请重新提出。",
    "The record was merged with another one; the correction is not decided on any more.",
)


async def close_for_merger(uow: UnitOfWork, merged: Person, actor: Actor) -> None:
    """Close the correction that waits for a decision about a record that is gone, and say why.

    It was proposed against what that record said; against the one kept it would mean something else.
    """
    query = (
        select(ProfileCorrection)
        .join(ProfileCorrection.person)
        .where(ProfileCorrection.person_id == merged.id, ProfileCorrection.state == CorrectionState.PROPOSED)
        .options(contains_eager(ProfileCorrection.person))
        .with_for_update(of=ProfileCorrection)
    )
    correction = (await uow.session.execute(query)).scalar_one_or_none()
    if correction is not None:
        reason = _MERGED.render(Language.CHINESE)  # as the school writes its own reasons
        state = take(uow, MACHINE, correction, correction.state, REJECT, reason)
        correction.close(state, uow.clock.now(), actor.id, reason)
