"""A file on its way: made when it is sent, there once, and where its answer was lost its reader is asked."""

import asyncio
import zipfile
from datetime import UTC, datetime
from io import BytesIO

import pytest

from bot.rules.teams import TeamSettings
from handlers.transport.manifest import manifest
from sandbox.faults import Fault, dropped, http_error, rate_limited, refused, slow
from sandbox.person import Seen
from storage import outbox, teams
from storage.outbox import Kind, Status
from tests.delivery.conftest import AT, Delivery
from tests.delivery.record import methods, posted
from tests.delivery.test_faults import rest
from tests.registered import registry
from tests.waiting import until

GET, COMPLETE = "files.getUploadURLExternal", "files.completeUploadExternal"


def files(out: Delivery, who: str = "ana") -> list[tuple[str, str, bytes]]:
    """What came with a file, in order: words, name, bytes."""
    seen = out.sandbox.person(who).reads("@drumbeat")
    return [(one.text.splitlines()[0], file.name, file.data) for one in seen for file in one.files]


def texts(out: Delivery, who: str = "ana") -> list[str]:
    return [one.text for one in out.sandbox.person(who).reads("@drumbeat") if not one.files]


async def asked(out: Delivery) -> Seen:
    return await out.sandbox.person("ana").sees("Please look: is it there?", in_="@drumbeat")


async def test_a_file_comes_with_its_words_and_in_its_order(out: Delivery) -> None:
    await out.say("before", "@ana")
    await out.send("a", words="שלום <&> 🚀")
    await out.say("after", "@ana")
    await out.idle()
    seen = out.sandbox.person("ana").reads("@drumbeat")
    assert [one.text.splitlines()[0] for one in seen] == ["before", "a", "after"]
    assert files(out) == [("a", "words.txt", "שלום <&> 🚀".encode())]
    letter = await out.letter("a")
    assert (letter.kind, letter.status, letter.ts) == (Kind.FILE, Status.SENT, None)
    (shared,) = [one for one in out.sandbox.calls if one.method == COMPLETE]
    assert shared.args["channel_id"] == letter.channel, "in the DM, which was opened first"


async def test_several_files_come_as_one_zip_with_the_same_bytes_each_time(out: Delivery) -> None:
    await out.send("a", files=3, words="x")
    await out.send("b", files=3, words="x")
    await out.idle()
    (_, name, first), (_, _, second) = files(out)
    assert first == second
    with zipfile.ZipFile(BytesIO(first)) as archive:
        assert (name, archive.namelist(), archive.read("2.txt")) == ("words.zip", ["0.txt", "1.txt", "2.txt"], b"x")
        assert archive.testzip() is None


async def test_a_large_file_goes_through(out: Delivery) -> None:
    await out.send("large", times=1_000_000)
    await out.idle()
    ((_, _, data),) = files(out)
    assert len(data) == 5_000_000


async def test_where_there_is_nothing_to_send_words_are(out: Delivery) -> None:
    await out.send("a", words="")
    await out.idle()
    assert texts(out) == ["Nothing to send."]
    assert GET not in methods(out.sandbox)
    assert (await out.letter("a")).status is Status.SENT


async def test_what_the_reader_may_see_is_asked_when_it_is_made(out: Delivery) -> None:
    for channel, name in (("#leads", "Leads"), ("#growth", "Growth")):
        named = TeamSettings(name=name, zone="UTC", note_owner="U1", admins=("U1",))
        await out.db.run(out.workspace, teams.add, out.channel(channel), named, AT)
    await out.send("for ana")
    await out.send("for cy", "@cy")
    await out.send("for gus", "@gus")
    await out.idle()
    assert [files(out, who)[0][2] for who in ("ana", "cy", "gus")] == [
        *(b"for ana Growth Leads", b"for cy Growth", b"for gus Growth"),
    ]


async def test_an_unknown_maker_is_told_to_whoever_waits(out: Delivery) -> None:
    """Such as when an older version of the bot finds what a newer one promised."""
    await out.send("a", maker="test.unknown")
    await out.idle()
    (told,) = texts(out)
    assert "I could not post file a to @Ana Silva: it could not be made, which is a mistake of ours." in told


BEFORE_IT_IS_SHARED: list[tuple[str, Fault]] = [
    *((method, fault) for method in (GET, "upload") for fault in (http_error(500), dropped(), dropped(after=True))),
    (GET, http_error(503, after=True)),
    (GET, refused("internal_error", after=True)),
    ("upload", http_error(503, after=True)),
    ("upload", slow(0.1)),
    (COMPLETE, refused("service_unavailable")),
    ("conversations.open", dropped(after=True)),
]


@pytest.mark.parametrize(("method", "fault"), BEFORE_IT_IS_SHARED)
async def test_whatever_breaks_before_it_is_shared_it_comes_once_and_nobody_is_asked(
    out: Delivery, method: str, fault: Fault
) -> None:
    out.sandbox.faults.script(method, fault)
    await out.send("a")
    await rest(out)
    assert files(out) == [("a", "words.txt", b"a")]
    assert texts(out) == []


async def test_an_address_that_is_gone_is_asked_for_again(out: Delivery) -> None:
    hold = out.sandbox.faults.hold("upload")
    await out.send("a")
    await hold.held()
    out.sandbox.world.files.clear()
    out.sandbox.faults.release("upload")
    await rest(out)
    assert files(out) == [("a", "words.txt", b"a")]
    assert methods(out.sandbox).count(GET) == 2


