"""Venues (培训场地): where classes meet, and how many fit in.

Words: a venue belongs to the organisation that looks after it; a *closed* one keeps its row and history
but can be booked no more.
Invariants: the name of an open venue is unique within its organisation; at least one person fits in.
"""
