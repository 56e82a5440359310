"""The checklist that a team's launches start with, and one that somebody is about to import in its place."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam

from bot.rules import launches as rules
from bot.rules.launches import Phase, Template, TemplateItem
from storage.engine import Tx
from storage.launches.rows import TemplateImportRow, TemplateRow
from storage.statements import Query, table_of

_IMPORTS = table_of(TemplateImportRow).c
IMPORT = Query(TemplateImportRow, _IMPORTS.team == bindparam("of_team"), _IMPORTS.person == bindparam("of_person"))
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


def save_import(tx: Tx, team: int, person: str, step: str, items: Sequence[TemplateItem], at: datetime) -> None:
    """Keep it in the place of the one that this person was shown before. `step` is the form's that showed it."""
    kept = [_plain(one) for one in items]
    tx.upsert(TemplateImportRow, team=team, person=person, step=step, items=kept, at=at)


def get_import(tx: Tx, team: int, person: str, step: str) -> tuple[TemplateItem, ...] | None:
    """None where that form is not the last one that this person was shown."""
    row = tx.first(IMPORT, of_team=team, of_person=person)
    if row is None or row.step != step:
        return None
    return tuple(_item(one) for one in row.items)


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
