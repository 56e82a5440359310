"""The doctor, as an operator asks it: what is wrong, in words that say what to click or type."""

import asyncio
import json
import re
import shutil
import socket
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from cryptography.fernet import Fernet

from bench.processes import free_port
from bot.messages import kit
from bot.rules.teams import sensible
from handlers import doctor
from handlers.delivery.slack import real_now
from handlers.doctor import Finding, Given, State
from handlers.doctor.granted import LOST
from handlers.transport import manifest as manifests
from handlers.transport.manifest import OPTIONAL_SCOPES
from sandbox.server import Sandbox
from sandbox.workspace import load
from storage import installations, migrations, notes, outbox, purging, teams
from storage.engine import Database, Tx
from storage.installations import Installation
from storage.looking import network_of
from storage.vault import Vault
from tests.conftest import KEY
from tests.registered import registry
from tests.test_app import run, served
from tests.town import PUBLIC, streets
from tests.world import WORKSPACE

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Here:
    """A database with the team Growth and a follower of its notes, and Slack beside it."""

    sandbox: Sandbox
    given: Given

    @property
    def file(self) -> Path:
        return self.given.data_dir / "drumbeat.db"

    async def examined(self) -> dict[str, list[Finding]]:
        found: dict[str, list[Finding]] = {}
        for one in await doctor.examine(self.given):
            found.setdefault(one.check, []).append(one)
        return found


def names(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


def remember(tx: Tx, sandbox: Sandbox) -> None:
    ana, world = sandbox.person("ana").id, sandbox.world
    installed = Installation(
        workspace=world.team_id,
        name="Acorn",
        token=sandbox.bot_token,
        bot_id=world.bot_id,
        bot_user=world.bot.id,
        installed_at=NOW,
    )
    installations.save(tx, installed)
    team = teams.add(tx, world.channel("#growth").id, sensible("growth", ana, "Europe/Lisbon"), NOW)
    assert team is not None
    notes.add_follower(tx, team.id, world.channel("#leads").id, by=ana, at=NOW)


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    one = Sandbox(load(WORKSPACE))
    async with one.running():
        one.install(manifests.manifest(registry()))
        yield one


@pytest.fixture
async def here(tmp_path: Path, sandbox: Sandbox, sqlite_template: Path) -> Here:
    data = tmp_path / "data"
    data.mkdir()
    shutil.copy(sqlite_template, data / "drumbeat.db")
    (data / "encryption.key").write_text(KEY)
    (data / "encryption.key").chmod(0o600)
    return await beside(sandbox, data, f"sqlite:///{data}/drumbeat.db")


async def beside(sandbox: Sandbox, data: Path, address: str) -> Here:
    db = Database(address, Vault(KEY))
    await db.run(sandbox.team_id, remember, sandbox)
    db.close()
    given = Given(
        bot_token=sandbox.bot_token,
        app_token=sandbox.app_token,
        api_url=sandbox.api_url,
        address=address,
        data_dir=data,
        key=KEY,
        key_is_given=False,
        port=free_port(),
        prefix="",
    )
    return Here(sandbox, given)


async def test_beside_a_running_bot_all_is_well_and_nothing_is_written_or_given_away(
    tmp_path: Path, sandbox: Sandbox
) -> None:
    port = free_port()
    settings = {"SLACK_BOT_TOKEN": sandbox.bot_token, "SLACK_SIGNING_SECRET": sandbox.signing_secret}
    settings |= {"SLACK_API_URL": sandbox.api_url, "PORT": str(port)}
    async with served(tmp_path, sandbox, ENCRYPTION_KEY="", PORT=str(port)):
        db = Database(f"sqlite:///{tmp_path}/data/drumbeat.db", Vault((tmp_path / "data/encryption.key").read_text()))
        await db.run(sandbox.team_id, remember, sandbox)
        db.close()
        before = names(tmp_path / "data")
        code, out, err = await run(tmp_path, "doctor", **settings)
        assert (code, err) == (0, ""), out
        assert names(tmp_path / "data") == before
        assert {line[0] for line in out.splitlines()} == {"✓", "–"}, out
        assert f"✓ PORT: the bot answers on {port}." in out.splitlines()
        assert "✓ SLACK_BOT_TOKEN: it speaks as @drumbeat in Acorn." in out.splitlines()
        assert "✓ channels: @drumbeat is in all 2 that it posts to." in out.splitlines()
        secrets = [sandbox.bot_token, sandbox.signing_secret, (tmp_path / "data/encryption.key").read_text()]
        assert not [one for one in secrets if one in out]
    sandbox.revoke()
    code, out, err = await run(tmp_path, "doctor", "--json", **settings, COMMAND_PREFIX="acme-")
    assert (code, err) == (1, "")
    (refused,) = [one for one in json.loads(out) if one["state"] == "wrong"]
    assert refused["check"] == "SLACK_BOT_TOKEN"
    assert refused["says"] == "Slack refuses it (token_revoked)."
    assert "OAuth & Permissions" in refused["do"]


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({}, ["SLACK_BOT_TOKEN is missing. Copy the Bot", "SLACK_SIGNING_SECRET is missing. Copy the Signing"]),
        ({"PORT": "x", "LOG_LEVEL": "LOUD"}, ["LOG_LEVEL is malformed. Use DEBUG", "PORT is malformed. Give a number"]),
    ],
)
async def test_every_mistake_in_the_settings_is_a_line(
    tmp_path: Path, settings: dict[str, str], said: list[str]
) -> None:
    code, out, err = await run(tmp_path, "doctor", **settings)
    assert (code, err) == (1, "")
    for line in said:
        assert f"✗ settings: {line}" in out
    assert names(tmp_path) == [], "and nothing is made"


