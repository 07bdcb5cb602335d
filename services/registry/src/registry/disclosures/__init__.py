"""Disclosures (查看完整信息): masked numbers shown whole to somebody who says why (PIPL 44, 55).

Invariants: nothing is shown without a row that says who saw what of whom, when and why, written in the same
transaction; rows are never changed or deleted; the person concerned reads all that were made of them.
"""
