"""Looking through everything as people do: by command and form, across rituals and teams, and only what one may see."""

import re
from datetime import timedelta

import pytest

from bot.rules.decisions import Kind
from sandbox.person import Person, Seen
from tests.handlers import front
from tests.handlers.drafted import FRIDAY
from tests.handlers.test_bets import place, update
from tests.handlers.test_decisions.living import approved, card, decide_number, log, says
from tests.handlers.test_launches_finding import plan
from tests.handlers.test_metrics import keep
from tests.world import MONDAY, World

NOTHING = "Nothing that you can see has all of it"


async def finds(here: World, person: Person, words: str, in_: str = "#growth") -> Seen:
    """What `/rituals find` answers, to them alone."""
    await person.types(f"/rituals find {words}", in_=in_)
    await here.settled()
    shown = person.reads(in_)[-1]
    assert shown.ephemeral or in_.startswith("@")
    return shown


def heads(shown: Seen) -> list[str]:
    """What each line is about, in their order."""
    lines = shown.text.splitlines()
    kinds = ("Decision ·", "Bet ·", "Launch ·", "Note ·", "Metric ·")
    return [lines[n - 1].split(" [")[0] for n, line in enumerate(lines) if line.startswith(kinds)]


def refs(shown: Seen) -> list[str]:
    return [one.partition(" ")[0] for one in heads(shown)]


async def test_one_word_finds_what_has_it_in_every_ritual(here: World) -> None:
    await here.set_up()
    ana, cy = here.person("ana"), here.person("cy")
    await log(ana, "/decide Pick the checkout vendor @ben fri")
    await place(here, "Churn", From="a slow checkout")
    await plan(here, "Mobile checkout")
    await keep(here, 1, "Checkout rate")
    await here.settled()
    found = await finds(here, cy, "checkout")
    assert "Found for “checkout”" in found.text
    assert sorted(heads(found)) == [
        "B-1 · Churn",
        "Checkout rate",
        "D-1 · Pick the checkout vendor",
        "L-1 · Mobile checkout",
    ]
    assert "Bet · on track, 80% · Growth" in found.text
    assert "From and to: a slow checkout" in found.text
    assert "Decision · open · Growth" in found.text


async def test_deep_words_are_found_where_they_were_said(here: World) -> None:
    await here.set_up()
    ana, ben, cy = (here.person(name) for name in ("ana", "ben", "cy"))
    await log(ana, "/decide Pick the queue @ben fri")
    await says(here, "cy", Kind.CONCERN, "Kafka needs a whole team to run")
    await decide_number(ben, 1, "Approve")
    await place(here)
    await here.settled()
    await ben.types("/bet B-1 60 waiting on the zebra contract", in_="#growth")
    await here.settled()
    for words, ref, said in (
        ("kafka", "D-1", "Concern: Kafka needs a whole team to run"),
        ("kafka team queue", "D-1", "Concern: Kafka needs a whole team"),
        ("zebra", "B-1", "waiting on the zebra contract"),
        ("contr zebr", "B-1", "waiting on the zebra contract"),
    ):
        found = await finds(here, cy, words)
        assert refs(found) == [ref], words
        assert said in found.text, words
    bold = [block for block in (await finds(here, cy, "zebra")).blocks if "*zebra*" in str(block)]
    assert bold


async def test_posted_notes_are_found_by_what_they_say(here: World) -> None:
    await here.set_up()
    await place(here, "Giraffe onboarding")
    await here.jump(FRIDAY)
    found = await finds(here, here.person("cy"), "giraffe")
    assert heads(found) == ["B-1 · Giraffe onboarding", "Weekly note 2026-W47"], "what is open comes first"
    assert "B-1 Giraffe onboarding ·" in found.text.replace("*", ""), "as it is read, without the marks of what is bold"
    assert "∗" not in found.text
    await here.person("cy").clicks("Show", on=found, nth=1)
    await here.person("cy").sees("Only for you · posted", in_="#growth")


