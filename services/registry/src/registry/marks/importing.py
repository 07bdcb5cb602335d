"""Takes the rows of an annex as marks: all of them, or none."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from registry.marks import events, rules
from registry.marks.annex import Annex, Entry, read_annex
from registry.marks.faults import Fault, FaultCode
from registry.marks.kinds import MarkKind
from registry.marks.models import OrganisationMark
from registry.marks.repository import MarkRepository
from registry.organisations.errors import OrganisationNotFound
from registry.organisations.models import Organisation
from registry.roster.places import Places
from servicekit.access import Reach
from servicekit.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of an annex."""

    rows: int
    marks: int
    unchanged: int
    """rows that say what is on record already"""
    faults: list[Fault]


class AnnexService:
    """Imports of annexes by one caller, for organisations within their reach."""

    def __init__(self, uow: UnitOfWork, reach: Reach) -> None:
        self._uow = uow
        self._marks = MarkRepository(uow.session, reach)

    async def take(
        self, below: UUID, kind: MarkKind, content: bytes, file_name: str, *, dry_run: bool
    ) -> Taken:
        """Mark what the rows name, or say what is wrong; a dry run differs only in that nothing is kept.

        Raises:
            OrganisationNotFound: the place to look in is not there, or out of reach.
            AnnexTooLarge, AnnexUnreadable, AnnexHeaderMissing: the file is no annex.
        """
        top = await self._marks.organisation(below)
        if top is None:
            raise OrganisationNotFound
        annex = read_annex(content, file_name, kind)
        places = Places(top.division_code)
        named = await self._named(top, annex.entries, places)
        found: list[tuple[Entry, Organisation]] = []
        faults = list(annex.faults)
        for entry in annex.entries:
            meant = _Meant(entry, named, places, kind)
            if meant.fault is not None:
                faults.append(annex.fault(entry, meant.fault, codes="、".join(meant.codes)))
            elif meant.organisation is not None:
                found.append((entry, meant.organisation))
        held = await self._held(kind, found)
        fresh = [
            (entry, organisation)
            for entry, organisation in found
            if not _on_record(entry, held[organisation.id])
        ]
        unchanged = annex.withdrawn + len(found) - len(fresh)
        faults += _overlaps(annex, fresh, held)
        faults.sort(key=lambda fault: fault.row)
        if faults or dry_run:
            return Taken(annex.rows, 0, unchanged, faults)
        marks = [
            OrganisationMark(
                organisation=organisation,
                kind=kind,
                cohort=entry.cohort,
                starts_on=entry.starts_on,
                ends_on=entry.ends_on,
                document=entry.document,
            )
            for entry, organisation in fresh
        ]
        for mark in marks:
            self._marks.add(mark)
        await self._uow.session.flush()  # whether somebody else was quicker is for the database to say
        for mark in marks:
            self._uow.record(events.OrganisationMarked.of(mark), mark)
        return Taken(annex.rows, len(fresh), unchanged, [])

    async def _named(self, top: Organisation, entries: Iterable[Entry], places: Places) -> list[Organisation]:
        codes, divisions, names = set[str](), set[str](), set[str]()
        for entry in entries:
            codes.add(entry.code)
            names.add(entry.name)
            divisions.update(_divisions(entry, places))
        return await self._marks.named(top.path, codes - {""}, divisions, names - {""})

    async def _held(
        self, kind: MarkKind, found: Sequence[tuple[Entry, Organisation]]
    ) -> Mapping[UUID, list[OrganisationMark]]:
        """The marks of the kind that these have."""
        held: dict[UUID, list[OrganisationMark]] = {organisation.id: [] for _, organisation in found}
        for mark in await self._marks.held(kind, held):
            held[mark.organisation_id].append(mark)
        return held


def _on_record(entry: Entry, held: Iterable[OrganisationMark]) -> bool:
    """Whether a row says only what is on record, as in a list that was exported."""
    said = (entry.starts_on, entry.ends_on, entry.cohort, entry.document)
    return any(said == (mark.starts_on, mark.ends_on, mark.cohort, mark.document) for mark in held)


def _overlaps(
    annex: Annex,
    found: Iterable[tuple[Entry, Organisation]],
    held: Mapping[UUID, Sequence[OrganisationMark]],
) -> list[Fault]:
    faults: list[Fault] = []
    earlier: dict[UUID, list[Entry]] = {}
    for entry, organisation in found:
        same = next((one for one in earlier.get(organisation.id, ()) if _overlap(entry, one)), None)
        if same is not None:
            faults.append(annex.fault(entry, FaultCode.TWICE, row=same.row))
        elif any(_overlap(entry, mark) for mark in held[organisation.id]):
            faults.append(annex.fault(entry, FaultCode.OVERLAPS))
        earlier.setdefault(organisation.id, []).append(entry)
    return faults


class _Meant:
    """The organisation that a row means: by its code, else its division, else its name."""

    def __init__(self, entry: Entry, named: list[Organisation], places: Places, kind: MarkKind) -> None:
        self.organisation: Organisation | None = None
        self.fault: FaultCode | None = None
        candidates = _candidates(entry, named, places)
        fitting = [each for each in candidates if rules.fits(kind, each.kind)]
        self.codes = [each.code for each in fitting]
        if not candidates:
            self.fault = FaultCode.UNKNOWN
        elif not fitting:
            self.fault = FaultCode.DOES_NOT_FIT
        elif len(fitting) > 1:
            self.fault = FaultCode.AMBIGUOUS
        else:
            self.organisation = fitting[0]


def _candidates(entry: Entry, named: list[Organisation], places: Places) -> list[Organisation]:
    if entry.code:
        return [each for each in named if each.code == entry.code]
    by_name = [each for each in named if entry.name and each.name == entry.name]
    if by_name:
        return by_name
    divisions = set(_divisions(entry, places))
    return [each for each in named if each.division_code in divisions]


def _divisions(entry: Entry, places: Places) -> Iterator[str]:
    if entry.division:
        yield entry.division
    elif entry.name:
        found = places.find(entry.name)
        if found is not None:
            yield found


def _overlap(entry: Entry, other: Entry | OrganisationMark) -> bool:
    return rules.overlap(entry.starts_on, entry.ends_on, other.starts_on, other.ends_on)
