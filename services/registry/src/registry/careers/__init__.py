"""Careers (任职经历): the posts somebody has held, their honours, the schools they were at."""
