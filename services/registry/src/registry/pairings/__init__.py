"""Pairings (一对一帮扶、手拉手、师徒结对): one school or teacher helps another.

Words: the *giver* (帮扶方, 师傅) helps the *receiver* (受援方, 徒弟); a pairing has a *plan* (帮扶计划)
with how many visits and joint researches are wanted; the *log* (帮扶记录) says what was done; the *effect*
(帮扶成效) is stated when it is completed.

Invariants: nobody is paired with themselves; the same two are paired once at a time; log entries are never
deleted, a wrong one is withdrawn and counts no more.
"""
