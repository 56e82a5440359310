"""Followers: who may subscribe which channel, and what one gets when it is not fit any more by the time of a note."""

from datetime import timedelta
from typing import Literal

import pytest

from sandbox.person import Person as User
from storage import history
from storage import notes as stored
from tests.handlers import front
from tests.handlers.drafted import FRIDAY, WEEK, posted
from tests.handlers.test_notes import place
from tests.handlers.test_notes_correcting import corrects, thread
from tests.world import World

MONDAY = FRIDAY + timedelta(days=3)
NOTE = "Weekly note ·"
GETS = "gets the weekly note of"


async def becomes(
    here: World, channel: str, *, kind: Literal["public", "private"] | None = None, shared: bool | None = None
) -> None:
    """Slack tells nobody of this; more than a minute later it is asked again."""
    found = here.sandbox.world.channel(channel)
    if kind is not None:
        found.kind = kind
    if shared is not None:
        found.shared = shared
    await here.bot.deps.people.forget_channel(here.sandbox.team_id, found.id)


async def follow(here: World, channel: str, *, in_: str = "#growth") -> None:
    ana = here.person("ana")
    await ana.types(f"/weekly follow {channel}", in_=in_)
    await ana.sees(f"{channel} {GETS}", in_=in_)
    await here.settled()


async def followers(here: World) -> list[str]:
    found = await here.bot.db.read(here.sandbox.team_id, stored.find_followers, 1)
    return [here.sandbox.world.channel(one.channel).name for one in found]


async def status(here: World, person: User, in_: str) -> str:
    await person.types("/rituals status", in_=in_)
    return (await person.sees("Last 14 days", in_=in_)).text


async def test_a_channel_follows_is_told_so_and_gets_the_note(here: World) -> None:
    await here.set_up()
    await here.sandbox.invite("@gus", to="#payload-team", by="ana")
    ana, ben = here.person("ana"), here.person("ben")
    await follow(here, "#payload-team")
    line = await ben.sees("@Ana Silva subscribed this channel to the weekly note of Growth", in_="#payload-team")
    assert "on Friday 16:00 (Europe/Lisbon)" in line.text
    await ana.types("/weekly follow #payload-team", in_="#growth")
    await ana.sees("#payload-team follows the notes of Growth already.", in_="#growth")
    await ana.types("/weekly", in_="#growth")
    await here.settled()
    assert "Followed by #payload-team" in (await ana.sees("Preview", in_="#growth")).text
    await here.jump(FRIDAY)
    assert len(posted(ben)) == len(posted(ben, "#payload-team")) == 1
    await ana.types("/weekly unfollow #payload-team", in_="#growth")
    await ana.sees("#payload-team gets no more notes of Growth.", in_="#growth")
    await ana.types("/weekly unfollow #payload-team", in_="#growth")
    await ana.sees("#payload-team does not follow the notes of Growth.", in_="#growth")
    await here.jump(FRIDAY + WEEK)
    assert (len(posted(ben)), len(posted(ben, "#payload-team"))) == (2, 1)
    entries = await here.bot.db.read(here.sandbox.team_id, history.find, "team 1")
    assert [one.what for one in entries if "follower" in one.what] == ["follower added", "follower removed"]


@pytest.mark.parametrize(
    ("channel", "said"),
    [
        ("#growth", "#growth has people who can't see #leads: Cy Young and Gus Guest. Invite them to #leads"),
        ("#leads", "That is the team's own channel: its notes are posted there anyway."),
        ("#lobby", "I'm not in #lobby, so I can't post there. Type /invite @Drumbeat there first."),
        ("#partners", "#partners is shared with another company, #leads is not."),
        ("#payload-team", "#payload-team is public, so everybody here can read it; #leads is private."),
        ("#nowhere", "“#nowhere” is no channel that I know."),
        ("payload", "“payload” is no channel that I know."),
    ],
)
async def test_a_channel_that_may_not_follow_is_told_why(here: World, channel: str, said: str) -> None:
    await here.set_up("#leads")
    ana = here.person("ana")
    await ana.types(f"/weekly follow {channel}", in_="#leads")
    await ana.sees(said, in_="#leads")
    assert await followers(here) == []


async def test_only_admins_change_it_and_only_they_are_told_who_follows(here: World) -> None:
    await here.set_up()
    cy = here.person("cy")
    for typed in ("follow #payload-team", "unfollow #payload-team", "follow", "unfollow"):
        await cy.types(f"/weekly {typed}", in_="#growth")
        await here.settled()
        assert "Only the team's admins can change this: @Ana Silva." in cy.reads("#growth")[-1].text, typed
    await cy.types("/weekly", in_="#growth")
    await here.settled()
    assert "Followe" not in (await cy.sees("Preview", in_="#growth")).text
    await front.presses(here, cy, "notes.followers", '{"team":1}')
    assert "Only the team's admins" in cy.reads("#growth")[-1].text


