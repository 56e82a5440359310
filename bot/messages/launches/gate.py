"""The gate: how it stands on the card, what blocks a go and whose it is, and what the channel hears without one."""

from collections.abc import Iterator
from datetime import date

from bot.messages import kit
from bot.messages.kit import Block
from bot.messages.launches.words import gate_line, when
from bot.rules import calendar, launches
from bot.rules.launches import Launch, Phase, Status, whose
from bot.rules.teams import Team

GATE = "launches.gate"
BLOCKERS_SHOWN, NAMED = 15, 100


def go_or_not(launch: Launch) -> Block:
    return kit.button("Go / no-go", GATE, value=kit.pack(id=launch.number, v=launch.version))


def way_out(launch: Launch) -> Iterator[Block]:
    """What is left where there is no go: another date, or the end of it."""
    value = kit.pack(id=launch.number, v=launch.version)
    yield kit.button("Move the date", "launches.move", value=value)
    yield kit.button("Cancel", "launches.cancel", value=value)


def blockers(launch: Launch, heading: str = "*Open, and blocking the launch*", *, reader: str | None = None) -> str:
    """What blocks a go and whose it is; nothing where nothing does.

    The reader's own are only counted: whoever owns items is reminded of them by name in a message of their own, and
    nobody hears of one twice in a day.
    """
    every = launch.open_blocking(Phase.BEFORE)
    if not every:
        return ""
    named = [one for one in every if whose(launch, one) != reader]
    lines = [
        f"• {kit.escape(kit.cut(one.text, NAMED))} — {kit.person(whose(launch, one))}" for one in named[:BLOCKERS_SHOWN]
    ]
    more = [f"and {len(named) - BLOCKERS_SHOWN} more"] if len(named) > BLOCKERS_SHOWN else []
    own = len(every) - len(named)
    yours = [f"{own} {'item' if own == 1 else 'items'} of your own"] if own else []
    return "\n".join(["", heading, *lines, *more, *yours])


def void_words(launch: Launch) -> str:
    return f"The go no longer holds, because “{kit.escape(launch.void)}” was opened after it"


# --- on the card -----------------------------------------------------------------------------------------------------


def gate_words(launch: Launch, team: Team, today: date, quoted: int) -> Block:
    """How the gate stands, who decides for whom, and what is to be done on the day without a go, or after it."""
    lines = [gate_line(launch), *_delegated(launch, team.zone, today)]
    if launch.approval.rationale and launch.ending is None:
        lines.append(kit.quote(kit.cut(launch.approval.rationale, quoted)))
    if launches.is_without_go(launch, team.calendar, today):
        past = launches.days_left(launch, team.zone, today) < 0
        late = "Its day is past without a go." if past else "This is its day, and it has no go."
        lines.append(f"{late} {kit.person(launch.approver)} says go, or it gets a new date, or is cancelled.")
    elif launch.status is Status.GO and launches.days_left(launch, team.zone, today) < 0:
        lines.append("Its day is past. Press *Launched* if it is out; else move the date, or cancel it.")
    return kit.section("\n".join(lines))


def _delegated(launch: Launch, zone: str, today: date) -> Iterator[str]:
    given = launch.approval.delegation
    if given is not None and launch.is_coming and today <= calendar.local(given.until, zone).date():
        span = f"from {when(given.start, zone)} until {when(given.until, zone)}"
        yield f"{kit.person(given.to)} decides for {kit.person(launch.approver)} {span}"


def gate_buttons(launch: Launch) -> Iterator[Block]:
    match launch.status:
        case Status.PLANNED:
            yield go_or_not(launch)
        case Status.GO:
            value = kit.pack(id=launch.number, v=launch.version)
            yield kit.button("Launched", "launches.launched", value=value)
