"""Resources for those who learn: LZ-23, LB-07, WH-07.

Words: a *resource* (资源) is a study guide, a handbook, a book, a magazine or a case of school-based
training; it has files or a link. It belongs to its *owner*, stands in the *library* of one organisation,
which gives it its level as with courses, and is read by everybody at, above and below that.

Invariants: readers see what is published, and nothing else; what is published does not change before it is
withdrawn; a case that its owner recommends moves up one library when an officer there takes it in.
"""
