"""registry: who and what exists (organisations, accounts, grants); issues the tokens of all services."""
