"""`/bet record`, as people use it: their own and the team's, private, and never another person's."""

from datetime import timedelta

from sandbox.person import Person
from tests.handlers.settling import settle
from tests.handlers.test_bets import place
from tests.handlers.test_bets_closing import closes, reopens
from tests.world import MONDAY, World


async def reads_record(here: World, person: Person, in_: str = "#growth") -> str:
    """What the newest answer to `/bet record` says to them alone."""
    await person.types("/bet record", in_=in_)
    await here.settled()
    answer = [one for one in person.reads(in_) if "Your record" in one.text][-1]
    assert answer.ephemeral
    return answer.text


def own(shown: str) -> str:
    return shown.partition("Record of ")[0]


def of_team(shown: str) -> str:
    return shown.partition("Record of ")[2]


async def test_ones_own_record_and_the_teams(here: World) -> None:
    await here.set_up()
    await settle(here, (4, 4), (4, 6), (5, 8), (2, 6), owner="ana")
    await settle(here, (1, 26), work="debt", owner="ben")
    # (0.1² + 0.7²) / 2 = 0.25, and with Ben's 0.2² it is 0.54 / 3 = 0.18.
    await settle(here, owner="ana", scored=((90, True), (70, False), (50, None), (None, True)))
    await settle(here, owner="ben", scored=((80, True),))
    shown = await reads_record(here, here.person("ana"))
    platform = "platform, 4 bets: 1.6 × their appetite (1 × to 3 ×)\nAppetite 4 weeks (2 to 5), actual 6 weeks (4 to 8)"
    assert "8 closed bets that you own, in the teams that you see" in own(shown)
    assert platform in own(shown)
    assert "debt" not in own(shown)
    assert "Brier score 0.25, over 2 bets. 0 is perfect" in own(shown)
    assert "10 closed bets of this team" in of_team(shown)
    assert platform in of_team(shown)
    assert "debt, 1 bet: 26 × its appetite\nAppetite 1 week, actual 26 weeks" in of_team(shown)
    assert "Brier score 0.18, over 3 bets." in of_team(shown)
    assert "Only you see this." in shown
    assert not [one for one in here.person("ben").reads("#growth") if "Your record" in one.text]


async def test_below_the_list_of_another_team_ones_own_still_counts_in_every_team(here: World) -> None:
    await here.set_up("#payload-team")
    await here.set_up("#growth")
    await settle(here, (4, 4), owner="ana")
    ana = here.person("ana")
    await ana.types("/bet list", in_="#payload-team")
    await ana.clicks("Record", on=await ana.sees("Open bets of Payload team", in_="#payload-team"))
    await here.settled()
    shown = (await ana.sees("Record of Payload team", in_="#payload-team")).text
    assert "platform, 1 bet" in own(shown)
    assert "platform" not in of_team(shown)


