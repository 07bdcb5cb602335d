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
