"""The weekly note: the owner's draft, the post, and a preview for whoever asks. It reads across rituals."""

from handlers.notes.correcting import on_correct, on_corrected, on_correcting
from handlers.notes.drafting import queue_draft
from handlers.notes.editing import on_edit, on_edit_page, on_edited, on_hidden, on_line
from handlers.notes.exporting import make_export, on_export_pressed
from handlers.notes.following import on_followed, on_followers
from handlers.notes.full import on_full, on_full_page
from handlers.notes.holding import on_held, on_hold, on_hold_on, on_skip, on_skipped
from handlers.notes.past import on_list_pressed, on_past, on_version, on_versions, on_versions_turned
from handlers.notes.picturing import sketch_hill
from handlers.notes.posting import miss_note, on_post_now, queue_note
from handlers.notes.reading import on_entry, on_history, on_turn
from handlers.notes.ringing import ring
from handlers.notes.standing import stands
from handlers.notes.talking import on_preview, on_weekly

__all__ = [
    "make_export",
    "miss_note",
    "on_correct",
    "on_corrected",
    "on_correcting",
    "on_edit",
    "on_edit_page",
    "on_edited",
    "on_entry",
    "on_export_pressed",
    "on_followed",
    "on_followers",
    "on_full",
    "on_full_page",
    "on_held",
    "on_hidden",
    "on_history",
    "on_hold",
    "on_hold_on",
    "on_line",
    "on_list_pressed",
    "on_past",
    "on_post_now",
    "on_preview",
    "on_skip",
    "on_skipped",
    "on_turn",
    "on_version",
    "on_versions",
    "on_versions_turned",
    "on_weekly",
    "queue_draft",
    "queue_note",
    "ring",
    "sketch_hill",
    "stands",
]
