"""Attendance (考勤): who was there, from when to when, and how that is known.

Words: a sign record (签到记录) is one act of signing in or out, append-only; an attendance sums up one
person's records of one session and is complete once there are both. Codes rotate: each is good for the step
it was made in and the one after.
Invariants: nobody signs twice in the same direction, nor out before in; a record never changes.
"""
