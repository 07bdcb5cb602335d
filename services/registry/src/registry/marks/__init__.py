"""Marks of organisations (标识): what a policy document makes of them, and for how long.

Words: a mark *holds* from its first day to its last, unless it was *withdrawn*. A project county's *cohort*
says whether it went on from the round before (延续) or came new (新增).

Invariants: an organisation has a kind of mark once at a time; kinds are independent of each other, so that
two lists of counties may overlap (SX-03) and one base may serve two functions (WH-06).
"""