async def test_all_is_well_on_both_databases(tmp_path: Path, sandbox: Sandbox, database_url: str) -> None:
    (tmp_path / "data").mkdir()
    here = await beside(sandbox, tmp_path / "data", database_url)
    here = replace(here, given=replace(here.given, key_is_given=True))
    found = [one for ones in (await here.examined()).values() for one in ones]
    assert [one for one in found if one.state is State.WRONG] == []
    assert ("the database's clock" in {one.check for one in found}) == database_url.startswith("postgresql")


def has_no_files_scope(here: Here) -> None:
    asked = manifests.manifest(registry())
    granted = set(asked["oauth_config"]["scopes"]["bot"]) - {"files:write", "im:history"} | {"reactions:read"}
    asked["oauth_config"]["scopes"] = {"bot": sorted(granted)}
    here.sandbox.install(asked)


def is_slow_clock(here: Here) -> None:
    here.sandbox.world.ahead = timedelta(seconds=50)


def is_wrong_clock(here: Here) -> None:
    here.sandbox.world.ahead = timedelta(seconds=-400)


def is_another_apps_token(here: Here) -> None:
    here.sandbox.world.app_token = "xapp-1-A0OTHER-1-x"


def is_archived(here: Here) -> None:
    here.sandbox.world.channel("#growth").archived = True


def is_without_the_bot(here: Here) -> None:
    here.sandbox.world.channel("#growth").members.remove(here.sandbox.bot_user_id)


def is_a_private_follower_without_the_bot(here: Here) -> None:
    here.sandbox.world.channel("#leads").members.remove(here.sandbox.bot_user_id)


def is_without_its_owner(here: Here) -> None:
    here.sandbox.world.member("ana").deactivated = True


def is_a_key_for_all(here: Here) -> None:
    (here.given.data_dir / "encryption.key").chmod(0o644)


def is_an_empty_key(here: Here) -> None:
    (here.given.data_dir / "encryption.key").write_text("\n")


def is_another_text_than_a_key(here: Here) -> None:
    (here.given.data_dir / "encryption.key").write_text("abc")


