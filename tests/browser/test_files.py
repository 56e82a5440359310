"""Are files attached, shown and downloaded, and kept from who may not see them?"""

import aiohttp
import pytest
from playwright.async_api import FilePayload, expect

from sandbox.server import Sandbox
from tests.browser.conftest import BROWSER, Open
from tests.browser.pictures import png
from tests.browser.test_external import every
from tests.browser.test_modals import submitted
from tests.browser.toy import Toy

pytestmark = BROWSER
HILL: FilePayload = {"name": "hill.png", "mimeType": "image/png", "buffer": png(60, 40)}
PLAN: FilePayload = {"name": "plan v3.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7"}


@pytest.fixture
def growth(sandbox: Sandbox) -> str:
    return sandbox.world.channel("growth").id


async def test_files_are_chosen_removed_and_sent(visit: Open, sandbox: Sandbox, toy: Toy) -> None:
    page, dialog = await every(visit, "Evidence", toy)
    add = dialog.get_by_role("button", name="Evidence (optional) Choose files")
    await expect(add).to_be_focused()
    async with page.expect_file_chooser() as chosen:
        await add.press("Enter")
    await (await chosen.value).set_files([HILL, PLAN])
    held = dialog.get_by_role("listitem")
    await expect(held).to_have_text([f"hill.pngPNG · {len(HILL['buffer'])} B", "plan v3.pdfPDF · 8 B"])
    await dialog.get_by_role("button", name="Remove hill.png").press("Enter")
    await expect(held).to_have_text(["plan v3.pdfPDF · 8 B"])
    await dialog.get_by_role("button", name="Save").click()
    entry = (await submitted(toy))["evidence"]
    assert [(one["name"], one["size"], one["mimetype"]) for one in entry["files"]] == [
        ("plan v3.pdf", 8, "application/pdf")
    ]
    headers = {"Authorization": f"Bearer {sandbox.bot_token}"}
    async with toy.session.get(entry["files"][0]["url_private"], headers=headers) as response:
        assert await response.read() == b"%PDF-1.7"


async def test_a_file_is_dropped_onto_the_field_and_a_wrong_one_is_refused_there(visit: Open, toy: Toy) -> None:
    _, dialog = await every(visit, "Evidence", toy)
    drop = """(node, [name, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text], name));
      node.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    }"""
    await dialog.locator(".file-input").evaluate(drop, ["notes.txt", "words"])
    await expect(dialog.get_by_role("alert")).to_have_text("notes.txt can't be attached here, only: pdf, png, csv.")
    await dialog.locator(".file-input").evaluate(drop, ["data.csv", "a,b"])
    await expect(dialog.get_by_role("listitem")).to_contain_text("data.csv")
    await expect(dialog.get_by_role("alert")).to_have_count(0)
    await dialog.get_by_role("button", name="Save").click()
    assert [one["filetype"] for one in (await submitted(toy))["evidence"]["files"]] == ["csv"]


async def test_no_more_files_than_may_be(visit: Open, toy: Toy) -> None:
    page, dialog = await every(visit, "Evidence", toy)
    async with page.expect_file_chooser() as chosen:
        await dialog.get_by_role("button", name="Choose files").click()
    await (await chosen.value).set_files([PLAN] * 4)
    await expect(dialog.get_by_role("listitem")).to_have_count(3)
    await expect(dialog.get_by_role("alert")).to_have_text("At most 3 files can be attached here.")
    await expect(dialog.get_by_role("button", name="Add another file")).to_have_count(0)


async def test_a_picture_that_slack_keeps_is_shown(visit: Open, toy: Toy, growth: str) -> None:
    file = await toy.upload("hill.png", png(60, 40))
    picture = {"type": "image", "slack_file": {"id": file}, "alt_text": "Two bets climb the hill"}
    await toy.call("chat.postMessage", channel=growth, text="The hill", blocks=[picture])
    page = await visit()
    shown = page.get_by_role("img", name="Two bets climb the hill")
    await expect(shown).to_be_visible()
    assert await shown.evaluate("(image) => image.decode().then(() => image.naturalWidth)") == 60


