"""Lists of decisions, how they are narrowed, and what `/decide` understands."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.messages import kit, lists
from bot.messages.decisions.cards import STATUS, status, when
from bot.messages.kit import Block, Filled, Message
from bot.messages.lists import Buttons
from bot.rules import approval, reminders
from bot.rules.approval import State
from bot.rules.decisions import ROLES, Decision, Listing, Query
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
Sought = lists.Sought[Query]


def read_sought(facts: Mapping[str, Any], me: str) -> Sought:
    """Raises UserError: a button of something else, or a value that no button of ours has."""
    return lists.read_sought(facts, Query, Listing, me=me, roles=ROLES, command=COMMAND)


# --- a page ----------------------------------------------------------------------------------------------------------


def page(
    found: Sequence[Decision], sought: Sought, teams: Mapping[int, Team], *, more: bool, now: datetime, prefix: str
) -> Message:
    """Ten of what somebody looks for, each with a way to its card, and the buttons to the others."""
    query = sought.query
    title = lists.title(LISTS[query.listing], query, teams)

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
    if not found:
        yield kit.section(_nothing(sought.query, prefix))
    ends, buttons = lists.turns(BUTTONS, sought, more=more)
    yield from ends
    if found:
        buttons.append(kit.button("Export", "decisions.export"))
    yield kit.actions(*buttons)


def _nothing(query: Query, prefix: str) -> str:
    if query.is_narrowed:
        return lists.nothing(query, prefix)
    if query.listing in {Listing.DECIDED, Listing.ALL}:
        return f"None yet. Log one with `/{prefix}decide`."
    return f"None. Log one with `/{prefix}decide`; `/{prefix}decide list all` shows those that were made."


# --- the filter ------------------------------------------------------------------------------------------------------


def filter_form(sought: Sought, teams: Sequence[Team]) -> dict[str, Any]:
    """Which decisions to list, filled with what is listed. Which team is asked where there are several."""
    return lists.filter_form(
        sought,
        teams,
        title="Filter decisions",
        choices=[(CHOICES[one], one.value) for one in Listing],
        hint="In the title, the options or the version label. The beginning of a word will do.",
        callback="decisions.filtered",
    )


def read_filter(filled: Filled, metadata: Mapping[str, Any], me: str) -> Sought:
    """The first page of what was filled in; the next filter in this modal is another edition. Raises UserError."""
    return read_sought(lists.read_filter(filled, metadata, ROLES, COMMAND), me)


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
