"""What can go wrong with signing in and with granting."""

from typing import Any

from servicekit.localised import Language, Text
from servicekit.problems import Kind, Problem


class LoginFailed(Problem):
    """The login does not exist or the password is wrong; which of the two is not said."""

    kind = Kind.UNAUTHENTICATED
    code = "login-failed"
    title = Text("登录失败", "Sign-in failed")
    detail = Text(
        "账号或密码不正确，请检查大小写后重试。忘记密码请联系本单位管理员重置。",
        "The login or the password is wrong. Check capitals and try again; your organisation's "
        "administrator can reset a forgotten password.",
    )
    keeps_changes = True  # that somebody tried is counted


class SignInBlocked(Problem):
    """Too many sign-ins failed, of this login or from this address; told alike for logins nobody has."""

    kind = Kind.TOO_MANY
    code = "sign-in-blocked"
    title = Text("登录暂被限制", "Sign-in is blocked for now")
    detail = Text(
        "登录失败次数过多，请在 {retry_after} 秒后重试。如急需登录，请联系本单位管理员解锁。",
        "Too many sign-ins failed; try again in {retry_after} seconds. Your organisation's administrator "
        "can unlock the account.",
    )


class AccountNotFound(Problem):
    """There is none with this id within the caller's reach."""

    kind = Kind.NOT_FOUND
    code = "account-not-found"
    title = Text("未找到该账号", "No such account")
    detail = Text(
        "该账号不存在，或不在您的管理范围内。请从账号列表中重新选择。",
        "There is no such account, or it is outside your reach. Choose one from the list.",
    )


class AccountBeyondOwn(Problem):
    """The account holds a role that reaches further than the caller's own, or is their own."""

    kind = Kind.FORBIDDEN
    code = "account-beyond-own"
    title = Text("不能管理该账号", "You cannot manage this account")
    detail = Text(
        "账号“{login}”是您本人的账号，或拥有超出您的角色。本人账号请在“我的账号”中修改，其他请由上级管理员处理。",
        "The account {login} is your own, or holds a role beyond yours. Change your own under My account; "
        "for others, ask an administrator further up.",
    )


class SignInSessionNotFound(Problem):
    """The account has no such session, or it is over."""

    kind = Kind.NOT_FOUND
    code = "sign-in-session-not-found"
    title = Text("未找到该登录", "No such session")
    detail = Text(
        "该登录不存在或已结束，请刷新列表。", "There is no such session, or it has ended; refresh the list."
    )


class PasswordRefused(Problem):
    """The new password is one that is guessed first, or tells of its owner; `errors` says which."""

    kind = Kind.INVALID
    code = "password-refused"
    title = Text("密码不符合要求", "Password not acceptable")
    detail = Text(
        "新密码过于常见，或含有您的账号、手机号、身份证号，请换一个。",
        "The new password is too common, or holds your login, phone number or citizen id; choose another.",
    )


class CurrentPasswordWrong(Problem):
    """The password that is to be changed is not the one given."""

    kind = Kind.CONFLICT
    code = "current-password-wrong"
    title = Text("当前密码不正确", "Current password is wrong")
    detail = Text("当前密码不正确，密码未修改。", "The current password is wrong; nothing was changed.")
    keeps_changes = True  # that somebody tried is counted


class PasswordCodeWrong(Problem):
    """No such code for this login, or it was used, replaced, or is too old; which is not said."""

    kind = Kind.CONFLICT
    code = "password-code-wrong"
    title = Text("验证码无效", "The code is not good")
    detail = Text(
        "账号或一次性验证码不正确，或验证码已使用、已过期。请核对，或向本单位管理员重新领取。",
        "The login or the code is wrong, or the code was used or has expired. Check them, or ask your "
        "organisation's administrator for a new code.",
    )
    keeps_changes = True  # that somebody tried is counted


class SessionEnded(Problem):
    """There is no session, it ran out, or its token was used twice."""

    kind = Kind.UNAUTHENTICATED
    code = "session-ended"
    title = Text("登录已失效", "Session ended")
    detail = Text("登录已失效，请重新登录。", "Your session has ended; sign in again.")
    keeps_changes = True  # ending the session of a token used twice must outlive the refusal


