"""The table is complete: every ritual has its files, every id its listener, every mistake its words."""

import ast
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.errors import UserError
from bot.messages import errors
from bot.rules import calendar
from bot.rules.retries import Reason
from bot.rules.teams import Team, TeamSettings
from handlers.registry import Command, Post, Registry, Ritual
from storage import slots
from tests.registered import RITUALS, registry
from tests.source import ROOT, Source, sources

FOLDERS = ("bot/rules/{}.py", "bot/messages/{}.py", "storage/{}.py", "handlers/{}.py")
TESTS = (
    "tests/rules/test_{}.py",
    "tests/messages/test_{}.py",
    "tests/storage/test_{}.py",
    "tests/handlers/test_{}.py",
)
# Shown, and never sent back: a modal that only says something has no button to press.
SILENT = {"errors.shown"}
TEAM = Team(
    id=1,
    channel="C1",
    set_up_at=datetime(2026, 1, 1, tzinfo=UTC),
    settings=TeamSettings(name="Growth", zone="Europe/Lisbon", note_owner="U1", admins=("U1",)),
)


def names(ritual: Ritual) -> Iterator[tuple[str, str]]:
    """Every (kind, name) that this ritual answers to."""
    for kind in ("commands", "actions", "views", "shortcuts", "events", "posts", "files", "pictures", "rings"):
        yield from ((kind, name) for name in getattr(ritual, kind))


def taken_twice(rituals: Iterable[Ritual]) -> list[tuple[str, str]]:
    counted = Counter(one for ritual in rituals for one in names(ritual))
    return [one for one, times in counted.items() if times > 1]


def missing_files(ritual: str, root: Path = ROOT) -> list[str]:
    """Files that every ritual has and this one lacks; one that outgrew its file is a package of the same name."""
    wanted = [form.format(ritual) for form in (*FOLDERS, *TESTS)]
    return [path for path in wanted if not any((root / one).is_file() for one in (path, _package(path)))]


def _package(path: str) -> str:
    return f"{path.removesuffix('.py')}/__init__.py"


def ids_in(source: Source, rituals: set[str]) -> set[str]:
    """String constants that are an id of a ritual, such as teams.set_up."""
    form = re.compile(rf"({'|'.join(sorted(rituals))}|errors)\.[a-z_]+")
    return {text for _, text in source.strings() if form.fullmatch(text)}


def carried() -> set[str]:
    rituals = {one.name for one in RITUALS}
    return {found for source in sources("bot/messages") for found in ids_in(source, rituals)} - SILENT


def listened() -> set[str]:
    return {name for ritual in RITUALS for kind in ("actions", "views") for name in getattr(ritual, kind)}


def unwritten(registry: Registry, readme: str) -> list[str]:
    return [word for word in registry.commands if f"`/{word}" not in readme]


def test_no_name_is_taken_twice() -> None:
    assert taken_twice(RITUALS) == []
    assert Counter(one.name for one in RITUALS).most_common(1)[0][1] == 1
    twin = replace(RITUALS[0], name="twin")
    assert ("commands", "rituals") in taken_twice((*RITUALS, twin))


@pytest.mark.parametrize("ritual", [one.name for one in RITUALS])
def test_a_ritual_has_its_file_in_every_folder_and_in_the_tests(ritual: str) -> None:
    assert missing_files(ritual) == []


def test_a_missing_file_is_seen(tmp_path: Path) -> None:
    assert missing_files("teams", tmp_path) == [form.format("teams") for form in (*FOLDERS, *TESTS)]


def test_what_a_message_carries_has_a_listener_and_the_reverse() -> None:
    assert carried() - listened() == set(), "a button or a form that nobody listens to"
    assert listened() - carried() == set(), "a listener that no message leads to"


def test_an_id_in_the_source_is_seen() -> None:
    source = Source("bot/messages/bets.py", "button('Save', 'bets.save'); text = 'about bets. Done'")
    assert ids_in(source, {"bets"}) == {"bets.save"}


def test_ids_carry_the_name_of_their_ritual() -> None:
    ids = {(one.name, name) for one in RITUALS for name in (*one.actions, *one.views, *one.files, *one.pictures)}
    assert {name for ritual, name in ids if not name.startswith(f"{ritual}.")} == set()


def recipes(source: Source) -> set[str]:
    """The makers and sketches that are named where a file or a picture is put into the outbox."""
    calls = (node for node in ast.walk(source.tree) if isinstance(node, ast.Call))
    asked = [node for node in calls if ast.unparse(node.func).rpartition(".")[2] == "Recipe"]
    names = (keyword.value for node in asked for keyword in node.keywords if keyword.arg == "name")
    return {str(one.value) if isinstance(one, ast.Constant) else ast.unparse(one) for one in names}


def test_every_file_that_is_promised_has_its_maker_and_the_reverse() -> None:
    promised = {found for source in sources("handlers") for found in recipes(source)}
    assert promised == set(registry().files) | set(registry().pictures)


def test_a_recipe_in_the_source_is_seen() -> None:
    source = Source("handlers/bets.py", "put(file=Recipe(name='bets.hill', facts={}), x=outbox.Recipe(name=NAME))")
    assert recipes(source) == {"bets.hill", "NAME"}


