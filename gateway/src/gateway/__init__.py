"""The gateway: the one public address in front of the services.

A route table and what every request needs once: request id, token check, rate and size limits, timeouts,
one description of all interfaces, and the web app's files. It has no database, no business rule, and
never puts answers of several services together.
"""

__version__ = "0.1.0"
