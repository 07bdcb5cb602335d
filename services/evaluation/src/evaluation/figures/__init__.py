"""Figures (年度数据): what a year came to, per county.

Words: `person_times` (人次) counts each teacher once for each programme that gave them hours in the year;
`hours` are those that count for days of the year; `share_on_pace` is the share of teachers whose finding,
as it is today, says that they are on pace.
"""
