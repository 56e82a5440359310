"""Installing in a browser, as whoever does it sees it: the trip to Slack and back, and what can go wrong on it."""

import asyncio
import re
from collections.abc import AsyncIterator
from html import unescape
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from sqlmodel import text, update

from bot.messages import web
from handlers.delivery.slack import real_now
from handlers.transport.manifest import OPTIONAL_SCOPES, SCOPES
from storage import installations
from storage.engine import EVERYWHERE, Tx
from storage.installs import BegunRow
from tests.town import PUBLIC, Streets, button, streets, title


@pytest.fixture
async def here(database_url: str, tmp_path: Path) -> AsyncIterator[Streets]:
    async with streets(database_url, tmp_path) as running:
        yield running


def everything(tx: Tx) -> str:
    found = tx.session.connection()
    return str([found.execute(text(f"SELECT * FROM {one}")).all() for one in ("installations", "installs_begun")])


def wait_ten_minutes(tx: Tx) -> None:
    """As far as installs under way know."""
    tx.session.exec(update(BegunRow).values(ends_at=real_now()))


async def test_a_workspace_installs_it_and_uses_it(here: Streets) -> None:
    ana = here.town.of("Acorn").person("ana")
    await ana.types("/rituals help", in_="#growth")
    await ana.sees("is not a valid command", in_="#growth")
    answer = await here.browser().installs("Acorn")
    assert (answer.status_code, title(answer)) == (200, "Drumbeat is installed in Acorn")
    assert "<code>/invite @Drumbeat</code>" in answer.text
    assert "<code>/rituals setup</code>" in answer.text
    opens = urlsplit(button(answer.text))
    assert parse_qs(opens.query) == {"app": [here.town.app.id], "team": [here.town.of("Acorn").team_id]}
    await here.world().set_up()


async def test_the_tokens_are_not_to_be_read_in_the_database(here: Streets) -> None:
    await here.installed("Acorn")
    begun = await here.browser().begins()
    kept = await here.bot.db.read(EVERYWHERE, everything)
    (token,) = here.town.oauth.tokens.values()
    state = parse_qs(urlsplit(begun).query)["state"][0]
    assert not any(secret in kept for secret in (token.text, str(token.refresh), state))


async def test_the_first_page_says_what_is_asked_for_and_why_each(here: Streets) -> None:
    page = await here.browser().ours.get("/slack/install")
    reasons = re.findall(r"<dt>(.*?)</dt><dd>(.*?)</dd>", page.text)
    told = {scope: why for scopes, why in reasons for scope in re.sub(r" \(optional\)", "", scopes).split(", ")}
    assert told.keys() == SCOPES.keys() | OPTIONAL_SCOPES.keys()
    assert all(told.values()), "a scope without a reason"
    optional = {scope for scopes, _ in reasons if "(optional)" in scopes for scope in scopes.split(" (")[0].split(", ")}
    assert optional == OPTIONAL_SCOPES.keys()
    asked = parse_qs(urlsplit(await here.browser().begins()).query)
    assert set(asked["scope"][0].split(",")) == told.keys()
    assert asked["redirect_uri"] == [f"{PUBLIC}/slack/oauth_redirect"]


async def test_the_pages_are_kept_by_nobody_and_load_nothing_from_elsewhere(here: Streets) -> None:
    browser = here.browser()
    for answer in (await browser.ours.get("/slack/install"), await browser.ours.get("/slack/oauth_redirect")):
        assert {name: answer.headers[name] for name in web.HEADERS} == web.HEADERS
        assert not re.findall(
            r"<(script|img|iframe|form)|url\(|@import|src=|<link (?!rel=.icon. href=.data:)", answer.text
        )
        assert 'name="viewport"' in answer.text
    going = await browser.ours.get("/slack/install/start")
    cookie = going.headers["set-cookie"]
    assert all(part in cookie for part in ("__Host-", "HttpOnly", "Max-Age=600", "Path=/", "SameSite=lax", "Secure"))
    assert (await browser.ours.post("/slack/install")).status_code == 405


async def test_who_declines_is_told_that_nothing_was_changed(here: Streets) -> None:
    browser = here.browser()
    answer = await browser.returns(await browser.decides(await browser.begins(), "Acorn", allow=False))
    assert (answer.status_code, title(answer)) == (200, "Nothing was installed")
    assert button(answer.text) == f"{PUBLIC}/slack/install/start"
    assert await here.bot.db.read(EVERYWHERE, installations.find_all_everywhere) == []


@pytest.mark.parametrize("how", ["twice", "another browser", "no cookie", "no state", "made up", "late"])
async def test_what_did_not_begin_here_and_now_ends_nowhere(here: Streets, how: str) -> None:
    browser, other = here.browser(), here.browser()
    back = await browser.decides(await browser.begins(), "Acorn")
    match how:
        case "twice":
            assert (await browser.returns(back)).status_code == 200
        case "another browser":
            await other.begins()
            browser, mine = other, browser
        case "no cookie":
            browser = other
        case "no state":
            back = re.sub("state=[^&]*", "state=", back)
        case "made up":
            back = re.sub("state=[^&]*", "state=abc", back)
        case "late":
            await here.bot.db.run(EVERYWHERE, wait_ten_minutes)
    answer = await browser.returns(back)
    assert (answer.status_code, title(answer)) == (400, "This did not begin here")
    assert button(answer.text) == f"{PUBLIC}/slack/install/start"
    count = len(await here.bot.db.read(EVERYWHERE, installations.find_all_everywhere))
    assert count == (1 if how == "twice" else 0)
    if how == "another browser":
        assert (await mine.returns(back)).status_code == 200, "a stranger's try does not use it up"


