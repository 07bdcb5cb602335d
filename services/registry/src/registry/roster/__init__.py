"""Roster import (花名册导入): the spreadsheets of schools and offices become people on the roster.

Words: an *import* is one file for one organisation; a *field* is what a column means, whatever its heading
says; a *finding* is one thing wrong with one row, and a row with a finding is *refused*. The *check* is a
dry run; *applying* decides again and writes every row that is not refused, all of them or none. What the
check has read of the file may be kept for that (`recent`), who is on record never is.
Invariants: rows are told apart by citizen id; an empty cell leaves what is on record; nothing outside the
subtree of the import's organisation gets a person, nobody outside the caller's reach is touched.
"""
