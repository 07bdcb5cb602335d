"""Organisations (组织机构): the tree that every grant, figure and event is placed in.

Words: an organisation's *path* is the chain of ids from the root down to it, as `ltree` labels; its
*reach* is its subtree. A *closed* organisation keeps its row and its history but takes no part any more.

Invariants: a code is unique among the open ones; the path of a child begins with that of its parent; an
organisation is never moved below itself; one with open children cannot be closed.
"""