async def test_each_line_leads_to_its_card(here: World) -> None:
    await here.set_up()
    ana, cy = here.person("ana"), here.person("cy")
    await log(ana, "/decide Zebra one @ben fri")
    await place(here, "Zebra two")
    await plan(here, "Zebra three")
    await keep(here, 1, "Zebra four")
    await here.settled()
    shown = {"D-1": "D-1 · Zebra one", "B-1": "B-1 Zebra two", "L-1": "L-1 Zebra three", "Zebra": "Zebra four"}
    found = await finds(here, cy, "zebra")
    for nth, ref in enumerate(refs(found)):
        before = len(cy.reads("#growth"))
        await cy.clicks("Show", on=found, nth=nth)
        await here.settled()
        assert len(cy.reads("#growth")) > before
        assert shown[ref] in cy.reads("#growth")[-1].text


async def test_nobody_finds_what_they_may_not_see(here: World) -> None:
    await here.set_up("#leads")
    await here.set_up("#growth")
    await here.set_up("#payload-team")
    ana = here.person("ana")
    await log(ana, "/decide Zebra layoffs @ben fri", in_="#leads")
    await place(here, "Zebra cuts", in_="#leads")
    await log(ana, "/decide Zebra in the open @ben fri", in_="#payload-team")
    await here.jump(MONDAY + timedelta(minutes=5))
    await log(ana, "/decide Zebra growth @ben fri", in_="#growth")
    await here.settled()
    assert set(refs(await finds(here, ana, "zebra"))) == {"D-1", "B-1", "D-2", "D-3"}
    assert refs(await finds(here, here.person("cy"), "zebra")) == ["D-3", "D-2"], "public ones, whoever is in them"
    assert refs(await finds(here, here.person("gus"), "zebra")) == ["D-3"], "a guest's own channel alone"
    for words in ("layoffs", "D-1", "B-1", "Zebra layoffs", "cuts"):
        assert NOTHING in (await finds(here, here.person("cy"), words)).text, words
    # A member who leaves sees it no more, also behind the buttons of what was found before.
    found = await finds(here, here.person("ben"), "layoffs")
    here.sandbox.world.channel("#leads").members.remove(here.person("ben").id)
    async with front.door(here) as client:
        gone = front.event(here, "member_left_channel", user=here.person("ben").id, channel=found.channel)
        gone["event"]["channel"] = here.sandbox.world.channel("#leads").id
        await front.send_event(client, here, gone)
    await here.settled()
    assert NOTHING in (await finds(here, here.person("ben"), "layoffs")).text


async def test_a_number_and_a_whole_name_come_first(here: World) -> None:
    await here.set_up()
    ana, cy = here.person("ana"), here.person("cy")
    await log(ana, "/decide Billing @ben fri")
    await log(ana, "/decide Billing for teams @ben fri")
    await here.jump(MONDAY + timedelta(minutes=5))
    await log(ana, "/decide Look at D-1 again for billing @ben fri")
    await here.settled()
    assert refs(await finds(here, cy, "billing")) == ["D-1", "D-3", "D-2"], "what is called so, then the newest"
    assert refs(await finds(here, cy, "d1"))[0] == "D-1"
    assert refs(await finds(here, cy, "D-2")) == ["D-2"]
    assert refs(await finds(here, cy, "D-1")) == ["D-1", "D-3"], "and what speaks of it"


async def test_open_before_closed_and_the_newest_first(here: World) -> None:
    await here.set_up()
    ana, cy = here.person("ana"), here.person("cy")
    for number in range(1, 5):
        await log(ana, f"/decide Zebra number {number} @ben fri")
        await here.jump(here.sandbox.clock.now() + timedelta(minutes=5))
    await decide_number(here.person("ben"), 4, "Approve")
    await here.settled()
    assert refs(await finds(here, cy, "zebra")) == ["D-3", "D-2", "D-1", "D-4"]


