"""Careers (任职经历): the posts somebody has held, their honours, the schools they were at.

Words: a spell is one post held for a time without a break; somebody who was head twice has two spells.
Invariants: `people.posts` are exactly the posts with an open spell (a trigger keeps it so for writers who
know no dates); spells of one post do not overlap; what was awarded is withdrawn, never deleted.
"""
