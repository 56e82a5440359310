"""The row of notes."""

from bot.rules import teams as team_rules
from handlers import notes
from handlers.registry.row import Command, Post, Ritual

ROW = Ritual(
    name="notes",
    commands={
        "weekly": Command(
            handle=notes.on_weekly, usage="help", does="see the weekly note as it would be posted now, only for you"
        )
    },
    posts={
        "notes.draft": Post(
            title="Draft of the weekly note",
            rhythm=team_rules.draft_rhythm,
            lateness=team_rules.DRAFT_LATENESS,
            queue=notes.queue_draft,
        ),
        "notes.note": Post(
            title="Weekly note",
            rhythm=team_rules.note_rhythm,
            lateness=team_rules.NOTE_LATENESS,
            queue=notes.queue_note,
            owner=lambda team: team.settings.note_owner,
        ),
    },
)
