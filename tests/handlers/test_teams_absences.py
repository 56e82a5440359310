"""A team's channel is archived, deleted, moved, or the bot is removed from it; or its set-up is ended."""

from datetime import timedelta

import pytest

from bot.rules.absences import Why
from bot.rules.teams import Team
from sandbox.person import Seen
from storage import outbox, teams
from tests.handlers import homing
from tests.handlers.drafted import FRIDAY, HOUR, again, drafted, tick
from tests.handlers.front import door, event, send_event
from tests.handlers.leaving import change_team, happened, leaves
from tests.handlers.reminding import plan
from tests.handlers.test_bets import place
from tests.handlers.test_decisions import living
from tests.launching import item
from tests.world import MONDAY, World

DMS = "@drumbeat"


async def team(here: World, number: int = 1) -> Team:
    found = await here.bot.db.read(here.sandbox.team_id, teams.get, number)
    assert found is not None
    return found


async def dead(here: World) -> list[str]:
    return [one.about for one in await here.bot.db.read(here.sandbox.team_id, outbox.find_not_posted, 1)]


def words(here: World, text: str, who: str = "ana", in_: str = DMS) -> list[Seen]:
    return [one for one in here.person(who).reads(in_) if text in one.text]


async def status(here: World, in_: str = "#growth") -> str:
    ana = here.person("ana")
    await ana.types("/rituals status", in_=in_)
    return (await ana.sees("Last 14 days", in_=in_)).text


async def test_an_archived_channel_gets_no_posts_and_its_admins_are_told_once(here: World) -> None:
    await here.set_up()
    await living.log(here.person("ana"))
    await plan(here, [item(1, owner=here.person("cy").id)])
    await here.sandbox.archive("#growth", by="ben")
    await here.settled()
    (said,) = words(here, "is archived, so nothing is posted for Growth")
    assert "Unarchive #growth and I go on" in said.text
    assert words(here, "is archived", who="ben") == []
    read = len(here.person("ben").reads(DMS))
    await here.jump(FRIDAY + timedelta(days=4))
    assert await dead(here) == []
    assert len(here.person("ben").reads(DMS)) == read, "the approver is not reminded"
    assert words(here, "Your launch items", who="cy") == []
    assert len(words(here, "nothing is posted for Growth")) == 1
    text = await status(here, DMS)
    assert "skipped: the channel was archived" in text
    assert "skipped: paused" not in text
    assert "Nothing is posted since" in text
    assert "#growth is archived" in text


async def test_only_an_admin_who_still_sees_the_channel_is_told_of_it(here: World) -> None:
    await here.set_up("#leads")
    ana, ben = here.person("ana"), here.person("ben")
    await change_team(here, admins=(ana.id, ben.id))
    await here.bot.people.person(here.sandbox.team_id, ben.id)  # as the form looks at whoever is named
    await here.sandbox.kick("ben", from_="#leads", by="ana")
    await here.bot.people.channel(here.sandbox.team_id, here.sandbox.world.channel("#leads").id)
    await here.sandbox.archive("#leads", by="ana")
    await here.settled()
    assert len(words(here, "is archived, so nothing is posted")) == 1
    assert words(here, "is archived", who="ben") == []
    assert await dead(here) == []


async def test_where_no_admin_is_left_who_acts_for_the_team_is_told(here: World) -> None:
    await here.set_up()
    await here.sandbox.invite("@olga", to="#growth", by="ana")
    await here.person("olga").types("/rituals status", in_="#growth")
    await leaves(here, "ana")  # its only admin, who owns its note too
    await here.sandbox.archive("#growth", by="ben")
    await here.settled()
    assert len(words(here, "is archived, so nothing is posted", who="olga")) == 1
    assert await dead(here) == []
    await here.sandbox.unarchive("#growth", by="ben")
    await here.settled()
    assert len(words(here, "Posts of Growth go on", who="olga")) == 1


