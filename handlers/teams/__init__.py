"""A channel that was set up: its settings, status and pauses; its end; and what Slack tells of channels and people."""

from handlers.teams.ending import on_removed
from handlers.teams.happening import (
    on_channel_changed,
    on_id_changed,
    on_joined,
    on_left,
    on_migration,
    on_person_changed,
)
from handlers.teams.held import HOLDS
from handlers.teams.leaving import ring, ring_team
from handlers.teams.reassigning import on_reassign, on_reassign_all, on_reassigned, on_reassigned_all
from handlers.teams.setting_up import (
    change,
    on_change,
    on_choose,
    on_chosen,
    on_it_is_there,
    on_rituals,
    on_set_up,
    on_settings,
    on_status,
    on_try_again,
    pause,
    resume,
)

__all__ = [
    "HOLDS",
    "change",
    "on_change",
    "on_channel_changed",
    "on_choose",
    "on_chosen",
    "on_id_changed",
    "on_it_is_there",
    "on_joined",
    "on_left",
    "on_migration",
    "on_person_changed",
    "on_reassign",
    "on_reassign_all",
    "on_reassigned",
    "on_reassigned_all",
    "on_removed",
    "on_rituals",
    "on_set_up",
    "on_settings",
    "on_status",
    "on_try_again",
    "pause",
    "resume",
    "ring",
    "ring_team",
]
