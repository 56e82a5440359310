"""New evidence that is answered by somebody else than who approved: who that is, and since when."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("decision_reopenings", sa.Column("passed_to", sa.String(), nullable=True))
    op.add_column("decision_reopenings", sa.Column("passed_at", sa.DateTime(timezone=True), nullable=True))
