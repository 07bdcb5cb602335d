"""Passwords that people choose themselves (密码), and the codes that let them (一次性验证码).

No password is ever made for anybody from an id or a phone number, and none is handed out: an officer gets
a code, printed once, single use, soon expired, of which only a keyed digest is kept; its owner exchanges it
for a password of their own.
"""
