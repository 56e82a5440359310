"""Exports: what somebody may see of their decisions, as a file in their DM."""

from bot.messages import decisions as messages
from bot.rules.decisions import Form
from handlers.exporting import Exports
from storage import decisions as stored
from storage.outbox import Recipe

EXPORTS = Exports(
    asking=messages.EXPORT,
    forms=Form,
    count=lambda tx, teams, _: stored.count_stories(tx, teams),
    find=lambda tx, teams, _: stored.find_stories(tx, teams),
    exported=messages.exported,
    recipe=lambda facts: Recipe(name="decisions.export", facts=facts),
)
on_export, on_export_pressed, make_export = EXPORTS.on_export, EXPORTS.on_export_pressed, EXPORTS.make
