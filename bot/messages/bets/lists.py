"""Lists of bets, and how they are narrowed."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.messages import kit, lists
from bot.messages.bets import words
from bot.messages.bets.cards import update_button
from bot.messages.kit import Block, Filled, Message
from bot.messages.lists import Buttons
from bot.rules import calendar, text
from bot.rules.bets import ROLES, Bet, Horizon, Listing, Query, State
from bot.rules.teams import Team

# What each list is called, with a place for its team.
LISTS = {
    Listing.OPEN: "Open bets{}",
    Listing.MINE: "Open bets{} that you own",
    Listing.NOW: "Bets{} for now",
    Listing.NEXT: "Bets{} for next",
    Listing.LATER: "Bets{} for later",
    Listing.STALE: "Stale bets{}",
    Listing.CLOSED: "Closed bets{}",
    Listing.ALL: "All bets{}",
}
CHOICES = {
    Listing.OPEN: "Open",
    Listing.MINE: "Open, and I own them",
    Listing.NOW: "Open, for now",
    Listing.NEXT: "Open, for next",
    Listing.LATER: "Open, for later",
    Listing.STALE: "Stale: no update for 7 days",
    Listing.CLOSED: "Closed",
    Listing.ALL: "All",
}
COMMAND = "bet"
BUTTONS = Buttons(previous="bets.previous", next="bets.next", filter="bets.filter", clear="bets.clear")
Sought = lists.Sought[Query]


def read_sought(facts: Mapping[str, Any], me: str) -> Sought:
    """Raises UserError: a button of something else, or a value that no button of ours has."""
    return lists.read_sought(facts, Query, Listing, me=me, roles=ROLES, command=COMMAND)


# --- a page ----------------------------------------------------------------------------------------------------------


def page(
    found: Sequence[Bet], sought: Sought, teams: Mapping[int, Team], *, more: bool, now: datetime, prefix: str
) -> Message:
    """Ten of what somebody looks for, each with a way to its card and to its update, and the buttons to the others."""
    query = sought.query

    def lines(shorter: int) -> Iterator[Block]:
        for bet in found:
            yield from _line(bet, teams, now, limit=words.NAME_IN_ROW // shorter)

    title = lists.title(LISTS[query.listing], query, teams)
    foot = _foot(sought, found=bool(found), more=more, prefix=prefix)
    return lists.page(title, lines, foot, number=sought.page, more=more)


def in_modal(shown: Message) -> dict[str, Any]:
    """A list in the place of the modal that is open."""
    return lists.in_modal("Bets", shown)


def _line(bet: Bet, teams: Mapping[int, Team], now: datetime, *, limit: int) -> Iterator[Block]:
    team = teams[bet.team]
    said = (
        f"*{bet.ref}* {kit.escape(text.one_line(bet.name, limit))} · {_stands(bet, team)}{lists.of_team(team, teams)}"
    )
    troubles = [*words.silences(bet, now, short=True), *words.blocked(bet)]
    show = kit.button("Show", "bets.show", value=kit.pack(number=bet.number))
    if bet.state is not State.OPEN:
        yield kit.section(said, accessory=show)
        return
    yield kit.section("\n".join([said, *([" · ".join(troubles)] if troubles else [])]))
    yield kit.actions(update_button(bet), show)


def _stands(bet: Bet, team: Team) -> str:
    if bet.closing is not None:
        day = calendar.day_text(calendar.local(bet.closing.at, team.zone).date())
        return f"*{words.ENDINGS[bet.closing.ending].lower()}* · {kit.person(bet.owner)} · closed {day}"
    parts = [words.stands(bet), kit.person(bet.owner), f"by {calendar.day_text(bet.terms.due)}"]
    if bet.terms.horizon is not Horizon.NOW:
        parts.append(bet.terms.horizon.value)
    return " · ".join(parts)


def _foot(sought: Sought, *, found: bool, more: bool, prefix: str) -> Iterator[Block]:
    if not found:
        yield kit.section(_nothing(sought.query, prefix))
    ends, buttons = lists.turns(BUTTONS, sought, more=more)
    yield from ends
    yield kit.divider()
    yield kit.actions(*buttons, *_elsewhere(sought.query.team))


def _elsewhere(team: int | None) -> tuple[Block, ...]:
    """What else a command shows of bets, for who does not type it; of the team that is listed, where it is one."""
    listed = kit.pack(team=team) if team is not None else kit.pack()
    return (
        kit.button("Place a bet", "bets.place"),
        kit.button("Hill chart", "bets.hill", value=listed),
        kit.button("Record", "bets.record", value=listed),
    )


def _nothing(query: Query, prefix: str) -> str:
    """Nothing is there, and what to do then."""
    command = f"/{prefix}bet"
    place = f"Place one with `{command} Churn under 5% by 1 May`"
    if query.is_narrowed:
        return lists.nothing(query, prefix)
    return {
        Listing.OPEN: f"No bet is open. {place}; `{command} list closed` shows those that ended.",
        Listing.MINE: f"None. {place}; `{command} list` shows those of everybody.",
        Listing.NOW: f"None. {place}; `{command} list next` shows what may come.",
        Listing.NEXT: f"None. {place}, and pick *Next* as its horizon.",
        Listing.LATER: f"None. {place}, and pick *Later* as its horizon.",
        Listing.STALE: f"None: whatever is for now was updated in the last 7 days. `{command} list` shows it.",
        Listing.CLOSED: f"None yet. `{command} list` shows those that are open.",
        Listing.ALL: f"None yet. {place}.",
    }[query.listing]


# --- the filter ------------------------------------------------------------------------------------------------------


def filter_form(sought: Sought, teams: Sequence[Team]) -> dict[str, Any]:
    """Which bets to list, filled with what is listed. Which team is asked where there are several."""
    return lists.filter_form(
        sought,
        teams,
        title="Filter bets",
        choices=[(CHOICES[one], one.value) for one in Listing],
        hint="In the name, the outcome or the kind of work. The beginning of a word will do.",
        callback="bets.filtered",
    )


def read_filter(filled: Filled, metadata: Mapping[str, Any], me: str) -> Sought:
    """The first page of what was filled in; the next filter in this modal is another edition. Raises UserError."""
    return read_sought(lists.read_filter(filled, metadata, ROLES, COMMAND), me)