async def test_a_note_that_was_missed_while_the_channel_was_away_says_so(here: World) -> None:
    """Its draft was out: the week is kept, with why it has no note. Nobody paused anything."""
    draft = await drafted(here)
    ana = here.person("ana")
    await here.sandbox.kick("drumbeat", from_="#growth", by="ben")
    await here.jump(FRIDAY + HOUR)
    await here.sandbox.invite("@drumbeat", to="#growth", by="ben")
    await here.settled()
    assert "and I was not in the channel then. Post it now, or skip this week" in again(ana, draft).text
    await ana.types("/weekly list", in_="#growth")
    listed = (await ana.sees("Weekly notes of Growth", in_="#growth")).text
    assert "Week 47 of 2026 · not posted: I was not in the channel then" in listed
    assert "paused" not in listed
    assert "skipped: I was not in the channel" in await status(here)


async def test_a_post_that_came_late_into_an_archived_channel_was_not_paused(here: World) -> None:
    """At its time the bot was down; when it was back, the channel was archived."""
    await here.set_up()
    here.sandbox.clock.followers.remove(here.bot)
    await here.sandbox.clock.jump(FRIDAY + HOUR)
    await here.sandbox.archive("#growth", by="ben")
    await here.settled()
    await tick(here)
    text = await status(here, DMS)
    assert "skipped: the channel was archived" in text
    assert "skipped: paused" not in text


async def test_home_says_why_nothing_is_posted(here: World) -> None:
    await here.set_up()
    await here.sandbox.kick("drumbeat", from_="#growth", by="ben")
    await here.settled()
    home = (await homing.opens(here, here.person("ana"))).text
    assert "Nothing is posted since" in home
    assert "I was removed from #growth" in home
    assert "not posted as it is" in home
    assert "aused" not in home


async def test_unarchived_it_goes_on_and_nothing_is_posted_afterwards(here: World) -> None:
    await here.set_up()
    await here.sandbox.archive("#growth", by="ben")
    await here.jump(FRIDAY + timedelta(days=1))
    await here.sandbox.unarchive("#growth", by="ben")
    await here.settled()
    cy = here.person("cy")
    await cy.sees("I can post here again. What fell due since", in_="#growth")
    assert not [one for one in cy.reads("#growth") if "Weekly note ·" in one.text]
    assert len(words(here, "Posts of Growth go on")) == 1
    assert words(here, "is archived") == []
    assert (await happened(here, "team 1"))[-2:] == ["posting stopped", "posting resumed"]
    await here.jump(FRIDAY + timedelta(days=7, minutes=1))
    assert [one for one in cy.reads("#growth") if "Weekly note ·" in one.text]


