"""Programmes (培训项目): what is planned, approved, offered and held; quotas (名额分配) per school.

Words: the *plan* is the programme's seven sections; its *author* made it, its *submitter* sent it up for
approval; it is *offered* to everybody below the organisation that runs it, and where quotas are set only to
the schools they list. A *seat* (名额) is one person's place.

Invariants: a plan is complete when it is submitted, and somebody else than its author and submitter
approves it; seats taken never exceed the capacity, nor those of a school its quota; quotas together never
exceed the capacity.
"""
