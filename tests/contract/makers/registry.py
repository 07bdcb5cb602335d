"""Things of the registry."""

from datetime import UTC, date, datetime
from decimal import Decimal

from registry.access import Role
from registry.budgets.models import Budget, BudgetEntry, BudgetFigures, BudgetLine
from registry.budgets.vocabulary import EntryKind
from registry.careers.models import PersonHonour, PersonPost
from registry.corrections.models import ProfileCorrection
from registry.corrections.rules import Change, ProfileField
from registry.courses.kinds import ContentDomain, CourseCategory, CourseLevel, CourseOrigin
from registry.courses.models import Course, CoursePromotion, CourseSeries, CourseVersion
from registry.courses.states import CourseState, PromotionState
from registry.duplicates.merging import Before
from registry.duplicates.models import DuplicateDismissal, PersonMerge
from registry.experts.models import Expert, ExpertInterval, ReviewRound
from registry.experts.vocabulary import ExpertKind, ExpertLevel, ExpertSource, IntervalKind
from registry.files.models import StoredFile, Upload, UploadState
from registry.identity.models import Account, ApiClient, RoleGrant
from registry.institutions.models import Institution, InstitutionDocument
from registry.institutions.states import Standing
from registry.institutions.vocabulary import InstitutionDocumentKind, LegalForm
from registry.marks.kinds import MarkKind
from registry.marks.models import OrganisationMark
from registry.organisations.models import Organisation, OrganisationKind
from registry.pairings.models import Pairing, PairingEntry
from registry.pairings.states import PairingState
from registry.pairings.vocabulary import PairingEntryKind, PairingKind
from registry.people.models import Person
from registry.people.vocabulary import Honour, Level, Post, Sex, Stage, Subject
from registry.places.models import BaseUse, TrainingBase, Venue, VenueEquipment, VenueRoom
from registry.places.states import BaseStanding
from registry.places.vocabulary import BaseFunction, BaseKind, EquipmentKind, RoomKind, UseKind
from registry.policies.loader import load_pack
from registry.policies.models import PolicyPack
from registry.policies.yaml_body import EXAMPLE
from registry.resources.models import Resource
from registry.resources.states import ResourceKind, ResourceState
from registry.roster.models import RosterFile, RosterImport, sealed
from registry.roster.tally import Tally
from registry.studios.models import Studio, StudioMember, StudioTask
from registry.studios.states import StudioStanding, StudioTaskState
from registry.studios.vocabulary import StudioKind, StudioRole, StudioTaskKind
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


def _institution() -> Institution:
    return Institution(
        organisation=_organisation(),
        credit_code=new_id().hex,
        legal_form=LegalForm.COMPANY,
        standing=Standing.GOOD,
    )


def _institution_document() -> InstitutionDocument:
    return InstitutionDocument(
        institution=_institution(),
        kind=InstitutionDocumentKind.REGISTRATION,
        number="合同证字第 1 号",
        issued_on=date(2024, 3, 1),
    )


def _spell() -> PersonPost:
    return PersonPost(person=_person(), post=Post.HEAD, since=date(2020, 9, 1))


def _honour() -> PersonHonour:
    return PersonHonour(
        person=_person(), honour=Honour.SUBJECT_LEADER, level=Level.CITY, awarded_on=date(2024, 9, 10)
    )


def _account() -> Account:
    grant = RoleGrant(role=Role.TEACHER, organisation=_organisation())
    return Account(login=new_id().hex, display_name="合同账号", disabled=False, grants=[grant])


def _grant() -> RoleGrant:
    return RoleGrant(role=Role.SCHOOL_OFFICER, organisation=_organisation(), account=_account())


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


def _dismissal() -> DuplicateDismissal:
    first, second = _person(), _person()
    first.id, second.id = sorted((new_id(), new_id()))
    return DuplicateDismissal(first=first, second=second, reason="两位同名教师")


def _course() -> Course:
    school = _organisation()
    now = datetime.now(UTC)
    course = Course(
        organisation=school, library=school, level=CourseLevel.SCHOOL, rating_count=0, touched_at=now
    )
    course.versions = [
        CourseVersion(
            number=1,
            is_latest=True,
            state=CourseState.PUBLISHED,
            name="合同课程",
            summary="合同测试用",
            keywords=[],
            category=CourseCategory.PRACTICE,
            domain=ContentDomain.OTHER,
            origin=CourseOrigin.LOCAL,
            six_new=[],
            contents=[],
            standards=["培训课程标准"],
            stages=[],
            subjects=[],
            hours=Decimal(6),
            published_at=now,
            search_text="合同课程",
            search_grams=[],
        )
    ]
    return course


def _course_series() -> CourseSeries:
    return CourseSeries(organisation=_organisation(), name="合同系列", theme="合同", research_topic="合同")


def _promotion() -> CoursePromotion:
    return CoursePromotion(
        course=_course(),
        library=_organisation(),
        level=CourseLevel.COUNTY,
        state=PromotionState.PROPOSED,
        reason="教师评价高",
    )


def _file() -> StoredFile:
    return StoredFile(
        created_by=new_id(), name="合同.pdf", media_type="application/pdf", size=1, sha256="0" * 64
    )


def _upload() -> Upload:
    return Upload(
        created_by=new_id(),
        name="合同.pdf",
        size=10,
        received=0,
        pieces=[],
        state=UploadState.OPEN,
        expires_at=datetime(2099, 1, 1, tzinfo=UTC),
    )