def is_slack_in_a_hurry(here: Here) -> None:
    here.sandbox.refuse("users.conversations", "ratelimited", retry_after=30)


WRONG: list[tuple[Callable[[Here], None], str, str]] = [
    (
        has_no_files_scope,
        "scopes",
        r"✗ scopes: files:write is missing: exports and pictures can't be sent\. Type: python",
    ),
    (
        has_no_files_scope,
        "scopes",
        r"– scopes: im:history is not granted, which is optional: without it whether a direct",
    ),
    (has_no_files_scope, "scopes", r"– scopes: nothing needs reactions:read\. They can be removed"),
    (is_slow_clock, "Slack's clock", r"✗ Slack's clock: it is (49|50) s ahead of this machine's\. Set this machine's"),
    (
        is_wrong_clock,
        "Slack's clock",
        r"✗ .*it is 40[01] s behind this machine's\. Past 300 s no request of Slack's is",
    ),
    (is_another_apps_token, "SLACK_APP_TOKEN", r"✗ SLACK_APP_TOKEN: it is of the app A0OTHER, and the bot token of A"),
    (
        is_archived,
        "channels",
        r"✗ channels: Growth: its channel #growth is archived\. Unarchive it .*/invite @drumbeat",
    ),
    (
        is_without_the_bot,
        "channels",
        r"✗ .*Growth: its channel #growth is without @drumbeat\. In #growth type: /invite @",
    ),
    (
        is_a_private_follower_without_the_bot,
        "channels",
        r"✗ .*follows its notes \(C.*\) is gone, or private without @drum",
    ),
    (
        is_without_its_owner,
        "owners",
        r"✗ owners: Growth: Ana Silva, who owns the weekly note, is deactivated\. .*/rituals",
    ),
    (
        is_a_key_for_all,
        "encryption key",
        r"✗ encryption key: others on this machine can read .*\. Type: chmod 600 .*\.key",
    ),
    (
        is_an_empty_key,
        "encryption key",
        r"✗ encryption key: .*\.key is empty\. Put back the one of your backup\. Where",
    ),
    (is_another_text_than_a_key, "encryption key", r"✗ .*\.key holds no key\. Put back the one of your backup\."),
    (is_slack_in_a_hurry, "channels", r"– channels: not all could be looked at \(ratelimited\)\. Type it again"),
]


@pytest.mark.parametrize(("make", "check", "line"), WRONG, ids=lambda one: getattr(one, "__name__", ""))
async def test_what_is_wrong_is_said_with_what_to_do(
    here: Here, make: Callable[[Here], None], check: str, line: str
) -> None:
    make(here)
    if make is is_another_apps_token:
        here = Here(here.sandbox, replace(here.given, app_token=here.sandbox.app_token))
    found = await here.examined()
    lines = [one.line for one in found[check]]
    assert [one for one in lines if re.match(line, one)], lines
    others = [one for ones in found.values() for one in ones if one.check != check and one.state is State.WRONG]
    assert others == [], "and nothing else is"


async def test_the_manifest_to_paste_is_that_of_the_bots_own_way(here: Here) -> None:
    """One for Socket Mode would cut a bot off that is called over HTTP."""
    has_no_files_scope(here)
    by_socket = [one.line for one in (await here.examined())["scopes"]]
    over_http = [
        one.line for one in (await replace(here, given=replace(here.given, app_token=None)).examined())["scopes"]
    ]
    assert "Type: python app.py manifest, paste it" in by_socket[0]
    assert "Type: python app.py manifest --url https://…, paste it" in over_http[0]


async def test_what_this_user_may_not_look_at_is_a_line(here: Here) -> None:
    closed = here.given.data_dir / ("x" * 300)  # refused by the system whoever asks, as a closed folder is to others
    given = replace(here.given, data_dir=closed, address=f"sqlite:///{closed}/drumbeat.db", key=None)
    found = await replace(here, given=given).examined()
    lines = [found[check][0].line for check in ("DATA_DIR", "database")]
    assert [line.partition(" can't be looked at ")[2] for line in lines] == [
        "(File name too long). Type this as the user that the bot runs as."
    ] * 2


