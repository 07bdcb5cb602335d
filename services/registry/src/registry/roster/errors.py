"""What can be wrong with an import as a whole."""

from servicekit.localised import Text
from servicekit.problems import Kind, Problem


class RosterImportNotFound(Problem):
    """There is none with this id within the caller's reach."""

    kind = Kind.NOT_FOUND
    code = "roster-import-not-found"
    title = Text("未找到该导入记录", "No such roster import")
    detail = Text(
        "该导入记录不存在，或不在您的管理范围内。请从导入记录列表中重新选择。",
        "There is no such import, or it is outside your reach. Choose one from the list.",
    )


class RosterTooLarge(Problem):
    """The file has more bytes than are taken."""

    kind = Kind.TOO_LARGE
    code = "roster-too-large"
    title = Text("文件过大", "The file is too large")
    detail = Text(
        "文件不得超过 {limit_mb} MB。请删除图片等无关内容，或按学校分成多个文件后分别导入。",
        "A file takes at most {limit_mb} MB. Remove pictures and the like, or split it by school.",
    )


class RosterTooManyRows(Problem):
    """The sheet has more rows or columns than are read."""

    kind = Kind.INVALID
    code = "roster-too-many-rows"
    title = Text("表格范围过大", "The sheet is too big")
    detail = Text(
        "工作表最多 {limit_rows} 行、{limit_columns} 列。请删除多余的行列（包括表格远处的空格等内容），"
        "或分成多个文件。",
        "A sheet takes at most {limit_rows} rows and {limit_columns} columns. Delete what lies beyond (a "
        "space in a far cell counts), or split the file.",
    )


class RosterFileType(Problem):
    """Not one of the types that are read."""

    kind = Kind.UNSUPPORTED
    code = "roster-file-type"
    title = Text("文件类型不支持", "Not a type of file that is read")
    detail = Text(
        "“{file_name}”不是可导入的表格。请使用 xlsx、xls 或 csv 文件；由其他系统导出的表格，"
        "请先用表格软件打开并另存为 xlsx。",
        "{file_name} is not a spreadsheet that can be read. Use xlsx, xls or csv; open what another system "
        "exported in a spreadsheet program and save it as xlsx.",
    )


class RosterLocked(Problem):
    """The workbook opens with a password only."""

    kind = Kind.INVALID
    code = "roster-locked"
    title = Text("工作簿已加密", "The workbook is locked")
    detail = Text(
        "“{file_name}”设有打开密码，无法读取。请取消密码并另存后重新上传。",
        "{file_name} needs a password to open. Save it without one and upload it again.",
    )


class RosterUnreadable(Problem):
    """It looks like a spreadsheet, but cannot be read as one."""

    kind = Kind.INVALID
    code = "roster-unreadable"
    title = Text("文件无法读取", "The file cannot be read")
    detail = Text(
        "“{file_name}”已损坏，或不是 UTF-8、GB18030 编码的文本。请用表格软件打开检查，"
        "另存为 xlsx 后重新上传。",
        "{file_name} is damaged, or is text in neither UTF-8 nor GB18030. Open it in a spreadsheet program, "
        "save it as xlsx and upload that.",
    )


class RosterEmpty(Problem):
    """There is nobody in it."""

    kind = Kind.INVALID
    code = "roster-empty"
    title = Text("表格中没有人员", "Nobody in the sheet")
    detail = Text(
        "“{file_name}”中没有人员数据。请在表头下方填写人员后重新上传；可先下载模板。",
        "{file_name} has nobody in it. Fill in the rows below the headings and upload it again; there is a "
        "template to start from.",
    )


class RosterHeaderMissing(Problem):
    """No row was recognised as the one with the headings."""

    kind = Kind.INVALID
    code = "roster-header-missing"
    title = Text("未找到表头", "No headings found")
    detail = Text(
        "在前 {rows} 行中未找到表头。表头须含：{headings}。请在“对应列”中指定表头所在行和各列，"
        "或补上表头，或使用模板。",
        "No row of headings among the first {rows}. It must have: {headings}. Say where the headings are and "
        "what the columns mean, add them, or use the template.",
    )


