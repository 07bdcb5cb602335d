"""What can be wrong with publishing or looking up a pack."""

from servicekit.localised import Text
from servicekit.problems import Kind, Problem


class PolicyPackInvalid(Problem):
    """The YAML is no policy pack; `errors` tells every mistake with its line and column."""

    kind = Kind.INVALID
    code = "policy-pack-invalid"
    title = Text("政策包有误", "The policy pack has mistakes")
    detail = Text(
        "政策包中有 {count} 处错误，未发布。请按所示行列修改后重新提交。",
        "The policy pack has {count} mistakes and was not published; correct them at the lines shown.",
    )


class NotYaml(Problem):
    """The body is declared to be something else."""

    kind = Kind.UNSUPPORTED
    code = "policy-pack-not-yaml"
    title = Text("应提交 YAML", "Send YAML")
    detail = Text(
        "请以 YAML 文本提交政策包，并设置 Content-Type: application/yaml。",
        "Send the policy pack as YAML text with Content-Type: application/yaml.",
    )


class PolicyPackTooLarge(Problem):
    """Longer than any policy document made into rules."""

    kind = Kind.TOO_LARGE
    code = "policy-pack-too-large"
    title = Text("政策包过大", "The policy pack is too large")
    detail = Text(
        "政策包最大 {kilobytes} KB，请检查是否选错了文件。",
        "A policy pack has at most {kilobytes} kB; check that this is the right file.",
    )


class PolicyPackNotFound(Problem):
    """There is none with this id that binds, or lies within, the caller's reach."""

    kind = Kind.NOT_FOUND
    code = "policy-pack-not-found"
    title = Text("未找到该政策包", "No such policy pack")
    detail = Text(
        "该政策包不存在，或与您的管理范围无关。请从政策包列表中重新选择。",
        "There is no such policy pack, or it does not concern your reach. Choose one from the list.",
    )


class NoPolicyInForce(Problem):
    """Neither the organisation nor any above it has a pack in force on the day."""

    kind = Kind.NOT_FOUND
    code = "no-policy-in-force"
    title = Text("没有生效的政策包", "No policy in force")
    detail = Text(
        "“{name}”及其上级机构在 {on} 没有生效的政策包。请更换日期，或由主管部门发布适用的政策包。",
        "Neither {name} nor any organisation above it has a policy pack in force on {on}. Ask for another "
        "day, or have the authority publish a pack.",
    )


class PolicyPackVersionTaken(Problem):
    """What was published does not change."""

    kind = Kind.CONFLICT
    code = "policy-pack-version-taken"
    title = Text("该版本已发布", "This version is already published")
    detail = Text(
        "该机构已发布同一政策包的这个版本，已发布的内容不能修改。请把 version 加 1 后重新发布。",
        "This version of the pack is already published at this organisation and does not change any more; "
        "raise `version` and publish again.",
    )


class PolicyPackOutOfPlace(Problem):
    """The policy is that of another division."""

    kind = Kind.CONFLICT
    code = "policy-pack-out-of-place"
    title = Text("政策不适用于该机构", "The policy is not for this organisation")
    detail = Text(
        "该政策适用于 {applies_to}（{division}），而“{name}”不在其内。请选择其他机构，或修改 applies_to。",
        "This policy is for {applies_to} ({division}), and {name} is not part of it; choose another "
        "organisation or correct applies_to.",
    )


CONSTRAINTS = {"uq_policy_packs_organisation_code_version": PolicyPackVersionTaken}
