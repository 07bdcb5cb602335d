"""The page shown while there is no built web app."""

from servicekit.localised import Language, Text

_TITLE = Text("网页尚未构建", "The web app has not been built yet")
_WHAT = Text(
    "网关正在运行，但没有找到网页文件。请停止服务，在代码目录运行 make run：它会先构建网页，再启动全部服务。",
    "The gateway is running but has no web app to show. Stop it and run make run in the source folder: that "
    "builds the web app first and then starts everything.",
)


def not_built_page(first: Language) -> bytes:
    """Both languages, `first` on top. Carries no script and no style, so it fits the strictest policy."""
    second = Language.ENGLISH if first is Language.CHINESE else Language.CHINESE
    sections = "".join(
        f'<section lang="{each}"><h1>{_TITLE.render(each)}</h1><p>{_WHAT.render(each)}</p></section>'
        for each in (first, second)
    )
    return (
        f'<!doctype html><html lang="{first}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{_TITLE.render(first)}</title></head><body><main>{sections}</main></body></html>"
    ).encode()
