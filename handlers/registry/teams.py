"""The row of teams."""

from bot.messages import errors
from handlers import export, find, team_past, teams
from handlers.registry.row import Command, Ritual, by_first_word

WORDS = {"find": find.on_find, "export": export.on_export, "mydata": export.on_my_data}
"""Words of `/rituals` that are not about a team."""
ROW = Ritual(
    name="teams",
    commands={
        "rituals": Command(
            handle=by_first_word(WORDS, otherwise=teams.on_rituals),
            usage="setup | status | pause until 2026-12-01 | resume | find words | export | mydata | help",
            does="set this channel up, see what is posted when, pause it, find anything by its words, get what is kept",
        )
    },
    actions={
        errors.SET_UP: teams.on_set_up,
        "teams.try_again": teams.on_try_again,
        "teams.it_is_there": teams.on_it_is_there,
        "teams.history": team_past.on_history,
        "teams.entry": team_past.on_entry,
        "teams.turn_back": team_past.on_turn,
        "teams.turn_on": team_past.on_turn,
    },
    views={"teams.settings": teams.on_settings},
    events={
        "member_joined_channel": teams.on_joined,
        "member_left_channel": teams.on_left,
        "user_change": teams.on_person_changed,
    },
)