class RosterColumnsMissing(Problem):
    """The row of headings lacks some that must be there."""

    kind = Kind.INVALID
    code = "roster-columns-missing"
    title = Text("缺少必需的列", "Columns are missing")
    detail = Text(
        "工作表“{sheet}”第 {row} 行的表头缺少：{headings}。请在“对应列”中指定这些列，或补上后重新上传；"
        "不需要导入的工作表可以不读取。",
        "The headings in row {row} of sheet “{sheet}” lack: {headings}. Say which columns these are, or add "
        "them and upload the file again; a sheet that is not to be imported can be left out.",
    )


class RosterBeingChecked(Problem):
    """The check has not ended yet."""

    kind = Kind.CONFLICT
    code = "roster-being-checked"
    title = Text("正在检查", "Still being checked")
    detail = Text(
        "该文件正在检查，请在检查完成后再导入。",
        "The file is still being checked; apply it once that is done.",
    )


class RosterBeingApplied(Problem):
    """It is being applied already."""

    kind = Kind.CONFLICT
    code = "roster-being-applied"
    title = Text("正在导入", "Being applied")
    detail = Text(
        "该文件正在导入，请等待完成，无需重复操作。", "The file is being applied already; wait for it to end."
    )


class RosterApplied(Problem):
    """It was applied before."""

    kind = Kind.CONFLICT
    code = "roster-applied"
    title = Text("已经导入", "Already applied")
    detail = Text(
        "该文件已经导入。如有修改，请上传新的文件。",
        "The file has been applied already. Upload another file to change something.",
    )


class RosterCheckFailed(Problem):
    """It could not be checked, so it cannot be applied."""

    kind = Kind.CONFLICT
    code = "roster-check-failed"
    title = Text("检查未通过", "The check failed")
    detail = Text(
        "该文件未能完成检查，不能导入。请按检查结果修改后重新上传。",
        "The file could not be checked and cannot be applied. Mend what the check says and upload it again.",
    )


class RosterNothingToApply(Problem):
    """No row of it would change anything."""

    kind = Kind.CONFLICT
    code = "roster-nothing-to-apply"
    title = Text("没有可导入的内容", "Nothing to apply")
    detail = Text(
        "没有新增或变更的人员：{unchanged} 行与现有信息一致，{refused} 行有误。请修改有误的行后重新上传。",
        "Nobody is new or changed: {unchanged} rows say what is on record, {refused} are faulty. Mend those "
        "and upload the file again.",
    )


class RosterBeingUndone(Problem):
    """It is being undone."""

    kind = Kind.CONFLICT
    code = "roster-being-undone"
    title = Text("正在撤销", "Being undone")
    detail = Text(
        "该导入正在撤销，请等待完成，无需重复操作。",
        "The import is being undone already; wait for it to end.",
    )


class RosterUndone(Problem):
    """It was undone."""

    kind = Kind.CONFLICT
    code = "roster-undone"
    title = Text("已经撤销", "Already undone")
    detail = Text(
        "该导入已经撤销。如需重新导入，请重新上传文件。",
        "The import has been undone. Upload the file again to import it once more.",
    )


class RosterNotApplied(Problem):
    """There is nothing to undo."""

    kind = Kind.CONFLICT
    code = "roster-not-applied"
    title = Text("尚未导入", "Not applied")
    detail = Text(
        "该文件尚未导入，没有可撤销的内容。", "The file has not been applied; there is nothing to undo."
    )


class RosterSheetUnknown(Problem):
    """The mapping names a sheet that the file does not have."""

    kind = Kind.INVALID
    code = "roster-sheet-unknown"
    title = Text("没有该工作表", "No such sheet")
    detail = Text(
        "文件中没有名为“{sheet}”的工作表。文件中的工作表：{sheets}。",
        "The file has no sheet called “{sheet}”. It has: {sheets}.",
    )
