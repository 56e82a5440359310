"""What was found in all records: each with where, and a way to it. And the form that asks what to look for."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from bot.errors import UserError
from bot.messages import kit, lists
from bot.messages.kit import Block, Filled, Message
from bot.rules import find as rules
from bot.rules import text
from bot.rules.find import LAST_PAGE, TYPED_LIMIT, Match, Query, Snippet
from bot.rules.notes.texts import week_of
from bot.rules.teams import Team
from bot.rules.texts import Doc, Kind

COMMAND = "rituals find"
T = TypeVar("T")
OPEN, PREVIOUS, NEXT, FILTER, CLEAR = "find.open", "find.previous", "find.next", "find.filter", "find.clear"
EVERY_KIND = "every"
KINDS = {
    Kind.DECISION: "Decisions",
    Kind.BET: "Bets",
    Kind.LAUNCH: "Launches",
    Kind.NOTE: "Weekly notes",
    Kind.METRIC: "Metrics",
}
ONE = {
    Kind.DECISION: "Decision",
    Kind.BET: "Bet",
    Kind.LAUNCH: "Launch",
    Kind.NOTE: "Note",
    Kind.METRIC: "Metric",
}
NAME, SNIPPET, PLACE = 120, 200, 60
HINT = (
    'All of them are looked for, at the beginning of a word. "In quotes": next to each other. A name: what is theirs.'
)
NEXT_TO_A_MARK = "\u200b"  # Slack takes an asterisk for bold only where no letter stands before or after it


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """What is looked for, and which page of it. `edition`: how often its modal has asked."""

    query: Query
    page: int = 1
    edition: int = 1

    def facts(self) -> dict[str, Any]:
        query = self.query
        kind = query.kind.value if query.kind is not None else None
        facts = {"words": query.typed, "kind": kind, "team": query.team, "page": self.page, "edition": self.edition}
        return {name: value for name, value in facts.items() if value}

    def pack(self, **changed: Any) -> str:
        return kit.pack(**(self.facts() | changed))


# --- a page ----------------------------------------------------------------------------------------------------------


def page(
    found: Sequence[Match], sought: Sought, teams: Mapping[int, Team], *, more: bool, cut: bool, prefix: str
) -> Message:
    """Ten of what was found, best first, and the buttons to the others. `cut`: not everything was looked through."""

    def lines(shorter: int) -> Iterator[Block]:
        for one in found:
            yield _line(one, teams[one.doc.team], shorter)

    foot = [*_ends(sought, more=more, cut=cut, is_empty=not found, prefix=prefix), kit.actions(*_turns(sought, more))]
    return lists.page(_title(sought.query, teams), lines, foot, number=sought.page, more=more)


def in_modal(shown: Message) -> dict[str, Any]:
    return lists.in_modal("Found", shown)


def _title(query: Query, teams: Mapping[int, Team]) -> str:
    kind = f" in {KINDS[query.kind].lower()}" if query.kind is not None else ""
    team = teams.get(query.team) if query.team is not None else None
    of = f" of {_bare(team.name)}" if team is not None else ""
    return f"Found{kind}{of} for “{_typed(query.typed)}”"


def _typed(typed: str) -> str:
    """As it was typed, where a mention stays one so that it shows a name."""
    return "".join(f"{kit.person(who) if who else ''}{_bare(text.unescape(said))}" for who, said in _pieces(typed))


def _pieces(typed: str) -> Iterator[tuple[str, str]]:
    """Who is mentioned, and what was typed behind it; nobody before the first piece."""
    return zip(["", *rules.MENTION.findall(typed)], rules.MENTION.split(typed)[::2], strict=True)


def _line(found: Match, team: Team, shorter: int) -> Block:
    doc = found.doc
    name = kit.cut(doc.name, NAME // shorter)
    head = kit.strong(f"{doc.ref} · {name}" if doc.is_numbered else name)
    about = f"{ONE[doc.kind]} · {kit.escape(doc.state)} · {kit.escape(kit.cut(team.name, lists.TEAM_SHOWN))}"
    where = [_snippet(found.snippet, SNIPPET // shorter)] if found.snippet is not None else []
    return kit.section("\n".join([head, about, *where]), accessory=_show(doc))


def _show(doc: Doc) -> Block:
    """The way to its card, or to the note as it reads now."""
    match doc.kind:
        case Kind.DECISION:
            return kit.button("Show", "decisions.show", value=kit.pack(number=doc.number))
        case Kind.BET:
            return kit.button("Show", "bets.show", value=kit.pack(number=doc.number))
        case Kind.LAUNCH:
            return kit.button("Show", "launches.show", value=kit.pack(id=doc.number))
        case Kind.METRIC:
            return kit.button("Show", "metrics.show", value=kit.pack(id=doc.number))
        case Kind.NOTE:
            return kit.button("Show", "notes.past", value=kit.pack(team=doc.team, week=week_of(doc.number)))


def _snippet(snippet: Snippet, limit: int) -> str:
    place = kit.escape(kit.cut(snippet.place, PLACE)).capitalize()
    if snippet.person is not None:
        return f"> {place}: {kit.person(snippet.person)}"
    short = rules.shortened(snippet, limit)
    return f"> {place}: {''.join(_marked(short))}"


def _marked(snippet: Snippet) -> Iterator[str]:
    """The text with what was looked for in bold; people's own markup is none here."""
    said, at = snippet.said.replace("\n", " ").replace("\r", " "), 0
    for start, end in snippet.marks:
        if start < at:
            continue
        yield _bare(said[at:start])
        before = NEXT_TO_A_MARK if start and not said[start - 1].isspace() else ""
        after = NEXT_TO_A_MARK if end < len(said) and not said[end].isspace() else ""
        yield f"{before}{kit.strong(said[start:end])}{after}"
        at = end
    yield _bare(said[at:])


