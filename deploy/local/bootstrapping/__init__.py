"""The steps of `bootstrap.py`: standard library only, because nothing is installed yet."""
