"""Shixun on one machine: embedded database, supervised processes, and the `shixun` command."""