class LoginTaken(Problem):
    """Another account has this login."""

    kind = Kind.CONFLICT
    code = "login-taken"
    title = Text("账号名已被使用", "Login already taken")
    detail = Text("该账号名已被使用，请换一个。", "Another account has this login; choose a different one.")


class GrantOrganisationNotFound(Problem):
    """A grant names an organisation that is not there or out of reach."""

    kind = Kind.CONFLICT
    code = "grant-organisation-not-found"
    title = Text("授权的组织机构不存在", "No such organisation to grant at")
    detail = Text(
        "要授权的组织机构不存在、已撤销，或不在您的管理范围内，请重新选择。",
        "An organisation named in the grants does not exist, is closed, or is outside your reach.",
    )


class GrantBeyondOwn(Problem):
    """The role has permissions that the granting person does not hold there."""

    kind = Kind.FORBIDDEN
    code = "grant-beyond-own"
    title = Text("不能授予超出自身的权限", "Cannot grant more than you hold")
    detail = Text(
        "您在该机构没有角色“{role}”所含的全部权限，不能授予该角色。请由上级管理员授权。",
        "You do not hold every permission of the role {role} at that organisation, so you cannot grant "
        "it; ask an administrator further up.",
    )


class RoleForPrograms(Problem):
    """A role that only programs hold was to be given to a person."""

    kind = Kind.CONFLICT
    code = "role-for-programs"
    title = Text("该角色只用于程序", "The role is for programs")
    detail = Text(
        "角色“{role}”只用于程序，不能授予个人账号。外部系统请登记为接入方。",
        "The role {role} is for programs and cannot be given to a person's account; register another "
        "system as an API client instead.",
    )


class ApiClientNotFound(Problem):
    """There is none with this id within the caller's reach."""

    kind = Kind.NOT_FOUND
    code = "api-client-not-found"
    title = Text("未找到该接入方", "No such API client")
    detail = Text(
        "该接入方不存在，或不在您的管理范围内。请从接入方列表中重新选择。",
        "There is no such API client, or it is outside your reach. Choose one from the list.",
    )


class ApiClientRevoked(Problem):
    """A revoked client takes no part in changes."""

    kind = Kind.CONFLICT
    code = "api-client-revoked"
    title = Text("接入方已停用", "API client is revoked")
    detail = Text(
        "接入方“{name}”已停用，不能再修改。如需恢复接入，请重新登记。",
        "The API client {name} is revoked and cannot be changed any more; register a new one to let the "
        "system in again.",
    )


class InvalidClient(Problem):
    """Client credentials do not fit (RFC 6749 §5.2)."""

    kind = Kind.UNAUTHENTICATED
    code = "invalid-client"
    title = Text("客户端凭据无效", "Invalid client")
    detail = Text(
        "client_id 或 client_secret 不正确，或该接入方已停用。请核对凭据，或联系为您登记的管理员。",
        "The client_id or the client_secret is wrong, or the client was revoked. Check them, or ask the "
        "officer who registered it.",
    )
    oauth_error = "invalid_client"

    def body(self, language: Language, instance: str | None, request_id: str) -> dict[str, Any]:
        """Problem details with the member that OAuth2 clients look for."""
        return {**super().body(language, instance, request_id), "error": self.oauth_error}


class UnsupportedGrantType(InvalidClient):
    """Another grant type than client credentials was asked for."""

    kind = Kind.MALFORMED
    code = "unsupported-grant-type"
    title = Text("不支持的授权类型", "Unsupported grant type")
    detail = Text(
        "仅支持 grant_type=client_credentials。", "Only grant_type=client_credentials is supported."
    )
    oauth_error = "unsupported_grant_type"


class CredentialsTwice(InvalidClient):
    """Client credentials came both by HTTP Basic and in the form (RFC 6749 §2.3)."""

    kind = Kind.MALFORMED
    code = "client-credentials-twice"
    title = Text("重复提供客户端凭据", "Client credentials given twice")
    detail = Text(
        "请只用一种方式提供凭据：HTTP Basic 或表单字段 client_id、client_secret。",
        "Give the credentials in one way only: by HTTP Basic, or as client_id and client_secret in the form.",
    )
    oauth_error = "invalid_request"


CONSTRAINTS = {"uq_accounts_login": LoginTaken}