def test_shortcuts_and_commands_keep_slacks_limits() -> None:
    for ritual in RITUALS:
        assert all(0 < len(one.name) <= 24 for one in ritual.shortcuts.values())
        assert {one.type for one in ritual.shortcuts.values()} <= {"global", "message"}
        assert all(re.fullmatch(r"[a-z]{1,11}", word) for word in ritual.commands), "with the prefix at most 32"


def test_every_post_falls_due_on_some_day() -> None:
    for post in registry().posts.values():
        due(post)


def test_a_post_without_a_title_or_a_lateness_is_seen() -> None:
    def queue(*_: object) -> str:
        return slots.POSTED

    due(
        Post(
            title="Test",
            rhythm=lambda team: calendar.Daily(wall=team.settings.reminder_time),
            lateness=timedelta(hours=1),
            queue=queue,
        )
    )
    with pytest.raises(AssertionError):
        due(
            Post(
                title="",
                rhythm=lambda _: calendar.Daily(wall=time(9)),
                lateness=timedelta(0),
                queue=queue,
            )
        )


def due(post: Post) -> None:
    """A post has a title, a lateness and slots."""
    assert post.title
    assert post.lateness > timedelta(0)
    start = datetime(2026, 11, 16, tzinfo=UTC)
    found = calendar.slots(post.rhythm(TEAM), TEAM.calendar, start, start + timedelta(days=14))
    assert found
    assert len({one.key for one in found}) == len(found)


def test_rings_go_by_a_letter_or_by_what_is_asked() -> None:
    assert all(re.fullmatch("[A-Z]|[a-z-]+", kind) for kind in registry().rings)


def test_every_command_stands_in_the_readme() -> None:
    assert unwritten(registry(), (ROOT / "README.md").read_text(encoding="utf-8")) == []


def test_a_command_that_is_not_written_is_seen() -> None:
    command = Command(handle=registry().commands["rituals"].handle, usage="", does="")
    one = Registry((Ritual(name="x", commands={"xyz": command}),))
    assert unwritten(one, "`/rituals`") == ["xyz"]


def test_the_registry_finds_by_exact_name_only() -> None:
    table = registry()
    assert table.find("command", "rituals") is not None
    assert table.find("command", "ritual") is None
    assert table.find("action", "rituals") is None
    assert table.find("view", "teams.settings") is not None


@dataclass(frozen=True)
class Raised:
    """One place that raises a UserError: its code, and the names of its facts."""

    at: str
    code: str
    facts: frozenset[str]


def raised(source: Source) -> Iterator[Raised]:
    for node in ast.walk(source.tree):
        if not (isinstance(node, ast.Call) and ast.unparse(node.func) == "UserError" and node.args):
            continue
        facts = frozenset(one.arg for one in node.keywords if one.arg and one.arg != "field")
        yield from (Raised(source.at(node, code), code, facts) for code in _codes(node.args[0]))


def _codes(code: ast.expr) -> list[str]:
    """The codes that may stand here; one that is not written out would escape these tests."""
    if isinstance(code, ast.IfExp):
        return [*_codes(code.body), *_codes(code.orelse)]
    return [str(code.value) if isinstance(code, ast.Constant) else ast.unparse(code)]


# bot/errors.py repeats the code of an error that was raised elsewhere.
RAISING = [source for source in sources("bot", "handlers") if source.path != "bot/errors.py"]
EVERY_RAISED = [one for source in RAISING for one in raised(source)]
# A value of each kind of fact; whatever is not listed here is text.
EXAMPLES: dict[str, object] = {
    "admins": ("U1", "U2"),
    "near": ("Europe/Lisbon",),
    "known": ("AL", "AK"),
    "strangers": ("Eva", "Gus"),
    "number": 3,
}


def example(one: Raised) -> UserError:
    facts: dict[str, Any] = {name: EXAMPLES.get(name, "U1") for name in one.facts}
    return UserError(one.code, **facts)


@pytest.mark.parametrize("one", EVERY_RAISED, ids=lambda one: one.at)
def test_every_error_has_words_that_fit_its_facts(one: Raised) -> None:
    said = errors.words(example(one), prefix="acme-")
    assert said
    assert not re.search(r"[{}]|\bNone\b", said)


def test_no_words_are_left_over() -> None:
    assert set(errors.WORDS) - {one.code for one in EVERY_RAISED} == set()


def test_an_error_without_words_or_facts_is_seen() -> None:
    one_of = Source("bot/rules/bets.py", "raise UserError('a' if x else code)")
    assert [one.code for one in raised(one_of)] == ["a", "code"]
    (found,) = raised(Source("bot/rules/bets.py", "raise UserError('no_such_code', field='x', name=1)"))
    assert (found.code, found.facts) == ("no_such_code", frozenset({"name"}))
    for error in (example(found), UserError("named_deactivated")):
        with pytest.raises(KeyError):
            errors.words(error)


def test_every_reason_that_slack_refuses_has_words() -> None:
    ours = {errors.THREAD_MISSING, errors.NOT_THEIRS, errors.NOT_ALL_THEIRS, errors.NOT_MADE}
    assert set(errors.REFUSALS) == {*Reason, *ours}
    assert errors.refusal("something new", "") == errors.refusal(Reason.UNKNOWN, "")
