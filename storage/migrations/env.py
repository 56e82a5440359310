"""Run by Alembic: it gets the connection from storage.migrations, which also knows the tables."""

from alembic import context

from storage.migrations import TABLES, is_ours

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=TABLES,
    include_name=is_ours,
    render_as_batch=True,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
