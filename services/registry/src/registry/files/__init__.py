"""Stored files: taken in piece by piece, inspected, kept, and given out by link. LZ-12, LZ-23, LB-07, WH-07.

Words: an *upload* is a file on its way, resumable by the tus protocol; when its last byte is in and it has
passed inspection it is a *stored file* under the same id. A file is *attached* to a course or a resource;
one that nothing takes up is swept away.

Invariants: bytes pass in pieces and are never whole in memory; the name shown is the one given, the key in
the store is the id; what a file says it is and what its bytes are agree; nobody but its uploader can go on
with an upload or attach its file.

The protocol is implemented here, its core with creation, expiration and termination: the Python servers for
it (`tuspyserver`, `fastapi-tusd`) write to local folders only, keep their state in files beside the data, so
that two processes cannot share it, and bring routes of their own without a guard. Left out:
creation-with-upload, deferred length, concatenation, checksums and `X-HTTP-Method-Override`.
"""
