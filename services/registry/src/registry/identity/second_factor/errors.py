"""What can go wrong with a second factor."""

from servicekit.localised import Text
from servicekit.problems import Kind, Problem


class SecondFactorCodeWrong(Problem):
    """The code is none of now, was used before, or is no recovery code that is left; which is not said."""

    kind = Kind.CONFLICT
    code = "second-factor-code-wrong"
    title = Text("动态码不正确", "The code is not good")
    detail = Text(
        "动态码或恢复码不正确、已过期或已用过。请等待验证器显示下一个动态码后再试，并检查手机时间是否准确。",
        "The code is wrong, too old or used before. Wait for the next one of your app, and check the clock "
        "of your phone.",
    )
    keeps_changes = True  # that somebody tried is counted


class SignInChallengeEnded(Problem):
    """What the first step of the sign-in gave is too old, or was not given here."""

    kind = Kind.CONFLICT
    code = "sign-in-challenge-ended"
    title = Text("登录已超时", "The sign-in took too long")
    detail = Text("请重新输入账号和密码。", "Give your login and password again.")


class SecondFactorActive(Problem):
    """There is a second factor already."""

    kind = Kind.CONFLICT
    code = "second-factor-active"
    title = Text("已设置动态码验证", "There is a second factor already")
    detail = Text("如需更换手机，请先移除再重新设置。", "To change the phone, remove it and set it up anew.")


class SecondFactorMissing(Problem):
    """There is no second factor, or none that waits for its first code."""

    kind = Kind.CONFLICT
    code = "second-factor-missing"
    title = Text("尚未设置动态码验证", "There is no second factor")
    detail = Text("请先设置，或刷新页面查看当前状态。", "Set it up first, or refresh to see how things are.")
