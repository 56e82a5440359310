"""Files: attached in a modal, shared in a channel, and seen by nobody else."""

from typing import Any

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError

from sandbox.errors import CannotDo
from sandbox.person import Attachment, Person
from sandbox.server import Sandbox
from tests.sandbox.conftest import ACORN
from tests.sandbox.toy import MANIFEST, Json, Toy, modal, plain

assert "secret: {private: true, members: [ben]}" in ACORN
PLAN = Attachment("The plan.pdf", b"%PDF-1.7 plan")


@pytest.fixture
def reading(sandbox: Sandbox, toy: Toy) -> Toy:
    """The toy, allowed to read files."""
    assert sandbox.world.app is not None
    scopes = [*MANIFEST["oauth_config"]["scopes"]["bot"], "files:read"]
    sandbox.install(MANIFEST | {"oauth_config": {"scopes": {"bot": scopes}}}, sandbox.world.app.request_url)
    return toy


def evidence(**more: Any) -> Json:
    element = {"type": "file_input", "action_id": "files"} | more
    return {"type": "input", "block_id": "evidence", "label": plain("Evidence"), "element": element, "optional": True}


async def asked(sandbox: Sandbox, toy: Toy, **more: Any) -> Person:
    async def open_it(payload: Json) -> None:
        await toy.web.views_open(trigger_id=payload["trigger_id"], view=modal(evidence(**more)))

    toy.on["/toy"] = open_it
    ana = sandbox.person("ana")
    await ana.types("/toy", in_="#growth")
    await ana.modal()
    return ana


async def fetch(url: str, token: str = "") -> tuple[int, bytes, Any]:
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    async with aiohttp.request("GET", url, headers=headers, allow_redirects=False) as response:
        return response.status, await response.read(), response.headers


async def test_the_app_gets_what_was_attached_and_reads_it_with_its_token(sandbox: Sandbox, reading: Toy) -> None:
    ana = await asked(sandbox, reading, filetypes=["pdf", "png"], max_files=2)
    await ana.fills({"Evidence": [PLAN, Attachment("hill.png", b"\x89PNG")]})
    assert (await ana.modal()).values == {"Evidence": ["The plan.pdf", "hill.png"]}
    await ana.submits()
    state = reading.last("view_submission")["view"]["state"]["values"]["evidence"]["files"]
    assert state["type"] == "file_input"
    plan, hill = state["files"]
    assert (plan["name"], plan["title"], plan["mimetype"], plan["filetype"], plan["size"]) == (
        *("The plan.pdf", "The plan.pdf", "application/pdf", "pdf"),
        len(PLAN.data),
    )
    assert (plan["user"], plan["mode"], plan["file_access"]) == (ana.id, "hosted", "visible")
    assert (plan["is_public"], plan["channels"], plan["groups"], plan["ims"]) == (False, [], [], [])
    assert "thumb_360" in hill
    assert "thumb_360" not in plan
    info = await reading.web.files_info(file=plan["id"])
    assert info["file"] == plan
    status, data, headers = await fetch(plan["url_private_download"], sandbox.bot_token)
    assert (status, data) == (200, PLAN.data)
    assert headers["Content-Disposition"] == "attachment; filename*=UTF-8''The%20plan.pdf"


@pytest.mark.parametrize(
    ("more", "files", "words"),
    [
        ({"filetypes": ["pdf"]}, [Attachment("virus.exe", b"MZ")], r"virus.exe can't be attached here, only: pdf"),
        ({"max_files": 1}, [PLAN, PLAN], "At most 1 file can"),
        ({}, [Attachment("a.txt", b"")], "a.txt is empty"),
        ({}, [Attachment("big.txt", b"x" * 10_000_001)], "larger than 10 MB"),
    ],
)
async def test_what_may_not_be_attached(
    sandbox: Sandbox, reading: Toy, more: Json, files: list[Attachment], words: str
) -> None:
    ana = await asked(sandbox, reading, **more)
    with pytest.raises(CannotDo, match=words):
        await ana.fills({"Evidence": files})


async def test_a_file_is_taken_out_again(sandbox: Sandbox, reading: Toy) -> None:
    ana = await asked(sandbox, reading)
    await ana.fills({"Evidence": [PLAN, Attachment("hill.png", b"\x89PNG")]})
    await ana.fills({"Evidence": ["hill.png"]})
    assert (await ana.modal()).values == {"Evidence": ["hill.png"]}
    await ana.fills({"Evidence": None})
    await ana.submits()
    entry = reading.last("view_submission")["view"]["state"]["values"]["evidence"]["files"]
    assert entry == {"type": "file_input", "files": []}