async def test_two_tabs_of_one_browser_are_two_trips(here: Streets) -> None:
    """A second click on *Add to Slack*, or another workspace meanwhile, ends neither."""
    browser = here.browser()
    first, second = await browser.begins(), await browser.begins()
    for begun, name in ((second, "Beech"), (first, "Acorn")):
        answer = await browser.returns(await browser.decides(begun, name))
        assert (answer.status_code, title(answer)) == (200, f"Drumbeat is installed in {name}")
    assert not browser.ours.cookies, "and nothing of it stays in the browser"


async def test_two_returns_at_once_install_once(here: Streets) -> None:
    browser = here.browser()
    back = await browser.decides(await browser.begins(), "Acorn")
    answers = await asyncio.gather(*(browser.returns(back) for _ in range(4)))
    assert sorted(one.status_code for one in answers) == [200, 400, 400, 400]


@pytest.mark.parametrize(
    ("ends", "status", "said"),
    [
        ("lost", 502, "Slack did not answer"),
        ("invalid_code", 400, "Slack did not accept that"),
        ("code_already_used", 400, "Slack did not accept that"),
        ("bad_client_secret", 500, "Drumbeat is not set up right"),
        ("bad_redirect_uri", 500, "Drumbeat is not set up right"),
        ("ratelimited", 503, "Slack is asked too much"),
        ("invalid_team_for_non_distributed_app", 400, "Slack could not install it"),
    ],
)
async def test_what_slack_says_of_the_code_is_said(here: Streets, ends: str, status: int, said: str) -> None:
    browser = here.browser()
    back = await browser.decides(await browser.begins(), "Acorn")
    here.town.oauth.next_ends.append(ends)
    answer = await browser.returns(back)
    assert (answer.status_code, title(answer)) == (status, said)
    assert title(await browser.installs("Acorn")) == "Drumbeat is installed in Acorn", "and again it works"


async def test_where_the_database_fails_a_person_reads_what_to_do(here: Streets) -> None:
    browser = here.browser()
    back = await browser.decides(await browser.begins(), "Acorn")
    await here.bot.db.run(EVERYWHERE, without_history)
    answer = await browser.returns(back)
    assert (answer.status_code, title(answer)) == (500, "Something went wrong here")
    assert "It can't be said whether it was installed." in unescape(answer.text)
    assert button(answer.text) == f"{PUBLIC}/slack/install/start"
    assert "history" not in answer.text


def without_history(tx: Tx) -> None:
    tx.session.connection().execute(text("ALTER TABLE history RENAME TO elsewhere"))


async def test_what_comes_back_in_the_address_is_shown_as_it_is_written(here: Streets) -> None:
    browser = here.browser()
    back = await browser.decides(await browser.begins(), "Acorn", allow=False)
    answer = await browser.returns(back.replace("access_denied", "%3Cscript%3Ealert(1)%3C/script%3E"))
    assert answer.status_code == 400
    assert "<script>" not in answer.text
    assert "&lt;script&gt;alert(1)" in answer.text


async def test_workspaces_side_by_side_see_nothing_of_each_other(here: Streets) -> None:
    await here.installed("Acorn", "Beech")
    for name in ("Acorn", "Beech"):
        await here.world(name).set_up()
        ana = here.town.of(name).person("ana")
        await ana.types("/bet Churn of " + name, in_="#growth")
        form = await ana.modal()
        await ana.fills({"Outcome": "churn", "From": "7%", "To": "5%", "By": "2027-03-01", "Confidence, %": "70"})
        assert "Churn of " + name in str(form.values)
        await ana.submits()
        await here.bot.settled()
        card = await ana.sees(f"Churn of {name}", in_="#growth")
        assert "B-1" in card.text, "each has its own numbers"
    for name, other in (("Acorn", "Beech"), ("Beech", "Acorn")):
        ana = here.town.of(name).person("ana")
        await ana.types("/bet list", in_="#growth")
        seen = await ana.sees(f"Churn of {name}", in_="#growth")
        assert other not in "".join(one.text for one in ana.reads("#growth"))
        assert seen
        tokens = {one.place for one in here.town.oauth.tokens.values()}
        assert here.town.of(name).team_id in tokens


async def test_a_scope_that_was_not_granted_is_named_and_the_rest_works(here: Streets) -> None:
    browser = here.browser()
    begun = (await browser.begins()).replace("files%3Aread%2C", "")
    answer = await browser.returns(await browser.decides(begun, "Acorn"))
    assert "Not everything was granted" in answer.text
    assert "<dt>files:read</dt><dd>It sees when a picture" in answer.text
    await here.bot.settled()
    await here.world().set_up()
    held = await here.bot.db.read(here.town.of("Acorn").team_id, installations.get)
    assert held is not None
    assert "files:read" not in held.scopes
    again = await browser.installs("Acorn")
    assert "granted" not in again.text, "a scope upgrade is another installation"
