"""Declarative base of this service's own tables; they live in the schema `scheduling` by search path."""

from sqlalchemy.orm import DeclarativeBase

from servicekit.db import new_metadata


class Base(DeclarativeBase):
    """Base of every table of this service."""

    metadata = new_metadata()
