"""A picture in a post: there with its words, once; and whatever befalls the picture, the words are there, once."""

import asyncio
import logging
from datetime import UTC, datetime, timedelta

import pytest

from bot.messages import kit, pictures
from bot.rules.teams import TeamSettings
from handlers.delivery import pictures as drawn
from handlers.transport.manifest import manifest
from sandbox.faults import Fault, dropped, http_error, rate_limited, refused, slow
from sandbox.server import Sandbox
from sandbox.state import Timing
from sandbox.workspace import load
from storage import outbox, teams
from storage import pictures as stored
from storage.engine import Database, Tx
from storage.outbox import Kind, Status
from storage.vault import Vault
from tests.conftest import KEY
from tests.delivery.conftest import AT, Delivery, Start, delivering
from tests.delivery.record import methods, posted
from tests.delivery.test_faults import rest
from tests.delivery.toy import UNDRAWABLE
from tests.registered import registry
from tests.waiting import until
from tests.world import WORKSPACE

GET, COMPLETE, INFO, POST = (
    *("files.getUploadURLExternal", "files.completeUploadExternal", "files.info", "chat.postMessage"),
)
UPLOAD = "upload"
SOON = timedelta(seconds=0.3)
NEVER = 1e9


def read(out: Delivery, where: str = "#growth", who: str = "ana") -> list[str]:
    return [one.text for one in out.sandbox.person(who).reads(where)]


def with_picture(key: str, words: str) -> str:
    return f"{key}\n[image: A picture of {words}]"


def without(key: str) -> str:
    return f"{key}\nNo picture"


async def test_a_picture_stands_in_the_message_with_its_words_in_the_order_of_the_conversation(out: Delivery) -> None:
    await out.say("before")
    await out.picture("a", "hill <&> שלום")
    await out.say("after")
    await out.idle()
    assert read(out) == ["before", with_picture("a", "hill <&> שלום"), "after"]
    letter = await out.letter("a")
    assert (letter.kind, letter.status, letter.ts is not None) == (Kind.POST, Status.SENT, True)
    (post,) = [one for one in out.sandbox.calls if one.method == POST and one.args["text"] == "a"]
    (shown,) = [block for block in post.args["blocks"] if block["type"] == "image"]
    assert out.sandbox.world.files[shown["slack_file"]["id"]].channels == [], "it is not shared beside the message"


async def test_the_same_picture_is_uploaded_once_and_another_when_something_changed(out: Delivery) -> None:
    await out.picture("a", "hill")
    await out.idle()
    await out.picture("b", "hill")
    await out.picture("c", "hill", "#payload-team")
    await out.picture("d", "slope")
    await out.idle()
    assert methods(out.sandbox).count(GET) == 2
    assert read(out) == [with_picture("a", "hill"), with_picture("b", "hill"), with_picture("d", "slope")]
    assert read(out, "#payload-team") == [with_picture("c", "hill")]


async def test_who_wants_the_same_at_the_same_moment_waits_for_the_same(out: Delivery) -> None:
    hold = out.sandbox.faults.hold(COMPLETE)
    for number, where in enumerate(("#growth", "#payload-team", "#leads", "@ana")):
        await out.picture(f"{number}", "hill", where)
    await hold.held()
    await out.say("others do not wait", "#partners")
    await out.sandbox.person("ana").sees("others do not wait", in_="#partners")
    out.sandbox.faults.release(COMPLETE)
    await out.idle()
    assert methods(out.sandbox).count(GET) == 1
    for number, where in enumerate(("#growth", "#payload-team", "#leads", "@drumbeat")):
        assert read(out, where) == [with_picture(f"{number}", "hill")]


async def test_in_a_rush_the_words_of_some_go_at_once(out: Delivery, monkeypatch: pytest.MonkeyPatch) -> None:
    """The picture of so many others comes first that this one would not be ready in time."""
    monkeypatch.setattr(drawn, "MOST_UNDER_WAY", 2)
    hold = out.sandbox.faults.hold(COMPLETE)
    for number, where in enumerate(("#growth", "#payload-team")):
        await out.picture(f"{number}", f"hill {number}", where)
    await hold.held(2)
    await out.picture("2", "hill 2", "#leads")
    await out.picture("3", "hill 1", "#partners")
    await until(lambda: _reads(out, "#leads", without("2")))
    out.sandbox.faults.release(COMPLETE)
    await out.idle()
    assert read(out, "#partners") == [with_picture("3", "hill 1")], "it waits for one that is under way"
    await out.picture("4", "hill 4", "#leads")
    await out.idle()
    assert read(out, "#leads") == [without("2"), with_picture("4", "hill 4")]