def _resource() -> Resource:
    school = _organisation()
    return Resource(
        organisation=school,
        library=school,
        level=CourseLevel.SCHOOL,
        kind=ResourceKind.GUIDE,
        state=ResourceState.PUBLISHED,
        title="合同指南",
        summary="合同测试用",
        stages=[],
        subjects=[],
        published_at=datetime.now(UTC),
        touched_at=datetime.now(UTC),
        search_text="合同指南",
        search_grams=[],
    )


def _budget() -> Budget:
    budget = Budget(organisation=_organisation(), fiscal_year=2026, figures=[])
    budget.approve(
        BudgetFigures(training_budget=10**9, approved_on=date(2026, 3, 1), document="合同批复〔2026〕1号")
    )
    return budget


def _budget_line() -> BudgetLine:
    return BudgetLine(budget=_budget(), name="合同明细")


def _budget_entry() -> BudgetEntry:
    return BudgetEntry(line=_budget_line(), kind=EntryKind.ALLOCATION, amount=10**6, on=date(2026, 3, 5))


def _expert() -> Expert:
    return Expert(
        organisation=_organisation(),
        name="蒙建华",
        workplace="广西师范大学",
        kind=ExpertKind.SCHOLAR,
        level=ExpertLevel.PROVINCE,
        source=ExpertSource.NOMINATION,
        evidence="近三年送教下乡十二场",
    )


def _interval() -> ExpertInterval:
    return ExpertInterval(
        expert=_expert(),
        kind=IntervalKind.UNAVAILABLE,
        starts_on=date(2027, 3, 1),
        ends_on=date(2027, 3, 5),
    )


def _round() -> ReviewRound:
    return ReviewRound(organisation=_organisation(), year=2026, due_on=date(2026, 12, 31), valid_months=12)


def _base() -> TrainingBase:
    return TrainingBase(
        organisation=_organisation(),
        name="合同基地",
        kind=BaseKind.SCHOOL,
        functions=[BaseFunction.PRACTICE],
        level=Level.CITY,
        capacity=100_000,
        established_on=date(2024, 3, 1),
        standing=BaseStanding.ACTIVE,
    )


def _base_use() -> BaseUse:
    return BaseUse(base=_base(), kind=UseKind.TRAINING, title="集训", used_on=date(2024, 5, 1), people=40)


def _venue() -> Venue:
    return Venue(base=_base(), name="合同楼", capacity=100_000, rooms=[], equipment=[])


def _room() -> VenueRoom:
    return VenueRoom(venue=_venue(), name="101", kind=RoomKind.HALL, capacity=100)


def _equipment() -> VenueEquipment:
    return VenueEquipment(venue=_venue(), kind=EquipmentKind.SOUND, name="音响", quantity=1)


def _studio() -> Studio:
    return Studio(
        organisation=_organisation(),
        host=_person(),
        name="合同工作室",
        kind=StudioKind.MASTER_TEACHER,
        level=Level.CITY,
        established_on=date(2024, 3, 1),
        standing=StudioStanding.ACTIVE,
    )


def _studio_member() -> StudioMember:
    return StudioMember(studio=_studio(), person=_person(), role=StudioRole.CORE, joined_on=date(2024, 3, 1))


def _studio_task() -> StudioTask:
    return StudioTask(
        studio=_studio(),
        kind=StudioTaskKind.OUTREACH,
        title="送教",
        due_on=date(2024, 11, 30),
        state=StudioTaskState.OPEN,
    )


def _pairing() -> Pairing:
    return Pairing(
        kind=PairingKind.SCHOOLS,
        giver_organisation=_organisation(),
        receiver_organisation=_organisation(),
        plan="每月走访一次",
        planned_visits=8,
        planned_researches=4,
        starts_on=date(2024, 3, 1),
        ends_on=date(2025, 2, 28),
        state=PairingState.ACTIVE,
    )


def _pairing_entry() -> PairingEntry:
    return PairingEntry(
        pairing=_pairing(),
        kind=PairingEntryKind.VISIT,
        done_on=date(2024, 4, 10),
        topic="课堂诊断",
        people=12,
    )


MAKERS = {
    "base_id": _base,
    "use_id": _base_use,
    "venue_id": _venue,
    "room_id": _room,
    "equipment_id": _equipment,
    "studio_id": _studio,
    "host_id": _person,
    "member_id": _studio_member,
    "task_id": _studio_task,
    "pairing_id": _pairing,
    "pairing_entry_id": _pairing_entry,
    "giver_id": _organisation,
    "receiver_id": _organisation,
    "mentor_id": _person,
    "apprentice_id": _person,
    "expert_id": _expert,
    "interval_id": _interval,
    "round_id": _round,
    "organisation_id": _organisation,
    "parent_id": _organisation,
    "below": _organisation,
    "person_id": _person,
    "spell_id": _spell,
    "honour_id": _honour,
    "mark_id": _mark,
    "institution_id": _institution,
    "institution_document_id": _institution_document,
    "document_id": _institution_document,
    "correction_id": _correction,
    "merge_id": _merge,
    "dismissal_id": _dismissal,
    "first_id": _person,
    "second_id": _person,
    "kept_id": _person,
    "merged_id": _person,
    "into_id": _organisation,
    "from_id": _policy_pack,
    "course_id": _course,
    "promotion_id": _promotion,
    "series_id": _course_series,
    "file_id": _file,
    "upload_id": _upload,
    "resource_id": _resource,
    "account_id": _account,
    "grant_id": _grant,
    "client_id": _api_client,
    "pack_id": _policy_pack,
    "budget_id": _budget,
    "line_id": _budget_line,
    "entry_id": _budget_entry,
    "import_id": _roster,
}
