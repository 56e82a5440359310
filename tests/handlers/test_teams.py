"""Set-up, status, pause and resume, as people use them."""

from datetime import timedelta

from handlers.transport.manifest import OPTIONAL_SCOPES
from storage import history
from tests.world import MONDAY, World


async def test_set_up_takes_one_click(here: World) -> None:
    ana = here.person("ana")
    await ana.types("/rituals setup", in_="#growth")
    form = await ana.modal("Set up this channel")
    assert form.values["Name"] == "Growth"
    assert form.values["Time zone"] == "Europe/Lisbon"
    assert (form.values["Weekly note on"], form.values["Weekly note at"]) == ("Friday", "16:00")
    assert form.values["Note owner"] == "@ana"
    await ana.submits()
    seen = await here.person("ben").sees("set up", in_="#growth")
    assert "Ana Silva set up Growth: weekly note on Friday 16:00 (Europe/Lisbon)" in seen.text


async def test_mistakes_are_marked_at_their_field_and_the_rest_is_kept(here: World) -> None:
    ana = here.person("ana")
    await ana.types("/rituals setup", in_="#growth")
    await ana.modal("Set up this channel")
    await ana.fills({"Name": "Growth squad", "Time zone": "Lisbon"})
    await ana.submits()
    form = await ana.modal("Set up this channel")
    assert form.errors == {"Time zone": "There is no time zone “Lisbon”. Did you mean Europe/Lisbon?"}
    await ana.fills({"Time zone": "Europe/Lisbon", "Public holidays of": "Atlantis"})
    await ana.submits()
    assert "Public holidays of" in (await ana.modal()).errors
    await ana.fills({"Public holidays of": "pt", "Freeze days": "next week"})
    await ana.submits()
    assert "Line 1" in (await ana.modal()).errors["Freeze days"]
    await ana.fills({"Freeze days": "2026-12-18..2027-01-04 year end"})
    await ana.submits()
    await ana.sees("set up Growth squad", in_="#growth")


