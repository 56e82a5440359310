"""What holds a bet up: its inputs in a form, a message that becomes a blocker, and how all of it is told."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.errors import UserError
from bot.messages import kit
from bot.messages.bets import words
from bot.messages.bets.cards import update_button
from bot.messages.kit import Block, Filled, Message
from bot.rules import bets, calendar, text
from bot.rules.bets import Bet, Blocker, State
from bot.rules.teams import Team

GROUPS = 5
"""Of ten checkboxes each, as many as a group can have: who has more open blockers than these resolves some first."""


# --- in the form of an update ----------------------------------------------------------------------------------------


def resolving_inputs(bet: Bet, ticked: Collection[int]) -> list[Block]:
    """Each open blocker with a box to tick; nothing where there is none."""
    held = bet.open_blockers
    blocks = []
    for first in range(0, min(len(held), GROUPS * kit.BOXES), kit.BOXES):
        group = held[first : first + kit.BOXES]
        label = "Resolved blockers" if not first else f"Resolved blockers, {first + 1} to {first + len(group)}"
        choices = [(text.one_line(one.text, kit.OPTION), f"open since {_day(one)}", str(one.number)) for one in group]
        blocks.append(kit.checkboxes_input(_group(first), label, choices, values={str(one) for one in ticked}))
    left_out = len(held) - GROUPS * kit.BOXES
    if left_out > 0:
        blocks.append(kit.context(f"and {left_out} more, which come here once some of these are resolved"))
    return blocks


def _group(first: int) -> str:
    return f"resolved_{first // kit.BOXES + 1}"


def _day(blocker: Blocker) -> str:
    """In UTC: half a day is nothing for what is counted in days."""
    return calendar.day_text(blocker.since.date())


def read_resolved(filled: Filled) -> tuple[int, ...]:
    groups = (_group(number * kit.BOXES) for number in range(GROUPS))
    return tuple(int(value) for group in groups for value in filled.choices(group) if value.isdecimal())


def blocker_inputs(blocker: str = "", owner: str | None = None) -> list[Block]:
    """A new blocker, if there is one."""
    return [
        kit.text_input("blocker", "New blocker", value=blocker, limit=bets.BLOCKER_LIMIT, optional=True),
        kit.person_input("blocker_owner", "Who can unblock it", value=owner, optional=True, hint=HEARS),
    ]


HEARS = "After five working days they are asked, together with the bet's owner"


def read_blocker(filled: Filled) -> tuple[str, str | None]:
    """Its words, and who can unblock it."""
    return filled.text("blocker"), filled.person("blocker_owner")


# --- from a message --------------------------------------------------------------------------------------------------


def blocking(many: Sequence[Bet], said: str, *, link: str = "", prefix: str = "", more: bool = False) -> dict[str, Any]:
    """The form that makes a blocker of what somebody `said`, with the link to it."""
    choices = [(f"{bet.ref} {bet.name}", str(bet.number)) for bet in many]
    others = [kit.context(f"There are more: type `/{prefix}bet` and the number, and add it there.")] if more else []
    linked = [kit.context(f"<{kit.escape(link)}|The message> is kept with it.")] if link else []
    return kit.modal(
        "Add as blocker",
        kit.select_input("bet", "Which bet it holds up", choices, value=choices[0][1] if len(choices) == 1 else None),
        *others,
        kit.text_input("blocker", "Blocker", value=said, limit=bets.BLOCKER_LIMIT, lines=True),
        kit.person_input("blocker_owner", "Who can unblock it", hint=HEARS),
        *linked,
        callback="bets.blocking",
        metadata={"link": link},
        submit="Add",
    )


def read_blocking(filled: Filled, metadata: Mapping[str, Any]) -> tuple[str, str, str]:
    """Its words, who can unblock it, and the link. Raises UserError at the field."""
    said, owner = read_blocker(filled)
    if not said:
        raise UserError("blocker_missing", field="blocker")
    if owner is None:
        raise UserError("person_missing", field="blocker_owner")
    return said, owner, str(metadata.get("link") or "")


# --- told ------------------------------------------------------------------------------------------------------------


def blocked_line(bet: Bet, blocker: Blocker) -> Message:
    link = f" · <{kit.escape(blocker.link)}|message>" if blocker.link else ""
    return kit.message(f"{words.name(bet)} · blocked: {words.in_line(blocker)}{link} ({kit.person(blocker.by)})")


def passed_line(bet: Bet, before: Blocker, after: Blocker, by: str, why: str) -> Message:
    """Somebody else can unblock it."""
    said = f" — {kit.escape(text.one_line(why, words.CAUSE_IN_LINE))}" if why else ""
    return kit.message(
        f"{words.name(bet)} · blocker: {words.in_line(after, owner=False)} · who can unblock it: "
        f"{kit.person(before.owner)} → {kit.person(after.owner)}{said} ({kit.person(by)})"
    )


def resolved_line(bet: Bet, blocker: Blocker) -> Message:
    by = f" ({kit.person(blocker.resolved_by)})" if blocker.resolved_by else ""
    return kit.message(f"{words.name(bet)} · resolved: {words.in_line(blocker, owner=False)}{by}")


def nudged(bet: Bet, blocker: Blocker, team: Team, now: datetime) -> Message:
    """To who can unblock it and the bet's owner, together: how old it is. Once it is settled, what became of it."""
    title = kit.strong(f"{bet.ref} {bet.name}")
    link = f"\n<{kit.escape(blocker.link)}|The message that it comes from>" if blocker.link else ""
    quoted = f"{kit.quote(blocker.text)}{link}"
    age = bets.blocker_age(blocker, team.calendar, now)
    days = f"{age} working {'day' if age == 1 else 'days'}"
    if not blocker.is_open:
        who = kit.person(blocker.resolved_by) if blocker.resolved_by else "Somebody"
        return kit.message(f"{title} is not held up by this any more:\n{quoted}\n{who} resolved it after {days}.")
    if bet.state is not State.OPEN:
        became = "is closed" if bet.state is State.CLOSED else "was placed by mistake"
        return kit.message(f"{title} {became}, so nothing waits for this any more:\n{quoted}")
    people = f"{kit.person(blocker.owner)} can unblock it, {kit.person(bet.owner)} owns the bet."
    if blocker.owner == bet.owner:
        people = "You own the bet, and you can unblock it."
    said = f"{title} in {kit.channel(team.channel)} has been blocked for {days}:\n{quoted}"
    line = f"{said}\n{people} Is it resolved, or what would help?"
    value = kit.pack(id=bet.number, blocker=blocker.number)
    resolved = kit.button("Resolved", "bets.unblock", value=value, style="primary")
    return kit.message(line, kit.section(line), kit.actions(resolved, update_button(bet)))
