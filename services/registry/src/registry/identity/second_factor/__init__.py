"""A second factor (第二重验证): one-time codes of an authenticator app (RFC 6238) beside the password.

Words: the *factor* is the secret that the app and this system share; *recovery codes* (恢复码) stand in for
the app when the phone is lost, each once; a *challenge* is what a good password yields while the code is
still missing: sealed, short-lived, and no token.

Invariants: the secret is shown once and kept encrypted; a code is good once, also within its half minute;
wrong codes count like wrong passwords, and a right password alone does not start that count anew.
"""
