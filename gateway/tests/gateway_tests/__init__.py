"""A package of its own: as `gateway/tests` pytest would take the folder `gateway` for the application."""