async def test_a_required_file_is_asked_for(sandbox: Sandbox, reading: Toy) -> None:
    async def open_it(payload: Json) -> None:
        await reading.web.views_open(trigger_id=payload["trigger_id"], view=modal(evidence() | {"optional": False}))

    reading.on["/toy"] = open_it
    ana = sandbox.person("ana")
    await ana.types("/toy", in_="#growth")
    with pytest.raises(CannotDo, match=r"Evidence: Please complete this required field\."):
        await ana.submits()


async def test_who_can_not_read_files_can_not_ask_for_them(sandbox: Sandbox, toy: Toy) -> None:
    refused: list[Json] = []

    async def open_it(payload: Json) -> None:
        with pytest.raises(SlackApiError) as error:
            await toy.web.views_open(trigger_id=payload["trigger_id"], view=modal(evidence()))
        refused.append(dict(error.value.response.data))

    toy.on["/toy"] = open_it
    await sandbox.person("ana").types("/toy", in_="#growth")
    assert (refused[0]["error"], refused[0]["needed"]) == ("missing_scope", "files:read")


async def test_a_file_never_runs_as_a_page_and_needs_a_token(sandbox: Sandbox, reading: Toy) -> None:
    ana = await asked(sandbox, reading)
    for name in ("page.html", "picture.svg", "script.js", "no ending", "hill.png"):
        await ana.fills({"Evidence": Attachment(name, b"<script>alert(1)</script>")})
        await ana.modal()
        file = list(sandbox.world.files.values())[-1]
        url = f"{sandbox.url}/files/{file.id}/{name}"
        status, _, headers = await fetch(url, sandbox.bot_token)
        assert status == 200
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert "sandbox" in headers["Content-Security-Policy"]
        inline = headers["Content-Disposition"].startswith("inline")
        assert (inline, headers["Content-Type"] == "image/png") == (
            (True, True) if name == "hill.png" else (False, False)
        )
        for token in ("", "xoxb-wrong"):
            status, data, headers = await fetch(url, token)
            assert (status, b"alert" in data) == (302, False)
            assert headers["Location"].startswith(f"{sandbox.url}/?redir=")


async def test_the_app_finds_no_file_of_a_conversation_without_its_bot(sandbox: Sandbox, reading: Toy) -> None:
    ana = await asked(sandbox, reading)
    await ana.fills({"Evidence": PLAN})
    file = list(sandbox.world.files.values())[-1]
    file.channels.append(sandbox.world.channel("secret").id)
    with pytest.raises(SlackApiError, match="file_not_found"):
        await reading.web.files_info(file=file.id)
    url = f"{sandbox.url}/files/{file.id}/{file.name}"
    assert (await fetch(url, sandbox.bot_token))[0] == 404
    file.channels.append(sandbox.world.channel("growth").id)
    assert (await reading.web.files_info(file=file.id))["file"]["channels"] == [sandbox.world.channel("growth").id]


async def test_only_pictures_are_shown_as_pictures(sandbox: Sandbox, reading: Toy) -> None:
    ana = await asked(sandbox, reading)
    await ana.fills({"Evidence": [PLAN, Attachment("hill.png", b"\x89PNG")]})
    plan, hill = sandbox.world.files.values()
    growth = sandbox.world.channel("growth").id

    def picture(reference: Json) -> list[Json]:
        return [{"type": "image", "slack_file": reference, "alt_text": "A hill"}]

    for good in ({"id": hill.id}, {"url": f"{sandbox.url}/files/{hill.id}/hill.png"}):
        await reading.web.chat_postMessage(channel=growth, text="x", blocks=picture(good))
    for bad in ({"id": plan.id}, {"url": "https://files.example/F404/a.png"}):
        with pytest.raises(SlackApiError, match="invalid_blocks"):
            await reading.web.chat_postMessage(channel=growth, text="x", blocks=picture(bad))


async def test_a_shared_file_is_downloaded_by_who_sees_it(sandbox: Sandbox, reading: Toy) -> None:
    leads = sandbox.world.channel("leads").id
    await reading.web.files_upload_v2(channel=leads, content="# D-14", filename="D-14.md", initial_comment="Here")
    seen = await sandbox.person("ana").sees("[file: D-14.md]", in_="#leads")
    assert seen.files == (Attachment("D-14.md", b"# D-14"),)
    file = (await reading.web.conversations_history(channel=leads))["messages"][0]["files"][0]
    assert (file["groups"], file["channels"], file["is_public"]) == ([leads], [], False)
    with pytest.raises(CannotDo, match="can't see #leads"):
        sandbox.person("cy").reads("#leads")
