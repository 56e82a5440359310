"""Lists of decisions, and what `/decide` understands."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from bot.messages import kit
from bot.messages.decisions.cards import status, when
from bot.messages.kit import Block, Message
from bot.rules import approval
from bot.rules.decisions import Decision, Listing, Query
from bot.rules.teams import Team

LISTED = 20


def listed(found: Sequence[tuple[Team, Sequence[Decision]]], *, now: datetime, prefix: str) -> Message:
    """Open decisions, team by team, the most urgent first."""
    blocks: list[Block] = []
    for team, needed in found:
        room = max(0, LISTED - len(blocks))
        blocks.append(kit.section(f"*Open decisions of {kit.escape(team.name)}*" + ("" if needed else "\nNone.")))
        blocks += [kit.section(_line(one, now=now, zone=team.zone)) for one in needed[:room]]
        if len(needed) > room:
            blocks.append(kit.context(f"and {len(needed) - room} more"))
    if len(blocks) > kit.MESSAGE_BLOCKS - 1:
        blocks[kit.MESSAGE_BLOCKS - 2 :] = [kit.context("and more teams: ask in their channels")]
    first = next((needed[0] for _, needed in found if needed), None)
    shows = f"`/{prefix}decide {first.ref}` shows the first, with its button" if first else ""
    blocks.append(kit.context(shows or f"Log one with `/{prefix}decide`."))
    return Message(text="Open decisions", blocks=tuple(blocks))


def _line(decision: Decision, *, now: datetime, zone: str) -> str:
    asked = decision.approval
    late = " · overdue" if approval.is_overdue(asked, now) else ""
    title = kit.escape(kit.cut(decision.title, 80))
    if asked.state in approval.FINAL:
        return f"*{decision.ref}* {title} · {status(decision, zone)}"
    return f"*{decision.ref}* {title} · {kit.person(asked.approver)} · due {when(asked.due, zone)}{late}"


LISTS = {
    Listing.OPEN: "Open decisions",
    Listing.MINE: "Open decisions that you decide or drive",
    Listing.OVERDUE: "Overdue decisions",
    Listing.DECIDED: "Decisions made",
    Listing.ALL: "All decisions",
}


def page(
    found: Sequence[Decision],
    query: Query,
    teams: Mapping[int, Team],
    *,
    number: int,
    more: bool,
    now: datetime,
    prefix: str,
) -> Message:
    """Ten of what somebody looks for, and a button to the next ten."""
    words = f" with “{kit.escape(query.words)}”" if query.words else ""
    title = f"{LISTS[query.listing]}{words}"
    of_page = f" · page {number}" if number > 1 or more else ""
    blocks = [kit.section(f"*{title}*{of_page}" + ("" if found else "\nNone."))]
    blocks += [kit.section(_line(one, now=now, zone=teams[one.team].zone)) for one in found]
    if more:
        value = kit.pack(list=query.listing.value, words=query.words, page=number + 1)
        blocks.append(kit.actions(kit.button("Next", "decisions.page", value=value)))
    if found:
        blocks.append(kit.context(f"`/{prefix}decide {found[0].ref}` shows the first"))
    return Message(text=title, blocks=tuple(blocks))


def help_text(prefix: str) -> Message:
    lines = (
        f"`/{prefix}decide` — log a decision",
        f"`/{prefix}decide Pick the queue @ana fri` — the same, filled in: title, approver, due",
        f"`/{prefix}decide D-14` — show a decision",
        f"`/{prefix}decide list` — what is open here; `list mine`, `list overdue`, `list decided`, `list all`",
        f"`/{prefix}decide list all queue` — those with a word that begins like that",
    )
    return kit.message("What /decide understands", kit.section("\n".join(lines)))
