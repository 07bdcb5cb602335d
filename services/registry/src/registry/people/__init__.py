"""People (教师): who teaches where, what and as what; one profile per person, for good.

Words: a person is a teacher or other member of staff; their `staff_number` (工号) is the school's own; their
citizen id (居民身份证号码) is what tells two people of one name apart and stays encrypted.
Invariants: no two active people have the same citizen id; a person belongs to one open organisation; a
person who left keeps their record.
"""
