"""Failed sign-ins slow down those that follow (登录限速与锁定): per login, and per address.

A login that nobody has is slowed down and locked like any other, so that trying does not tell which exist.
Neither logins nor addresses are kept, only what they are looked up by: people type passwords as logins.
"""