async def test_a_database_that_is_not_as_it_should_be_is_named(here: Here, tmp_path: Path) -> None:
    async def says(check: str, given: Given) -> list[str]:
        return [one.line for one in await doctor.examine(given) if one.check == check]

    strange = replace(here.given, key=Fernet.generate_key().decode(), key_is_given=True)
    assert "ENCRYPTION_KEY does not open what is stored." in "".join(await says("encryption key", strange))
    gone = replace(here.given, address="postgresql://nobody:hidden@127.0.0.1:9/none")
    assert [one[:40] for one in await says("database", gone)] == ["✗ database: it can't be used (connection"]
    assert "hidden" not in "".join(await says("database", gone))
    in_memory = replace(here.given, address="sqlite://")
    assert (await says("database", in_memory))[0].startswith("✗ database: it is in memory, and forgets everything")
    old = Database(f"sqlite:///{tmp_path}/old.db", Vault(KEY))
    with old.engine.begin() as connection:
        command.upgrade(migrations._config(connection), "0009")
    old.close()
    older = replace(here.given, address=f"sqlite:///{tmp_path}/old.db")
    assert (await says("database", older))[0].startswith("– database: its schema is older than this version; the next")
    with old.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    old.close()
    assert (await says("database", older))[0].startswith("✗ database: a newer version of Drumbeat wrote it. Install")
    (tmp_path / "old.db").write_text("nothing of the kind")
    assert (await says("database", older))[0].startswith("✗ database: it can't be used (")
    with socket.create_server(("127.0.0.1", here.given.port)):
        busy = asyncio.create_task(says("PORT", here.given))
        assert (await busy)[0].endswith("Stop that, or set PORT to another.")
    unreachable = replace(here.given, api_url="http://127.0.0.1:9/api/")
    (line,) = await says("Slack", unreachable)
    assert line == "✗ Slack: it can't be reached (unreachable). See that this machine has a way to SLACK_API_URL."


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_postgresql_without_tables_says_what_to_type(here: Here, database_url: str) -> None:
    db = Database(database_url, Vault(KEY))
    with db.engine.begin() as connection:
        connection.exec_driver_sql("DROP TABLE alembic_version")
    db.close()
    found = await doctor.examine(replace(here.given, address=database_url))
    (line,) = [one.line for one in found if one.check == "database"]
    assert line == "✗ database: it can be reached and has no tables. Type: python app.py migrate"


async def test_messages_that_could_not_be_posted_and_another_workspace_are_named(here: Here) -> None:
    def refused(tx: Tx) -> None:
        for key in ("a", "b"):
            outbox.put(tx, key=key, to="C1", message=kit.message("x"), about="x", at=NOW, team=1)
        for turn in outbox.claim_heads(tx, real_now(), limit=1):
            outbox.mark_dead(tx, turn.letter, error="archived")

    db = Database(here.given.address, Vault(KEY))
    await db.run(here.sandbox.team_id, refused)
    lines = [one.line for one in (await here.examined())["messages"]]
    assert lines == [
        "✗ messages: Growth: 1 message could not be posted. In its channel type: /rituals status, and press Try again."
    ]
    with db.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE installations SET workspace = 'T0OTHER', name = 'Oak'")
    db.close()
    (line,) = [one.line for one in (await here.examined())["workspace"]]
    assert line.startswith("✗ workspace: the token is of Acorn, and what is stored is of Oak.")


def test_every_scope_has_its_loss() -> None:
    assert LOST.keys() == manifests.SCOPES.keys() | manifests.OPTIONAL_SCOPES.keys()


