"""The row of teams."""

from bot.messages import erasing as forms
from bot.messages import errors
from bot.messages import retaining as keeping
from handlers import erasing, installing, retaining, teams
from handlers.registry.row import Command, Ritual

ROW = Ritual(
    name="teams",
    commands={
        "rituals": Command(
            handle=teams.on_rituals,
            usage="setup | status | pause until 2026-12-01 | resume | erase | retention | help",
            does="set this channel up, see what is posted when, pause it; erase a name, keep words for a time",
        )
    },
    actions={
        errors.SET_UP: teams.on_set_up,
        "teams.try_again": teams.on_try_again,
        "teams.it_is_there": teams.on_it_is_there,
        forms.NAMED: erasing.on_named,
        forms.LOOK: erasing.on_look,
        forms.ERASE: erasing.on_erase,
        forms.BACK: erasing.on_back,
        keeping.CHANGE: retaining.on_change,
    },
    views={
        "teams.settings": teams.on_settings,
        forms.FORM: erasing.on_form,
        keeping.FORM: retaining.on_retention,
    },
    rings={retaining.KIND: retaining.ring},
    events={
        "member_joined_channel": teams.on_joined,
        "member_left_channel": teams.on_left,
        "user_change": teams.on_person_changed,
        "app_uninstalled": installing.on_uninstalled,
        "tokens_revoked": installing.on_tokens_revoked,
        "team_access_granted": installing.on_access_changed,
        "team_access_revoked": installing.on_access_changed,
    },
)
