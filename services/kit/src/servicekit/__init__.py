"""What every service needs and that is not about the business it serves.

Nothing here names a business table, rule or role. A service builds its application with
`servicekit.app.create_service_app` and finds the rest by the name of the concern: `unit_of_work`,
`outbox`, `feed`, `consumer`, `tokens`, `access`, `problems`, `pagination`, `jobs`, ...
"""
