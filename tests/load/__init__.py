"""Load measurements: what the gateway costs and what one written row costs, against the database's limit."""
