"""Run by Alembic: it gets the connection from storage.migrations, which also knows the tables."""

from alembic import context

from storage.migrations import TABLES

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=TABLES,
    render_as_batch=True,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
