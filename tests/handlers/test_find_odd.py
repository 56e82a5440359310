"""Looking for what nobody expects: signs of query languages, long lines, other scripts, and what is gone meanwhile."""

import json

from sandbox.person import Person, Seen
from tests.handlers import front
from tests.handlers.fuzzing import Trouble
from tests.handlers.test_bets import place
from tests.handlers.test_decisions.living import log
from tests.handlers.test_find import NOTHING, finds, refs
from tests.world import World

SAID = (
    "Ship R&D's plan (v2.0): caf\u0065\u0301 in \u0130stanbul, STRASSE, \uff26\uff55\uff4c\uff4c width, "
    "東京の決済フロー、안녕하세요 ภาษาไทย, NEAR the AND gate of Łódź \U0001f680\U0001f469\u200d\U0001f680 done"
)


async def _said(here: World) -> None:
    ana = here.person("ana")
    await here.set_up()
    await ana.types("/decide Broker @ben fri", in_="#growth")
    await ana.modal("Log a decision")
    await ana.fills({"Context": SAID})
    await ana.submits()
    await here.settled()


ODD: list[tuple[str, bool | None]] = [
    ("NEAR(the gate)", True),  # what full-text engines take for an operator is a word, or nothing
    ("broker AND gate", True),
    ("broker AND NOT gate", False),
    ("broker OR xylophone", False),
    ("broker -gate", True),
    ("bro*", True),
    ("^broker", True),
    ("context:gate", False),
    ("'; DROP TABLE found_terms; --", False),
    ("gate:* & !broker | <->", True),
    ("%broker%", True),
    ('"broker', True),
    ('broker"', True),
    ('""broker""', True),
    ('"" broker', True),
    ("« in istanbul »", True),
    ("“AND gate”", True),
    ("”gate AND“", False),
    ("((broker))", True),
    ("broker\\", True),
    ("brok\u0000er", False),
    ("broker \U0001f680", True),  # a sign that is in no word is not looked for
    ("\U0001f680", None),
    ("\U0001f469\u200d\U0001f680 ❤️", None),
    ("\u2764\ufe0f broker \u2714\ufe0f", True),
    ("…", None),
    ('""', None),
    ("a", False),
    ("r", True),
    ("R&D", True),
    ("v2.0", True),
    ("CAFÉ", True),
    ("cafe\u0301", True),
    ("ISTANBUL", True),
    ("straße", True),
    ("lodz", True),
    ("ŁÓDŹ", True),
    ("full", True),
    ("ＷＩＤＴＨ", True),
    ("決", True),
    ("決済", True),
    ("東京の決済フロー", True),
    ("済の", False),
    ("안녕", True),
    ("하세요", True),
    ("ภาษา", True),
    ("plan 決済 cafe", True),
]
"""What is typed, and whether it finds what was said; None for what can't be looked for."""


async def test_signs_mean_nothing_and_words_what_they_say(here: World) -> None:
    await _said(here)
    cy = here.person("cy")
    for typed, found in ODD:
        shown = await finds(here, cy, typed)
        if found is None:
            assert "There is no word in" in shown.text, typed
        else:
            assert refs(shown) == (["D-1"] if found else []), typed


async def test_a_line_of_three_thousand_signs_is_refused_in_words(here: World, trouble: Trouble) -> None:
    await here.set_up()
    for line in ("x" * 3000, "word " * 600, "決" * 2900, "\U0001f680" * 1400, '"' * 2900, "<@U0ANA1> " * 200):
        said = (await finds(here, here.person("cy"), line)).text
        assert "more than 200 characters" in said, line[:20]
    assert trouble.seen == []


async def test_the_longest_that_is_taken_can_be_turned_and_filtered(here: World, trouble: Trouble) -> None:
    await here.set_up()
    cy = here.person("cy")
    for typed in ("w " + "\U0001f680" * 190, "a" + "&" * 39, '"' + "決" * 190 + '"', "\\" * 150 + "w"):
        found = await finds(here, cy, typed)
        assert NOTHING in found.text
        await cy.clicks("Filter", on=found)
        await cy.modal("Find")
        await cy.submits()
        assert NOTHING in (await cy.modal("Found")).text
        await cy.closes()
    assert trouble.seen == []


