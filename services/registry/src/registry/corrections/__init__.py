"""Corrections (信息更正): what somebody says is wrong with their own profile; their school decides.

Words: a correction is a proposal of new values for some fields, with a reason; it is open until it is
approved, rejected or withdrawn.
Invariants: one open correction for each person; nobody decides on their own; an approved one is applied
as an update of the person, and only where the profile still says what it said when it was proposed.
"""
