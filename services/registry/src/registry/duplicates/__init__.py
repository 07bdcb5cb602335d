"""Duplicates (重复档案): records that seem to be of one person, merged by hand, and unmerged.

Words: a pair is two records that share what two people hardly share; `kept` is the record that stays and
takes what was chosen of both, `merged` the one that leaves and says into which it went.
Invariants: the record kept is of somebody on the roster; a record is merged into one other at a time; a
merger can be undone as long as nothing it changed has been changed again.
"""
