"""A workspace as a YAML file, and what is said when it makes no sense."""

from pathlib import Path

import pytest

from sandbox.errors import WorkspaceError
from sandbox.workspace import load
from tests.sandbox.conftest import ACORN


def test_people_and_channels_are_read(tmp_path: Path) -> None:
    file = tmp_path / "acorn.yaml"
    file.write_text(ACORN, "utf-8")
    workspace = load(file)
    assert load(str(file)) == workspace == load(ACORN)
    channels = {channel.name: channel for channel in workspace.channels}
    assert channels["leads"].private
    assert workspace.bot.id in channels["growth"].members
    assert len({one.id for one in [*workspace.people, workspace.bot]}) == len(workspace.people) + 1


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("people: [ana]", "people: a mapping of names is needed"),
        ("peeple: {ana: {}}", "the workspace.peeple: unknown key"),
        ("people: {ana: {tz: Mars/Base}}", "people.ana.tz: 'Mars/Base' is not a time zone"),
        ("people: {ana: {kind: boss}}", "people.ana.kind: 'boss' is none of"),
        ("people: {ana: {admin: maybe}}", "people.ana.admin: true or false"),
        ("people: {ana: {nme: Ana}}", "people.ana.nme: unknown key"),
        ("people: {ana: {}}\nchannels: {growth: {members: [bo]}}", "channels.growth.members: nobody is called 'bo'"),
        (
            "people: {eva: {kind: external}}\nchannels: {growth: {members: [eva]}}",
            "channels.growth.members: 'eva' is external",
        ),
        ("people: {drumbeat: {}}", "people.drumbeat: this handle is the bot's"),
        ("people: {ana: {", "not YAML"),
    ],
)
def test_a_bad_file_is_refused_naming_the_key(text: str, words: str) -> None:
    with pytest.raises(WorkspaceError) as refused:
        load(text)
    assert words in str(refused.value)
