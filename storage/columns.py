"""Column types that every table shares: aware UTC instants, JSON, and the workspace that a row belongs to."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, Column, DateTime, Dialect, String, TypeDecorator
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.types import TypeEngine
from sqlmodel import Field, SQLModel

LOCKED = "locked"


class Instant(TypeDecorator[datetime]):
    """An aware datetime, kept in UTC. A naive one is a bug and is refused."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"naive datetime {value!r}: an instant needs its zone")
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Json(TypeDecorator[Any]):
    """JSON, in PostgreSQL's binary form there; its dialect is imported only where it is spoken, for that takes long."""

    impl = JSON
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        if dialect.name != "postgresql":
            return dialect.type_descriptor(JSON(none_as_null=True))
        from sqlalchemy.dialects.postgresql import JSONB

        return dialect.type_descriptor(JSONB(none_as_null=True))


# Any: SQLModel's Field takes the place of the annotated value in a class body, whatever its type.
def instant(*, null: bool = False, index: bool = False) -> Any:
    return Field(default=None, sa_column=Column(Instant, nullable=null, index=index))


def json_column(*, null: bool = False) -> Any:
    if null:
        return Field(default=None, sa_column=Column(Json, nullable=True))
    return Field(sa_column=Column(Json, nullable=False))


def locked(*, null: bool = False) -> Any:
    """A secret: only `Vault.lock` gives what is written here. `rekey` finds the column by this mark."""
    return Field(default=None, sa_column=Column(String, nullable=null, info={LOCKED: True}))


def workspace() -> Any:
    return Field(sa_column=Column(String, nullable=False, index=True))


def workspace_column(table: type[SQLModel]) -> InstrumentedAttribute[str]:
    column = getattr(table, "workspace", None)
    if not isinstance(column, InstrumentedAttribute):
        raise TypeError(f"{table.__name__} has no workspace column, so it can't be scoped")
    return column
