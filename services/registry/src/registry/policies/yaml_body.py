"""A request body that is YAML (RFC 9512), for routes that take a document as it was written."""

from typing import Annotated, Any

from fastapi import Depends, Request

from registry.policies.errors import NotYaml, PolicyPackTooLarge

MAX_KILOBYTES = 128
EXAMPLE = """\
pack: laibin-example
title: 来宾市教师培训规划（示例）
version: 1
applies_to: "451300"
effective: {from: 2026-01-01, until: 2030-12-31}
cycle: {kind: fixed_years, years: 5, starts: 2026-01-01}
rules:
  - id: LB-HOURS-CYCLE
    clause: 五年一周期、不少于360学时的教师全员培训
    source: 五、重点任务（一）1
    metric: teacher.hours_in_cycle
    scope: teacher
    period: cycle
    require: {gte: 360}
    pace: linear
"""
_OFFICIAL = "application/yaml"
_ACCEPTED = frozenset({_OFFICIAL, "text/yaml", "application/x-yaml", "text/x-yaml"})
_CONTENT = {"schema": {"type": "string"}, "example": EXAMPLE}
DESCRIBED: dict[str, Any] = {
    "requestBody": {"required": True, "content": {_OFFICIAL: _CONTENT, "text/yaml": _CONTENT}}
}
"""What the contract says of such a body, as `openapi_extra`."""


async def _yaml_body(request: Request) -> bytes:
    media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type not in _ACCEPTED:
        raise NotYaml
    body = await request.body()
    if len(body) > MAX_KILOBYTES * 1024:
        raise PolicyPackTooLarge(kilobytes=MAX_KILOBYTES)
    return body


YamlBody = Annotated[bytes, Depends(_yaml_body)]
"""The body as it came.

Raises:
    NotYaml: the media type is not one of YAML's.
    PolicyPackTooLarge: it is longer than a pack may be.
"""
