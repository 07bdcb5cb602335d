"""`python -m shixun_local` is the `shixun` command."""

import sys

from shixun_local.cli import main

sys.exit(main())
