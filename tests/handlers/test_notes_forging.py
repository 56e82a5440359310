"""Whatever a button or a form of a note carries: a stranger reads nothing of a note by it, and changes nothing."""

from collections.abc import Mapping, Sequence

import pytest

from storage import history
from storage import notes as stored
from storage.engine import Tx
from tests.handlers import forging, front
from tests.handlers.drafted import DRAFT, FRIDAY, THIS, placed
from tests.handlers.forging import NOTES, SHAPES, Stranger, leads, option
from tests.world import World

RITUAL = forging.ritual("notes")
SAYS: Mapping[str, Sequence[str]] = {
    "notes.full": ("Only who is in the team's channel sees every line",),
    "notes.full_back": (),
    "notes.full_on": (),
    "notes.export": (),
}
FILLED = {
    "words": {"value": "Taken over"},
    "why": {"value": "x"},
    "line": option("bet B-1"),
    "wording": {"value": "Taken over"},
    "followers": {"selected_conversations": ["C1"]},
}

IN_FORMS = {name: {name: value} for name, value in FILLED.items()} | {"line": {"notes.correcting": option("bet B-1")}}


@pytest.mark.parametrize("stands", ["draft", "posted"])
async def test_a_stranger_gets_nothing_by_a_forged_button_or_form(
    here: World, caplog: pytest.LogCaptureFixture, stands: str
) -> None:
    await here.set_up("#leads")
    await placed(here, "Layoffs", in_="#leads")
    team, workspace = await leads(here), here.sandbox.team_id
    await here.jump(DRAFT if stands == "draft" else FRIDAY)

    def kept(tx: Tx) -> tuple[object, ...]:
        followers = stored.find_followers(tx, team)
        changes = [history.find(tx, record) for record in (f"note {team} {THIS}", f"team {team}")]
        return stored.get_week(tx, team, THIS), stored.get(tx, team, THIS), followers, changes

    before = await here.bot.db.read(workspace, kept)
    async with front.door(here) as client:
        cy = Stranger(here=here, client=client, person=here.person("cy"), hidden=("Layoffs", "Leads"))
        await cy.press_all(RITUAL.actions, SAYS, opens=(), carried=[*SHAPES, *NOTES])
        await cy.press_all_in_forms(RITUAL.actions, "notes.edit", IN_FORMS, carried=["{}", *NOTES])
        await cy.submit_all(RITUAL.views, FILLED, carried=["{}", *NOTES])
        cy.check_saw_nothing()
    assert not [one for one in caplog.records if one.levelname == "ERROR"]
    assert await here.bot.db.read(workspace, kept) == before
