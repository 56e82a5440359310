"""The row of teams."""

from bot.messages import errors
from handlers import teams
from handlers.registry.row import Command, Ritual

ROW = Ritual(
    name="teams",
    commands={
        "rituals": Command(
            handle=teams.on_rituals,
            usage="setup | status | pause until 2026-12-01 | resume | help",
            does="set this channel up, see what is posted when, pause it",
        )
    },
    actions={
        errors.SET_UP: teams.on_set_up,
        "teams.change": teams.on_change,
        "teams.choose": teams.on_choose,
        "teams.status": teams.on_status,
        "teams.try_again": teams.on_try_again,
        "teams.it_is_there": teams.on_it_is_there,
    },
    views={"teams.chosen": teams.on_chosen, "teams.settings": teams.on_settings},
    events={
        "member_joined_channel": teams.on_joined,
        "member_left_channel": teams.on_left,
        "user_change": teams.on_person_changed,
    },
)
