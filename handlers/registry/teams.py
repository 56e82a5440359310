"""The row of teams."""

from functools import partial

from bot.messages import erasing as forms
from bot.messages import errors
from bot.messages import retaining as keeping
from handlers import erasing, export, find, installing, retaining, team_past, teams
from handlers.gone import AllHolds
from handlers.registry.row import Command, Ritual, by_first_word

CHANNEL_EVENTS = (
    *(
        f"{kind}_{what}"
        for kind in ("channel", "group")
        for what in ("archive", "unarchive", "rename", "deleted", "left")
    ),
    "channel_shared",
    "channel_unshared",
)
"""Private channels are called groups here."""
WORDS = {
    "find": find.on_find,
    "export": export.on_export,
    "mydata": export.on_my_data,
    "erase": erasing.on_erase_typed,
    "retention": retaining.on_retention_typed,
}
"""Words of `/rituals` that are not about a team."""


def row(holds: AllHolds) -> Ritual:
    """`holds` is what the other rituals say of who is gone."""
    every = {**holds, "teams": teams.HOLDS}
    return Ritual(
        name="teams",
        commands={
            "rituals": Command(
                handle=by_first_word(WORDS, otherwise=teams.on_rituals),
                usage="setup | status | pause until 2026-12-01 | resume | remove | find words | export | mydata | "
                "erase | retention | help",
                does="set this channel up, see what is posted when, pause it; find anything by its words, get what is "
                "kept; erase a name, keep words for a time",
            )
        },
        actions={
            errors.SET_UP: teams.on_set_up,
            "teams.change": teams.on_change,
            "teams.choose": teams.on_choose,
            "teams.status": teams.on_status,
            "teams.try_again": teams.on_try_again,
            "teams.it_is_there": teams.on_it_is_there,
            "teams.history": team_past.on_history,
            "teams.entry": team_past.on_entry,
            "teams.turn_back": team_past.on_turn,
            "teams.turn_on": team_past.on_turn,
            "teams.reassign": teams.on_reassign,
            "teams.reassign_all": teams.on_reassign_all,
            forms.NAMED: erasing.on_named,
            forms.LOOK: erasing.on_look,
            forms.ERASE: erasing.on_erase,
            forms.BACK: erasing.on_back,
            keeping.CHANGE: retaining.on_change,
        },
        views={
            "teams.chosen": teams.on_chosen,
            "teams.settings": teams.on_settings,
            "teams.removed": teams.on_removed,
            "teams.reassigned": teams.on_reassigned,
            "teams.reassigned_all": teams.on_reassigned_all,
            forms.FORM: erasing.on_form,
            keeping.FORM: retaining.on_retention,
        },
        holds=teams.HOLDS,
        rings={
            "gone": partial(teams.ring, holds=every),
            "R": partial(teams.ring_team, holds=every),
            retaining.KIND: retaining.ring,
        },
        events={
            "member_joined_channel": teams.on_joined,
            "member_left_channel": teams.on_left,
            "user_change": teams.on_person_changed,
            "team_join": teams.on_person_changed,
            **dict.fromkeys(CHANNEL_EVENTS, teams.on_channel_changed),
            "channel_id_changed": teams.on_id_changed,
            "grid_migration_started": teams.on_migration,
            "grid_migration_finished": teams.on_migration,
            "app_uninstalled": installing.on_uninstalled,
            "tokens_revoked": installing.on_tokens_revoked,
            "team_access_granted": installing.on_access_changed,
            "team_access_revoked": installing.on_access_changed,
        },
    )
