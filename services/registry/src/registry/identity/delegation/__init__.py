"""Roles (角色) and grants (授权): who is given what where, by whom, and what they then see.

A grant is a role at an organisation and in everything below it. Nobody gives or takes a role with a
permission that they do not hold there themselves, and nobody changes their own. A withdrawn grant stays
on record; it is in no token that is issued from then on, and the tokens issued before end within minutes.
"""
