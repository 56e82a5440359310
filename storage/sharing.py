"""Who else uses a PostgreSQL database at this moment."""

from sqlalchemy import text

from storage.engine import Tx


def count_others_everywhere(tx: Tx) -> int:
    """How many connections there are beside this one."""
    others = text(
        "SELECT count(*) FROM pg_stat_activity"
        " WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'"
    )
    return int(tx.session.connection().execute(others).scalar_one())
