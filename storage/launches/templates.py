"""The checklist that a team's launches start with."""

from typing import Any

from sqlalchemy import bindparam

from bot.rules import launches as rules
from bot.rules.launches import Phase, Template, TemplateItem
from storage.engine import Tx
from storage.launches.rows import TemplateRow
from storage.statements import Query, table_of

TEMPLATE = Query(TemplateRow, table_of(TemplateRow).c.team == bindparam("of_team"))


def get_template(tx: Tx, team: int) -> Template:
    """The team's own, or the usual one while it has none."""
    row = tx.first(TEMPLATE, of_team=team, lock=True)
    if row is None:
        return rules.default_template(team)
    return Template(team=team, items=tuple(_item(one) for one in row.items), version=row.version)


def save_template(tx: Tx, template: Template) -> None:
    """Keep it in the place of the one before. Whoever saves holds the team, as one change follows the other."""
    tx.upsert(TemplateRow, team=template.team, items=[_plain(one) for one in template.items], version=template.version)


def _plain(item: TemplateItem) -> dict[str, Any]:
    return {
        "text": item.text,
        "phase": item.phase.value,
        "owner": item.owner,
        "due": item.due,
        "blocking": item.blocking,
        "review": item.review,
    }


def _item(kept: dict[str, Any]) -> TemplateItem:
    return TemplateItem(**{**kept, "phase": Phase(kept["phase"])})
