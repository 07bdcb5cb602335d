"""Progress (达标进度) and findings (监测结论): whether what the policy promises about hours is kept.

Words: a `finding` says of a teacher or a school whether a rule of the policy pack in force for them is
met, at risk, breached or not measurable, with the rule's clause, its threshold and the value found. The
pack in force is that of the nearest organisation upwards that has one; its first rule about hours in the
cycle (`teacher.hours_in_cycle`) that is for the teacher is the one that is computed here. A pack that has run
out stays the yardstick of its last cycle until another is published.
Invariants: one finding per teacher and one per school. A finding changes with the hours, the pack or the
person's place, in the same transaction; what changes with the mere passing of days is not stored but
follows from the days that are (`at_risk_from`, `cycle_ends_on`), so that nothing has to run every night.
A school's value is the share of its teachers who are on pace, counted over their findings when read.
The finding of a cycle that has ended stands until the next one is computed.
"""
