"""Identity (账号与授权): accounts that sign in, the roles granted to them, and the tokens that say so.

Words: an *account* signs in with a login and a password; a *grant* gives it a role at an organisation and
thereby in everything below; a *session* is one browser's chain of refresh tokens, each good for one use;
an *API client* (接入方) is a program of another system, with an id and a secret instead of a login.

Invariants: passwords are kept as argon2id hashes only; a refresh token used twice ends its session;
nobody grants a role whose permissions they do not hold themselves at that organisation; people hold no
role that is for programs, nor programs one that is for people.
"""
