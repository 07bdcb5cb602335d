"""Duplicates (重复档案): records that seem to be of one person, merged by hand, and unmerged."""
