"""Which events are public, and what each tells."""

from collections.abc import Mapping
from enum import StrEnum

from servicekit.localised import Text


class ChangeType(StrEnum):
    """The types of events that other systems are shown."""

    ORGANISATION_CREATED = "registry.organisation.created.v1"
    ORGANISATION_UPDATED = "registry.organisation.updated.v1"
    ORGANISATION_MOVED = "registry.organisation.moved.v1"
    ORGANISATION_CLOSED = "registry.organisation.closed.v1"
    ORGANISATION_MARKED = "registry.organisation.marked.v1"
    ORGANISATION_UNMARKED = "registry.organisation.unmarked.v1"
    PERSON_REGISTERED = "registry.person.registered.v1"
    PERSON_UPDATED = "registry.person.updated.v1"
    PERSON_LEFT = "registry.person.left.v1"
    POLICY_PACK_PUBLISHED = "registry.policy_pack.published.v1"
    PROGRAMME_CREATED = "scheduling.programme.created.v1"
    PROGRAMME_UPDATED = "scheduling.programme.updated.v1"
    PROGRAMME_STATE_CHANGED = "scheduling.programme.state_changed.v1"
    ENROLMENT_PLACED = "scheduling.enrolment.placed.v1"
    ENROLMENT_WITHDRAWN = "scheduling.enrolment.withdrawn.v1"
    ATTENDANCE_COMPLETED = "scheduling.attendance.completed.v1"
    HOURS_RECOGNISED = "evaluation.hours.recognised.v1"
    CERTIFICATE_ISSUED = "evaluation.certificate.issued.v1"


MEANINGS: Mapping[ChangeType, Text] = {
    ChangeType.ORGANISATION_CREATED: Text("新建组织机构", "An organisation came into being"),
    ChangeType.ORGANISATION_UPDATED: Text(
        "组织机构的名称、代码、类型或区划变更", "Its name, code, kind or division changed"
    ),
    ChangeType.ORGANISATION_MOVED: Text(
        "组织机构连同下级调整隶属", "It went elsewhere in the tree, with all below it"
    ),
    ChangeType.ORGANISATION_CLOSED: Text("组织机构撤销", "It takes no part any more"),
    ChangeType.ORGANISATION_MARKED: Text(
        "组织机构设为某种标识（如培训创新实验区）", "It was marked as something, for a time"
    ),
    ChangeType.ORGANISATION_UNMARKED: Text("组织机构的标识撤销", "A mark of it was taken back"),
    ChangeType.PERSON_REGISTERED: Text("教师进入花名册", "Somebody came onto the roster"),
    ChangeType.PERSON_UPDATED: Text(
        "教师的档案或所属单位变更", "Their profile, or where they belong, changed"
    ),
    ChangeType.PERSON_LEFT: Text("教师离开花名册", "They are on the roster no more"),
    ChangeType.POLICY_PACK_PUBLISHED: Text("政策包发布", "A policy pack was published"),
    ChangeType.PROGRAMME_CREATED: Text("新建培训项目（草稿）", "A programme was drafted"),
    ChangeType.PROGRAMME_UPDATED: Text("培训项目的方案变更", "Its plan, dates, seats or quotas changed"),
    ChangeType.PROGRAMME_STATE_CHANGED: Text(
        "培训项目的状态变更（送审、批准、开放、开班、结束等）",
        "It took a step: submitted, approved, opened, started, completed and so on",
    ),
    ChangeType.ENROLMENT_PLACED: Text("教师报名参加项目", "Somebody takes part in a programme"),
    ChangeType.ENROLMENT_WITHDRAWN: Text("教师退出项目", "They do not any more"),
    ChangeType.ATTENDANCE_COMPLETED: Text(
        "教师完成一个课次的签到和签退", "Somebody signed in and out of a session"
    ),
    ChangeType.HOURS_RECOGNISED: Text(
        "学时记入台账；冲销为负数", "Class hours entered a ledger; those taken back are negative"
    ),
    ChangeType.CERTIFICATE_ISSUED: Text("颁发结业证书", "A certificate was issued"),
}


def catalogue() -> str:
    """Every public type with what it means, as the table that the contract shows."""
    rows = (f"| `{each}` | {MEANINGS[each].zh} | {MEANINGS[each].en} |" for each in ChangeType)
    return "\n".join(("| type | 含义 | meaning |", "|---|---|---|", *rows))