async def test_the_form_adds_and_takes_out_and_marks_what_cannot_follow(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await here.sandbox.invite("@gus", to="#payload-team", by="ana")
    await ana.types("/weekly", in_="#growth")
    await here.settled()
    await ana.clicks("Followers", on=await ana.sees("No other channel follows this note", in_="#growth"))
    form = await ana.modal("Followers")
    assert form.values["Also post it in"] in ([], None)
    await ana.fills({"Also post it in": ["#payload-team", "#partners"]})
    await ana.submits()
    assert "#partners is shared with another company" in (await ana.modal()).errors["Also post it in"]
    await ana.fills({"Also post it in": ["#payload-team"]})
    await ana.submits()
    await ana.sees("subscribed this channel", in_="#payload-team")
    assert await followers(here) == ["payload-team"]
    await ana.types("/weekly follow", in_="#growth")
    form = await ana.modal("Followers")
    assert form.values["Also post it in"] == ["#payload-team"]
    await ana.fills({"Also post it in": []})
    await ana.submits()
    await here.settled()
    assert await followers(here) == []


async def test_a_follower_that_one_cannot_see_stays_unless_it_is_ended_as_such(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await here.sandbox.invite("@gus", to="#leads", by="ana")
    await follow(here, "#leads")
    await here.sandbox.kick("@ana", from_="#leads", by="ben")
    await ana.types("/weekly follow", in_="#growth")
    form = await ana.modal("Followers")
    assert form.values["Also post it in"] in ([], None)
    await ana.submits()
    await here.settled()
    assert await followers(here) == ["leads"]
    await ana.types("/weekly follow", in_="#growth")
    await ana.modal("Followers")
    await ana.fills({"1 channel that you can't see follows too": "End that"})
    await ana.submits()
    await here.settled()
    assert await followers(here) == []


async def test_what_the_form_and_its_button_carry_is_not_trusted(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    for value in ("", "{}", '{"team":2}', '{"team":"1"}', '{"team":1e400}'):
        await front.presses(here, ana, "notes.followers", value)
        assert "There is no such record that you can see." in ana.reads("#growth")[-1].text
    async with front.door(here) as client:
        for number, shown in enumerate(([], None, [1], ["C9"], {"x": 1})):
            entered = {"followers": {"selected_conversations": ["C404", "D1", ""]}}
            sent = front.submission(
                here, "notes.followed", f"V{number}", carried={"team": 1, "shown": shown}, entered=entered
            )
            answer = await front.send_interaction(client, here, sent)
            assert "That is no channel that you and I can see." in answer.text
    assert await followers(here) == []


# --- what became of it by the time of a note -------------------------------------------------------------------------


@pytest.mark.parametrize("how", ["stranger", "public", "shared", "archived", "kicked", "home private"])
async def test_a_follower_that_is_not_fit_any_more_gets_nothing_and_its_owner_is_told_once(
    here: World, how: str
) -> None:
    home = "#growth" if how == "home private" else "#leads"
    await becomes(here, "#payload-team", kind="private")
    await here.set_up(home)
    ana, ben = here.person("ana"), here.person("ben")
    if home == "#growth":
        await here.sandbox.invite("@gus", to="#payload-team", by="ana")
        await here.sandbox.invite("@olga", to="#payload-team", by="ana")
    await follow(here, "#payload-team", in_=home)
    match how:
        case "stranger":
            await here.sandbox.invite("@cy", to="#payload-team", by="ana")
        case "public":
            await becomes(here, "#payload-team", kind="public")
        case "shared":
            await becomes(here, "#payload-team", shared=True)
        case "archived":
            await here.sandbox.archive("#payload-team", by="ana")
        case "kicked":
            await here.sandbox.kick("@drumbeat", from_="#payload-team", by="ana")
        case "home private":
            await becomes(here, "#growth", kind="private")
    for week in range(3):
        await here.jump(FRIDAY + week * WEEK)
    assert len(posted(ana, home, NOTE)) == 3
    assert posted(ana, "#payload-team", NOTE) == []
    told = [one.text for one in ana.reads("@drumbeat") if "I could not post the weekly note" in one.text]
    assert len(told) == 1
    assert "#payload-team" in told[0]
    assert "Could not be posted: the weekly note of" in await status(here, ana, home)
    match how:
        case "stranger":
            await here.sandbox.kick("@cy", from_="#payload-team", by="ana")
        case "public":
            await becomes(here, "#payload-team", kind="private")
        case "shared":
            await becomes(here, "#payload-team", shared=False)
        case "archived":
            await here.sandbox.unarchive("#payload-team", by="ana")
        case "kicked":
            await here.sandbox.invite("@drumbeat", to="#payload-team", by="ana")
        case "home private":
            await here.sandbox.kick("@olga", from_="#payload-team", by="ana")
    await here.jump(FRIDAY + 3 * WEEK)
    assert len(posted(ben, "#payload-team", NOTE)) == 1


async def test_a_correction_is_kept_from_a_follower_that_may_not_see_it_any_more(here: World) -> None:
    await becomes(here, "#payload-team", kind="private")
    await here.set_up("#leads")
    ana = here.person("ana")
    await follow(here, "#payload-team", in_="#leads")
    await place(here, in_="#leads")
    await here.jump(FRIDAY)
    await here.sandbox.invite("@cy", to="#payload-team", by="ana")
    await here.jump(MONDAY)
    await corrects(here, ana, "B-1 ", {"How it reads": "B-1 Invites · 50 %"}, in_="#leads")
    (home,) = posted(ana, "#leads", LEADS)
    (theirs,) = posted(ana, "#payload-team", LEADS)
    assert "50 %" in home.text
    assert len(thread(ana, home, "#leads")) == 1
    assert "50 %" not in theirs.text
    assert thread(ana, theirs, "#payload-team") == []
    told = [one.text for one in ana.reads("@drumbeat") if "I could not post" in one.text]
    assert all("somebody who reads there can't see its channel" in one for one in told)
    assert told


LEADS = "Weekly note · Leads · week"
