"""What every list of records has: a page that fits, the buttons to the others, and the reading of what they carry."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, ClassVar, Generic, Protocol, Self, TypeVar

from bot.errors import UserError
from bot.messages import kit
from bot.messages.kit import Block, Filled, Message
from bot.rules import lists, text, texts
from bot.rules.teams import Team

EVERY_TEAM = "every"
LARGEST_ID = 2**31
TEAM_SHOWN = 40
SHORTER = (1, 2, 4)
"""By how much names are cut until a page fits into a message."""
ONLY_WHOLE = f"A word of fewer than {lists.SHORT} letters is found only whole."


class Query(Protocol):
    """What somebody looks for in the lists of a ritual; `bare` is the same list with nothing left out."""

    __dataclass_fields__: ClassVar[dict[str, Any]]

    @property
    def listing(self) -> StrEnum: ...
    @property
    def words(self) -> str: ...
    @property
    def people(self) -> Mapping[str, str | None]: ...
    @property
    def team(self) -> int | None: ...
    @property
    def is_narrowed(self) -> bool: ...
    @property
    def bare(self) -> Self: ...


Q = TypeVar("Q", bound=Query)


@dataclass(frozen=True, slots=True, kw_only=True)
class Buttons:
    """The ids of the buttons below a list."""

    previous: str
    next: str
    filter: str
    clear: str


@dataclass(frozen=True, kw_only=True)  # no slots: with them Python 3.11 makes none of a `Sought[…]`
class Sought(Generic[Q]):
    """What a list shows, and which page of it. `edition`: how often its modal has asked for a filter."""

    query: Q
    page: int = 1
    edition: int = 1

    def pack(self, **changed: Any) -> str:
        """What a button below the list carries; its ritual's `read_sought` reads it."""
        return kit.pack(**(self.facts() | changed))

    def facts(self) -> dict[str, Any]:
        query = self.query
        facts = {
            "list": query.listing.value,
            "page": self.page,
            "words": query.words,
            **query.people,
            "team": query.team,
            "edition": self.edition,
        }
        return {name: value for name, value in facts.items() if value}


# --- a page ----------------------------------------------------------------------------------------------------------


def page(
    title: str, lines: Callable[[int], Iterable[Block]], foot: Iterable[Block], *, number: int, more: bool
) -> Message:
    """A page of a list. `lines` makes its lines with names that are cut by so much."""
    of_page = f" · page {number}" if number > 1 or more else ""
    head, below = kit.section(f"*{title}*{of_page}"), list(foot)
    every = [[head, *lines(shorter), *below] for shorter in SHORTER]
    blocks = next((one for one in every if kit.fits(one)), every[-1])
    return Message(text=kit.cut(f"{title}{of_page}", kit.NOTIFICATION), blocks=tuple(blocks))


def in_modal(title: str, shown: Message) -> dict[str, Any]:
    """A list in the place of the modal that is open."""
    return kit.modal(title, *shown.blocks, callback="errors.shown", metadata={})


def title(form: str, query: Query, teams: Mapping[int, Team]) -> str:
    """What is listed: `form` has a place for the team."""
    names = [one.name for one in teams.values()] if len(teams) == 1 else []
    said = form.format("".join(f" of {kit.escape(name)}" for name in names))
    with_words = f" with “{kit.escape(query.words)}”" if query.words else ""
    return said + with_words + "".join(f" · {role} {kit.person(one)}" for role, one in query.people.items() if one)


def of_team(team: Team, teams: Mapping[int, Team]) -> str:
    """Whose it is, where several teams are listed together."""
    return f" · {kit.escape(kit.cut(team.name, TEAM_SHOWN))}" if len(teams) > 1 else ""


def nothing(query: Query, prefix: str) -> str:
    """What to do where a list that was narrowed is empty: its words may be there, and not be what it is found by."""
    said = ["None. Take something out of the filter, or clear it."]
    words = texts.folded(query.words)
    if any(map(texts.is_unspaced, words)):
        typed = kit.escape(query.words).replace("`", "ˋ")
        said.append(f"Writing without spaces is found here only by how it begins, from {lists.SHORT} letters on.")
        said.append(f"`/{prefix}rituals find {typed}` looks inside of it too.")
    if any(len(one) < lists.SHORT and not texts.is_unspaced(one) for one in words):
        said.append(ONLY_WHOLE)
    return " ".join(said)


def turns(ids: Buttons, sought: Sought[Q], *, more: bool) -> tuple[list[Block], list[Block]]:
    """What is said where a list ends, and the buttons to other pages and lists."""
    ends, buttons, number = [], [], sought.page
    if number == lists.LAST_PAGE and more:
        ends.append(kit.context("A list ends here. *Filter* by words or people to find older ones."))
    if number > 1:
        buttons.append(kit.button("Previous", ids.previous, value=sought.pack(page=number - 1)))
    if more and number < lists.LAST_PAGE:
        buttons.append(kit.button("Next", ids.next, value=sought.pack(page=number + 1)))
    buttons.append(kit.button("Filter", ids.filter, value=sought.pack(page=1)))
    if sought.query.is_narrowed:
        cleared = replace(sought, query=sought.query.bare, page=1)
        buttons.append(kit.button("Clear filter", ids.clear, value=cleared.pack()))
    return ends, buttons