async def test_a_team_names_its_own_kinds_of_work(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await ana.types("/rituals setup", in_="#growth")
    form = await ana.modal("Team settings")
    assert form.values["Kinds of work"] is None
    assert "If empty: feature, platform, debt, discovery" in str(form.blocks)
    await ana.fills({"Kinds of work": f"growth, {'x' * 31}"})
    await ana.submits()
    marked = (await ana.modal("Team settings")).errors
    assert marked == {"Kinds of work": "Name at most 10 kinds of work, each in at most 30 characters."}
    await ana.fills({"Kinds of work": "growth, one  off\nGrowth"})
    await ana.submits()
    await here.settled()
    changed = await here.bot.db.read(here.sandbox.team_id, history.find, "team 1")
    assert [(one.before, one.after) for one in changed if one.what == "settings"] == [
        ({"work": ""}, {"work": "growth, one off"})
    ]
    await ana.types("/rituals setup", in_="#growth")
    assert (await ana.modal("Team settings")).values["Kinds of work"] == "growth\none off"
    await ana.fills({"Kinds of work": ""})
    await ana.submits()
    await ana.types("/rituals setup", in_="#growth")
    assert (await ana.modal("Team settings")).values["Kinds of work"] is None


async def test_a_team_names_words_to_hint_at_and_names_that_are_fine(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await ana.types("/rituals setup", in_="#growth")
    form = await ana.modal("Team settings")
    assert (form.values["Words to hint at"], form.values["Names and words that are fine"]) == (None, None)
    await ana.fills({"Words to hint at": "x" * 41, "Names and words that are fine": "Blast, Super Pay\nblast"})
    await ana.submits()
    marked = await ana.modal("Team settings")
    assert marked.errors == {"Words to hint at": "Name at most 50 words or phrases, each in at most 40 characters."}
    await ana.fills({"Words to hint at": "low  hanging\n!!!"})
    await ana.submits()
    marked = await ana.modal("Team settings")
    assert marked.errors == {"Words to hint at": "“!!!” has no letter and no digit, so it can't be found. Take it out."}
    await ana.fills({"Words to hint at": "low  hanging"})
    await ana.submits()
    await here.settled()
    changed = await here.bot.db.read(here.sandbox.team_id, history.find, "team 1")
    assert [(one.before, one.after) for one in changed if one.what == "settings"] == [
        (
            {"hint_words": "", "plain_words": ""},
            {"hint_words": "low hanging", "plain_words": "Blast, Super Pay"},
        )
    ]
    await ana.types("/rituals setup", in_="#growth")
    assert (await ana.modal("Team settings")).values["Names and words that are fine"] == "Blast\nSuper Pay"


async def test_a_channel_is_set_up_once_by_whoever_is_first(here: World) -> None:
    ana, ben = here.person("ana"), here.person("ben")
    for person in (ana, ben):
        await person.types("/rituals setup", in_="#growth")
        await person.modal("Set up this channel")
    await ana.submits()
    await ben.submits()
    await ben.modal("That didn't work")
    await here.settled()
    said = [one.text for one in ben.reads("#growth") if "set up" in one.text]
    assert len(said) == 1


async def test_only_admins_change_settings_and_not_what_they_have_not_seen(here: World) -> None:
    await here.set_up()
    ana, ben, olga = here.person("ana"), here.person("ben"), here.person("olga")
    await ben.types("/rituals setup", in_="#growth")
    await ben.sees("Only the team's admins can change this: @Ana Silva", in_="#growth")
    await ana.types("/rituals setup", in_="#growth")
    await ana.modal("Team settings")
    await ana.fills({"Name": "Growth squad"})
    await here.sandbox.invite("@olga", to="#growth", by="ana")
    await olga.types("/rituals setup", in_="#growth")
    await olga.modal("Team settings")
    await olga.submits()
    await ana.submits()
    await ana.types("/rituals status", in_="#growth")
    await ana.sees("Growth squad", in_="#growth")


async def test_a_command_in_a_channel_without_a_team_keeps_what_was_typed(here: World) -> None:
    ana = here.person("ana")
    await ana.types("/rituals status", in_="#growth")
    answer = await ana.sees("This channel is not set up yet", in_="#growth")
    assert answer.ephemeral
    assert "/rituals status" in answer.text
    await ana.clicks("Set up this channel", on=answer)
    await ana.modal("Set up this channel")


async def test_a_channel_without_the_bot_says_what_to_type(here: World) -> None:
    ana = here.person("ana")
    for channel in ("#lobby", "#secret"):
        await ana.types("/rituals setup", in_=channel)
        await ana.sees("/invite @Drumbeat", in_=channel)
    await here.sandbox.invite("@drumbeat", to="#lobby", by="ana")
    hello = await ana.sees("I keep decisions, bets, launches and one weekly note", in_="#lobby")
    await ana.clicks("Set up this channel", on=hello)
    await ana.modal("Set up this channel")


async def test_the_greeting_comes_once_though_slack_sends_the_event_again(here: World) -> None:
    await here.sandbox.invite("@drumbeat", to="#lobby", by="ana")
    event = here.sandbox.deliveries[-1]
    assert event is not None
    await here.settled()
    assert len([one for one in here.person("ana").reads("#lobby") if "I keep decisions" in one.text]) == 1


async def test_guests_cannot_set_up(here: World) -> None:
    gus = here.person("gus")
    await gus.types("/rituals setup", in_="#growth")
    await gus.sees("Guests can't set up a channel", in_="#growth")


async def test_status_says_what_comes(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await ana.types("/rituals status", in_="#growth")
    status = await ana.sees("Coming", in_="#growth")
    assert status.ephemeral
    assert "Nothing fell due yet." in status.text


async def test_pause_and_resume(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await ana.types("/rituals pause until 2026-11-10", in_="#growth")
    await ana.sees("That moment is past", in_="#growth")
    await ben.types("/rituals pause", in_="#growth")
    await ben.sees("Only the team's admins", in_="#growth")
    await ana.types("/rituals pause until 2026-12-01", in_="#growth")
    await ben.sees("Ana Silva paused scheduled posts until", in_="#growth")
    await ana.types("/rituals status", in_="#growth")
    await ana.sees("What falls due is not posted", in_="#growth")
    await ana.types("/rituals resume", in_="#growth")
    await ben.sees("resumed scheduled posts", in_="#growth")
    await ana.types("/rituals resume", in_="#growth")
    await ana.sees("Posts are not paused", in_="#growth")


async def test_what_is_not_understood_is_answered_with_what_is(here: World) -> None:
    ana = here.person("ana")
    await ana.types("/rituals pauze", in_="#growth")
    answer = await ana.sees("and then setup, status", in_="#growth")
    assert "/rituals pauze" in answer.text
    await ana.types("/rituals", in_="#growth")
    await ana.sees("/rituals setup · /rituals status", in_="#growth")


async def test_the_word_payload_breaks_nothing(here: World) -> None:
    ana = here.person("ana")
    await ana.types("/rituals show payload=1", in_="#payload-team")
    await ana.sees("“show payload=1” is not something I know", in_="#payload-team")


async def test_a_refused_post_is_told_once_and_can_be_sent_again(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    here.sandbox.refuse("chat.postMessage", "restricted_action", channel="#growth")
    await ana.types("/rituals pause", in_="#growth")
    told = await ana.sees("I could not post the pause of Growth", in_="@drumbeat")
    assert "only some people may post" in told.text
    await ana.types("/rituals status", in_="#growth")
    status = await ana.sees("Could not be posted", in_="#growth")
    await ana.clicks("Try again", on=status)
    await ana.sees("paused scheduled posts", in_="#growth")
    await here.settled()
    await ana.clicks("Try again", on=status)
    await ana.sees("already settled", in_="#growth")
    paused = [one for one in ana.reads("#growth") if "paused scheduled posts" in one.text and not one.ephemeral]
    assert len(paused) == 1


async def test_where_the_bot_may_not_read_a_person_says_whether_a_lost_message_is_there(here: World) -> None:
    await here.set_up()
    here.install_without(OPTIONAL_SCOPES)
    ana = here.person("ana")
    here.sandbox.refuse("chat.postMessage", "fatal_error", channel="#growth")
    await ana.types("/rituals pause", in_="#growth")
    asked = await ana.sees("Slack's answer was lost when I posted the pause of Growth", in_="@drumbeat", within=15)
    await ana.types("/rituals status", in_="#growth")
    status = await ana.sees("May not have been posted", in_="#growth")
    await ana.clicks("Post again", on=asked)
    await here.person("ben").sees("paused scheduled posts", in_="#growth")
    await ana.clicks("It's there", on=status)
    await ana.sees("already settled", in_="#growth")


async def test_rate_limits_move_the_message_and_lose_nothing(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    here.sandbox.refuse("chat.postMessage", "ratelimited", retry_after=1)
    await ana.types("/rituals pause", in_="#growth")
    await here.person("ben").sees("paused scheduled posts", in_="#growth", within=6)


async def test_the_clock_turns(here: World) -> None:
    await here.set_up()
    await here.jump(MONDAY + timedelta(days=1))
