"""Lists of decisions, how they are narrowed, and what `/decide` understands."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from bot.errors import UserError
from bot.messages import kit
from bot.messages.decisions.cards import STATUS, status, when
from bot.messages.kit import Block, Filled, Message
from bot.rules import approval, decisions, reminders, text
from bot.rules.approval import State
from bot.rules.decisions import Decision, Listing, Query
from bot.rules.teams import Team

# What each list is called, with a place for its team.
LISTS = {
    Listing.OPEN: "Open decisions{}",
    Listing.MINE: "Open decisions{} that you decide or drive",
    Listing.OVERDUE: "Overdue decisions{}",
    Listing.DECIDED: "Decisions{} that are made",
    Listing.ALL: "All decisions{}",
}
CHOICES = {
    Listing.OPEN: "Open",
    Listing.MINE: "Open, and I decide or drive them",
    Listing.OVERDUE: "Overdue",
    Listing.DECIDED: "Decided",
    Listing.ALL: "All",
}
EVERY_TEAM = "every"
TITLE_SHOWN, TEAM_SHOWN = 80, 40
LARGEST_ID = 2**31


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """What a list shows, and which page of it. `edition`: how often its modal has asked for a filter."""

    query: Query
    page: int = 1
    edition: int = 1

    def pack(self, **changed: Any) -> str:
        """What a button below the list carries; `read_sought` reads it."""
        return kit.pack(**(self.facts() | changed))

    def facts(self) -> dict[str, Any]:
        query = self.query
        facts = {
            "list": query.listing.value,
            "page": self.page,
            "words": query.words,
            "approver": query.approver,
            "driver": query.driver,
            "team": query.team,
            "edition": self.edition,
        }
        return {name: value for name, value in facts.items() if value}


def read_sought(facts: Mapping[str, Any], me: str) -> Sought:
    """Raises UserError: a button of something else, or a value that no button of ours has."""
    listing, words = facts.get("list"), facts.get("words", "")
    if listing not in list(Listing) or not isinstance(words, str):
        raise UserError("list_not_readable")
    query = Query(
        listing=Listing(listing),
        me=me,
        words=text.one_line(words, decisions.WORDS_LIMIT),
        approver=_read_person(facts.get("approver")),
        driver=_read_person(facts.get("driver")),
        team=_read_number(facts["team"]) if "team" in facts else None,
    )
    page = _read_number(facts.get("page", 1))
    return Sought(query=query, page=min(page, decisions.LAST_PAGE), edition=_read_number(facts.get("edition", 1)))


def read_number(facts: Mapping[str, Any]) -> int:
    """Which decision a line leads to. Raises UserError as if there were none."""
    try:
        return _read_number(facts.get("number"))
    except UserError:
        raise UserError("not_yours_to_see") from None


def _read_number(value: object) -> int:
    if type(value) is not int or not 0 < value < LARGEST_ID:
        raise UserError("list_not_readable")
    return value


def _read_person(value: object) -> str | None:
    if value is not None and not (isinstance(value, str) and re.fullmatch(r"[UW][A-Z0-9]+", value)):
        raise UserError("list_not_readable")
    return value


# --- a page ----------------------------------------------------------------------------------------------------------


def page(
    found: Sequence[Decision], sought: Sought, teams: Mapping[int, Team], *, more: bool, now: datetime, prefix: str
) -> Message:
    """Ten of what somebody looks for, each with a way to its card, and the buttons to the others."""
    title = _title(sought.query, teams)
    of_page = f" · page {sought.page}" if sought.page > 1 or more else ""
    tries = (_lines(found, teams, now=now, limit=TITLE_SHOWN // shorter) for shorter in (1, 2, 4))
    head, foot = kit.section(f"*{title}*{of_page}"), _foot(sought, found=bool(found), more=more, prefix=prefix)
    every = [[head, *lines, *foot] for lines in tries]
    blocks = next((one for one in every if kit.fits(one)), every[-1])
    return Message(text=kit.cut(f"{title}{of_page}", kit.NOTIFICATION), blocks=tuple(blocks))


def in_modal(shown: Message) -> dict[str, Any]:
    """A list in the place of the modal that is open."""
    return kit.modal("Decisions", *shown.blocks, callback="errors.shown", metadata={})


def _title(query: Query, teams: Mapping[int, Team]) -> str:
    names = [one.name for one in teams.values()] if len(teams) == 1 else []
    title = LISTS[query.listing].format("".join(f" of {kit.escape(name)}" for name in names))
    words = f" with “{kit.escape(query.words)}”" if query.words else ""
    people = (("approver", query.approver), ("driver", query.driver))
    return f"{title}{words}" + "".join(f" · {role} {kit.person(one)}" for role, one in people if one)


def _lines(found: Sequence[Decision], teams: Mapping[int, Team], *, now: datetime, limit: int) -> Iterator[Block]:
    for one in found:
        team = teams[one.team]
        said = f"*{one.ref}* {kit.escape(kit.cut(one.title, limit))} · {_stands(one, now=now, zone=team.zone)}"
        if len(teams) > 1:
            said += f" · {kit.escape(kit.cut(team.name, TEAM_SHOWN))}"
        show = kit.button("Show", "decisions.show", value=kit.pack(number=one.number))
        yield kit.section(said, accessory=show)


def _stands(decision: Decision, *, now: datetime, zone: str) -> str:
    asked = decision.approval
    if asked.state in approval.FINAL:
        return status(decision, zone)
    turn = approval.whose_turn(asked, now)
    who = kit.person(turn) + (f" for {kit.person(asked.approver)}" if turn != asked.approver else "")
    changes = f" · {STATUS[State.CHANGES].lower()}" if asked.state is State.CHANGES else ""
    return f"{who} · due {when(asked.due, zone)}{_late(decision, now=now, zone=zone)}{changes}"


def _late(decision: Decision, *, now: datetime, zone: str) -> str:
    if not approval.is_overdue(decision.approval, now):
        return ""
    days = reminders.days_overdue(decision.approval, zone, now)
    return f" · overdue by {days} {'day' if days == 1 else 'days'}" if days else " · overdue since today"


def _foot(sought: Sought, *, found: bool, more: bool, prefix: str) -> Iterator[Block]:
    query, number = sought.query, sought.page
    if not found:
        yield kit.section(_nothing(query, prefix))
    if number == decisions.LAST_PAGE and more:
        yield kit.context("A list ends here. *Filter* by words or people to find older ones.")
    buttons = []
    if number > 1:
        buttons.append(kit.button("Previous", "decisions.previous", value=sought.pack(page=number - 1)))
    if more and number < decisions.LAST_PAGE:
        buttons.append(kit.button("Next", "decisions.next", value=sought.pack(page=number + 1)))
    buttons.append(kit.button("Filter", "decisions.filter", value=sought.pack(page=1)))
    if query.is_narrowed:
        bare = replace(sought, query=Query(listing=query.listing, me=query.me, team=query.team), page=1)
        buttons.append(kit.button("Clear filter", "decisions.clear", value=bare.pack()))
    if found:
        buttons.append(kit.button("Export", "decisions.export"))
    yield kit.actions(*buttons)


def _nothing(query: Query, prefix: str) -> str:
    if query.is_narrowed:
        return "None. Take something out of the filter, or clear it."
    if query.listing in {Listing.DECIDED, Listing.ALL}:
        return f"None yet. Log one with `/{prefix}decide`."
    return f"None. Log one with `/{prefix}decide`; `/{prefix}decide list all` shows those that were made."


# --- the filter ------------------------------------------------------------------------------------------------------


def filter_form(sought: Sought, teams: Sequence[Team]) -> dict[str, Any]:
    """Which decisions to list, filled with what is listed. Which team is asked where there are several."""
    query = sought.query
    view = kit.modal(
        "Filter decisions",
        kit.select_input("list", "List", [(CHOICES[one], one.value) for one in Listing], value=query.listing.value),
        kit.text_input(
            "words",
            "Words",
            value=query.words,
            limit=decisions.WORDS_LIMIT,
            optional=True,
            hint="In the title, the options or the version label. The beginning of a word will do.",
        ),
        kit.person_input("approver", "Approver", value=query.approver, optional=True),
        kit.person_input("driver", "Driver", value=query.driver, optional=True),
        *_team_input(query.team, teams),
        callback="decisions.filtered",
        metadata={name: value for name, value in sought.facts().items() if name in {"team", "edition"}},
        submit="List",
    )
    return kit.afresh(view, sought.edition) if sought.edition > 1 else view


def _team_input(team: int | None, teams: Sequence[Team]) -> Iterator[Block]:
    """The listed team always has a place in it, however many there are."""
    if len(teams) < 2:
        return
    ordered = sorted(teams, key=lambda one: one.id != team)[: kit.OPTIONS - 1]
    choices = [("All that you can see", EVERY_TEAM), *((one.name, str(one.id)) for one in ordered)]
    yield kit.select_input("team", "Team", choices, value=str(team) if team else EVERY_TEAM)


def read_filter(filled: Filled, metadata: Mapping[str, Any], me: str) -> Sought:
    """The first page of what was filled in; the next filter in this modal is another edition. Raises UserError."""
    picked = filled.choice("team")
    team = _team_picked(picked) if picked is not None else metadata.get("team")
    facts = {
        "list": filled.choice("list"),
        "words": filled.text("words"),
        "approver": filled.person("approver"),
        "driver": filled.person("driver"),
        **({"team": team} if team else {}),
        "edition": _read_number(metadata.get("edition", 1)) + 1,
    }
    return read_sought(facts, me)


def _team_picked(picked: str) -> int | None:
    if picked != EVERY_TEAM and not re.fullmatch(r"[0-9]{1,10}", picked):
        raise UserError("list_not_readable")
    return None if picked == EVERY_TEAM else int(picked)


def help_text(prefix: str) -> Message:
    lines = (
        f"`/{prefix}decide` — log a decision",
        f"`/{prefix}decide Pick the queue @ana fri` — the same, filled in: title, approver, due",
        f"`/{prefix}decide D-14` — show a decision and what happened to it last",
        f"`/{prefix}decide list` — what is open here; `list mine`, `list overdue`, `list decided`, `list all`",
        f"`/{prefix}decide list all queue` — those with a word that begins like that",
        f"`/{prefix}decide list decided approver @ana driver @ben queue` — those that Ana decides and Ben drives",
        "Words and names may come in any order; a name alone is the approver.",
        f"`/{prefix}decide export` — those that you may see, as a file in a direct message",
    )
    return kit.message("What /decide understands", kit.section("\n".join(lines)))
