"""What can be wrong with budgets."""

from servicekit.localised import Text
from servicekit.problems import Kind, Problem


class BudgetNotFound(Problem):
    """There is none with this id within the caller's reach."""

    kind = Kind.NOT_FOUND
    code = "budget-not-found"
    title = Text("未找到该预算", "No such budget")
    detail = Text(
        "该预算不存在，或不在您的管理范围内。请从经费列表中重新选择。",
        "There is no such budget, or it is outside your reach. Choose one from the list.",
    )


class BudgetExists(Problem):
    """The organisation has a budget for the year."""

    kind = Kind.CONFLICT
    code = "budget-exists"
    title = Text("该年度预算已登记", "The year's budget is on record")
    detail = Text(
        "该单位这一财政年度的预算已登记。如金额有变，请在该预算中登记调整。",
        "The organisation's budget for this fiscal year is on record. If its figures changed, revise it.",
    )


class BudgetLineNotFound(Problem):
    """There is none with this id in the budget."""

    kind = Kind.NOT_FOUND
    code = "budget-line-not-found"
    title = Text("未找到该明细", "No such line")
    detail = Text("该预算中没有这一明细，请重新选择。", "The budget has no such line; choose another.")


class BudgetLineExists(Problem):
    """Another line has the name."""

    kind = Kind.CONFLICT
    code = "budget-line-exists"
    title = Text("明细名称重复", "There is a line of this name")
    detail = Text(
        "该预算中已有同名明细，请改用其他名称，或在原明细上追加安排。",
        "The budget has a line of this name; choose another name, or put more on that line.",
    )


class BudgetExceeded(Problem):
    """More would be set aside than there is."""

    kind = Kind.CONFLICT
    code = "budget-exceeded"
    title = Text("超出培训经费", "More than the training budget")
    detail = Text(
        "培训经费还可安排 {left} 元，本次安排 {wanted} 元。请减少金额，或先登记预算调整。",
        "{left} yuan of the training budget can still be set aside, not {wanted}. Set aside less, or revise "
        "the budget first.",
    )


class BudgetBelowLines(Problem):
    """The revised budget would be less than what has been set aside."""

    kind = Kind.CONFLICT
    code = "budget-below-lines"
    title = Text("低于已安排金额", "Less than was set aside")
    detail = Text(
        "已安排 {set_aside} 元，培训经费不能调整为 {wanted} 元。请先减少各明细的安排。",
        "{set_aside} yuan have been set aside, so that the budget cannot become {wanted}. Take the lines "
        "back first.",
    )


class LineOverspent(Problem):
    """More would be spent than is left on the line."""

    kind = Kind.CONFLICT
    code = "budget-line-overspent"
    title = Text("余额不足", "Not enough left on the line")
    detail = Text(
        "“{name}”余额 {left} 元，不足以支付 {wanted} 元。专款专用，请核对金额，或先追加安排。",
        "{left} yuan are left on {name}, which is less than {wanted}. Money is spent on its purpose only: "
        "check the amount, or set aside more first.",
    )


class CategoryRefused(Problem):
    """The money may not be spent on that."""

    kind = Kind.CONFLICT
    code = "budget-category-refused"
    title = Text("不在开支范围内", "Not within what may be paid")
    detail = Text(
        "“{category}”不在可开支范围内。可选：{allowed}。",
        "{category} may not be paid from this line; what may: {allowed}.",
    )


class FundUnknown(Problem):
    """The policy in force has no such fund or phase."""

    kind = Kind.CONFLICT
    code = "budget-fund-unknown"
    title = Text("政策中没有该专项或环节", "The policy has no such fund or phase")
    detail = Text(
        "当前政策中没有“{name}”。可选：{allowed}。",
        "The policy in force knows no {name}; it knows: {allowed}.",
    )


class EntryNotFound(Problem):
    """There is none with this id in the budget."""

    kind = Kind.NOT_FOUND
    code = "budget-entry-not-found"
    title = Text("未找到该笔记录", "No such entry")
    detail = Text("该预算中没有这一笔，请刷新后重试。", "The budget has no such entry; load the page again.")


class EntryCorrected(Problem):
    """It was taken back before, or takes back another."""

    kind = Kind.CONFLICT
    code = "budget-entry-corrected"
    title = Text("该笔已冲销", "The entry was taken back")
    detail = Text(
        "该笔已冲销，或本身是冲销记录，不能再次冲销。",
        "The entry was taken back already, or takes back another itself.",
    )


CONSTRAINTS = {
    "uq_budgets_organisation_id_fiscal_year": BudgetExists,
    "uq_budget_lines_budget_id_name": BudgetLineExists,
    "uq_budget_entries_corrects_id": EntryCorrected,
}
