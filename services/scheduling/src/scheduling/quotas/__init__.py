"""Quotas (名额分配): how many seats of a programme each school has.

Words: a quota gives *seats* to one school, of which so many are *taken*; the quotas of a programme are set as
one list. Without any, whoever the programme is offered to may enrol while seats last; with some, only
people of the schools listed.
Invariants: quotas together never exceed the capacity; the seats taken of a school never exceed its quota.
The list belongs to the programme: setting it is a change of the programme, under its version and lock.
"""
