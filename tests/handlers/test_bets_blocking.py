"""A message becomes a blocker, with its link; whoever sees the bet says that it is resolved."""

import asyncio

import pytest

from bot.rules.bets import Blocker
from sandbox.person import Modal, Person, Seen
from storage import bets as stored
from tests.handlers.test_bets import place, said
from tests.world import World


async def says(here: World, who: str, words: str, in_: str = "#growth") -> Seen:
    person = here.person(who)
    await person.types(words, in_=in_)
    return person.reads(in_)[-1]


async def adds(person: Person, message: Seen) -> Modal:
    await person.uses("Add as blocker", on=message)
    return await person.modal("Add as blocker")


async def blockers(here: World, number: int = 1) -> tuple[Blocker, ...]:
    found = await here.bot.db.read(here.sandbox.team_id, stored.get, number)
    assert found is not None
    return found.blockers


def link(here: World, message: Seen) -> str:
    return f"{here.sandbox.url}/archives/{message.channel}/p{message.ts.replace('.', '')}"


async def test_a_message_becomes_a_blocker_with_its_link(here: World) -> None:
    await here.set_up()
    card = await place(here)
    ben = here.person("ben")
    message = await says(here, "cy", "Legal & @ana <wait> for us")
    form = await adds(ben, message)
    assert form.values["Which bet it holds up"] == "B-1 Churn", "there is only one"
    assert form.values["Blocker"] == "Legal & @Ana Silva <wait> for us"
    await ben.fills({"Who can unblock it": "@cy"})
    await ben.submits()
    line = await ben.sees("B-1 Churn · blocked: Legal & @Ana Silva <wait> for us (@Cy Young can unblock it)", "#growth")
    assert line.thread_ts == card.ts
    assert line.text.endswith("(@Ben Okafor)")
    assert link(here, message) in str(line.blocks)
    await here.settled()
    (blocker,) = await blockers(here)
    assert (blocker.link, blocker.by, blocker.owner) == (link(here, message), ben.id, here.person("cy").id)
    shown = await ben.sees("Blocked\n• Legal & @Ana Silva <wait> for us", in_="#growth")
    assert (shown.ts, link(here, message) in str(shown.blocks)) == (card.ts, True)


async def test_mistakes_are_marked_and_the_words_kept(here: World) -> None:
    await here.set_up("#leads")
    await place(here, "Churn", in_="#leads")
    await place(here, "Onboarding", in_="#leads", Owner="@ben")
    ana = here.person("ana")
    form = await adds(ana, await says(here, "ana", "x" * 400, "#leads"))
    assert form.values["Which bet it holds up"] is None, "which of two is for them to say"
    assert (len(form.values["Blocker"]), form.values["Blocker"][-1]) == (300, "…")
    await ana.fills({"Which bet it holds up": "B-2 Onboarding", "Who can unblock it": "@cy"})
    await ana.submits()
    assert "is not in #leads: invite them first" in (await ana.modal()).errors["Who can unblock it"]
    await ana.fills({"Who can unblock it": "@ben", "Blocker": "Legal"})
    await ana.submits()
    await ana.sees("B-2 Onboarding · blocked: Legal", in_="#leads")


async def test_a_double_click_and_the_same_message_again_add_one(here: World) -> None:
    await here.set_up()
    await place(here)
    ben = here.person("ben")
    message = await says(here, "cy", "Legal")
    view = (await adds(ben, message)).id
    await ben.fills({"Who can unblock it": "@cy"})
    await asyncio.gather(*(ben.acts.submit(ben.member, view) for _ in range(2)), return_exceptions=True)
    await adds(ben, message)
    await ben.fills({"Who can unblock it": "@cy"})
    await ben.submits()
    await here.settled()
    assert len(await blockers(here)) == 1
    assert len(said(ben, "· blocked: Legal")) == 1


async def test_bets_are_those_of_the_channel_or_elsewhere_of_the_teams_that_one_sees(here: World) -> None:
    await here.set_up("#growth")
    await here.set_up("#leads")
    await place(here, "Churn")
    await place(here, "Layoffs", in_="#leads")
    ana, cy = here.person("ana"), here.person("cy")
    assert (await adds(ana, await says(here, "cy", "Legal"))).values["Which bet it holds up"] == "B-1 Churn"
    await ana.closes()
    for channel in ("#lobby", "#payload-team", "#secret"):
        form = await adds(ana, await says(here, "ana", "Legal", channel))
        assert form.values["Which bet it holds up"] is None, channel
        await ana.fills({"Which bet it holds up": "B-2 Layoffs"})
        await ana.closes()
    await here.person("ben").types("Legal", in_="@cy")
    form = await adds(cy, await cy.sees("Legal", in_="@ben"))
    assert form.values["Which bet it holds up"] == "B-1 Churn", "the only one that they see"
    await cy.fills({"Who can unblock it": "@ben"})
    await cy.submits()
    await here.settled()
    (blocker,) = await blockers(here)
    assert blocker.link == "", "of a message that the bot can't see there is no link"


async def test_where_the_channel_has_no_bet_those_of_other_teams_are_offered(here: World) -> None:
    await here.set_up("#growth")
    await here.set_up("#leads")
    ana, cy = here.person("ana"), here.person("cy")
    await ana.uses("Add as blocker", on=await says(here, "cy", "Legal"))
    assert "There is no open bet that you can see" in (await ana.modal("That didn't work")).text
    await ana.closes()
    await place(here, "Layoffs", in_="#leads")
    message = await says(here, "cy", "Legal")
    assert (await adds(ana, message)).values["Which bet it holds up"] == "B-1 Layoffs"
    await cy.uses("Add as blocker", on=message)
    await cy.modal("That didn't work")


async def test_slack_refusing_the_link_costs_the_link_alone(here: World) -> None:
    await here.set_up()
    await place(here)
    ben = here.person("ben")
    message = await says(here, "cy", "Legal")
    here.sandbox.refuse("chat.getPermalink", "message_not_found")
    assert (await adds(ben, message)).values["Blocker"] == "Legal"
    await ben.fills({"Who can unblock it": "@cy"})
    await ben.submits()
    assert "|message>" not in str((await ben.sees("blocked: Legal", in_="#growth")).blocks)


async def test_what_is_no_bet_that_they_see_is_refused(here: World) -> None:
    await here.set_up("#leads")
    await here.set_up("#growth")
    await place(here, "Layoffs", in_="#leads")
    await place(here, "Churn")
    cy = here.person("cy")
    form = await adds(cy, await says(here, "cy", "Legal"))
    view = here.sandbox.world.view(form.id)
    assert view is not None
    select = next(one for one in view.blocks if one.get("block_id") == "bet")["element"]
    for forged in ("1", "99"):
        select["options"][0]["value"] = forged
        await cy.fills({"Which bet it holds up": "B-2 Churn", "Who can unblock it": "@ben"})
        await cy.submits()
        assert "no such record that you can see" in (await cy.modal("That didn't work")).text
        await cy.closes()
    await here.settled()
    assert await blockers(here) == await blockers(here, 2) == ()


@pytest.mark.parametrize("sign", ["&", "ß", "<!here>"])
async def test_long_and_odd_words_are_taken(here: World, sign: str) -> None:
    await here.set_up()
    await place(here)
    ben = here.person("ben")
    await adds(ben, await says(here, "cy", (sign * 400)[:400]))
    await ben.fills({"Who can unblock it": "@cy"})
    await ben.submits()
    line = await ben.sees("· blocked: ", in_="#growth")
    assert "<!here>" not in str(line.blocks)
