"""Corrections (信息更正): what somebody says is wrong with their own profile; their school decides."""
