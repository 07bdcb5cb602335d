"""Sessions (课次): when a programme's class meets, where, and with which expert (授课专家).

Words: a session lasts from `starts_at` to `ends_at` (half-open: the next may begin when one ends) and counts
`hours` class hours (学时). Its `sign_secret` is what the rotating sign-in codes are made from.
Invariants, kept by the database: no expert, no venue and no programme has two sessions at one time.
"""