@pytest.mark.parametrize(
    ("where", "kind"),
    [("/srv/nfs/bot", "nfs4"), ("/srv/disk/bot", None), ("/srv/nfs/local/bot", None), ("/with space/bot", "cifs")],
)
def test_a_network_file_system_is_told_by_its_deepest_mount(tmp_path: Path, where: str, kind: str | None) -> None:
    mounts = tmp_path / "mountinfo"
    mounts.write_text(
        "1 0 0:1 / / rw - ext4 /dev/sda rw\n"
        "2 1 0:2 / /srv/nfs rw - nfs4 host:/x rw\n"
        "3 2 0:3 / /srv/nfs/local rw - ext4 /dev/sdb rw\n"
        "4 1 0:4 / /with\\040space rw shared:1 - cifs //host/x rw\n"
    )
    assert network_of(Path(where), mounts) == kind
    assert network_of(Path(where), tmp_path / "none") is None


async def test_of_several_workspaces_it_says_in_which_slack_refuses_the_token(here: Here, tmp_path: Path) -> None:
    given = replace(here.given, bot_token=None, app_token=None, public_url="https://drumbeat.test")
    db = Database(here.given.address, Vault(KEY))
    installed = await db.read(here.sandbox.team_id, installations.get)
    assert installed is not None
    now = real_now()
    others = {
        "T2": replace(installed, name="Beech", disconnected_at=now, why=installations.UNINSTALLED),
        "T3": replace(installed, name="Cedar", disconnected_at=now, why="invalid_refresh_token"),
        "T4": replace(installed, name="Elm", token="xoxb-other"),
        "T5": replace(installed, name="Fir", refresh_token="xoxe-1", expires_at=now - timedelta(hours=5)),
        "T6": replace(installed, name="Gum", scopes=frozenset(manifests.SCOPES.keys() - {"im:write"})),
    }
    for workspace, one in others.items():
        await db.run(workspace, installations.save, replace(one, workspace=workspace))
    db.close()
    found = await Here(here.sandbox, given).examined()
    lines = {one.says.partition(":")[0]: one for one in found["workspaces"]}
    assert {name: one.state for name, one in lines.items()} == {
        "Acorn": State.OK,
        "Beech": State.UNKNOWN,
        "Cedar": State.WRONG,
        "Elm": State.WRONG,
        "Fir": State.WRONG,
        "Gum": State.OK,
    }
    assert f"What is kept is deleted on {now + timedelta(days=30):%Y-%m-%d}" in lines["Beech"].says
    assert "invalid_refresh_token" in lines["Cedar"].says
    assert lines["Cedar"].do == "An admin there opens https://drumbeat.test/slack/install"
    assert "its token ended 5 h ago" in lines["Fir"].says
    scope, optional = found["scopes"]
    assert optional.line == f"– scopes: Gum: not granted, which is optional: {', '.join(sorted(OPTIONAL_SCOPES))}."
    assert scope.says == f"Gum: im:write is missing: {LOST['im:write']}."
    assert not any("xox" in one.line for several in found.values() for one in several)


def together(here: Here, **changes: Any) -> Here:
    """As `here`, for a bot that workspaces install themselves."""
    return Here(here.sandbox, replace(here.given, bot_token=None, app_token=None, public_url=PUBLIC, **changes))


async def lines(here: Here) -> list[str]:
    """What is found of workspaces and in them."""
    found = await here.examined()
    checks = ("workspaces", "channels", "owners", "messages", "teams")
    return [one.line for check in checks for one in found.get(check, ())]