async def test_pages_are_turned_in_place(here: World) -> None:
    await here.set_up()
    ana, cy = here.person("ana"), here.person("cy")
    for number in range(1, 13):
        await log(ana, f"/decide Zebra number {number} @ben fri")
    await here.settled()
    first = await finds(here, cy, "zebra")
    assert len(refs(first)) == 10
    await cy.clicks("Next", on=first)
    second = await cy.sees("page 2", in_="#growth")
    assert (second.ts, len(refs(second))) == (first.ts, 2)
    assert set(refs(first)) & set(refs(second)) == set()
    assert "[Next]" not in second.text
    await cy.clicks("Previous", on=second)
    again = await cy.sees("page 1", in_="#growth")
    assert refs(again) == refs(first)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("queue", True),
        ("QUEUE", True),
        ("que", True),
        ("ueue", False),
        ("broker queue", True),
        ("queue xylophone", False),
        ('"for the queue"', True),
        ('"the queue for"', False),
        ("“for the queue”", True),
        ("resume", True),
        ("Résumé", True),
        ("100%", True),
        ("1%0", False),
        ("b_c", True),
        ("%", None),
        ("_ ' \\", None),
        ("o'neil", True),
        ("\\path", True),
        ("決済", True),
        ("済フ", True),
        ("決フ", False),
        ("up", True),
        ("thoroughly", True),
        ("thoroughgoing", False),
        ("<script>", False),
    ],
)
async def test_words_of_every_kind(here: World, typed: str, found: bool | None) -> None:
    await here.set_up()
    ana = here.person("ana")
    await ana.types("/decide Broker @ben fri", in_="#growth")
    await ana.modal("Log a decision")
    said = "Broker for the queue, résumé 100% b_c, O'Neil up \\path, thoroughly: 決済フロー & <b>"
    await ana.fills({"Context": said})
    await ana.submits()
    await here.settled()
    answer = (await finds(here, ana, typed)).text
    if found is None:
        assert "There is no word in" in answer
        assert f"You typed: /rituals find {typed}" in answer
    else:
        assert ("D-1 · Broker" in answer) is found
        assert (NOTHING in answer) is not found


async def test_people_are_found_by_mention_and_by_name(here: World) -> None:
    await here.set_up()
    ana, cy = here.person("ana"), here.person("cy")
    await log(ana, "/decide Pick the queue @ben fri")
    await place(here, "Onboarding", Owner="@ben")
    await place(here, "Churn", Owner="@cy")
    await here.settled()
    for words in ("@ben", "okafor", "Ben Oka", '"ben okafor"'):
        found = await finds(here, cy, words)
        assert sorted(refs(found)) == ["B-1", "D-1"], words
        assert "Owner: @Ben Okafor" in found.text
        assert "Approver: @Ben Okafor" in found.text
    assert refs(await finds(here, cy, "@ben onboarding")) == ["B-1"]
    assert "Found for “@Ben Okafor onboarding”" in (await finds(here, cy, "@ben onboarding")).text


async def test_who_can_unblock_a_bet_is_found_wherever_the_blocker_came_from(here: World) -> None:
    await here.set_up()
    ana, cy = here.person("ana"), here.person("cy")
    for name in ("Churn", "Onboarding"):
        await place(here, name)
    await cy.types("Waiting for security", in_="#growth")
    await ana.uses("Add as blocker", on=cy.reads("#growth")[-1])
    await ana.modal("Add as blocker")
    await ana.fills({"Which bet it holds up": "B-1 Churn", "Who can unblock it": "@cy"})
    await ana.submits()
    await here.settled()
    await update(ana, {"New blocker": "legal sign-off", "Who can unblock it": "@cy"}, typed="/bet B-2")
    await here.settled()
    for words in ("@cy", "young"):
        found = await finds(here, ana, words)
        assert sorted(refs(found)) == ["B-1", "B-2"], words
        assert found.text.count("Can unblock it: @Cy Young") == 2
    assert refs(await finds(here, ana, "@cy sign-off")) == ["B-2"]


