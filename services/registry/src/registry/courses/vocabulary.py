"""What the policy in force at an organisation says of courses: contents to mark them with, and their mix."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from registry.courses.errors import ContentUnknown
from registry.courses.schemas_review import CourseVocabulary, VocabularyItem
from registry.policies.errors import NoPolicyInForce
from registry.policies.schemas import EffectiveQuery
from registry.policies.service import PolicyPackService
from servicekit.access import Reach
from servicekit.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class PolicyWords:
    """The parts of a pack that courses are described and measured by."""

    title: str | None
    contents: list[dict[str, Any]]
    mixes: list[dict[str, Any]]

    def vocabulary(self) -> CourseVocabulary:
        """The contents, each with the clause it stands in."""
        items = [
            VocabularyItem(
                code=f"{entry['id']}.{item['id']}",
                name=item["name"],
                entry=entry["name"],
                duty=entry["duty"],
                clause=entry["clause"],
                source=entry["source"],
            )
            for entry in self.contents
            for item in entry["items"]
        ]
        return CourseVocabulary(pack_title=self.title, contents=items)

    def ensure_known(self, wanted: list[str], former: list[str]) -> None:
        """Refuse contents that the policy does not name; those a course had before may stay.

        Raises:
            ContentUnknown: see above.
        """
        known = {item.code for item in self.vocabulary().contents}.union(former)
        unknown = [code for code in wanted if code not in known]
        if unknown:
            raise ContentUnknown(contents="、".join(unknown))


async def policy_words(uow: UnitOfWork, reach: Reach, organisation_id: UUID) -> PolicyWords:
    """What binds an organisation within reach today; nothing where no policy is in force.

    Raises:
        OrganisationNotFound: not there, or out of reach.
    """
    wanted = EffectiveQuery(organisation_id=organisation_id, on=None)
    try:
        pack = await PolicyPackService(uow, reach).effective(wanted)
    except NoPolicyInForce:
        return PolicyWords(None, [], [])
    return PolicyWords(pack.title, pack.content["contents"], pack.content["course_mixes"])
