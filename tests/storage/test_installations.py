"""Installations: one per workspace, the token unreadable without the key."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from cryptography.fernet import Fernet
from sqlmodel import text

from storage import installations
from storage.engine import EVERYWHERE, Database, Tx
from storage.installations import Installation
from storage.vault import Vault, VaultError

NOW = datetime(2026, 11, 20, 16, tzinfo=UTC)
OURS, STRANGER = "T1", "T2"
INSTALLED = Installation(
    workspace=OURS, name="Acorn", token="xoxb-secret", bot_id="B1", bot_user="U1", installed_at=NOW
)


def raw(tx: Tx) -> str:
    return str(tx.session.connection().execute(text("SELECT * FROM installations")).all())


async def test_an_installation_comes_back_and_its_token_is_not_in_the_database(db: Database) -> None:
    await db.run(OURS, installations.save, INSTALLED)
    assert await db.read(OURS, installations.get) == INSTALLED
    assert "xoxb-secret" not in await db.read(OURS, raw)
    assert "xoxb-secret" not in repr(INSTALLED)


async def test_installing_again_keeps_the_first_date_and_connects_again(db: Database) -> None:
    await db.run(OURS, installations.save, INSTALLED)
    await db.run(OURS, installations.mark_disconnected, NOW)
    await db.run(OURS, installations.mark_disconnected, NOW + timedelta(days=1))
    gone = await db.read(OURS, installations.get)
    assert gone is not None
    assert gone.disconnected_at == NOW, "since when, not until when"
    await db.run(OURS, installations.save, replace(INSTALLED, token="xoxb-new", installed_at=NOW + timedelta(days=2)))
    assert await db.read(OURS, installations.get) == replace(INSTALLED, token="xoxb-new")


async def test_another_key_does_not_open_it(db: Database) -> None:
    await db.run(OURS, installations.save, INSTALLED)
    other = Database(db.url.render_as_string(hide_password=False), Vault(Fernet.generate_key().decode()))
    with pytest.raises(VaultError, match="ENCRYPTION_KEY"):
        await other.read(OURS, installations.get)
    other.close()


async def test_what_slack_said_before_the_last_installation_does_not_end_it(db: Database) -> None:
    await db.run(OURS, installations.save, INSTALLED)
    assert not await db.run(OURS, installations.mark_left, NOW - timedelta(seconds=1), installations.UNINSTALLED)
    assert await db.run(OURS, installations.mark_left, NOW, installations.UNINSTALLED)
    assert not await db.run(OURS, installations.mark_left, NOW + timedelta(1), installations.REVOKED), "twice"
    gone = await db.read(OURS, installations.get)
    assert gone is not None
    assert (gone.disconnected_at, gone.why) == (NOW, installations.UNINSTALLED)


async def test_of_a_refused_token_it_is_learned_that_it_was_uninstalled(db: Database) -> None:
    await db.run(OURS, installations.save, INSTALLED)
    await db.run(OURS, installations.mark_disconnected, NOW, "token_revoked")
    assert [one.workspace for one in await db.read(EVERYWHERE, installations.find_refused_everywhere, NOW)] == [OURS]
    await db.run(OURS, installations.mark_left, NOW + timedelta(1), installations.UNINSTALLED)
    assert await db.read(EVERYWHERE, installations.find_refused_everywhere, NOW) == []
    await db.run(OURS, installations.mark_refused, "invalid_auth", NOW + timedelta(2))
    assert not await db.run(OURS, installations.connect_again, NOW), "who asked before that learned less"
    gone = await db.read(OURS, installations.get)
    assert gone is not None
    assert (gone.disconnected_at, gone.why) == (NOW, installations.UNINSTALLED)


async def test_from_when_it_is_sure_that_it_is_left_the_days_are_counted(db: Database) -> None:
    await db.run(OURS, installations.save, INSTALLED)
    later = NOW + timedelta(days=300)
    await db.run(OURS, installations.mark_disconnected, NOW, "invalid_auth")
    assert await db.read(EVERYWHERE, installations.find_to_purge_everywhere, later) == []
    await db.run(OURS, installations.mark_refused, "account_inactive", later)
    assert not await db.run(OURS, installations.begin_purge, later, later)
    assert await db.read(EVERYWHERE, installations.find_to_purge_everywhere, later) == []
    await db.run(OURS, installations.mark_left, later + timedelta(days=1), installations.UNINSTALLED)
    gone = await db.read(OURS, installations.get)
    assert gone is not None
    assert (gone.disconnected_at, gone.why) == (later, installations.UNINSTALLED), "it was sure before"
    assert await db.read(EVERYWHERE, installations.find_to_purge_everywhere, later + timedelta(seconds=1)) == [OURS]


async def test_one_of_many_asks_and_who_may_is_told_once(db: Database) -> None:
    await db.run(OURS, installations.save, INSTALLED)
    before = NOW - timedelta(minutes=5)
    took = [await db.run(OURS, installations.claim_try, NOW, before) for _ in range(2)]
    assert took == [True, False]
    assert not await db.run(STRANGER, installations.claim_try, NOW, before)
    assert await db.run(OURS, installations.claim_try, NOW + timedelta(minutes=6), NOW + timedelta(minutes=1))
    await db.run(OURS, installations.mark_tried, None)
    assert await db.run(OURS, installations.claim_try, NOW, before)


async def test_one_of_many_may_refresh_and_a_newer_installation_is_not_overwritten(db: Database) -> None:
    ends = replace(INSTALLED, refresh_token="xoxe-1", expires_at=NOW)
    await db.run(OURS, installations.save, ends)
    until = NOW + timedelta(seconds=30)
    took = [await db.run(OURS, installations.claim_refresh, NOW, NOW, until) for _ in range(3)]
    assert took == ["xoxe-1", None, None]
    assert await db.run(OURS, installations.claim_refresh, NOW, until, until + timedelta(seconds=30)) == "xoxe-1"
    fresh: dict[str, Any] = {"token": "xoxb-2", "refresh_token": "xoxe-2", "expires_at": NOW + timedelta(hours=12)}
    assert await db.run(OURS, installations.save_refreshed, before=NOW, **fresh)
    assert not await db.run(OURS, installations.save_refreshed, before=NOW, **fresh | {"token": "xoxb-3"})
    held = await db.read(OURS, installations.get)
    assert held == replace(ends, **fresh)
    assert await db.run(OURS, installations.claim_refresh, NOW, NOW, until) is None, "it is another token by now"


async def test_an_orgs_token_serves_workspaces_that_have_none_of_their_own(db: Database) -> None:
    org = replace(INSTALLED, workspace="E1", name="Forest", enterprise="E1")
    await db.run("E1", installations.save, org)
    await db.run(OURS, installations.save, INSTALLED)
    named = {OURS: "Acorn", "T3": "Beech", "T4": ""}
    for _ in range(2):
        await db.run("E1", installations.serve_everywhere, org, named, NOW)
    assert await db.read("E1", installations.find_served_everywhere, "E1") == ["T3", "T4"]
    own, theirs = await db.read(OURS, installations.get), await db.read("T3", installations.get)
    assert own == INSTALLED
    assert theirs is not None
    assert (theirs.org, theirs.token, theirs.name, theirs.is_org) == ("E1", "", "Beech", False)
    await db.run("E1", installations.leave_everywhere, "E1", NOW - timedelta(1), installations.NO_ACCESS, ["T3"])
    assert (await db.read("T3", installations.get)) == theirs, "an older word"
    await db.run("E1", installations.leave_everywhere, "E1", NOW, installations.NO_ACCESS, ["T3"])
    await db.run("E1", installations.leave_everywhere, "E1", NOW, "token_revoked")
    back = await db.run("E1", installations.return_everywhere, "E1", NOW, ["token_revoked"])
    assert back == ["T4"], "what an admin took out stays out"


async def test_an_older_word_of_slacks_changes_nothing_about_what_an_org_serves(db: Database) -> None:
    org = replace(INSTALLED, workspace="E1", name="Forest", enterprise="E1")
    earlier = NOW + timedelta(minutes=1)
    later = NOW + timedelta(minutes=2)
    await db.run("E1", installations.save, org)
    await db.run("E1", installations.serve_everywhere, org, {"T3": "Cedar"}, later)
    await db.run("E1", installations.leave_everywhere, "E1", earlier, installations.NO_ACCESS, ["T3"])
    assert await db.read("E1", installations.find_serving_everywhere, "E1") == {"T3": "Cedar"}
    await db.run("E1", installations.serve_everywhere, org, {"T3": "Cedar"}, earlier)
    await db.run("E1", installations.leave_everywhere, "E1", earlier, installations.NO_ACCESS, ["T3"])
    assert await db.read("E1", installations.find_serving_everywhere, "E1") == {"T3": "Cedar"}, (
        "it is known since later"
    )
    await db.run("E1", installations.leave_everywhere, "E1", later, installations.NO_ACCESS, ["T3"])
    await db.run("E1", installations.serve_everywhere, org, {"T3": "Cedar"}, earlier)
    assert await db.read("E1", installations.find_serving_everywhere, "E1") == {}
    await db.run("E1", installations.serve_everywhere, org, {"T3": "Cedar"}, later)
    assert await db.read("E1", installations.find_serving_everywhere, "E1") == {"T3": "Cedar"}


async def test_an_org_that_is_left_takes_along_where_its_token_was_refused_already(db: Database) -> None:
    org = replace(INSTALLED, workspace="E1", name="Forest", enterprise="E1")
    await db.run("E1", installations.save, org)
    await db.run("E1", installations.serve_everywhere, org, {"T3": "Cedar"}, NOW)
    await db.run("T3", installations.mark_disconnected, NOW, "invalid_auth")
    later = NOW + timedelta(days=1)
    assert await db.run("E1", installations.leave_everywhere, "E1", later, installations.UNINSTALLED) == []
    theirs = await db.read("T3", installations.get)
    assert theirs is not None
    assert (theirs.why, theirs.disconnected_at) == (installations.UNINSTALLED, later)
    assert await db.read(EVERYWHERE, installations.find_to_purge_everywhere, later + timedelta(1)) == ["T3"]


async def test_orgs_are_asked_about_and_workspaces_are_not(db: Database) -> None:
    org = replace(INSTALLED, workspace="E1", name="Forest", enterprise="E1")
    await db.run(OURS, installations.save, replace(INSTALLED, enterprise="E1"))
    for place in ("E1", "E2", "E3"):
        await db.run(place, installations.save, replace(org, workspace=place, enterprise=place))
    await db.run("E2", installations.mark_disconnected, NOW, "invalid_auth")
    await db.run("E3", installations.mark_tried, NOW)
    assert await db.read(EVERYWHERE, installations.find_orgs_to_ask_everywhere, NOW, 5) == ["E1"]
    later = NOW + timedelta(seconds=1)
    assert await db.read(EVERYWHERE, installations.find_orgs_to_ask_everywhere, later, 5) == ["E1", "E3"]
    assert await db.read(EVERYWHERE, installations.find_orgs_to_ask_everywhere, later, 1) == ["E1"]


async def test_a_stranger_sees_and_changes_nothing(db: Database) -> None:
    await db.run(OURS, installations.save, INSTALLED)
    assert await db.read(STRANGER, installations.get) is None
    await db.run(STRANGER, installations.mark_disconnected, NOW)
    assert await db.read(OURS, installations.get) == INSTALLED
