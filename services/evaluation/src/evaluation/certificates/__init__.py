"""Certificates (结业证书): what a teacher keeps of a completed programme, and anybody can check.

Words: a certificate has a `number` that finds it and a `jwt`, the credential itself: an Open Badges 3.0
AchievementCredential as a VC-JWT (ES256), checked with the keys published at `/v1/credential-keys`.
Invariants: one certificate per person and programme; it is issued once the programme is completed, enough
of its hours are recognised for the person (`CertificateTerms.share`) and they have answered the survey,
whichever of the three comes last; what it says is what was so then, and never changes.
"""
