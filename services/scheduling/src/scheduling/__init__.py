"""scheduling: what happens when: programmes, classes, timetables, attendance."""