async def _reads(out: Delivery, where: str, text: str) -> bool:
    return text in read(out, where)


async def test_only_what_may_be_seen_where_it_is_posted_is_drawn(out: Delivery) -> None:
    for channel, name in (("#growth", "Growth"), ("#leads", "Leads")):
        named = TeamSettings(name=name, zone="UTC", note_owner="U1", admins=("U1",))
        await out.db.run(out.workspace, teams.add, out.channel(channel), named, AT)
    for where in ("#growth", "@ana", "@cy"):
        await out.picture(where, "hill", where)
    await out.idle()
    assert read(out) == [with_picture("#growth", "hill Growth")]
    assert read(out, "@drumbeat") == [with_picture("@ana", "hill Growth Leads")]
    assert read(out, "@drumbeat", "cy") == [with_picture("@cy", "hill Growth")]


async def test_where_there_is_nothing_to_draw_words_stand_instead(out: Delivery) -> None:
    await out.picture("a", "")
    await out.idle()
    assert read(out) == [without("a")]
    assert GET not in methods(out.sandbox)


async def test_an_unknown_picture_costs_no_words(out: Delivery) -> None:
    """Such as when an older version of the bot finds what a newer one put in."""
    await out.picture("a", "hill", name="test.unknown")
    await out.idle()
    assert read(out) == [without("a")]


async def test_what_fails_when_it_is_read_or_drawn_costs_no_words(
    out: Delivery, caplog: pytest.LogCaptureFixture
) -> None:
    await out.picture("a", UNDRAWABLE)
    await out.idle()
    recipe = outbox.Recipe(name="test.shape", facts={})
    message = kit.message("b", pictures.place(kit.section("No picture")))
    where = out.channel("#growth")
    await out.db.run(
        out.workspace, outbox.put, key="b", to=where, message=message, about="b", at=AT, team=1, picture=recipe
    )
    await out.idle()
    assert read(out) == [without("a"), "No picture"]
    assert [one.getMessage() for one in caplog.records if one.exc_info] == [
        "the picture shape could not be drawn",
        "test.shape could not be drawn",
    ]


# --- what befalls it on its way --------------------------------------------------------------------------------------

FOR_GOOD: list[tuple[str, Fault]] = [
    (GET, refused("storage_limit_reached")),
    (GET, refused("file_uploads_disabled")),
    (COMPLETE, refused("file_upload_size_restricted")),
    (INFO, refused("no_access_to_this")),
    (UPLOAD, http_error(500)),
    (UPLOAD, dropped(after=True)),
]


@pytest.mark.parametrize(("method", "fault"), FOR_GOOD)
async def test_a_picture_that_can_t_be_had_costs_no_words(
    start: Start, method: str, fault: Fault, caplog: pytest.LogCaptureFixture
) -> None:
    out = await start(patience=SOON)
    out.sandbox.faults.script(method, *[fault] * 50)
    await out.picture("a", "hill")
    await out.say("after")
    await out.idle()
    assert read(out) == [without("a"), "after"]
    assert [one for one in caplog.records if one.levelno >= logging.WARNING], "it is logged"


@pytest.mark.parametrize(
    ("method", "fault"),
    [
        (GET, http_error(503, after=True)),
        (UPLOAD, dropped(after=True)),
        (COMPLETE, dropped(after=True)),
        (COMPLETE, refused("internal_error")),
        (INFO, http_error(500)),
        (INFO, slow(0.5)),
    ],
)
async def test_what_passes_is_tried_again_before_the_words_go(out: Delivery, method: str, fault: Fault) -> None:
    out.sandbox.faults.script(method, fault)
    await out.picture("a", "hill")
    await out.idle()
    assert read(out) == [with_picture("a", "hill")]


async def test_a_picture_that_slack_does_not_process_is_left_out_in_time_and_is_there_for_the_next(
    start: Start,
) -> None:
    out = await start(patience=SOON, timing=Timing(processing=4.0))
    began = asyncio.get_running_loop().time()
    await out.picture("a", "hill")
    await out.idle()
    assert asyncio.get_running_loop().time() - began < 4, "it was not waited for"
    assert read(out) == [without("a")]

    async def is_kept() -> bool:
        return await out.db.read(out.workspace, count) == 1

    await until(is_kept)
    await out.picture("b", "hill")
    await out.idle()
    assert read(out) == [without("a"), with_picture("b", "hill")]
    assert methods(out.sandbox).count(GET) == 1


def count(tx: Tx) -> int:
    return len(tx.all(tx.rows(stored.PictureRow)))


