"""What a database is asked for, statement by statement."""

from sqlalchemy import Connection, event

from storage.engine import Database

Asked = list[tuple[str, tuple[object, ...]]]


def asked_of(sqlite: Database) -> Asked:
    """Every statement with its values that its reader is given from now on."""
    asked: Asked = []

    @event.listens_for(sqlite._reader, "before_cursor_execute")
    def note(
        _connection: Connection, _cursor: object, statement: str, parameters: tuple[object, ...], *_: object
    ) -> None:
        asked.append((statement, parameters))

    return asked
