"""The resource library of the demonstration: what there is to read, with files, as staff would write it."""

import base64
from dataclasses import dataclass
from typing import Any

from servicekit.localised import Text
from shixun_local.demo.office import REGISTRY, Office
from shixun_local.demo.walker import Json, Walker, accepted

_RESOURCES = f"{REGISTRY}/resources"
_UPLOADS = f"{REGISTRY}/uploads"
_TUS = {"Tus-Resumable": "1.0.0"}
_READY = 2
"""Steps after which a resource is published."""
_STEPS = ("submit", "publish")


@dataclass(frozen=True)
class Resource:
    """One resource, whose it is, and how far it has come."""

    owner: str
    login: str
    kind: str
    title: str
    text: str
    """of its one file"""
    steps: int = _READY
    recommended: bool = False


PLAN = (
    Resource(
        "451300",
        "city",
        "guide",
        "骨干教师培训研修指南（演示）",
        "一、研修目标\n二、阶段安排\n三、每阶段任务与提交要求\n",
    ),
    Resource(
        "451300", "city", "handbook", "校本研修手册（演示）", "研修计划、听评课记录、反思与总结的填写说明。\n"
    ),
    Resource(
        "451300", "city", "book", "共读书目：给教师的建议（演示）", "阅读任务：每周两章，写一则读书札记。\n"
    ),
    Resource(
        "451302", "county", "magazine", "县域教研通讯 第 3 期（演示）", "本期专题：大单元教学的整体设计。\n"
    ),
    Resource(
        "451302",
        "county",
        "school_case",
        "乡村小规模学校联片教研案例（演示）",
        "背景、做法、成效与可借鉴之处。\n",
        recommended=True,
    ),
    Resource(
        "451302",
        "county",
        "school_case",
        "“双减”下的作业设计校本研修案例（演示）",
        "从一次作业调研开始的校本研修。\n",
        steps=1,
    ),
    Resource("451302", "county", "guide", "新教师入职研修指南（演示）", "尚在编写。\n", steps=0),
)


async def create(office: Office, ids: dict[str, str]) -> None:
    """Create what is missing; `ids` are those of the organisations by their codes."""
    known = {item["title"] for item in await office.all("city", _RESOURCES)}
    missing = [resource for resource in PLAN if resource.title not in known]

    async def write(resource: Resource) -> None:
        await _write(office.walker(resource.login), ids[resource.owner], resource)

    if missing:
        await office.each(Text("研修资源", "resources"), missing, write)


async def _write(walker: Walker, owner: str, resource: Resource) -> None:
    body = {
        "organisation_id": owner,
        "kind": resource.kind,
        "title": resource.title,
        "author": "教师发展中心（演示）",
        "summary": f"{resource.title.removesuffix('（演示）')}：供参训教师研修时使用。（演示资源）",
    }
    made = await walker.ask("POST", _RESOURCES, json=body)
    file_id = await _upload(walker, f"{resource.title}.txt", resource.text.encode())
    made = await _on(walker, made, "files", {"file_id": file_id})
    for step in _STEPS[: resource.steps]:
        made = await _on(walker, made, step)
    if resource.recommended:
        await _on(walker, made, "recommend", {"reason": "做法可学、成效可见，适合全市推广（演示）"})


async def _upload(walker: Walker, name: str, content: bytes) -> str:
    metadata = f"filename {base64.b64encode(name.encode()).decode()}"
    told = {**_TUS, "Upload-Length": str(len(content)), "Upload-Metadata": metadata}
    begun = await walker.answer("POST", _UPLOADS, headers=told)
    if not begun.is_success:
        accepted(begun)
    file_id = begun.headers["location"].rpartition("/")[2]
    piece = {**_TUS, "Upload-Offset": "0", "Content-Type": "application/offset+octet-stream"}
    sent = await walker.answer("PATCH", f"{_UPLOADS}/{file_id}", headers=piece, content=content)
    if not sent.is_success:
        accepted(sent)
    return str(file_id)


async def _on(walker: Walker, thing: Json, path: str, body: dict[str, Any] | None = None) -> Json:
    headers = {"If-Match": f'"{thing["version"]}"'}
    made: Json = await walker.ask("POST", f"{_RESOURCES}/{thing['id']}/{path}", json=body, headers=headers)
    return made
