"""Fixtures and helpers for the tests of services; nothing here runs in production but the embedded server."""
