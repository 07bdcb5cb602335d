"""What the registry would tell this service, applied through the handlers that apply it in production."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from scheduling.app import SPEC
from servicekit.cloudevents import CloudEvent
from servicekit.ids import new_id
from servicekit.unit_of_work import Database


@dataclass
class Organisation:
    name: str
    kind: str
    path: str
    id: UUID
    version: int = 1


@dataclass
class Person:
    name: str
    organisation: Organisation
    stage: str = "primary"
    subject: str = "chinese"
    id: UUID = field(default_factory=new_id)
    version: int = 1


class Registry:
    """Announces organisations and people."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def organisation(
        self, name: str, parent: Organisation | None = None, kind: str = "school"
    ) -> Organisation:
        made = new_id()
        path = made.hex if parent is None else f"{parent.path}.{made.hex}"
        organisation = Organisation(name, kind, path, made)
        await self.tell_organisation("created", organisation)
        return organisation

    async def person(self, organisation: Organisation, name: str = "韦春兰", **more: Any) -> Person:
        person = Person(name, organisation, **more)
        await self.tell_person("registered", person)
        return person

    async def tell_organisation(self, what: str, organisation: Organisation, **more: str) -> None:
        data = {
            "organisation_id": str(organisation.id),
            "code": organisation.id.hex,
            "name": organisation.name,
            "kind": organisation.kind,
            "division_code": None,
            "parent_id": None,
            "path": organisation.path,
            **more,
        }
        await self._tell(
            f"registry.organisation.{what}.v1", f"organisations/{organisation.id}", organisation.version, data
        )

    async def tell_person(self, what: str, person: Person, **more: str) -> None:
        data = {
            "person_id": str(person.id),
            "name": person.name,
            "sex": "female",
            "organisation_id": str(person.organisation.id),
            "path": person.organisation.path,
            "stage": person.stage,
            "subject": person.subject,
            "title": "first_grade",
            "posts": ["homeroom_teacher"],
            "teaching_since": "2007-09-01",
            **more,
        }
        await self._tell(f"registry.person.{what}.v1", f"people/{person.id}", person.version, data)

    async def _tell(self, event_type: str, subject: str, version: int, data: dict[str, Any]) -> None:
        event = CloudEvent(
            specversion="1.0",
            id=new_id(),
            source="/registry",
            type=event_type,
            subject=subject,
            time=datetime.now(UTC),
            datacontenttype="application/json",
            aggregateversion=version,
            scope=data["path"],
            actor=None,
            requestid=None,
            data=data,
        )
        async with self._database.transaction() as uow:
            await SPEC.subscriptions["registry"][event_type](uow, event)
