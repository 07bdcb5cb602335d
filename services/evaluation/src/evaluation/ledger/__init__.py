"""The credit ledger (学时台账): every class hour a teacher earned, as a chain that nobody can rewrite.

Words: an `entry` is one line of a person's ledger; an `earned` entry recognises an attendance, a `reversal`
is the counter-entry (冲销) that takes hours of an earned entry back.
Invariants: entries are only ever appended (the database refuses anything else); per person they are
numbered 1, 2, 3 … and each holds the hash of the one before; one attendance is recognised once; what is
taken back from an entry is never more than it gave.
The `head` is where a person's chain ends; without it a chain whose last entries are gone would look whole.
"""
