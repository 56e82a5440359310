"""The weekly note: the owner's draft, the post, and a preview for whoever asks. It reads across rituals."""

from handlers.notes.correcting import on_correct, on_corrected, on_correcting
from handlers.notes.drafting import queue_draft
from handlers.notes.exporting import make_export, on_export_pressed
from handlers.notes.following import on_followed, on_followers
from handlers.notes.past import on_list_pressed, on_past, on_version, on_versions, on_versions_turned
from handlers.notes.posting import queue_note
from handlers.notes.talking import on_weekly

__all__ = [
    "make_export",
    "on_correct",
    "on_corrected",
    "on_correcting",
    "on_export_pressed",
    "on_followed",
    "on_followers",
    "on_list_pressed",
    "on_past",
    "on_version",
    "on_versions",
    "on_versions_turned",
    "on_weekly",
    "queue_draft",
    "queue_note",
]
