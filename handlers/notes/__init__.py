"""The weekly note: the owner's draft, the post, and a preview for whoever asks. It reads across rituals."""

from handlers.notes.drafting import queue_draft
from handlers.notes.listing import on_full, on_full_page
from handlers.notes.picturing import sketch_hill
from handlers.notes.posting import queue_note
from handlers.notes.talking import on_weekly

__all__ = ["on_full", "on_full_page", "on_weekly", "queue_draft", "queue_note", "sketch_hill"]