async def test_a_shared_file_is_read_in_part_and_downloaded_whole(visit: Open, toy: Toy, growth: str) -> None:
    record = "# D-14 Pick the queue\n\nStatus: decided\n" + "line\n" * 20
    await toy.upload("D-14.md", record.encode(), growth, initial_comment="The record")
    page = await visit()
    message = page.get_by_role("article").last
    await expect(message).to_contain_text("The record")
    await expect(message).to_contain_text("Status: decided")
    await expect(message).to_contain_text(f"MD · {len(record)} B")
    async with page.expect_download() as begun:
        await message.get_by_role("link", name="Download D-14.md").click()
    download = await begun.value
    assert download.suggested_filename == "D-14.md"
    assert (await download.path()).read_text("utf-8") == record


async def test_a_shared_picture_is_shown_and_can_be_had(visit: Open, toy: Toy, growth: str) -> None:
    await toy.upload("trend.png", png(120, 50), growth)
    page = await visit()
    shown = page.get_by_role("img", name="trend.png")
    assert await shown.evaluate("(image) => image.decode().then(() => image.naturalWidth)") == 120
    await expect(page.get_by_role("link", name="Download trend.png")).to_be_visible()


async def test_nobody_else_is_given_a_file(sandbox: Sandbox, toy: Toy) -> None:
    board, file_id = sandbox.world.channel("board").id, ""
    file_id = await toy.upload("salaries.csv", b"a,b", board)
    unshared = await toy.upload("draft.html", b"<script>alert(1)</script>")

    async def asked(who: str, file: str = file_id) -> tuple[int, str]:
        you = sandbox.world.member(who).id
        url = f"{sandbox.url}/page/files/{file}/x"
        async with aiohttp.request("GET", url, params={"you": you}) as response:
            return response.status, response.headers.get("Content-Disposition", "")

    assert await asked("ana") == (200, "attachment; filename*=UTF-8''salaries.csv")
    assert (await asked("ben"))[0] == 404
    assert (await asked("ana", unshared))[0] == 404
    assert (await asked("toy", unshared))[0] == 404
    async with aiohttp.request("GET", f"{sandbox.url}/page/files/{file_id}/x") as response:
        assert response.status == 404
    evil = {"Host": "evil.example"}
    async with aiohttp.request("GET", f"{sandbox.url}/page/files/{file_id}/x?you=ana", headers=evil) as response:
        assert response.status == 403


async def test_what_is_shown_in_a_message_is_seen_by_who_sees_the_message(sandbox: Sandbox, toy: Toy) -> None:
    file = await toy.upload("hill.png", png(6, 4))
    picture = {"type": "image", "slack_file": {"id": file}, "alt_text": "A hill"}
    await toy.call("chat.postMessage", channel=sandbox.world.channel("board").id, text="x", blocks=[picture])
    for who, status in (("ana", 200), ("ben", 404)):
        async with aiohttp.request("GET", f"{sandbox.url}/page/files/{file}/x?you={who}") as response:
            assert response.status == status
            if status == 200:
                assert response.headers["X-Content-Type-Options"] == "nosniff"
                assert "sandbox" in response.headers["Content-Security-Policy"]


async def test_an_attachment_comes_only_from_who_has_the_form_open(sandbox: Sandbox, toy: Toy) -> None:
    ana = sandbox.person("ana")
    await ana.types("/every", in_="#growth")
    view = (await ana.modal()).id
    asked = {"view": view, "block_id": "evidence", "action_id": "evidence", "name": "a.pdf"}
    url = f"{sandbox.url}/page/attach"
    async with aiohttp.request("POST", url, params=asked | {"you": "ben"}, data=b"x") as response:
        assert await response.json() == {"ok": False, "words": "this view is not open"}
    async with aiohttp.request("POST", url, params={"you": "ana"}, data=b"x") as response:
        assert response.status == 400
    evil = {"Origin": "https://evil.example"}
    async with aiohttp.request("POST", url, params=asked | {"you": "ana"}, data=b"x", headers=evil) as response:
        assert response.status == 403
    async with aiohttp.request("POST", url, params=asked | {"you": "ana"}, data=b"x") as response:
        assert await response.json() == {"ok": True}
    assert (await ana.modal()).values["Evidence"] == ["a.pdf"]
