"""Enrolments (报名): who takes part in a programme, by their own choice or because their school sent them.

Words: an enrolment is *placed* (自主选学 by the teacher, 选派 by the school) and may be *withdrawn*; it
takes a *seat* of the programme and, where quotas are set, of the person's school. What keeps somebody from
taking part is an *obstacle*; the catalogue shows all of them, a refusal names the first.

Invariants: a person has one placed enrolment in a programme at most; seats taken never exceed the capacity
nor the school's quota, whoever asks at the same moment; an enrolment counts for the school the person
belonged to when it was placed, even after they move.
"""