async def test_without_words_the_form_asks_and_its_answer_is_in_it(here: World) -> None:
    await here.set_up("#growth")
    await here.set_up("#leads")
    ana = here.person("ana")
    await log(ana, "/decide Zebra layoffs @ben fri", in_="#leads")
    await place(here, "Zebra bet")
    await here.settled()
    await ana.types("/rituals find", in_="#growth")
    form = await ana.modal("Find")
    assert form.values == {"Words": None, "In": "Everything", "Team": "All that you can see"}
    await ana.fills({"Words": "?!"})
    await ana.submits()
    assert "no word" in (await ana.modal("Find")).errors["Words"]
    await ana.fills({"Words": "zebra"})
    await ana.submits()
    found = await ana.modal("Found")
    assert "D-1 · Zebra layoffs" in found.text
    assert "B-1 · Zebra bet" in found.text
    await ana.clicks("Filter")
    form = await ana.modal("Find")
    assert form.values["Words"] == "zebra"
    await ana.fills({"In": "Bets"})
    await ana.submits()
    found = await ana.modal("Found")
    assert "Found in bets for “zebra”" in found.text
    assert "D-1" not in found.text
    await ana.clicks("Filter")
    await ana.modal("Find")
    await ana.fills({"In": "Everything", "Team": "Leads"})
    await ana.submits()
    found = await ana.modal("Found")
    assert "Found of Leads for “zebra”" in found.text
    assert "B-1" not in found.text
    await ana.clicks("Clear filter")
    await ana.sees("Found for “zebra”", in_="modal")
    await ana.clicks("Show")
    await ana.closes()


async def test_help_leads_there_too(here: World) -> None:
    await here.set_up()
    cy = here.person("cy")
    await cy.types("/rituals help", in_="#growth")
    await here.settled()
    await cy.clicks("Find", on=cy.reads("#growth")[-1])
    await cy.modal("Find")


async def test_an_empty_answer_says_what_to_try(here: World) -> None:
    await here.set_up()
    cy = here.person("cy")
    found = await finds(here, cy, "xylophone *bold* &amp; <!channel>")
    assert NOTHING in found.text
    assert "Try fewer words, or only how one begins" in found.text
    assert "<!channel>" not in str(found.blocks)
    long = await finds(here, cy, "word " * 60)
    assert "more than 200 characters" in long.text
    many = await finds(here, cy, " ".join(f"w{n}" for n in range(20)))
    assert "more than 12 words" in many.text


async def test_what_changed_is_found_by_what_it_says_now(here: World) -> None:
    await here.set_up()
    ana, cy = here.person("ana"), here.person("cy")
    await log(ana, "/decide Zebra @ben fri")
    await here.settled()
    await ana.types("/decide D-1", in_="#growth")
    await ana.picks("Edit", on=await card(ana))
    await ana.modal("Edit D-1")
    await ana.fills({"Title": "Okapi"})
    await ana.submits()
    await here.settled()
    assert refs(await finds(here, cy, "okapi")) == ["D-1"]
    assert NOTHING in (await finds(here, cy, "zebra")).text


async def test_a_button_that_nobody_made_is_answered(here: World) -> None:
    await here.set_up()
    cy = here.person("cy")
    for value in ('{"words":5}', '{"words":"zebra","kind":"X"}', '{"words":"zebra","page":-1}', "nonsense"):
        await front.presses(here, cy, "find.next", value)
        assert re.search("can't be read any more|What are you looking for", cy.reads("#growth")[-1].text)
    await front.presses(here, cy, "find.next", '{"words":"zebra","team":99}')
    assert "There is no such team" in cy.reads("#growth")[-1].text


async def test_somebody_of_another_company_finds_what_is_in_their_channel(here: World) -> None:
    await here.set_up("#partners")
    await here.set_up("#growth")
    ana = here.person("ana")
    await log(ana, "/decide Zebra together @ben fri", in_="#partners")
    await log(ana, "/decide Zebra alone @ben fri", in_="#growth")
    await here.settled()
    eva = here.person("eva")  # Slack takes no command of hers, but buttons
    await front.presses(here, eva, "find.next", '{"words":"zebra"}', in_="#partners")
    assert refs(eva.reads("#partners")[-1]) == ["D-1"]


async def test_approved_ones_tell_their_reason(here: World) -> None:
    await here.set_up()
    await approved(here)
    found = await finds(here, here.person("cy"), "scales")
    assert "Decision · approved · Growth" in found.text
    assert "Reason: It scales" in found.text