async def test_a_pause_of_somebody_stays_what_it_was(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await ana.types("/rituals pause until 2027-02-01", in_="#growth")
    await here.settled()
    await here.sandbox.archive("#growth", by="ben")
    await here.sandbox.unarchive("#growth", by="ben")
    await here.settled()
    assert "Paused until" in await status(here)
    await ana.types("/rituals resume", in_="#growth")
    await here.person("ben").sees("resumed scheduled posts", in_="#growth")


@pytest.mark.parametrize("channel", ["#growth", "#leads"])
async def test_removed_from_its_channel_the_bot_says_what_to_type_and_comes_back(here: World, channel: str) -> None:
    await here.set_up(channel)
    await here.sandbox.kick("drumbeat", from_=channel, by="ana")
    await here.settled()
    (said,) = words(here, "I was removed from")
    assert f"Type /invite @Drumbeat in {channel} and I go on" in said.text
    await here.jump(FRIDAY + timedelta(days=1))
    assert await dead(here) == []
    await here.sandbox.invite("@drumbeat", to=channel, by="ana")
    await here.settled()
    await here.person("ana").sees("I can post here again", in_=channel)
    assert not [one for one in here.person("ana").reads(channel) if "I keep decisions" in one.text]


async def test_a_deleted_channel_is_told_of_as_such(here: World) -> None:
    await here.set_up()
    await here.sandbox.delete("#growth", by="olga")
    await here.settled()
    (said,) = words(here, "the channel of Growth was deleted")
    assert "/rituals setup in another channel" in said.text
    away = (await team(here)).away
    assert away is not None
    assert away.why is Why.DELETED
    await here.jump(FRIDAY + timedelta(days=1))
    assert await dead(here) == []


async def test_late_and_twice_slack_is_asked_how_it_is(here: World) -> None:
    """The archiving is told after the unarchiving, and again."""
    await here.set_up()
    growth = here.sandbox.world.channel("#growth").id
    async with door(here) as client:
        for _ in range(2):
            body = event(here, "channel_archive", "EvLate", channel=growth, user="U1", is_moved=0)
            assert (await send_event(client, here, body)).status_code == 200
    await here.settled()
    assert (await team(here)).away is None
    assert words(here, "archived") == []


async def test_where_slack_does_not_say_it_is_asked_a_little_later(here: World) -> None:
    await here.set_up()
    here.sandbox.refuse("conversations.info", "internal_error", times=1)
    await here.sandbox.archive("#growth", by="ben")
    await here.person("ana").sees("is archived, so nothing is posted", in_=DMS)


async def test_a_refused_post_tells_it_where_the_event_was_lost(here: World) -> None:
    await here.set_up()
    here.sandbox.world.channel("#growth").archived = True
    await here.jump(FRIDAY + timedelta(minutes=1))
    assert len(words(here, "is archived, so nothing is posted")) == 1
    assert len(await dead(here)) == 1
    await here.jump(FRIDAY + timedelta(days=8))
    assert len(await dead(here)) == 1, "no pile of them"


async def test_a_look_finds_it_too_and_finds_it_over(here: World) -> None:
    await here.set_up()
    growth = here.sandbox.world.channel("#growth")
    growth.archived = True
    await here.bot.people.forget_channel(here.sandbox.team_id, growth.id)
    await here.bot.rounds.go()
    await here.settled()
    assert len(words(here, "is archived, so nothing is posted")) == 1
    growth.archived = False
    await here.bot.rounds.go()
    await here.settled()
    assert (await team(here)).away is None
    await here.person("ben").sees("I can post here again", in_="#growth")


async def test_made_private_what_it_holds_is_private_from_then_on(here: World) -> None:
    await here.set_up()
    await living.log(here.person("ana"))
    await here.settled()
    await here.sandbox.make_private("#growth")
    await here.bot.people.forget_channel(here.sandbox.team_id, here.sandbox.world.channel("#growth").id)
    olga = here.person("olga")
    await olga.types("/decide D-1", in_="@drumbeat")
    await olga.sees("no such record that you can see", in_="@drumbeat")


async def asked_again(here: World, channel: str) -> None:
    """More than a minute later: what is remembered is too old, and Slack is asked."""
    workspace, id_ = here.sandbox.team_id, here.sandbox.world.channel(channel).id
    await here.bot.people.whereabouts(workspace, id_)
    await here.settled()


async def test_made_private_it_is_gone_from_the_home_of_who_is_not_in_it(here: World) -> None:
    """Slack tells nothing of it, and Olga does nothing."""
    await here.set_up()
    await place(here, Owner="@olga")
    olga = here.person("olga")
    assert "Churn" in (await homing.opens(here, olga)).text
    await here.sandbox.make_private("#growth")
    await asked_again(here, "#growth")
    assert "Churn" not in homing.shown(olga).text


async def test_made_private_who_acts_for_a_team_that_is_followed_hears_what_that_means(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await here.sandbox.invite("@olga", to="#payload-team", by="ana")
    await ana.types("/weekly follow #payload-team", in_="#growth")
    await here.settled()
    await here.sandbox.make_private("#growth")
    for _ in range(2):
        await asked_again(here, "#growth")
    (said,) = words(here, "#growth is private now")
    assert "get it only while all of their people are in #growth" in said.text
    await ana.clicks("Followers", on=said)
    await here.settled()
    assert "#payload-team" in str((await ana.modal()).values)
    assert (await happened(here, "team 1"))[-1] == "channel made private"
    assert words(here, "is private now", who="ben") == []


async def test_made_private_with_no_followers_nobody_is_written_to(here: World) -> None:
    await here.set_up()
    await here.sandbox.make_private("#growth")
    await asked_again(here, "#growth")
    assert words(here, "is private now") == []
    assert (await happened(here, "team 1"))[-1] == "channel made private"


async def test_under_another_id_everything_goes_on(here: World) -> None:
    await here.set_up("#leads")
    ana, ben = here.person("ana"), here.person("ben")
    await living.log(ana, in_="#leads")
    await place(here, in_="#leads")
    await here.settled()
    await here.sandbox.change_id("#leads", to="C0SHARED99")
    await here.settled()
    assert (await team(here)).channel == "C0SHARED99"
    await living.decide(ben, await living.card(ben, in_="#leads"), "Approve", "fine")
    await here.settled()
    assert "approved" in (await living.card(ana, in_="#leads")).text.lower()
    await here.jump(FRIDAY + timedelta(minutes=1))
    assert [one for one in ana.reads("#leads") if "Weekly note ·" in one.text]
    assert await dead(here) == []
    assert "channel has another id" in await happened(here, "team 1")


# --- the set-up ends -------------------------------------------------------------------------------------------------


async def ends(here: World) -> None:
    ana = here.person("ana")
    await ana.types("/rituals remove", in_="#growth")
    form = await ana.modal("End this set-up")
    assert "Cards, lists, history and exports stay readable" in form.text
    await ana.submits()
    await here.settled()


async def test_a_set_up_ends_by_an_admin_who_confirms_it(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await ben.types("/rituals remove", in_="#growth")
    await ben.sees("Only the team's admins", in_="#growth")
    await ana.types("/rituals remove", in_="#growth")
    await ana.modal("End this set-up")
    await ana.closes()
    assert (await team(here)).ended is None
    await ends(here)
    await ben.sees("@Ana Silva ended the set-up of this channel", in_="#growth")
    assert (await happened(here, "team 1"))[-1] == "set-up ended"
    await ana.types("/rituals remove", in_="#growth")
    await ana.sees("The set-up of this channel was ended", in_="#growth")


async def test_posts_stop_records_stay_and_nothing_new_is_logged(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await living.log(ana)
    await place(here)
    await ends(here)
    read = len(ben.reads(DMS))
    await here.jump(FRIDAY + timedelta(days=1))
    assert not [one for one in ben.reads("#growth") if "Weekly note ·" in one.text]
    assert len(ben.reads(DMS)) == read
    await ben.types("/decide D-1", in_="#growth")
    await ben.sees("D-1 ·", in_="#growth")
    await ben.types("/decide list", in_="#growth")
    await ben.sees("Pick the queue", in_="#growth")
    for line in ("/decide Another @ben fri", "/bet Another by 1 May", "/launch Another 2026-12-08", "/metric WAU2"):
        await ana.types(line, in_="#growth")
        answer = await ana.sees("The set-up of this channel was ended", in_="#growth")
        assert "Set up this channel" in answer.text
    text = await status(here)
    assert "the set-up of this channel was ended" in text


async def test_set_up_again_it_is_the_same_team_with_its_records(here: World) -> None:
    await here.set_up()
    await living.log(here.person("ana"))
    await ends(here)
    await here.jump(MONDAY + timedelta(days=1))
    ben = here.person("ben")
    await ben.types("/rituals setup", in_="#growth")
    form = await ben.modal("Set up this channel")
    assert form.values["Name"] == "Growth"
    await ben.submits()
    await here.settled()
    await ben.sees("@Ben Okafor set Growth up again, with all that was recorded", in_="#growth")
    assert (await team(here)).ended is None
    await ben.types("/decide list", in_="#growth")
    await ben.sees("Pick the queue", in_="#growth")
    await here.jump(FRIDAY + timedelta(minutes=1))
    assert [one for one in ben.reads("#growth") if "Weekly note ·" in one.text]
