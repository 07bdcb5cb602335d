"""Run the measurements: `make bench`, or `python tests/load/bench.py --help`."""

import sys
from pathlib import Path

# Run as a script, this folder is on the path and the repository is not.
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.load.run import main

if __name__ == "__main__":
    main()
