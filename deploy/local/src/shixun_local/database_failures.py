"""What can be wrong with the database, with what to do about it."""

from collections.abc import Sequence

from servicekit.localised import Text
from servicekit.testing.embedded import EmbeddedPostgresError
from shixun_local.failures import LauncherError, data_dir_unusable, disk_full, step_failed


def database_refused(reason: str) -> LauncherError:
    """Tell that the server named by SHIXUN_DATABASE_URL cannot be reached or refuses the login."""
    return LauncherError(
        "database-refused",
        Text(
            "无法连接 SHIXUN_DATABASE_URL 指定的数据库:{reason}。",
            "cannot connect to the server of SHIXUN_DATABASE_URL: {reason}.",
        ),
        Text(
            "检查地址、端口、用户名和密码;取消该变量则使用内置数据库。",
            "check host, port, login and password; without the variable the embedded database is used.",
        ),
        reason=reason,
    )


def database_lacks(missing: Sequence[str]) -> LauncherError:
    """Tell that the server of SHIXUN_DATABASE_URL, or the login, cannot do what the set-up needs."""
    return LauncherError(
        "database-lacks",
        Text(
            "SHIXUN_DATABASE_URL 指定的数据库缺少:{missing}。",
            "the server of SHIXUN_DATABASE_URL lacks: {missing}.",
        ),
        Text(
            "请数据库管理员补齐,或由其执行 deploy/postgres/bootstrap.sql(见该目录的 README)。",
            "ask its administrator for it, or to run deploy/postgres/bootstrap.sql (see the README there).",
        ),
        missing=", ".join(missing),
    )


def from_postgres_error(error: EmbeddedPostgresError) -> LauncherError:
    """Turn the embedded server's refusal into a message."""
    path = error.params.get("path", "?")
    tail = str(error).splitlines()
    if error.code == "disk-full":
        return disk_full(path)
    if error.code == "data-dir-unusable":
        return data_dir_unusable(path, str(error))
    if error.code in _POSTGRES_TEXTS:
        problem, remedy = _POSTGRES_TEXTS[error.code]
        return LauncherError(f"postgres-{error.code}", problem, remedy, **error.params)
    return step_failed("启动内置数据库", "starting the embedded database", tail)


_POSTGRES_TEXTS = {
    "data-dir-other-version": (
        Text(
            "数据文件夹 {path} 属于 PostgreSQL {found},本程序使用 {expected}。",
            "the data folder {path} belongs to PostgreSQL {found}; this program uses {expected}.",
        ),
        Text(
            "用原版本的 pg_dump 导出后导入新文件夹,或用 SHIXUN_DATA_DIR 指定另一个文件夹。",
            "dump it with that version's pg_dump into a new folder, or set SHIXUN_DATA_DIR to another one.",
        ),
    ),
    "data-dir-corrupt": (
        Text("{path} 不是完整的数据库文件夹。", "{path} is not a complete database folder."),
        Text(
            "从备份恢复;若其中没有需要的数据,删除该文件夹后重新运行。",
            "restore it from a backup; if nothing in it is needed, delete it and run again.",
        ),
    ),
    "data-dir-blocked": (
        Text(
            "以 root 运行时,数据库使用用户 {uid},但它无权进入 {path}。",
            "run by root, the database works as user {uid}, who may not enter {path}.",
        ),
        Text(
            "用 SHIXUN_DATA_DIR 指定该用户可以到达的文件夹,例如 /var/lib/shixun。",
            "set SHIXUN_DATA_DIR to a folder that user can reach, such as /var/lib/shixun.",
        ),
    ),
    "binaries-missing": (
        Text(
            "Python 环境中没有内置数据库程序。", "the Python environment has no embedded database programs."
        ),
        Text(
            "重新准备环境:删除 .venv 后 make run;或用 SHIXUN_DATABASE_URL 指定现有数据库。",
            "make it again: delete .venv, then make run; or set SHIXUN_DATABASE_URL to a server.",
        ),
    ),
}
