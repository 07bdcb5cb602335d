"""Tiers (培养层次): where somebody stands on the ladders of the pack in force, and what comes next.

Words: a *record* is what is known of somebody over time, *facts* are what follows from it on one day. A
*criterion* that holds *points to* its tier; criteria about the same things (years, say, or title) are one
*ground*, and what a ground points to is its *vote*. Votes that differ are settled as the ladder says, and
the *standing* says how. `person_tiers` keeps the outcome for lists and figures; a single person is always
computed when asked for.
"""