async def test_of_several_the_channels_of_each_are_looked_at_and_what_is_well_is_counted(here: Here) -> None:
    db = Database(here.given.address, Vault(KEY))
    installed = await db.read(here.sandbox.team_id, installations.get)
    assert installed is not None
    await db.run("T2", installations.save, replace(installed, workspace="T2", name="Beech"))
    await db.run("T2", remember_team, here.sandbox, "#partners")
    for number in range(3, 10):
        empty = replace(installed, workspace=f"T{number}", name=f"Empty {number}")
        await db.run(empty.workspace, installations.save, empty)
    several, named = together(here), [f"Empty {number}" for number in range(3, 8)]
    assert [one for one in await lines(several) if "takes its token" not in one] == [
        "✓ channels: the bot is in all that it posts to, in 2 workspaces.",
        "✓ owners: everybody who owns a weekly note is there, in 2 workspaces.",
        "✓ messages: none waits for somebody's word, in 2 workspaces.",
        f"– teams: no channel is set up yet in {', '.join(named)} and 2 more. In a channel type: /rituals setup",
    ]
    here.sandbox.world.channel("#partners").archived = True
    here.sandbox.world.member("ben").deactivated = True
    await db.run("T2", mark_refused)
    db.close()
    assert [re.split(r"(?:Unarchive|In the|In its) ", one)[0] for one in await lines(several) if one[0] == "✗"] == [
        "✗ channels: Beech: Partners: its channel #partners is archived. ",
        "✗ owners: Beech: Partners: Ben Okafor, who owns the weekly note, is deactivated. ",
        "✗ messages: Beech: Partners: 1 message could not be posted. ",
    ]
    alone = together(here, workspace=here.sandbox.team_id)
    assert await lines(alone) == [
        "✓ workspaces: Acorn: Slack takes its token.",
        "✓ channels: the bot is in all that it posts to, in 1 workspace.",
        "✓ owners: everybody who owns a weekly note is there, in 1 workspace.",
        "✓ messages: none waits for somebody's word, in 1 workspace.",
    ]
    (strange,) = await lines(together(here, workspace="T0"))
    assert strange == "✗ workspaces: T0 has never installed it. Type it without --workspace."


def remember_team(tx: Tx, sandbox: Sandbox, channel: str) -> None:
    settings = sensible("partners", sandbox.person("ben").id, "Europe/Lisbon")
    assert teams.add(tx, sandbox.world.channel(channel).id, settings, NOW) is not None


def mark_refused(tx: Tx) -> None:
    (team,) = teams.find_all(tx)
    outbox.put(tx, key="a", to=team.channel, message=kit.message("x"), about="x", at=NOW, team=team.id)
    (turn,) = outbox.claim_heads(tx, real_now(), limit=1)
    outbox.mark_dead(tx, turn.letter, error="archived")


async def test_past_forty_workspaces_it_says_how_many_and_how_to_look_at_one(here: Here) -> None:
    db = Database(here.given.address, Vault(KEY))
    installed = await db.read(here.sandbox.team_id, installations.get)
    assert installed is not None
    for number in range(10, 55):
        await db.run(f"T{number}", installations.save, replace(installed, workspace=f"T{number}", name=f"W{number}"))
    for number in range(60, 105):
        left = replace(installed, workspace=f"T{number}", disconnected_at=real_now(), why=installations.UNINSTALLED)
        await db.run(left.workspace, installations.save, left)
    db.close()
    before = len(here.sandbox.calls)
    found = await lines(together(here))
    assert sum("takes its token" in one for one in found) == 40
    assert sum(one.method == "auth.test" for one in here.sandbox.calls[before:]) == 40
    assert sum("it was uninstalled there" in one for one in found) == 40
    assert "– workspaces: there are 5 more in which it is not any more." in found
    assert "– workspaces: 6 more were not looked at. One alone: python app.py doctor --workspace T…" in found


async def test_where_slack_gives_no_answer_it_does_not_ask_forty_times(here: Here) -> None:
    db = Database(here.given.address, Vault(KEY))
    installed = await db.read(here.sandbox.team_id, installations.get)
    assert installed is not None
    for number in range(10, 25):
        await db.run(f"T{number}", installations.save, replace(installed, workspace=f"T{number}", name=f"W{number}"))
    db.close()
    found = await lines(together(here, api_url="http://127.0.0.1:9/api/"))
    assert sum("Slack can't be asked (unreachable)" in one for one in found) == 5
    assert "– workspaces: 11 more were not looked at. One alone: python app.py doctor --workspace T…" in found


