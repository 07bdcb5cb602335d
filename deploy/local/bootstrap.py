#!/usr/bin/env python3
# -*- coding: utf-8 -*-
# ruff: noqa: UP009, UP032 - an old Python has to understand this file
"""Make the environment that everything else runs in; started by the machine's own python3.

Only the standard library is used, and this file alone is written so that even a Python that is too old can
read it and say so. `python3 deploy/local/bootstrap.py --help` lists the steps.
"""

import sys

MINIMUM = (3, 11)


def main():  # type: () -> int
    """Check the interpreter, then hand over to code that needs a current one."""
    if sys.version_info < MINIMUM:
        found = ".".join(str(part) for part in sys.version_info[:3])
        sys.stderr.write(
            "错误:需要 Python 3.11 或更新版本,当前是 {0}({1})。\n"
            "  办法:安装较新的 Python(Debian 12、Ubuntu 24.04 自带),再运行 make PYTHON=python3.11 run。\n"
            "Error: Python 3.11 or newer is needed, this is {0} ({1}).\n"
            "  What to do: install a newer Python (Debian 12 and Ubuntu 24.04 have one), "
            "then run make PYTHON=python3.11 run.\n".format(found, sys.executable)
        )
        return 1
    from bootstrapping.cli import main as run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
