"""What can be wrong with a request about a survey."""

from servicekit.localised import Text
from servicekit.problems import Kind, Problem


class SurveyNotFound(Problem):
    """There is none, or none for the caller."""

    kind = Kind.NOT_FOUND
    code = "survey-not-found"
    title = Text("未找到该问卷", "No such survey")
    detail = Text(
        "该问卷不存在，或您未参加对应的培训项目。请从“我的问卷”中重新选择。",
        "There is no such survey, or you are not enrolled in its programme. Choose one from your surveys.",
    )


class ResultsNotFound(Problem):
    """The programme has no survey, or is out of reach."""

    kind = Kind.NOT_FOUND
    code = "survey-results-not-found"
    title = Text("未找到调查结果", "No survey results")
    detail = Text(
        "该项目尚未开展满意度调查，或不在您的管理范围内。项目开班后会自动生成问卷。",
        "The programme has no survey yet, or is outside your reach. One is made when it starts to run.",
    )


class AlreadyAnswered(Problem):
    """One answer each."""

    kind = Kind.CONFLICT
    code = "survey-already-answered"
    title = Text("您已提交过该问卷", "Already answered")
    detail = Text(
        "每人只能提交一次，您此前的答卷已保存，无需再次填写。",
        "Everybody answers once; your earlier answer is on record and nothing was changed.",
    )


CONSTRAINTS = {"uq_survey_responses_person": AlreadyAnswered}