async def test_the_form_of_the_filter_shows_what_was_typed_and_no_markup(here: World) -> None:
    await _said(here)
    cy, ana = here.person("cy"), here.person("ana")
    found = await finds(here, cy, "R&D @ana")
    assert refs(found) == ["D-1"]
    await cy.clicks("Filter", on=found)
    assert (await cy.modal("Find")).values["Words"] == f'R&D "{ana.member.name}"'
    await cy.submits()
    again = await cy.modal("Found")
    assert "D-1 · Broker" in again.text, "and finds the same"
    assert "R&D" in again.text


async def test_of_a_short_word_it_says_that_it_has_to_be_whole(here: World) -> None:
    await _said(here)
    cy = here.person("cy")
    assert "A word of fewer than 3 letters is found only whole" in (await finds(here, cy, "br")).text
    assert "found only whole" not in (await finds(here, cy, "xylophone")).text
    assert "found only whole" not in (await finds(here, cy, "鯨")).text


# --- what is gone meanwhile ------------------------------------------------------------------------------------------


async def _pressed(here: World, person: Person, words: str) -> Seen:
    """*Next* of something that was found before, wherever it stands."""
    await front.presses(here, person, "find.next", json.dumps({"words": words}))
    await here.settled()
    return person.reads("#growth")[-1]


async def test_who_left_a_private_channel_finds_nothing_of_it_by_old_buttons_either(here: World) -> None:
    await here.set_up("#leads")
    await here.set_up()
    await log(here.person("ana"), "/decide Zebra layoffs @ben fri", in_="#leads")
    await here.settled()
    ben = here.person("ben")
    found = await finds(here, ben, "layoffs")
    assert refs(found) == ["D-1"]
    await here.sandbox.kick("ben", from_="#leads", by="ana")
    await here.settled()
    assert NOTHING in (await _pressed(here, ben, "layoffs")).text
    assert NOTHING in (await finds(here, ben, "D-1")).text
    before = len(ben.reads("#growth"))
    await ben.clicks("Show", on=found)
    await here.settled()
    assert "layoffs" not in "".join(one.text for one in ben.reads("#growth")[before:])


async def test_a_channel_that_was_made_private_hides_what_was_found_in_it(here: World) -> None:
    await here.set_up("#payload-team")
    await here.set_up()
    await log(here.person("ana"), "/decide Zebra plan @ben fri", in_="#payload-team")
    await here.settled()
    cy = here.person("cy")
    assert refs(await finds(here, cy, "zebra")) == ["D-1"]
    await here.sandbox.make_private("#payload-team")
    channel = here.sandbox.world.channel("#payload-team").id
    await here.bot.people.forget_channel(here.sandbox.team_id, channel)  # as a minute later
    assert NOTHING in (await finds(here, cy, "zebra")).text
    assert refs(await finds(here, here.person("ben"), "zebra")) == ["D-1"]


async def test_of_a_channel_that_was_deleted_nothing_is_found_and_all_else_is(here: World) -> None:
    await here.set_up("#payload-team")
    await here.set_up()
    await log(here.person("ana"), "/decide Zebra gone @ben fri", in_="#payload-team")
    await place(here, "Zebra there")
    await here.settled()
    cy = here.person("cy")
    assert set(refs(await finds(here, cy, "zebra"))) == {"D-1", "B-1"}
    await here.sandbox.delete("#payload-team", by="olga")
    await here.settled()
    assert refs(await finds(here, cy, "zebra")) == ["B-1"]
    assert refs(await _pressed(here, cy, "zebra")) == ["B-1"]


async def test_an_archived_channel_is_still_found_in(here: World) -> None:
    await here.set_up("#payload-team")
    await here.set_up()
    await log(here.person("ana"), "/decide Zebra kept @ben fri", in_="#payload-team")
    await here.settled()
    await here.sandbox.archive("#payload-team", by="ana")
    await here.settled()
    assert refs(await finds(here, here.person("cy"), "zebra")) == ["D-1"]