# --- the filter ------------------------------------------------------------------------------------------------------


def filter_form(
    sought: Sought[Q],
    teams: Sequence[Team],
    *,
    title: str,
    choices: Sequence[tuple[str, str]],
    hint: str,
    callback: str,
) -> dict[str, Any]:
    """What to list, filled with what is listed; `hint` says where words are looked for."""
    query = sought.query
    view = kit.modal(
        title,
        kit.select_input("list", "List", choices, value=query.listing.value),
        kit.text_input("words", "Words", value=query.words, limit=lists.WORDS_LIMIT, optional=True, hint=hint),
        *(kit.person_input(role, role.capitalize(), value=one, optional=True) for role, one in query.people.items()),
        *team_input(query.team, teams),
        callback=callback,
        metadata={name: value for name, value in sought.facts().items() if name in {"team", "edition"}},
        submit="List",
    )
    return kit.afresh(view, sought.edition) if sought.edition > 1 else view


def read_filter(filled: Filled, metadata: Mapping[str, Any], roles: Iterable[str], command: str) -> dict[str, Any]:
    """What was filled in, as a button carries it: the first page. The next filter in this modal is another edition."""
    return {
        "list": filled.choice("list"),
        "words": filled.text("words"),
        **{role: filled.person(role) for role in roles},
        **read_team(filled, metadata, command),
        "edition": read_number(metadata.get("edition", 1), command) + 1,
    }


def team_input(team: int | None, teams: Sequence[Team]) -> Iterator[Block]:
    """The listed team always has a place in it, however many there are; nothing where there is just one."""
    if len(teams) < 2:
        return
    ordered = sorted(teams, key=lambda one: one.id != team)[: kit.OPTIONS - 1]
    choices = [("All that you can see", EVERY_TEAM), *((one.name, str(one.id)) for one in ordered)]
    yield kit.select_input("team", "Team", choices, value=str(team) if team else EVERY_TEAM)


# --- what the buttons and the filter carry: `command` is typed for a new list where it can't be read -----------------


def read_sought(
    facts: Mapping[str, Any],
    query: Callable[..., Q],
    listings: type[StrEnum],
    *,
    me: str,
    roles: Iterable[str],
    command: str,
) -> Sought[Q]:
    """Which page of what, and in which edition of its modal; `query` makes it, with somebody or nobody in each role.

    Raises UserError: a button of something else, or a value that no button of ours has.
    """
    wanted = query(
        listing=listings(read_one_of(facts.get("list"), listings, command)),
        me=me,
        words=read_words(facts, command),
        team=read_number(facts["team"], command) if "team" in facts else None,
        **{role: read_person(facts.get(role), command) for role in roles},
    )
    edition = read_number(facts.get("edition", 1), command)
    return Sought(query=wanted, page=read_page(facts, command), edition=edition)


def read_number(value: object, command: str) -> int:
    if type(value) is not int or not 0 < value < LARGEST_ID:
        raise _not_readable(command)
    return value


def read_page(facts: Mapping[str, Any], command: str) -> int:
    return min(read_number(facts.get("page", 1), command), lists.LAST_PAGE)


def read_words(facts: Mapping[str, Any], command: str) -> str:
    words = facts.get("words", "")
    if not isinstance(words, str):
        raise _not_readable(command)
    return text.one_line(words, lists.WORDS_LIMIT)


def read_person(value: object, command: str) -> str | None:
    if value is not None and not (isinstance(value, str) and re.fullmatch(r"[UW][A-Z0-9]+", value)):
        raise _not_readable(command)
    return value


def read_one_of(value: object, known: Iterable[str], command: str) -> str:
    if not isinstance(value, str) or value not in list(known):
        raise _not_readable(command)
    return value


def read_team(filled: Filled, metadata: Mapping[str, Any], command: str) -> dict[str, Any]:
    """The team that was picked, or that was listed where none is asked for; nothing for all of them."""
    picked = filled.choice("team")
    if picked is None:
        return {"team": metadata["team"]} if metadata.get("team") else {}
    if picked != EVERY_TEAM and not re.fullmatch(r"[0-9]{1,10}", picked):
        raise _not_readable(command)
    return {} if picked == EVERY_TEAM else {"team": int(picked)}


def read_record(facts: Mapping[str, Any]) -> int:
    """Which record a line leads to. Raises UserError as if there were none."""
    number = facts.get("number")
    if type(number) is not int or not 0 < number < LARGEST_ID:
        raise UserError("not_yours_to_see")
    return number


def _not_readable(command: str) -> UserError:
    return UserError("list_not_readable", command=command)
