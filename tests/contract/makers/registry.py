"""Things of the registry."""

from datetime import UTC, date, datetime

from registry.careers.models import PersonHonour, PersonPost
from registry.corrections.models import ProfileCorrection
from registry.corrections.rules import Change, ProfileField
from registry.duplicates.merging import Before
from registry.duplicates.models import PersonMerge
from registry.identity.models import ApiClient
from registry.marks.kinds import MarkKind
from registry.marks.models import OrganisationMark
from registry.organisations.models import Organisation, OrganisationKind
from registry.people.models import Person
from registry.people.vocabulary import Honour, Level, Post, Sex, Stage, Subject
from registry.policies.loader import load_pack
from registry.policies.models import PolicyPack
from registry.policies.yaml_body import EXAMPLE
from registry.roster.models import RosterFile, RosterImport, sealed
from registry.roster.tally import Tally
from servicekit.ids import new_id

_ROSTER = "姓名,身份证号,学段,任教学科\n韦春兰,45130219850307001X,小学,语文\n".encode()


def _organisation() -> Organisation:
    organisation = Organisation(code=new_id().hex, name="合同小学", kind=OrganisationKind.SCHOOL)
    organisation.place_below(None)
    return organisation


def _person() -> Person:
    return Person(
        organisation=_organisation(),
        name="韦春兰",
        sex=Sex.FEMALE,
        stage=Stage.PRIMARY,
        subject=Subject.CHINESE,
    )


def _mark() -> OrganisationMark:
    return OrganisationMark(
        organisation=_organisation(), kind=MarkKind.DEMONSTRATION_SCHOOL, starts_on=date(2022, 9, 1)
    )


def _spell() -> PersonPost:
    return PersonPost(person=_person(), post=Post.HEAD, since=date(2020, 9, 1))


def _honour() -> PersonHonour:
    return PersonHonour(
        person=_person(), honour=Honour.SUBJECT_LEADER, level=Level.CITY, awarded_on=date(2024, 9, 10)
    )


def _api_client() -> ApiClient:
    client = ApiClient(name="合同省平台", organisation=_organisation())
    client.renew_secret()
    return client


def _policy_pack() -> PolicyPack:
    return PolicyPack.publish(load_pack(EXAMPLE.encode()), EXAMPLE, _organisation())


def _roster() -> RosterImport:
    roster = RosterImport(
        organisation=_organisation(),
        file_name="花名册.csv",
        file_bytes=len(_ROSTER),
        file=RosterFile(content=sealed(_ROSTER)),
    )
    roster.finish_check(datetime.now(UTC), Tally(rows=1, new=1))
    return roster


def _correction() -> ProfileCorrection:
    change = Change(ProfileField.TITLE, "none", "senior")
    return ProfileCorrection.propose(_person(), [change], "职称已评审通过")


def _merge() -> PersonMerge:
    before = Before(kept={}, kept_after={}, merged={}, moved=[])
    return PersonMerge(kept=_person(), merged=_person(), reason="重复建档", before=before.sealed())


MAKERS = {
    "organisation_id": _organisation,
    "parent_id": _organisation,
    "below": _organisation,
    "person_id": _person,
    "spell_id": _spell,
    "honour_id": _honour,
    "mark_id": _mark,
    "correction_id": _correction,
    "merge_id": _merge,
    "first_id": _person,
    "second_id": _person,
    "kept_id": _person,
    "merged_id": _person,
    "into_id": _organisation,
    "from_id": _policy_pack,
    "client_id": _api_client,
    "pack_id": _policy_pack,
    "import_id": _roster,
}
