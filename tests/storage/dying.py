"""Migrations in processes of their own that are killed, as by `kill -9`, before a statement.

`python -m tests.storage.dying <number>=<address> …`: one process for each database, which dies before its statement of
that number, counted from 1. With 0 it lives, and prints before which statements a revision was done.
"""

import os
import signal
import sys
from typing import Any

from sqlalchemy import event

from storage import migrations
from storage.engine import Database
from storage.vault import Vault
from tests.storage.releasing import KEY


def migrate(last: int, address: str) -> None:
    db = Database(address, Vault(KEY))
    count, done = 0, list[int]()

    @event.listens_for(db.engine, "before_cursor_execute")
    def before(_connection: Any, _cursor: Any, statement: str, *_: object) -> None:
        nonlocal count
        count += 1
        if statement.startswith(("INSERT INTO alembic_version", "UPDATE alembic_version")):
            done.append(count)
        if count == last:
            os.kill(os.getpid(), signal.SIGKILL)

    migrations.upgrade(db)
    db.close()
    print(*done, count, flush=True)


def main() -> None:
    for word in sys.argv[1:]:
        number, _, address = word.partition("=")
        child = os.fork()  # what was imported need not be imported again
        if child == 0:
            migrate(int(number), address)
            os._exit(0)
        _, ended = os.waitpid(child, 0)
        if os.waitstatus_to_exitcode(ended) != (-signal.SIGKILL if int(number) else 0):
            sys.exit(f"before statement {number} it ended otherwise: {ended}")


if __name__ == "__main__":
    main()
