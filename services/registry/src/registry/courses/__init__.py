"""The course library on four levels (四级精品课程资源库): LZ-10, LZ-12, LZ-13, LB-05, WH-04.

Words: a course belongs to its *owner* and stands in the *library* of one organisation, which gives it its
*level*. It is *promoted* when the library of the next level takes it in after a review of its own.

Invariants: a published version never changes; an edit makes the next draft, and until that is published
readers see the one before. A course waits for at most one decision of each sort at a time.
"""
