"""Things of the registry."""

from datetime import UTC, datetime

from registry.identity.models import ApiClient
from registry.organisations.models import Organisation, OrganisationKind
from registry.people.models import Person
from registry.people.vocabulary import Sex, Stage, Subject
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


MAKERS = {
    "organisation_id": _organisation,
    "parent_id": _organisation,
    "below": _organisation,
    "person_id": _person,
    "client_id": _api_client,
    "pack_id": _policy_pack,
    "import_id": _roster,
}
