"""What can be wrong with an attempt to sign in or out."""

from typing import ClassVar

from scheduling.attendance.rules import Refusal
from servicekit.localised import Text
from servicekit.problems import Kind, Problem


class SignCodeForged(Problem):
    """The code was not made by this system for this session."""

    kind = Kind.INVALID
    code = "sign-code-forged"
    title = Text("签到码无效", "Not a valid code")
    detail = Text(
        "该签到码不是本课次的有效签到码。请扫描现场屏幕上的二维码，或输入屏幕上的 6 位数字。",
        "This is no code of the session. Scan the picture on the screen in the room, or type its six digits.",
    )
    keeps_changes: ClassVar[bool] = True
    """A wrong guess is counted."""


class SignCodeOutdated(Problem):
    """The code was good, some time ago."""

    kind = Kind.CONFLICT
    code = "sign-code-outdated"
    title = Text("签到码已过期", "Code is outdated")
    detail = Text(
        "签到码每 {seconds} 秒更换一次，该码已过期。请扫描屏幕上当前的二维码。",
        "The code changes every {seconds} seconds and this one is over. Scan the one on the screen now.",
    )


class TooManyWrongCodes(Problem):
    """Somebody seems to be guessing."""

    kind = Kind.TOO_MANY
    code = "sign-code-too-many-wrong"
    title = Text("错误次数过多", "Too many wrong codes")
    detail = Text(
        "签到码连续输错 {limit} 次，请 {minutes} 分钟后再试，或请现场工作人员点名。",
        "{limit} wrong codes; try again in {minutes} minutes, or ask for the roll to be called.",
    )


class NotEnrolled(Problem):
    """The person has no place in the programme."""

    kind = Kind.FORBIDDEN
    code = "attendance-not-enrolled"
    title = Text("未报名该项目", "Not enrolled")
    detail = Text(
        "“{name}”未报名“{programme}”，不能签到。如有误，请联系班主任。",
        "{name} has no place in {programme} and cannot sign in. Ask the class teacher if that is wrong.",
    )


class NoPlaceInProgramme(Problem):
    """Somebody named in a roll call has no place in the programme."""

    kind = Kind.CONFLICT
    code = "attendance-no-place"
    title = Text("未报名该项目", "No place in the programme")
    detail = Text(
        "此人未报名“{programme}”，未作记录。请从报名名单中选择。",
        "This person has no place in {programme} and was not recorded. Choose from the list of enrolments.",
    )


class ProgrammeNotRunning(Problem):
    """Attendance is taken only while the programme runs."""

    kind = Kind.CONFLICT
    code = "attendance-programme-not-running"
    title = Text("项目未在进行中", "The programme is not running")
    detail = Text(
        "“{programme}”当前状态为“{state}”，只有进行中的项目才能签到。请联系项目负责人。",
        "{programme} is {state}; attendance is taken only while it runs. Ask who runs the programme.",
    )


class SigningRefused(Problem):
    """Base of what the state of the person's own attendance, or the time, keeps them from."""

    kind = Kind.CONFLICT


class SigningTooEarly(SigningRefused):
    """The window has not opened."""

    code = "signing-too-early"
    title = Text("尚未开始", "Too early")
    detail = Text(
        "可签时间为 {opens} 至 {closes}，请届时再试。", "Possible from {opens} to {closes}; try again then."
    )


class SigningTooLate(SigningRefused):
    """The window has closed."""

    code = "signing-too-late"
    title = Text("已截止", "Too late")
    detail = Text(
        "可签时间为 {opens} 至 {closes}，现已截止。如有正当理由，请联系班主任。",
        "It was possible from {opens} to {closes}. If there was good reason, ask the class teacher.",
    )


class SignedTwice(SigningRefused):
    """It is on record already."""

    code = "signed-already"
    title = Text("已有记录", "Already on record")
    detail = Text("您已在 {at} 完成，无需重复。", "It was done at {at}; nothing more is needed.")


class SignedMeanwhile(SigningRefused):
    """Two attempts met in the database and the other was first."""

    code = "signed-meanwhile"
    title = Text("已有记录", "Already on record")
    detail = Text(
        "同一时刻已有另一次签到记录，请刷新后查看。",
        "Another attempt was recorded at the same moment; reload.",
    )


class NotSignedIn(SigningRefused):
    """Signing out needs a sign-in."""

    code = "signed-out-before-in"
    title = Text("尚未签到", "Not signed in")
    detail = Text(
        "没有本课次的签到记录，不能签退。请先签到，或请现场工作人员点名。",
        "There is no sign-in for this session. Sign in first, or ask for the roll to be called.",
    )


REFUSALS: dict[Refusal, type[SigningRefused]] = {
    Refusal.TOO_EARLY: SigningTooEarly,
    Refusal.TOO_LATE: SigningTooLate,
    Refusal.TWICE: SignedTwice,
    Refusal.NOT_SIGNED_IN: NotSignedIn,
}
CONSTRAINTS = {
    "uq_attendances_session_person": SignedMeanwhile,
    "uq_sign_records_once": SignedMeanwhile,
}
