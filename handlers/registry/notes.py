"""The row of notes."""

from functools import partial

from bot.rules import teams as team_rules
from bot.rules.notes import Guide
from handlers import notes
from handlers.registry.row import Command, Post, Ritual


def row(guide: Guide) -> Ritual:
    """`guide` is what a note keeps to; the clock's functions are given it here, a handler has it in its Deps."""
    return Ritual(
        name="notes",
        commands={
            "weekly": Command(
                handle=notes.on_weekly,
                usage="help",
                does="see the weekly note as it would be posted now, only for you",
            )
        },
        actions={
            "notes.full": notes.on_full,
            "notes.full_back": notes.on_full_page,
            "notes.full_on": notes.on_full_page,
        },
        pictures={"notes.hill": notes.sketch_hill},
        posts={
            "notes.draft": Post(
                title="Draft of the weekly note",
                rhythm=team_rules.draft_rhythm,
                lateness=team_rules.DRAFT_LATENESS,
                queue=partial(notes.queue_draft, guide=guide),
            ),
            "notes.note": Post(
                title="Weekly note",
                rhythm=team_rules.note_rhythm,
                lateness=team_rules.NOTE_LATENESS,
                queue=partial(notes.queue_note, guide=guide),
                owner=lambda team: team.settings.note_owner,
            ),
        },
    )
