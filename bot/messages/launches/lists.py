"""What `/launch` understands, and the list of launches to come."""

from collections.abc import Mapping, Sequence
from datetime import date

from bot.messages import kit
from bot.messages.kit import Block, Message
from bot.messages.launches.words import date_of
from bot.rules import launches
from bot.rules.launches import Launch
from bot.rules.teams import Team

LISTED = 24  # blocks, with room for the words about the rest
NAME_LISTED = 60


def help_text(prefix: str) -> Message:
    """What `/launch` understands, with examples."""
    command = f"/{prefix}launch"
    return kit.message(
        f"What {command} understands",
        kit.section(
            f"`{command}` — plan a launch\n"
            f"`{command} Mobile checkout 2026-12-08` — the same, with its name and date filled in\n"
            f"`{command} L-2` — show one, with its buttons\n"
            f"`{command} list` — launches to come, with their gate and what blocks them\n"
            f"`{command} help` — this"
        ),
        plan_button(),
    )


def listed(teams: Sequence[tuple[Team, Sequence[Launch]]], today: Mapping[int, date]) -> Message:
    """Launches to come, team by team, the next first; `today` is each team's own."""
    blocks: list[Block] = []
    for number, (team, every) in enumerate(teams):
        room = LISTED - len(blocks)
        if room <= 0:
            blocks.append(kit.context(f"and {len(teams) - number} more teams: ask in their channels"))
            break
        blocks.append(kit.section(f"*Launches of {kit.escape(team.name)}*" + ("" if every else "\nNone is planned.")))
        blocks += [kit.section(_listing(one, team.zone, today[team.id])) for one in every[:room]]
        if len(every) > room:
            blocks.append(kit.context(f"and {len(every) - room} more, later"))
    return Message(text="Launches to come", blocks=(*blocks, plan_button()))


def plan_button() -> Block:
    return kit.actions(kit.button("Plan a launch", "launches.plan_pressed"))


def _listing(launch: Launch, zone: str, today: date) -> str:
    past = " (its day is past)" if launches.days_left(launch, zone, today) < 0 else ""
    count = len(launch.open_blocking())
    blocking = f"{count} blocking {'item' if count == 1 else 'items'} open"
    name = kit.escape(kit.cut(launch.name, NAME_LISTED))
    return f"*{launch.ref}* {name} · {date_of(launch, zone)}{past} · gate: {launch.gate.value} · {blocking}"
