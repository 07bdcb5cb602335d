"""Budgets of teacher training (教师培训经费): what a year is given, what it is set aside for, what was spent.

Words: an organisation has one *budget* (预算) for a fiscal year. Its *figures* are as they were approved;
when they are revised, new ones are recorded beside the old. Its *lines* (明细) set money aside for a purpose,
and *entries* put money on a line (安排) or take it off (支出). A *share* (比例) is what the training budget
comes to of the yearly salary total, or of the public funds, as the policy in force asks.

Invariants: money is counted in fen (分). Figures and entries are never changed: a correction is a new one
that points to what it corrects. What is set aside never exceeds the training budget, and no line is overspent
(专款专用: WH-23, SX-22), however many clerks write at once.
"""
