"""Lists of decisions, how they are narrowed, and what `/decide` understands."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from bot.messages import kit, lists
from bot.messages.decisions.cards import STATUS, status, when
from bot.messages.kit import Block, Filled, Message
from bot.messages.lists import Buttons
from bot.rules import approval, reminders
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
TITLE_SHOWN = 80
COMMAND = "decide"
BUTTONS = Buttons(
    previous="decisions.previous", next="decisions.next", filter="decisions.filter", clear="decisions.clear"
)


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
    query = Query(
        listing=Listing(lists.read_one_of(facts.get("list"), Listing, COMMAND)),
        me=me,
        words=lists.read_words(facts, COMMAND),
        approver=lists.read_person(facts.get("approver"), COMMAND),
        driver=lists.read_person(facts.get("driver"), COMMAND),
        team=lists.read_number(facts["team"], COMMAND) if "team" in facts else None,
    )
    edition = lists.read_number(facts.get("edition", 1), COMMAND)
    return Sought(query=query, page=lists.read_page(facts, COMMAND), edition=edition)


# --- a page ----------------------------------------------------------------------------------------------------------


def page(
    found: Sequence[Decision], sought: Sought, teams: Mapping[int, Team], *, more: bool, now: datetime, prefix: str
) -> Message:
    """Ten of what somebody looks for, each with a way to its card, and the buttons to the others."""
    query = sought.query
    title = lists.title(LISTS[query.listing], query.words, {"approver": query.approver, "driver": query.driver}, teams)

    def lines(shorter: int) -> Iterator[Block]:
        return _lines(found, teams, now=now, limit=TITLE_SHOWN // shorter)

    foot = _foot(sought, found=bool(found), more=more, prefix=prefix)
    return lists.page(title, lines, foot, number=sought.page, more=more)


def in_modal(shown: Message) -> dict[str, Any]:
    """A list in the place of the modal that is open."""
    return lists.in_modal("Decisions", shown)


def _lines(found: Sequence[Decision], teams: Mapping[int, Team], *, now: datetime, limit: int) -> Iterator[Block]:
    for one in found:
        team = teams[one.team]
        said = f"*{one.ref}* {kit.escape(kit.cut(one.title, limit))} · {_stands(one, now=now, zone=team.zone)}"
        show = kit.button("Show", "decisions.show", value=kit.pack(number=one.number))
        yield kit.section(said + lists.of_team(team, teams), accessory=show)


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
    query = sought.query
    if not found:
        yield kit.section(_nothing(query, prefix))
    bare = replace(sought, query=Query(listing=query.listing, me=query.me, team=query.team), page=1)
    cleared = bare.pack() if query.is_narrowed else None
    ends, buttons = lists.turns(BUTTONS, sought.page, more, lambda page: sought.pack(page=page), cleared)
    yield from ends
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
        lists.words_input(
            query.words, "In the title, the options or the version label. The beginning of a word will do."
        ),
        kit.person_input("approver", "Approver", value=query.approver, optional=True),
        kit.person_input("driver", "Driver", value=query.driver, optional=True),
        *lists.team_input(query.team, teams),
        callback="decisions.filtered",
        metadata={name: value for name, value in sought.facts().items() if name in {"team", "edition"}},
        submit="List",
    )
    return kit.afresh(view, sought.edition) if sought.edition > 1 else view


def read_filter(filled: Filled, metadata: Mapping[str, Any], me: str) -> Sought:
    """The first page of what was filled in; the next filter in this modal is another edition. Raises UserError."""
    facts = {
        "list": filled.choice("list"),
        "words": filled.text("words"),
        "approver": filled.person("approver"),
        "driver": filled.person("driver"),
        **lists.read_team(filled, metadata, COMMAND),
        "edition": lists.read_number(metadata.get("edition", 1), COMMAND) + 1,
    }
    return read_sought(facts, me)


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
