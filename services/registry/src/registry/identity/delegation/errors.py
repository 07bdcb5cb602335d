"""What can go wrong with giving and withdrawing roles."""

from servicekit.localised import Text
from servicekit.problems import Kind, Problem


class GrantNotFound(Problem):
    """There is none with this id within the caller's reach."""

    kind = Kind.NOT_FOUND
    code = "grant-not-found"
    title = Text("未找到该授权", "No such grant")
    detail = Text(
        "该授权不存在，或不在您的管理范围内。请从账号页面重新选择。",
        "There is no such grant, or it is outside your reach. Choose one on the account's page.",
    )


class GrantWithdrawn(Problem):
    """It was withdrawn before."""

    kind = Kind.CONFLICT
    code = "grant-withdrawn"
    title = Text("授权已撤销", "Grant is withdrawn")
    detail = Text(
        "该授权已撤销，无需再次操作。如需恢复，请重新授予角色。",
        "The grant has been withdrawn already. Give the role again if it is needed.",
    )


class GrantExists(Problem):
    """The account holds this role there already."""

    kind = Kind.CONFLICT
    code = "grant-exists"
    title = Text("已有该角色", "Held already")
    detail = Text(
        "该账号在此机构已有这一角色，无需重复授予。",
        "The account holds this role at this organisation already.",
    )


class OwnGrants(Problem):
    """Somebody was about to change their own roles."""

    kind = Kind.FORBIDDEN
    code = "own-grants"
    title = Text("不能更改本人的角色", "Not your own roles")
    detail = Text(
        "不能授予或撤销本人的角色，请由其他管理员处理。",
        "Nobody gives themselves a role or takes one from themselves; ask another administrator.",
    )


class LastAdministrator(Problem):
    """Without this grant nobody could give roles everywhere any more."""

    kind = Kind.CONFLICT
    code = "last-administrator"
    title = Text("最后一名平台管理员", "The last platform administrator")
    detail = Text(
        "这是最后一名平台管理员，撤销后将无人能管理平台。请先授权另一人。",
        "This is the last platform administrator; nobody could run the platform without. Appoint another "
        "one first.",
    )


CONSTRAINTS = {"uq_role_grants_account_role_place": GrantExists}
