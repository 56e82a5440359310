"""Disagree and commit: who objected is called once, says so once, and nobody says it for them."""

import asyncio

from bot.rules.decisions import Kind
from tests.handlers import front
from tests.handlers.test_decisions.living import card, decide, kept, log, says, thread
from tests.handlers.test_decisions.test_talking import says as objects
from tests.world import World

FOR_IT = "It is fast and everybody knows it"


async def test_who_objected_is_called_by_name_and_commits_once(here: World) -> None:
    await here.set_up()
    ana, ben, cy, gus = (here.person(name) for name in ("ana", "ben", "cy", "gus"))
    await log(ana)
    await says(here, "cy", Kind.OBJECTION, "It loses messages", FOR_IT)
    await says(here, "gus", Kind.OBJECTION, "Too dear", FOR_IT)
    await says(here, "ana", Kind.CONCERN, "Who runs it?")
    await here.settled()
    assert "[Disagree and commit]" not in (await card(cy)).text, "nothing is decided yet"
    await decide(ben, await card(ben), "Approve", "It scales")
    await here.settled()
    (called,) = thread(ana, "press Disagree and commit")
    assert called.text.startswith("@Cy Young, @Gus Guest: D-1 is decided.")
    await cy.clicks("Disagree and commit", on=called)
    await here.settled()
    await cy.clicks("Disagree and commit", on=await card(cy))
    assert (await cy.sees("You have already said that you commit to it.", in_="#growth")).ephemeral
    await ana.clicks("Disagree and commit", on=await card(ana))
    assert (await ana.sees("Only who objected is asked to commit.", in_="#growth")).ephemeral
    await gus.clicks("Disagree and commit", on=await card(gus))
    await here.settled()
    shown = (await card(ana)).text
    assert "Disagree and commit: @Cy Young, @Gus Guest" in shown
    assert "[Disagree and commit]" not in shown, "nobody has still to say it"
    assert [len(thread(ana, f"{name} disagrees and commits to D-1.")) for name in ("Young", "Guest")] == [1, 1]
    (line,) = thread(ana, "asked to disagree and commit")
    assert "[" not in line.text
    assert len((await kept(here)).commitments) == 2


async def test_nobody_is_called_where_nobody_objects_or_it_was_settled(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await log(ana)
    await says(here, "cy", Kind.SUPPORT, "Yes")
    await decide(here.person("ben"), await card(ana), "Decline", "Too dear")
    await here.settled()
    assert thread(ana, "Disagree and commit") == []
    assert "[Disagree and commit]" not in (await card(ana)).text


async def test_who_settles_their_objection_afterwards_is_called_no_more(here: World) -> None:
    await here.set_up()
    ana, cy = here.person("ana"), here.person("cy")
    await log(ana)
    await objects(cy, "Objection: state the strongest case for it first", "It loses messages", FOR_IT)
    await decide(here.person("ben"), await card(ana), "Approve", "It scales")
    await here.settled()
    (called,) = thread(ana, "press Disagree and commit")
    (said,) = thread(cy, "@Cy Young objects to D-1")
    await cy.clicks("Resolve", on=said)
    await cy.modal("Resolve")
    await cy.submits()
    await here.settled()
    assert thread(ana, "press Disagree and commit") == []
    (line,) = thread(ana, "Nobody objects to D-1 any more.")
    assert line.ts == called.ts


async def test_a_stale_button_on_what_is_not_decided_says_how_it_stands(here: World) -> None:
    await here.set_up()
    await log(here.person("ana"))
    await says(here, "ana", Kind.OBJECTION, "No", FOR_IT)
    async with front.door(here) as client:
        pressed = front.action(here, "decisions.commit", '{"number":1}')
        assert (await front.send_interaction(client, here, pressed)).status_code == 200
    await here.person("ana").sees("This is open, not decided.", in_="#growth")
    assert (await kept(here)).commitments == ()


async def test_somebody_from_another_company_commits_where_they_are(here: World) -> None:
    await here.set_up("#partners")
    ana, ben, eva = (here.person(name) for name in ("ana", "ben", "eva"))
    await log(ana, in_="#partners")
    await says(here, "eva", Kind.OBJECTION, "We can't host it", FOR_IT)
    await decide(ben, await card(ben, in_="#partners"), "Approve", "It scales")
    await here.settled()
    await eva.clicks("Disagree and commit", on=await card(eva, in_="#partners"))
    await here.settled()
    assert "Disagree and commit: @Eva Extern" in (await card(ana, in_="#partners")).text


async def test_who_left_the_private_channel_learns_nothing(here: World) -> None:
    await here.set_up("#leads", by="ben")
    await log(here.person("ben"), "/decide Layoffs @ana fri", in_="#leads")
    await says(here, "ana", Kind.OBJECTION, "No", FOR_IT)
    await here.settled()
    ana = here.person("ana")
    await here.sandbox.kick("ana", from_="#leads", by="ben")
    for name in ("commit", "history", "versions", "entry", "show_all", "reopen", "review", "move_review"):
        for number in (1, 99):
            before = len(ana.reads("#growth"))
            async with front.door(here) as client:
                facts = f'{{"number":{number},"n":1,"what":"history","at":1}}'
                await front.send_interaction(client, here, front.action(here, f"decisions.{name}", facts))
            await here.settled()
            (told,) = ana.reads("#growth")[before:]
            assert "There is no such record that you can see." in told.text
            assert "Layoffs" not in told.text


async def test_two_clicks_at_once_commit_once(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await log(ana)
    await says(here, "ana", Kind.OBJECTION, "No", FOR_IT)
    await decide(ben, await card(ben), "Approve")
    await here.settled()
    shown = await card(ana)
    await asyncio.gather(*(ana.clicks("Disagree and commit", on=shown) for _ in range(2)))
    await here.settled()
    assert len((await kept(here)).commitments) == 1
    assert len(thread(ana, "disagrees and commits")) == 1
    await ana.sees("You have already said that you commit to it.", in_="#growth")
