"""The only door to the other services: what is followed of them and kept as a local copy."""
