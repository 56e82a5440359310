"""What only follows a post waits, in a rush, until every post that is due is out."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("alarms", schema=None) as batch_op:
        batch_op.add_column(sa.Column("after_posts", sa.Boolean(), nullable=False, server_default=sa.false()))
    with op.batch_alter_table("alarms", schema=None) as batch_op:
        batch_op.alter_column("after_posts", server_default=None)
