"""Exports: what somebody may see of their launches, as a file in their DM."""

from bot.messages import launches as messages
from bot.rules.launches import Form
from handlers.exporting import Exports
from storage import launches as stored
from storage.outbox import Recipe

EXPORTS = Exports(
    asking=messages.EXPORT,
    forms=Form,
    count=lambda tx, teams, _: stored.count_stories(tx, teams),
    find=lambda tx, teams, _: stored.find_stories(tx, teams),
    exported=messages.exported,
    recipe=lambda facts: Recipe(name="launches.export", facts=facts),
)
on_export, on_export_pressed, make_export = EXPORTS.on_export, EXPORTS.on_export_pressed, EXPORTS.make
