"""`shixun policy`: a pack's mistakes, one per line as compilers tell theirs; and the schema of packs."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from shixun_local import console
from shixun_local.language import current_language, say

if TYPE_CHECKING:
    from registry.policies.loader import Mistake
    from registry.policies.pack import Pack

app = typer.Typer(help="政策包 · Policy packs.", no_args_is_help=True)


@app.command()
def check(
    files: Annotated[list[Path], typer.Argument(help="政策包的 YAML 文件 · YAML files of policy packs")],
) -> None:
    """检查政策包 · Check policy packs; exit code 1 when there are mistakes."""
    mistakes = sum([_check(file) for file in files])
    if mistakes:
        console.tell(say("共 {count} 处错误", "mistakes: {count}", count=mistakes))
        raise typer.Exit(1)


@app.command()
def schema() -> None:
    """输出政策包的 JSON Schema · Print the JSON Schema of policy packs, for editors and programs."""
    # Imported here: no other command of the launcher needs a service's code.
    from registry.policies.schema import pack_schema

    sys.stdout.write(json.dumps(pack_schema(), ensure_ascii=False, indent=2) + "\n")


def _check(file: Path) -> int:
    """Tell what is wrong with one file, or else what is in it; returns the number of mistakes."""
    # Imported here: no other command of the launcher needs a service's code.
    from registry.policies.loader import PackInvalid, load_pack

    try:
        pack = load_pack(file.read_bytes())
    except OSError as error:
        reason = error.strerror or str(error)
        console.tell(
            say("{file}: 无法读取：{reason}", "{file}: cannot be read: {reason}", file=file, reason=reason)
        )
        return 1
    except PackInvalid as invalid:
        for mistake in invalid.mistakes:
            console.tell(_line(file, mistake))
        return len(invalid.mistakes)
    console.tell(_summary(file, pack))
    return 0


def _line(file: Path, mistake: "Mistake") -> str:
    text = mistake.text.render(current_language())
    about = f"{mistake.place}: " if mistake.place else ""
    return f"{file}:{mistake.mark.line}:{mistake.mark.column}: {about}{text} [{mistake.code}]"


def _summary(file: Path, pack: "Pack") -> str:
    return say(
        "{file}: 无误。{title}（{pack} 第 {version} 版），{first} 至 {last}：{contents}",
        "{file}: good. {title} ({pack}, version {version}), {first} to {last}: {contents}",
        file=file,
        title=pack.title,
        pack=pack.pack,
        version=pack.version,
        first=pack.effective.from_,
        last=pack.effective.until or say("未定", "further notice"),
        contents=_contents(pack),
    )


def _contents(pack: "Pack") -> str:
    """How many entries each section has."""
    from registry.policies.pack import SECTIONS

    fields = type(pack).model_fields
    counts = {name: len(getattr(pack, name)) for name in SECTIONS}
    chinese = "、".join(f"{fields[name].title} {count}" for name, count in counts.items() if count)
    english = ", ".join(f"{name.replace('_', ' ')} {count}" for name, count in counts.items() if count)
    return say("{chinese}", "{english}", chinese=chinese, english=english)
