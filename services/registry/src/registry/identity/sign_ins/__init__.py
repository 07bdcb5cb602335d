"""Where somebody is signed in (登录会话): shown to them, and ended by them or by who manages their account.

A session is what a sign-in began: a browser, as far as it says which, and roughly where it was. Addresses
are kept coarse. Ending one makes its refresh tokens useless; an access token lasts until it expires.
"""
