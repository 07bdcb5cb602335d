"""The only door to the other services: what is followed of them and kept as a local copy.

Each module holds what is read of an event (`…Fact`), the table of what is kept (`…Copy`), and `told`, which
makes a row of the one for the other. An event older than what is known changes nothing, so that applying one
twice, or late, is harmless. What else happens on an event stands in `evaluation.subscriptions`.
"""
