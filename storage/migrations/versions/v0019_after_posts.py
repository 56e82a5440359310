"""What only follows a post waits, in a rush, until every post that is due is out."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # The default stays: a process of the version before, which is still to be stopped, sets alarms without it.
    with op.batch_alter_table("alarms", schema=None) as batch_op:
        batch_op.add_column(sa.Column("after_posts", sa.Boolean(), nullable=False, server_default=sa.false()))