@pytest.mark.parametrize("method", [GET, "upload", COMPLETE])
async def test_retry_after_holds_files_back_and_nothing_else(out: Delivery, method: str) -> None:
    out.sandbox.faults.script(method, rate_limited(2))
    began = asyncio.get_running_loop().time()
    await out.send("a")

    async def put_off() -> bool:
        return (await out.letter("a")).error is not None

    await until(put_off)
    await out.send("b", "@ben")
    await out.say("words", "@cy")
    await out.sandbox.person("cy").sees("words", in_="@drumbeat")
    assert files(out, "ben") == []
    await out.sandbox.person("ben").sees("b", in_="@drumbeat")
    await out.sandbox.person("ana").sees("a", in_="@drumbeat")
    assert asyncio.get_running_loop().time() - began >= 1.9
    await out.idle()
    assert files(out) == [("a", "words.txt", b"a")]


@pytest.mark.parametrize(
    ("fault", "there"),
    [
        (http_error(500), False),
        (http_error(500, after=True), True),
        (dropped(), False),
        (dropped(after=True), True),
        (refused("fatal_error"), False),
        (refused("file_update_failed", after=True), True),
    ],
)
async def test_a_lost_answer_is_asked_about_and_never_sent_again_unasked(
    out: Delivery, fault: Fault, there: bool
) -> None:
    out.sandbox.faults.script(COMPLETE, fault)
    await out.send("a")
    shown = await asked(out)
    assert "Slack's answer was lost when I posted file a to @Ana Silva, and a file can't be looked for." in shown.text
    await out.say("later", "@ana")
    await rest(out)
    assert (await out.letter("a")).status is Status.IN_DOUBT
    assert len(files(out)) == int(there)
    assert texts(out)[-1] == "later", "what comes after it does not wait for a person"


async def test_who_is_asked_twice_may_answer_twice(out: Delivery) -> None:
    out.sandbox.faults.script(COMPLETE, dropped(), dropped(after=True))
    await out.send("a")
    await asked(out)
    await out.idle()
    letter = await out.letter("a")
    assert await out.db.run(out.workspace, outbox.mark_again, letter.id) is not None

    async def asked_again() -> bool:
        return len([one for one in texts(out) if "is it there?" in one]) == 2

    await until(asked_again)
    await out.idle()
    assert await out.db.run(out.workspace, outbox.mark_there, letter.id) is not None
    await out.idle()
    assert files(out) == [("a", "words.txt", b"a")]


@pytest.mark.parametrize(
    ("method", "error", "words"),
    [
        (GET, "storage_limit_reached", "the workspace has reached a limit of its plan"),
        (GET, "file_upload_size_restricted", "the file is larger than this workspace takes"),
        (GET, "file_uploads_disabled", "files are switched off in this workspace"),
        (COMPLETE, "posting_to_channel_denied", "only some people may post in the channel"),
    ],
)
async def test_a_refusal_is_told_and_tried_again_from_there(out: Delivery, method: str, error: str, words: str) -> None:
    out.sandbox.refuse(method, error, times=2)
    await out.send("a")
    for times in (1, 2):
        await out.idle()
        told = texts(out)
        assert len(told) == times, "each time: it was asked for again"
        assert f"I could not post file a to @Ana Silva: {words}" in told[-1]
        assert "[Try again]" in told[-1]
        assert await out.db.run(out.workspace, outbox.mark_again, (await out.letter("a")).id) is not None
    await out.idle()
    assert files(out) == [("a", "words.txt", b"a")]


async def test_without_the_scope_the_reader_learns_what_to_ask_the_operator_for(out: Delivery) -> None:
    made = manifest(registry(), url="http://127.0.0.1:9")
    made["oauth_config"]["scopes"]["bot"].remove("files:write")
    out.sandbox.install(made, "http://127.0.0.1:9/slack/events")
    await out.send("a")
    await out.idle()
    (told,) = texts(out)
    assert "installed without a permission that this needs (for a file it is files:write)" in told
    assert "Ask whoever runs Drumbeat to install it again" in told
    assert len(posted(out.sandbox)) == 1


async def test_what_a_killed_process_was_sending_is_asked_about(out: Delivery) -> None:
    out.db.said = lambda *_: None
    await out.send("a")
    await out.db.run(out.workspace, outbox.claim_heads, datetime.now(UTC), limit=1)
    await out.engine.wake_due()
    await asked(out)
    await out.idle()
    assert files(out) == []
    assert await out.db.run(out.workspace, outbox.mark_again, (await out.letter("a")).id) is not None
    out.engine.wake(out.workspace)
    await out.idle()
    assert files(out) == [("a", "words.txt", b"a")]


async def test_a_maker_that_fails_is_told_once_and_holds_nothing_up(
    out: Delivery, caplog: pytest.LogCaptureFixture
) -> None:
    await out.send("a", times="many")
    await out.say("after", "@ana")
    await out.idle()
    after, told = texts(out)
    assert after == "after"
    assert "I could not post file a to @Ana Silva: it could not be made, which is a mistake of ours." in told
    assert [one.getMessage() for one in caplog.records if one.exc_info] == ["the file of message 1 could not be made"]
