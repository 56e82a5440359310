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
                usage="2026-W46 | last | list | export | follow #leadership | unfollow #leadership | help",
                does="see the weekly note as it would be posted now, only for you, and those that are past",
            )
        },
        actions={
            "notes.preview": notes.on_preview,
            "notes.edit": notes.on_edit,
            "notes.edit_back": notes.on_edit_page,
            "notes.edit_on": notes.on_edit_page,
            "notes.line": notes.on_line,
            "notes.hold": notes.on_hold,
            "notes.hold_on": notes.on_hold_on,
            "notes.post_now": notes.on_post_now,
            "notes.skip": notes.on_skip,
            "notes.full": notes.on_full,
            "notes.full_back": notes.on_full_page,
            "notes.full_on": notes.on_full_page,
            "notes.past": notes.on_past,
            "notes.list": notes.on_list_pressed,
            "notes.newer": notes.on_list_pressed,
            "notes.older": notes.on_list_pressed,
            "notes.export": notes.on_export_pressed,
            "notes.history": notes.on_history,
            "notes.entry": notes.on_entry,
            "notes.turn_back": notes.on_turn,
            "notes.turn_on": notes.on_turn,
            "notes.versions": notes.on_versions,
            "notes.version": notes.on_version,
            "notes.versions_back": notes.on_versions_turned,
            "notes.versions_on": notes.on_versions_turned,
            "notes.correct": notes.on_correct,
            "notes.correcting": notes.on_correcting,
            "notes.followers": notes.on_followers,
        },
        views={
            "notes.corrected": notes.on_corrected,
            "notes.followed": notes.on_followed,
            "notes.edit": notes.on_edited,
            "notes.hide": notes.on_hidden,
            "notes.hold": notes.on_held,
            "notes.skip": notes.on_skipped,
        },
        files={"notes.export": notes.make_export},
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
                missed=partial(notes.miss_note, guide=guide),
                stands=notes.stands,
            ),
        },
        rings={"N": partial(notes.ring, guide=guide)},
    )
