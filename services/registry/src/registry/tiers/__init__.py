"""Tiers (培养层次): where somebody stands on the ladders of the pack in force, and what comes next."""
