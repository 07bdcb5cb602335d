"""Exchange (数据交换): what changed in the whole system, for other authorities' systems to follow.

Words: a *change* is an event of any of the services whose type is public (`changes.ChangeType`); an *API
client* (接入方) is a program that reads them, within the organisation that the registry has it under.

Invariants: a client is shown every public event within its reach, as it was recorded, and nothing else.
Why the events of the others lie in this service's outbox: docs/adr/0007.
"""