async def test_a_bet_counts_from_its_closing_until_it_is_opened_again(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    card = await place(here, **{"By": "2026-12-20", "Appetite, weeks": "4", "Kind of work": "platform"})
    await here.jump(MONDAY + timedelta(days=30))
    await closes(here, card, **{"Actual weeks": "6"})
    shown = await reads_record(here, ana)
    for one in (own(shown), of_team(shown)):
        assert "platform, 1 bet: 1.5 × its appetite\nAppetite 4 weeks, actual 6 weeks" in one
        assert "Brier score 0.04, over 1 bet." in one, "it was said to be 80 % sure: 0.2² = 0.04"
    await ana.types("/bet Next", in_="#growth")
    await ana.modal("Place a bet")
    await ana.fills({"Kind of work": "platform"})
    await here.settled()
    assert "Your team's last platform bet took 1.5 × its appetite." in (await ana.modal("Place a bet")).text
    await ana.closes()
    await reopens(here, card, why="too early")
    assert "You own no closed bet yet." in await reads_record(here, ana)


async def test_an_empty_record_says_what_fills_it(here: World) -> None:
    await here.set_up()
    shown = await reads_record(here, here.person("cy"))
    assert "You own no closed bet yet. Close your bets" in shown
    assert "This team has no closed bet yet." in shown


async def test_another_persons_record_is_refused_kindly(here: World) -> None:
    await here.set_up()
    await settle(here, (1, 26), work="debt", owner="ben")
    ana = here.person("ana")
    for typed in ("@ben", "@nobody", "@here"):
        await ana.types(f"/bet record {typed}", in_="#growth")
        answer = await ana.sees("A record is read by its own person alone", in_="#growth")
        assert answer.ephemeral
        assert "/bet record shows yours" in answer.text
        assert f"/bet record {typed}" in answer.text
    assert not [one for one in ana.reads("#growth") if "26 ×" in one.text]
    await ana.types("/bet record @ana", in_="#growth")
    await ana.sees("You own no closed bet yet.", in_="#growth")


async def test_a_longer_line_is_a_new_bets_name(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    for name in ("record sales", "Record @ben sales", "records"):
        await ana.types(f"/bet {name}", in_="#growth")
        assert (await ana.modal("Place a bet")).values["Name"] == name
        await ana.closes()


async def test_ones_own_record_is_over_the_teams_that_one_may_see_at_this_moment(here: World) -> None:
    await here.set_up("#growth")
    await here.set_up("#leads")
    await settle(here, (4, 8), work="feature", owner="ben", channel="#growth")
    await settle(here, (1, 9), (1, 9), work="layoffs", owner="ben", channel="#leads")
    ben = here.person("ben")
    shown = await reads_record(here, ben)
    assert "3 closed bets that you own" in own(shown)
    assert "layoffs, 2 bets: 9 × their appetite" in own(shown)
    assert "layoffs" not in of_team(shown)
    await here.sandbox.kick("ben", from_="#leads", by="ana")
    await here.settled()
    shown = await reads_record(here, ben)
    assert "1 closed bet that you own" in own(shown)
    assert "layoffs" not in shown


async def test_the_record_of_a_private_channel_is_not_for_who_left_it_or_never_was_there(here: World) -> None:
    await here.set_up("#growth")
    await here.set_up("#leads")
    await settle(here, (1, 9), work="layoffs", owner="ana", channel="#leads")
    ana, ben, cy = (here.person(name) for name in ("ana", "ben", "cy"))
    await ben.types("/decide Pick it @ana fri", in_="#leads")
    await ben.modal("Log a decision")
    await ben.submits()
    shown = await reads_record(here, ben, in_="@drumbeat")
    assert "Leads" in of_team(shown), "in a direct message it is the team that was used last"
    assert "layoffs, 1 bet: 9 × its appetite" in of_team(shown)
    await here.sandbox.kick("ben", from_="#leads", by="ana")
    await here.settled()
    for person in (ben, cy):
        shown = await reads_record(here, person, in_="@drumbeat")
        assert of_team(shown).startswith("Growth")
        assert "layoffs" not in shown
    assert "layoffs" in own(await reads_record(here, ana)), "their own, in whatever channel they ask"


async def test_a_guest_sees_the_record_of_their_channel_alone(here: World) -> None:
    await here.set_up("#growth")
    await here.set_up("#payload-team")
    await settle(here, (1, 9), work="hidden", owner="gus", channel="#payload-team")
    await settle(here, (2, 4), work="debt", owner="gus", channel="#growth")
    shown = await reads_record(here, here.person("gus"))
    assert "1 closed bet that you own" in own(shown)
    assert "hidden" not in shown


async def test_help_names_it(here: World) -> None:
    ana = here.person("ana")
    await ana.types("/bet help", in_="#growth")
    await ana.sees("/bet record", in_="#growth")
    await ana.types("/bet record", in_="#growth")
    assert "/bet record" in (await ana.sees("This channel is not set up yet", in_="#growth")).text
