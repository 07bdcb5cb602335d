"""What the demonstration's programmes come to: who takes part, who is there, who answers the survey."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from servicekit.localised import Text
from shixun_local.demo import accounts, places
from shixun_local.demo.accounts import EXPERTS, TEACHER, TRAINEES
from shixun_local.demo.course import Course
from shixun_local.demo.office import EVALUATION, REGISTRY, SCHEDULING, Office
from shixun_local.demo.people import PATIENCE_SECONDS
from shixun_local.demo.programmes import DRAFT, FINISHED, OPEN, RUNNING, SUBMITTED
from shixun_local.demo.roster import TEACHERS
from shixun_local.demo.walker import Json

# For each county how many take part when the roster has its full size, and how many of ten attend to the
# end; the others miss one session or more. So the counties differ in person-times, hours and share on pace.
_TAKING_PART = {
    "451302": (160, 9),
    "451321": (60, 6),
    "451322": (110, 8),
    "451323": (50, 4),
    "451324": (70, 10),
    "451381": (50, 7),
}
_FEWEST = 3
"""taking part from each county, however small the roster"""
_RUNNING_SHARE = 3
"""one of so many also takes part in the programme that runs"""
_VENUE = {"name": "来宾市教师发展中心报告厅", "capacity": 1200, "address": "来宾市兴宾区"}
_OTHER_VENUE = {"name": "来宾市教师发展中心第二教室", "capacity": 120, "address": "来宾市兴宾区"}
_COMMENTS = ("案例贴近课堂，很有收获。", "希望增加观课和实操环节。", "专家讲得清楚，时间再充裕些更好。", "")


@dataclass
class Training:
    """The programmes on the running system."""

    office: Office
    teachers: int
    """size of the roster"""
    _organisations: dict[str, str] = field(default_factory=dict)
    _experts: list[str] = field(default_factory=list)
    _teacher: str = ""
    _primary: set[str] = field(default_factory=set)
    """those taking part who teach at a primary school"""

    async def load(self) -> None:
        """Bring each programme as far as it shall come.

        Raises:
            StepFailed: something was refused.
        """
        self._organisations = await places.known(self.office)
        self._experts = [await self._find(expert) for expert in EXPERTS]
        self._teacher = await self._find(TEACHER.person)
        taking_part = await self._taking_part()
        everybody = [self._teacher, *(each for group in taking_part.values() for each in group)]
        for programme in (OPEN, SUBMITTED, DRAFT):
            course = Course(self.office, programme, self._organisations)
            await course.make()
            await course.advance(programme.state)
        await self._run(everybody)
        await self._finish(everybody, taking_part)
        await self._answer_surveys(everybody)

    async def _run(self, everybody: Sequence[str]) -> None:
        course = Course(self.office, RUNNING, self._organisations)
        await course.make()
        if course.is_past:
            return
        await course.advance("open")
        others = [each for each in everybody if each in self._primary][::_RUNNING_SHARE]
        if not course.reached("running"):
            await course.enrol([self._teacher, *others])
        venue = await self._venue(_OTHER_VENUE)
        sessions = [await course.hold(lesson, venue, self._experts) for lesson in RUNNING.lessons]
        await course.advance("running")
        # Who looks at the demonstration as a teacher finds the session still to be signed in to.
        await course.call_roll(sessions[0], others[: len(others) * 2 // 3 + 1], "in")

    async def _finish(self, everybody: Sequence[str], taking_part: dict[str, list[str]]) -> None:
        course = Course(self.office, FINISHED, self._organisations)
        await course.make()
        if course.is_past or course.reached(FINISHED.state):
            return
        await course.advance("open")
        if not course.reached("running"):
            await course.enrol(everybody)
        venue = await self._venue(_VENUE)
        for number, lesson in enumerate(FINISHED.lessons):
            session = await course.hold(lesson, venue, self._experts)
            await course.advance("running")
            there = [self._teacher]
            for county, group in taking_part.items():
                there += _attending(group, _TAKING_PART[county][1], number)
            title = f"{FINISHED.title}：{lesson.title}"
            self.office.tell(Text(f"{title}，{len(there)} 人", f"{title}, {len(there)} people"))
            await course.call_roll(session, there, "in", "out")
        await course.advance(FINISHED.state)

    async def _answer_surveys(self, everybody: Sequence[str]) -> None:
        """Let the teacher and some of the others answer, which also earns them their certificates."""
        number = min(len(TRAINEES), max(_FEWEST, self.teachers // 10))
        step = max(1, (len(everybody) - 1) // number)
        some = everybody[1::step][:number]
        answering = [(TEACHER.login, everybody[0]), *zip(TRAINEES, some, strict=False)]

        async def answer(each: tuple[str, str]) -> None:
            login, person_id = each
            if login != TEACHER.login:
                await accounts.open_account(self.office, person_id, login, by="city")
            walker, mark = self.office.walker(login), answering.index(each)
            surveys = await walker.until(
                lambda page: any(_is_of_finished(survey) for survey in page["items"]),
                "GET",
                f"{EVALUATION}/my/surveys",
                patience=PATIENCE_SECONDS,
            )
            for survey in filter(_is_of_finished, surveys["items"]):
                if survey["answered_at"] is None:
                    address = f"{EVALUATION}/my/surveys/{survey['id']}"
                    answers = _answers(await walker.ask("GET", address), mark)
                    await walker.ask("POST", f"{address}/response", json=answers)

        await self.office.each(Text("填写问卷", "surveys answered:"), answering, answer)
        await self.office.walker(TEACHER.login).until(
            lambda page: bool(page["items"]),
            "GET",
            f"{EVALUATION}/my/certificates",
            patience=PATIENCE_SECONDS,
        )

    async def _find(self, person: accounts.Person) -> str:
        found = await self.office.all("city", f"{REGISTRY}/people", q=person.staff_number)
        return str(found[0]["id"])

    async def _taking_part(self) -> dict[str, list[str]]:
        """Who takes part, county by county: by name, so from many schools, and the same at every start."""
        chosen: dict[str, list[str]] = {}
        for county, (most, _) in _TAKING_PART.items():
            number = max(_FEWEST, most * self.teachers // TEACHERS)
            query = {"below": self._organisations[county], "sort": "name"}
            people = await self.office.all("city", f"{REGISTRY}/people", most=number + 1, **query)
            others = [person for person in people if person["id"] != self._teacher][:number]
            self._primary |= {person["id"] for person in others if person["stage"] == "primary"}
            chosen[county] = [person["id"] for person in others]
        return chosen

    async def _venue(self, wanted: dict[str, object]) -> str:
        name, city = wanted["name"], self._organisations["451300"]
        for venue in await self.office.all("city", f"{SCHEDULING}/venues"):
            if venue["name"] == name:
                return str(venue["id"])
        body = {"organisation_id": city, **wanted}
        return str((await self.office.walker("city").ask("POST", f"{SCHEDULING}/venues", json=body))["id"])


def _attending(group: Sequence[str], steady: int, lesson: int) -> list[str]:
    """Who of a county attends a lesson: of every ten `steady` always, the others fewer and fewer."""
    return [each for place, each in enumerate(group) if place % 10 < steady or place % (lesson + 1) == 0]


def _is_of_finished(survey: Json) -> bool:
    return bool(survey["programme_title"] == FINISHED.title)


def _answers(survey: Json, mark: int) -> Json:
    """Mostly content, here and there less so."""
    ratings = {
        item["code"]: survey["highest"] - (1 if (mark + place) % 3 == 0 else 0) - (1 if mark % 7 == 6 else 0)
        for place, item in enumerate(survey["items"])
    }
    return {"ratings": ratings, "comment": _COMMENTS[mark % len(_COMMENTS)]}
