"""What can be wrong with a list of quotas."""

from servicekit.localised import Text
from servicekit.problems import Kind, Problem


class QuotasFrozen(Problem):
    """Seats are given to schools before the programme runs."""

    kind = Kind.CONFLICT
    code = "quotas-frozen"
    title = Text("不能再调整名额", "Quotas are fixed")
    detail = Text(
        "项目当前状态为“{state}”，不能再调整名额分配。", "The programme is {state}; its quotas are fixed."
    )


class QuotasExceedCapacity(Problem):
    """Together the schools would have more seats than there are."""

    kind = Kind.CONFLICT
    code = "quotas-exceed-capacity"
    title = Text("名额超过人数上限", "Quotas exceed the capacity")
    detail = Text(
        "分配的名额合计 {seats} 个，超过项目人数上限 {capacity}。请减少名额，或先提高人数上限。",
        "The quotas add up to {seats}, more than the capacity of {capacity}. Give fewer, or raise it first.",
    )


class QuotaBelowTaken(Problem):
    """A school would have fewer seats than its people have taken."""

    kind = Kind.CONFLICT
    code = "quota-below-taken"
    title = Text("名额少于已报名人数", "Quota below the number enrolled")
    detail = Text(
        "“{organisation}”已有 {taken} 人报名，分配的名额（{seats}）不能少于已报名人数。",
        "{organisation} has {taken} people enrolled already; its quota cannot be {seats}.",
    )


class QuotaSchoolUnfit(Problem):
    """An organisation in the list is none that could be given seats."""

    kind = Kind.CONFLICT
    code = "quota-school-unfit"
    title = Text("不能向该单位分配名额", "No seats for this organisation")
    detail = Text(
        "名额只能分配给主办单位辖区内的在办学校（不含教育行政部门和片区）；第 {position} 项不符合。",
        "Seats go to open schools below the organisation that runs the programme (not to authorities or "
        "districts); entry {position} of the list is none.",
    )


class QuotaSchoolTwice(Problem):
    """A school stands in the list more than once."""

    kind = Kind.CONFLICT
    code = "quota-school-twice"
    title = Text("单位重复", "The same school twice")
    detail = Text(
        "名额列表第 {position} 项的单位已在前面出现，请合并为一项。",
        "The school of entry {position} already stands further up in the list; make one entry of the two.",
    )