async def test_a_picture_that_is_never_processed_holds_nothing_up(start: Start) -> None:
    out = await start(patience=SOON, timing=Timing(processing=NEVER))
    for number in range(2):
        await out.picture(f"{number}", f"hill {number}")
    await out.idle()
    assert read(out) == [without("0"), without("1")]
    assert await out.db.read(out.workspace, count) == 0


async def test_a_short_wait_that_slack_asks_for_is_kept_and_the_picture_comes(out: Delivery) -> None:
    out.sandbox.faults.script(GET, rate_limited(1))
    began = asyncio.get_running_loop().time()
    await out.picture("a", "hill")
    await out.idle()
    assert read(out) == [with_picture("a", "hill")]
    assert asyncio.get_running_loop().time() - began >= 0.9


@pytest.mark.parametrize("method", [GET, UPLOAD, COMPLETE, INFO])
async def test_a_long_wait_that_slack_asks_for_is_the_picture_s_alone(out: Delivery, method: str) -> None:
    out.sandbox.faults.script(method, rate_limited(60))
    began = asyncio.get_running_loop().time()
    await out.picture("a", "hill")
    await out.idle()
    assert read(out) == [without("a")]
    asked = methods(out.sandbox).count(GET)
    await out.picture("b", "slope")
    await out.idle()
    assert read(out) == [without("a"), without("b")]
    assert methods(out.sandbox).count(GET) == asked, "while Slack wants none, none is tried"
    assert asyncio.get_running_loop().time() - began < 45


async def test_without_the_scope_for_files_the_words_go(out: Delivery) -> None:
    made = manifest(registry(), url="http://127.0.0.1:9")
    made["oauth_config"]["scopes"]["bot"].remove("files:write")
    out.sandbox.install(made, "http://127.0.0.1:9/slack/events")
    await out.picture("a", "hill")
    await out.idle()
    assert read(out) == [without("a")]


async def test_without_the_scope_to_look_at_files_the_picture_comes_after_a_pause(out: Delivery) -> None:
    made = manifest(registry(), url="http://127.0.0.1:9")
    made["oauth_config"]["scopes"]["bot"].remove("files:read")
    out.sandbox.install(made, "http://127.0.0.1:9/slack/events")
    await out.picture("a", "hill")
    await out.idle()
    assert read(out) == [with_picture("a", "hill")]


# --- what befalls the post -------------------------------------------------------------------------------------------


async def test_where_slack_refuses_the_picture_the_words_are_said_once_without_it(out: Delivery) -> None:
    out.sandbox.refuse(POST, "invalid_blocks")
    await out.picture("a", "hill")
    await out.idle()
    assert read(out) == [without("a")]
    assert await out.db.read(out.workspace, count) == 0, "it is not offered again"
    assert posted(out.sandbox) == ["a"]


async def test_where_slack_refuses_the_words_too_their_owner_is_told(out: Delivery) -> None:
    out.sandbox.refuse(POST, "invalid_blocks", times=2)
    await out.picture("a", "hill")
    await out.idle()
    assert read(out) == []
    assert (await out.letter("a")).status is Status.DEAD


async def test_a_picture_that_was_deleted_is_made_again(out: Delivery) -> None:
    await out.picture("a", "hill")
    await out.idle()
    gone = set(out.sandbox.world.files)
    out.sandbox.world.files.clear()
    await out.picture("b", "hill")
    await out.picture("c", "hill")
    await out.idle()
    assert read(out)[1:] == [with_picture("b", "hill"), with_picture("c", "hill")]
    assert len(out.sandbox.world.files) == 1
    assert not gone & set(out.sandbox.world.files)


@pytest.mark.parametrize("fault", [refused("channel_not_found"), refused("is_archived")])
async def test_what_is_not_about_the_picture_is_answered_as_ever(out: Delivery, fault: Fault) -> None:
    out.sandbox.faults.script(POST, fault)
    await out.picture("a", "hill")
    await out.idle()
    assert read(out) == []
    assert methods(out.sandbox).count(POST) == 1
    assert (await out.letter("a")).status is Status.DEAD


@pytest.mark.parametrize(
    "fault",
    [http_error(500), http_error(500, after=True), dropped(), dropped(after=True), rate_limited(1)],
)
async def test_a_post_whose_answer_was_lost_is_there_once_with_its_picture(out: Delivery, fault: Fault) -> None:
    out.sandbox.faults.script(POST, fault)
    await out.picture("a", "hill")
    await rest(out)
    assert read(out) == [with_picture("a", "hill")]
    assert methods(out.sandbox).count(GET) == 1


async def test_what_a_killed_process_was_illustrating_is_said_once(out: Delivery) -> None:
    out.db.said = lambda *_: None
    await out.picture("a", "hill")
    await out.db.run(out.workspace, outbox.claim_heads, datetime.now(UTC), limit=1)
    await out.engine.wake_due()
    await rest(out)
    assert read(out) == [with_picture("a", "hill")]