async def test_an_orgs_workspaces_are_looked_at_with_its_token_and_left_with_it(
    tmp_path: Path, database_url: str
) -> None:
    async with streets(database_url, tmp_path, org="Forest") as town:
        await town.installed("Forest")
        await town.town.add_to("Acorn", "Beech")
        await town.world("Beech").set_up()
        given = Given(
            bot_token=None,
            app_token=None,
            api_url=town.town.api_url,
            address=database_url,
            data_dir=tmp_path,
            key=KEY,
            key_is_given=True,
            port=free_port(),
            prefix="",
            public_url=PUBLIC,
        )
        here = Here(town.town.of("Beech"), given)
        assert [one for one in await lines(here) if one[0] != "✓"] == [
            "– teams: no channel is set up yet in Acorn. In a channel type: /rituals setup"
        ]
        growth = here.sandbox.world.channel("#growth")
        growth.members.remove(here.sandbox.bot_user_id)
        (wrong,) = [one for one in await lines(here) if one[0] == "✗"]
        assert wrong.startswith("✗ channels: Beech: Growth: its channel #growth is without @drumbeat.")
        one = Here(here.sandbox, replace(given, workspace=here.sandbox.team_id))
        assert [line for line in await lines(one) if line[0] == "✗"] == [wrong]
        await town.town.take_from("Beech", told=False)
        (wrong,) = [line for line in await lines(here) if line.startswith("✗ channels")]
        assert wrong == (
            "✗ channels: Beech: an admin of its org took the bot out of this workspace. Where it is wanted, the admin "
            "adds it again; what was kept is as before then."
        )
        assert town.town.org is not None
        await town.town.uninstall(town.town.org.id)
        await town.bot.settled()
        (left,) = [line for line in await lines(here) if line.startswith(("✗", "– workspaces"))]
        assert left.startswith("– workspaces: Forest, with 2 of its workspaces: it")


async def test_a_refusal_after_which_all_is_deleted_says_when(here: Here) -> None:
    db = Database(here.given.address, Vault(KEY))
    now = real_now()
    await db.run(here.sandbox.team_id, installations.mark_disconnected, now, "invalid_refresh_token")
    db.close()
    (line,) = await lines(together(here))
    assert line.endswith(
        f"when Slack refused its token (invalid_refresh_token). If nothing is done, what is kept is deleted on "
        f"{now + timedelta(days=30):%Y-%m-%d}. An admin there opens {PUBLIC}/slack/install"
    )


async def test_with_one_token_that_is_taken_back_it_says_when_all_is_deleted(here: Here) -> None:
    now = real_now()
    db = Database(here.given.address, Vault(KEY))
    await db.run(here.sandbox.team_id, installations.mark_disconnected, now, "token_revoked")
    db.close()
    here.sandbox.revoke()
    (line,) = [one.line for one in (await here.examined())["workspace"]]
    assert line == (
        f"✗ workspace: nothing is sent in Acorn since {now:%Y-%m-%d %H:%M} UTC (token_revoked). If nothing is done, "
        f"what is kept is deleted on {now + timedelta(days=30):%Y-%m-%d}."
    )


async def test_where_nobody_installed_it_yet_it_says_where(here: Here) -> None:
    given = replace(here.given, bot_token=None, app_token=None, public_url="https://drumbeat.test/")
    db = Database(here.given.address, Vault(KEY))
    await db.run(here.sandbox.team_id, purging.purge_rest)
    db.close()
    (found,) = (await Here(here.sandbox, given).examined())["workspaces"]
    assert (found.state, found.do) == (State.UNKNOWN, "Open https://drumbeat.test/slack/install")
