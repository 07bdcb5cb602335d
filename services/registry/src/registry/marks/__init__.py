"""Marks of organisations (标识): what a policy document makes of them, and for how long."""