def _bare(said: str) -> str:
    return kit.escape(said).replace("*", "∗")


def _ends(sought: Sought, *, more: bool, cut: bool, is_empty: bool, prefix: str) -> Iterator[Block]:
    if is_empty:
        said = (
            "Nothing that you can see has all of it. Try fewer words, or only how one begins: `pric` finds “pricing”."
        )
        if sought.query.has_short:
            said += f" {lists.ONLY_WHOLE}"
        if sought.query.is_narrowed:
            said += " Or clear the filter."
        yield kit.section(said)
    if cut or (sought.page == LAST_PAGE and more):
        yield kit.context("There may be more. Add a word, or *Filter* by kind and team, to see it.")


def _turns(sought: Sought, more: bool) -> list[Block]:
    buttons, number = [], sought.page
    if number > 1:
        buttons.append(kit.button("Previous", PREVIOUS, value=sought.pack(page=number - 1)))
    if more and number < LAST_PAGE:
        buttons.append(kit.button("Next", NEXT, value=sought.pack(page=number + 1)))
    buttons.append(kit.button("Filter", FILTER, value=sought.pack(page=1)))
    if sought.query.is_narrowed:
        bare = replace(sought, query=replace(sought.query, kind=None, team=None), page=1)
        buttons.append(kit.button("Clear filter", CLEAR, value=bare.pack()))
    return buttons


# --- what is looked for ----------------------------------------------------------------------------------------------


def form(sought: Sought, teams: Sequence[Team], names: Mapping[str, str] = text.NOBODY) -> dict[str, Any]:
    """What to look for, filled with what was: plain, as a field shows no markup. `names` are of who was mentioned."""
    query = sought.query
    kinds = [("Everything", EVERY_KIND), *((name, kind.value) for kind, name in KINDS.items())]
    view = kit.modal(
        "Find",
        kit.text_input("words", "Words", value=_plainly(query.typed, names), limit=TYPED_LIMIT, hint=HINT, focus=True),
        kit.select_input("kind", "In", kinds, value=query.kind.value if query.kind is not None else EVERY_KIND),
        *lists.team_input(query.team, teams),
        callback="find.asked",
        metadata={name: value for name, value in sought.facts().items() if name in {"team", "edition"}},
        submit="Find",
    )
    return kit.afresh(view, sought.edition) if sought.edition > 1 else view


def _plainly(typed: str, names: Mapping[str, str]) -> str:
    """As they would type it there. Who is mentioned is found by their name, or by the mention where it is not known."""
    plain = "".join(f"{_called(who, names)}{text.unescape(said)}" for who, said in _pieces(typed))
    return plain if len(plain) <= TYPED_LIMIT else typed


def _called(who: str, names: Mapping[str, str]) -> str:
    if who in names:
        return '"{}"'.format(names[who].replace('"', " "))
    return kit.person(who) if who else ""


def _read(read: Callable[..., T], *given: object) -> T:
    try:
        return read(*given, COMMAND)
    except UserError as error:
        raise UserError("find_not_readable") from error


def read_form(filled: Filled, metadata: Mapping[str, Any]) -> Sought:
    """Raises UserError at the field."""
    kind = filled.choice("kind")
    facts = {
        "words": filled.text("words"),
        "kind": None if kind in {None, EVERY_KIND} else kind,
        **_read(lists.read_team, filled, metadata),
        "edition": _read(lists.read_number, metadata.get("edition", 1)) + 1,
    }
    return read_sought({name: value for name, value in facts.items() if value})


def read_sought(facts: Mapping[str, Any]) -> Sought:
    """What a button carries. Raises UserError for what none of ours does."""
    kind = facts.get("kind")
    query = rules.read_query(
        _read(lists.read_words, facts),
        kind=Kind(_read(lists.read_one_of, kind, _values())) if kind is not None else None,
        team=_read(lists.read_number, facts["team"]) if "team" in facts else None,
    )
    number = min(_read(lists.read_number, facts.get("page", 1)), LAST_PAGE)
    return Sought(query=query, page=number, edition=_read(lists.read_number, facts.get("edition", 1)))


def _values() -> Iterable[str]:
    return [kind.value for kind in Kind]
