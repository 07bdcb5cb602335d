"""Surveys (满意度调查): what those who took part thought of a programme.

Words: a `survey` belongs to one programme and is made when that starts to run; its `items` are those of the
template, each rated from 1 to 5; a `response` is one participant's ratings and, if they like, a comment.
Invariants: whoever is enrolled may answer, once; results are shown from three answers on, and never
with names.
"""
