"""What can be wrong with files."""

from servicekit.localised import Text
from servicekit.problems import Kind, Problem


class StoredFileNotFound(Problem):
    """There is none with this id that the caller may use."""

    kind = Kind.NOT_FOUND
    code = "file-not-found"
    title = Text("未找到该文件", "No such file")
    detail = Text(
        "该文件不存在、已移除，或不在您的权限范围内。请刷新后重新选择。",
        "There is no such file, it was removed, or it is not yours to use. Reload and choose again.",
    )


class FileInUse(Problem):
    """It is attached to something already."""

    kind = Kind.CONFLICT
    code = "file-already-attached"
    title = Text("文件已被使用", "The file is in use")
    detail = Text("该文件已挂接。如需再用，请重新上传。", "It is attached already. Upload it once more.")


class FilesFull(Problem):
    """It has as many files as one may have."""

    kind = Kind.CONFLICT
    code = "files-full"
    title = Text("文件数已达上限", "No more files")
    detail = Text(
        "最多 {limit} 个文件。请先移除不用的，或打包为一个文件。",
        "There are {limit} files already. Remove some, or pack several into one.",
    )


class FileNameUnsafe(Problem):
    """The name leads out of its folder, or hides something."""

    kind = Kind.INVALID
    code = "file-name-unsafe"
    title = Text("文件名不可用", "The file name cannot be used")
    detail = Text(
        '文件名不能为空，不能含有路径（/ 或 \\）、: * ? " < > | 及不可见字符，且不超过 200 个字符。'
        "请改名后重新上传。",
        'A file name may hold no path (/ or \\), none of : * ? " < > |, nothing invisible, and at most 200 '
        "characters. Rename the file and upload it again.",
    )


class FileEmpty(Problem):
    """There is nothing in it."""

    kind = Kind.INVALID
    code = "file-empty"
    title = Text("文件是空的", "The file is empty")
    detail = Text("该文件为 0 字节。请检查后重新选择。", "The file has no bytes. Check it and choose again.")


class FileTooLarge(Problem):
    """It is over the limit that the operator has set."""

    kind = Kind.TOO_LARGE
    code = "file-too-large"
    title = Text("文件过大", "The file is too large")
    detail = Text(
        "文件不能超过 {limit_mb} MB。请压缩或拆分后再上传。",
        "A file may have at most {limit_mb} MB. Make it smaller or split it.",
    )


class FileTypeNotAllowed(Problem):
    """Its type is none of those that are taken in."""

    kind = Kind.UNSUPPORTED
    code = "file-type-not-allowed"
    title = Text("不支持该类型的文件", "Not a type of file that is taken")
    detail = Text(
        "不支持“{extension}”文件。可以上传：{allowed}。",
        "Files of type {extension} are not taken. These are: {allowed}.",
    )


class FileContentMismatch(Problem):
    """Its bytes are not what its name says."""

    kind = Kind.UNSUPPORTED
    code = "file-content-mismatch"
    title = Text("文件内容与类型不符", "The file is not what its name says")
    detail = Text(
        "文件内容不是“{extension}”格式，可能被改过扩展名或已损坏。请用原始文件重新上传。",
        "The bytes are not those of a {extension} file: it was renamed, or is damaged. Upload the original.",
    )


class ArchiveUnsafe(Problem):
    """An archive holds what would do harm when it is unpacked or opened."""

    kind = Kind.INVALID
    code = "archive-unsafe"
    title = Text("压缩包内容不安全", "The archive is not safe")
    detail = Text(
        "其中的“{entry}”是可执行文件、宏、嵌套压缩包、加密内容、链接，或其路径指向包外。请去掉后重新上传。",
        "Its entry {entry} is a program, a macro, an archive, encrypted, a link, or leads out of it. "
        "Leave it out and upload the rest.",
    )


class ArchiveTooLarge(Problem):
    """Unpacked it would be far larger than it looks (压缩炸弹)."""

    kind = Kind.INVALID
    code = "archive-too-large"
    title = Text("解压后过大", "Too large when unpacked")
    detail = Text(
        "解压后超过 {limit_mb} MB、文件过多，或压缩率异常。请拆分后重新上传。",
        "Unpacked it is over {limit_mb} MB, holds too many files, or is packed suspiciously tight. Split it.",
    )


class UploadNotFound(Problem):
    """There is none with this id that is the caller's and still open."""

    kind = Kind.NOT_FOUND
    code = "upload-not-found"
    title = Text("未找到该上传", "No such upload")
    detail = Text(
        "该上传不存在、已过期或已取消。请重新选择文件上传。",
        "There is no such upload, it has expired or was cancelled. Choose the file again.",
    )


class UploadOffsetWrong(Problem):
    """The piece does not begin where the last one ended."""

    kind = Kind.CONFLICT
    code = "upload-offset-wrong"
    title = Text("续传位置不符", "Not where the upload stands")
    detail = Text(
        "已收到 {received} 字节，请从该位置继续。", "{received} bytes have been received; go on from there."
    )


class UploadTooLong(Problem):
    """More came than was announced."""

    kind = Kind.TOO_LARGE
    code = "upload-too-long"
    title = Text("内容超出声明的大小", "More than was announced")
    detail = Text(
        "该上传还可接收 {room} 字节，本次内容已超出，未保存。",
        "The upload takes {room} more bytes; this piece is longer, and nothing of it was kept.",
    )


class UploadInTooManyPieces(Problem):
    """It comes in ever smaller pieces."""

    kind = Kind.TOO_MANY
    code = "upload-in-too-many-pieces"
    title = Text("分片过多", "Too many pieces")
    detail = Text(
        "该上传已分为 {limit} 片。请取消后用更大的分片重新上传。",
        "The upload has come in {limit} pieces. Cancel it and begin again with larger ones.",
    )


class UploadHeaderWrong(Problem):
    """A header that the protocol needs is missing or unusable."""

    kind = Kind.MALFORMED
    code = "upload-header-wrong"
    title = Text("上传请求头有误", "A header of the upload is wrong")
    detail = Text("请求头 {header} 缺失或无效。", "The header {header} is missing or unusable.")


class UploadMediaTypeWrong(Problem):
    """A piece has one media type."""

    kind = Kind.UNSUPPORTED
    code = "upload-media-type-wrong"
    title = Text("上传内容类型有误", "Wrong media type of a piece")
    detail = Text("分片的 Content-Type 应为 {expected}。", "A piece has the Content-Type {expected}.")


class TusVersionUnsupported(Problem):
    """Another version of the protocol."""

    kind = Kind.STALE
    code = "tus-version-unsupported"
    title = Text("不支持该上传协议版本", "Unsupported version of the protocol")
    detail = Text("请在请求头 Tus-Resumable 中写明 {version}。", "Say {version} in the header Tus-Resumable.")


class FileLinkUnusable(Problem):
    """A link that was not made here, was changed, or is past its time."""

    kind = Kind.GONE
    code = "file-link-unusable"
    title = Text("链接已失效", "The link holds no longer")
    detail = Text("请回到页面重新打开该文件。", "Go back to the page and open the file again.")
