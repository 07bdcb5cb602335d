"""One programme brought to the state it is wanted in, by the people who would do so, from wherever it is."""

from collections.abc import Sequence
from datetime import UTC, datetime

from servicekit.clock import CHINA
from servicekit.localised import Text
from shixun_local.demo.office import SCHEDULING, Office
from shixun_local.demo.people import PATIENCE_SECONDS
from shixun_local.demo.programmes import Lesson, Programme
from shixun_local.demo.walker import Json, StepFailed

_STATES = ("draft", "submitted", "approved", "open", "running", "completed")
_STEPS = ("submit", "approve", "open", "start", "complete")
"""what leads from each state to the next"""
_ROLL = 200
"""people called at once"""
_NO_MATTER = frozenset({"signed-already", "signed-meanwhile", "signing-too-late", "signed-out-before-in"})
"""refusals of a roll call after an interrupted load: it got this far, or whoever it left out was absent"""


class Course:
    """One programme on the running system."""

    def __init__(self, office: Office, programme: Programme, organisations: dict[str, str]) -> None:
        self._office = office
        self._wanted = programme
        self._organisations = organisations
        self._author = office.walker(programme.author)
        self.now: Json = {}
        """the programme as the system last told it"""

    async def make(self) -> None:
        """Find it, or draft it."""
        found = await self._office.all(self._wanted.author, f"{SCHEDULING}/programmes", q=self._wanted.code)
        if found:
            self.now = await self._author.ask("GET", f"{SCHEDULING}/programmes/{found[0]['id']}")
            return
        organisation_id = self._organisations[self._wanted.organisation_code]
        draft = self._wanted.draft(organisation_id, datetime.now(CHINA))
        # The organisations reach this service by events; until then it does not know who runs the programme.
        self.now = await self._author.until(
            bool, "POST", f"{SCHEDULING}/programmes", patience=PATIENCE_SECONDS, json=draft
        )

    def reached(self, state: str) -> bool:
        """Whether it is in this state or beyond."""
        return _STATES.index(self.now["state"]) >= _STATES.index(state)

    @property
    def is_past(self) -> bool:
        """Whether its days are over, so that nothing more can be held."""
        return str(self.now["ends_on"]) < datetime.now(CHINA).date().isoformat()

    async def advance(self, state: str) -> None:
        """Take the steps to a state, as far as they have not been taken."""
        while not self.reached(state):
            step = _STEPS[_STATES.index(self.now["state"])]
            by = self._wanted.approver if step == "approve" else self._wanted.author
            self.now = await self._office.walker(by).ask(
                "POST", f"{self._address}/{step}", headers={"If-Match": f'"{self.now["version"]}"'}
            )

    async def enrol(self, person_ids: Sequence[str]) -> None:
        """Nominate those who are not enrolled."""
        placed = await self._office.all(self._wanted.author, f"{self._address}/enrolments")
        enrolled = {each["person_id"] for each in placed}

        async def nominate(person_id: str) -> None:
            body = {"person_id": person_id, "reason": "学校选派"}
            # The people reach this service by events, too.
            await self._author.until(
                bool, "POST", f"{self._address}/enrolments", patience=PATIENCE_SECONDS, json=body
            )

        missing = [each for each in person_ids if each not in enrolled]
        title = self._wanted.title
        await self._office.each(Text(f"{title}：报名", f"{title}: enrolments"), missing, nominate)

    async def hold(self, lesson: Lesson, venue_id: str, experts: Sequence[str]) -> str:
        """The id of a lesson's session; it is planned, unless it is and has not gone by with nobody there."""
        now = datetime.now(UTC)
        for session in await self._office.all(self._wanted.author, f"{self._address}/sessions"):
            if session["title"] == lesson.title and (
                datetime.fromisoformat(session["ends_at"]) > now or await self._was_attended(session["id"])
            ):
                return str(session["id"])
        begins = lesson.begins(now)
        body = {
            "title": lesson.title,
            "expert_id": experts[lesson.expert],
            "venue_id": venue_id,
            "starts_at": begins.isoformat(),
            "ends_at": (begins + lesson.lasts).isoformat(),
            "hours": lesson.hours,
        }
        planned = await self._author.ask("POST", f"{self._address}/sessions", json=body)
        return str(planned["id"])

    async def _was_attended(self, session_id: str) -> bool:
        shown = await self._author.ask("GET", f"{SCHEDULING}/sessions/{session_id}/sign-code")
        return bool(shown["signed_in"])

    async def call_roll(self, session_id: str, person_ids: Sequence[str], *directions: str) -> None:
        """Record people as there, as far as they are not on record and it is not too late.

        Raises:
            StepFailed: somebody was refused for another reason.
        """
        for direction in directions:
            for start in range(0, len(person_ids), _ROLL):
                body = {"direction": direction, "person_ids": list(person_ids[start : start + _ROLL])}
                called = await self._author.ask(
                    "POST", f"{SCHEDULING}/sessions/{session_id}/roll-call", json=body
                )
                refused = [each for each in called["rows"] if not each["taken"]]
                refused = [each for each in refused if each["code"] not in _NO_MATTER]
                if refused:
                    raise StepFailed(f"roll call {direction}: {refused[0]['code']}: {refused[0]['detail']}")

    @property
    def _address(self) -> str:
        return f"{SCHEDULING}/programmes/{self.now['id']}"
