"""What is known of one person over time, and the facts that follow from it on a day. Plain values."""

from collections.abc import Collection, Container
from dataclasses import dataclass, fields
from datetime import date

from registry.careers.rules import Span, Tenure, tenure
from registry.people.rules import years_of_service
from registry.people.vocabulary import Honour, Level, Post, Stage, Title


@dataclass(frozen=True, slots=True)
class Spell:
    """A post held for a time (任职经历)."""

    post: Post
    since: date | None
    """None: not known."""
    until: date | None
    """The last day; none while held, or when only that it `ended` is known."""
    ended: bool = False

    @property
    def has_gap(self) -> bool:
        """Whether its beginning or its end is not known."""
        return self.since is None or (self.ended and self.until is None)

    @property
    def is_open(self) -> bool:
        """Whether it goes on."""
        return self.until is None and not self.ended

    def covers(self, on: date) -> bool:
        """Whether the post was held on a day, as far as is known."""
        begun = self.since is None or self.since <= on
        return begun and (self.is_open or (self.until is not None and on <= self.until))


@dataclass(frozen=True, slots=True)
class Award:
    """An honour or an assessment passed, which was not withdrawn."""

    honour: Honour
    level: Level
    awarded_on: date
    until: date | None = None
    """The last day on which it counts; none: for good."""

    def counts(self, on: date) -> bool:
        """Whether it is held on a day."""
        return self.awarded_on <= on and (self.until is None or on <= self.until)


@dataclass(frozen=True, slots=True)
class Facts:
    """What criteria ask about; none: not known."""

    years_of_service: int | None
    years_in_post: int | None
    age: int | None
    title: Title
    honours: frozenset[tuple[Honour, Level]] = frozenset()


FACTS = frozenset(each.name for each in fields(Facts))


@dataclass(frozen=True, slots=True)
class Record:
    """One person. The stage and the title are those of now: what they were before is not recorded."""

    stage: Stage
    title: Title
    posts: frozenset[Post] = frozenset()
    """Those held now."""
    birth_on: date | None = None
    teaching_since: date | None = None
    spells: tuple[Spell, ...] = ()
    awards: tuple[Award, ...] = ()

    def facts(self, posts: Collection[Post] | None, on: date, asked: Container[str] | None = None) -> Facts:
        """What criteria of a ladder for these posts (none: for any) find on a day.

        Args:
            posts: those in which years count.
            on: the day.
            asked: the facts that matter, by name; what does not is left out. None: all of them.
        """
        wanted = FACTS if asked is None else asked
        return Facts(
            years_of_service=(
                years_of_service(self.teaching_since, on) if "years_of_service" in wanted else None
            ),
            years_in_post=self.years_in(posts, on) if "years_in_post" in wanted else None,
            age=years_of_service(self.birth_on, on) if "age" in wanted else None,
            title=self.title,
            honours=frozenset((award.honour, award.level) for award in self.awards if award.counts(on)),
        )

    def held(self, on: date) -> frozenset[Post]:
        """The posts held on a day. One without a dated spell that goes on is taken to be held all along."""
        if not self.spells:
            return self.posts
        dated = {spell.post for spell in self.spells if spell.is_open}
        return (self.posts - dated) | {spell.post for spell in self.spells if spell.covers(on)}

    def years_in(self, posts: Collection[Post] | None, on: date) -> int | None:
        """Full years in these posts (none: in any) up to a day; none when a beginning or end is missing."""
        if not self.posts and not self.spells:
            return 0
        if self._lacks_dates(posts, on):
            return None
        held = self.tenure(posts, on)
        return 0 if held is None else held.years(on)

    def tenure(self, posts: Collection[Post] | None, on: date) -> Tenure | None:
        """The time in these posts up to a day, as far as it is dated; none when there is none."""
        return tenure(
            (
                Span(spell.since, spell.until, spell.ended)
                for spell in self.spells
                if posts is None or spell.post in posts
            ),
            on,
        )

    def _lacks_dates(self, posts: Collection[Post] | None, on: date) -> bool:
        dated = {spell.post for spell in self.spells if spell.is_open}
        undated = (post for post in self.posts - dated if posts is None or post in posts)
        wanted = (spell for spell in self.spells if posts is None or spell.post in posts)
        begun = (spell for spell in wanted if spell.since is None or spell.since <= on)
        return any(undated) or any(spell.has_gap for spell in begun)
