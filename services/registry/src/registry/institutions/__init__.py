"""Training institutions (承训机构): their profile, their documents, how they stand and what they must meet.

Words: an institution's *standing* (资格状态) says whether it may be given programmes; a *document* (资质文件)
is a paper it holds, with a last day; a *criterion* (准入标准) is one point of the checklists that the policy
pack in force holds against training institutions, and a *check* says whether it is met, and by what evidence.

Invariants: an organisation has one profile; a credit code belongs to one institution; checks are never
changed, a later one takes the place of an earlier; standing changes only by a named step with a reason.
"""
