"""What can be wrong with a request about certificates."""

from servicekit.localised import Text
from servicekit.problems import Kind, Problem


class KeyNotFound(Problem):
    """There is no such key."""

    kind = Kind.NOT_FOUND
    code = "credential-key-not-found"
    title = Text("未找到该密钥", "No such key")
    detail = Text(
        "没有这把证书签名密钥。全部公钥见 /v1/credential-keys。",
        "There is no such certificate key. All public keys are listed at /v1/credential-keys.",
    )