async def test_later_tries_wait_less_for_a_picture(start: Start) -> None:
    """Or a message that Slack takes only at the tenth try would wait ten times for what does not come."""
    out = await start(patience=timedelta(seconds=2), timing=Timing(processing=NEVER))
    out.sandbox.faults.script(POST, *[refused("service_unavailable")] * 4)
    began = asyncio.get_running_loop().time()
    await out.picture("a", "hill")
    await rest(out)
    assert asyncio.get_running_loop().time() - began < 8.5
    assert read(out) == [without("a")]


# --- newer words -----------------------------------------------------------------------------------------------------


async def show(out: Delivery, key: str, text: str, words: str | None = None, *, place: bool = True) -> None:
    blocks = [kit.section(text), *([pictures.place(kit.section("No picture"))] if place else [])]
    message = kit.message(text, *blocks)
    recipe = outbox.Recipe(name="test.shape", facts={"words": words}) if words else None
    await out.db.run(out.workspace, outbox.update, key=key, message=message, at=AT, picture=recipe)


async def test_a_card_keeps_its_picture_or_gets_another_when_it_is_updated(out: Delivery) -> None:
    await out.picture("a", "hill")
    await out.idle()
    await show(out, "a", "newer")
    await out.idle()
    assert read(out) == [with_picture("newer", "hill")]
    await show(out, "a", "newest", "slope")
    await out.idle()
    assert read(out) == [with_picture("newest", "slope")]
    await show(out, "a", "once more")
    await out.idle()
    assert read(out) == [with_picture("once more", "slope")], "the one that it was given last"
    await show(out, "a", "plain", place=False)
    await out.idle()
    assert read(out) == ["plain"]


async def test_newer_words_and_picture_of_what_still_waits_go_out_with_it(out: Delivery) -> None:
    hold = out.sandbox.faults.hold(POST)
    await out.say("before")
    await hold.held()
    await out.picture("a", "hill")
    await show(out, "a", "newer", "slope")
    out.sandbox.faults.release(POST)
    await out.idle()
    assert read(out) == ["before", with_picture("newer", "slope")]
    assert methods(out.sandbox).count(GET) == 1


async def test_newer_words_of_what_was_refused_wait_for_it_with_their_picture(out: Delivery) -> None:
    out.sandbox.refuse(POST, "is_archived")
    hold = out.sandbox.faults.hold(POST)
    await out.picture("a", "hill")
    await hold.held()
    await show(out, "a", "newer", "slope")
    out.sandbox.faults.release(POST)
    await out.idle()
    assert await out.db.run(out.workspace, outbox.mark_again, (await out.letter("a")).id) is not None
    await out.idle()
    assert read(out) == [with_picture("newer", "slope")]


async def test_an_update_whose_picture_is_refused_is_made_without_it(out: Delivery) -> None:
    await out.picture("a", "hill")
    await out.idle()
    out.sandbox.refuse("chat.update", "invalid_blocks")
    await show(out, "a", "newer", "slope")
    await out.idle()
    assert read(out) == [without("newer")]


async def test_a_message_has_a_file_or_a_picture(out: Delivery) -> None:
    recipe = outbox.Recipe(name="test.shape", facts={})

    def both(tx: Tx) -> None:
        outbox.put(tx, key="a", to="C1", message=kit.message("a"), about="a", at=AT, file=recipe, picture=recipe)

    with pytest.raises(ValueError, match="not both"):
        await out.db.run(out.workspace, both)


# --- more than one process and workspace -----------------------------------------------------------------------------


async def test_two_processes_show_the_same_picture_each_once(out: Delivery, database_url: str) -> None:
    if out.db.is_sqlite:
        pytest.skip("a SQLite file serves one process")
    db = Database(database_url, Vault(KEY))
    async with delivering(db, out.sandbox, 0.0) as second:
        for number in range(10):
            await (out if number % 2 else second).picture(f"{number}", f"hill {number % 3}")
        await asyncio.gather(out.idle(), second.idle())
    db.close()
    assert read(out) == [with_picture(f"{number}", f"hill {number % 3}") for number in range(10)]


async def test_each_workspace_has_its_own_files(start: Start) -> None:
    beside = Sandbox(load(WORKSPACE.replace("Acorn", "Other")))
    out = await start(more=(beside,))
    there = await out.serves(beside)
    await out.picture("a", "hill")
    await out.idle()
    await there.picture("a", "hill")
    await out.idle()
    assert read(out) == read(there) == [with_picture("a", "hill")]
    assert methods(beside).count(GET) == 1
