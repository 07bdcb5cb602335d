"""Demonstration data: made anew from a seed, always the same, plainly invented."""
