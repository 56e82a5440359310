"""The card of a launch: the whole truth about it, up to date in place."""

from datetime import date

from bot.messages import kit
from bot.messages.kit import Block, Message
from bot.messages.launches.checklist import card_checklist
from bot.messages.launches.ending import ending
from bot.messages.launches.gate import gate_buttons, gate_words
from bot.messages.launches.menu import menu
from bot.messages.launches.moving import moves
from bot.messages.launches.past import history_button
from bot.messages.launches.reviewing import reviews
from bot.messages.launches.showing import checklist_buttons, show_all_button
from bot.messages.launches.terms import around
from bot.messages.launches.whole import read_all_offered
from bot.messages.launches.words import date_of, gate_line, guarded, title, when
from bot.rules import calendar, launches
from bot.rules.launches import EVIDENCE_LIMIT, Gate, Launch
from bot.rules.teams import Team

QUOTED = (EVIDENCE_LIMIT, 200, 80, 0)  # how much of each quote a card shows: as much as Slack takes of all together
LEAST_QUOTED = 80  # of what stands on the card once; nothing may be left of evidence, which *Show all* has in full
ROOM = (20, 12, 6, 3, 1)  # open items one by one, where not all items have room


def card(launch: Launch, team: Team, today: date) -> Message:
    """The whole truth about a launch, with a button for each item. Long quotes are cut as far as Slack makes us.

    Where there is no room for every item, the most pressing ones are shown, and the rest with *Show all*.
    """
    sizes = [(None, quoted) for quoted in QUOTED] + [(room, quoted) for room in ROOM for quoted in (LEAST_QUOTED, 0)]
    blocks: list[Block] = []
    for room, quoted in sizes:
        blocks = _card(launch, team, today, quoted, room)
        if kit.fits(blocks):
            break
    spoken = f"{title(launch)}: launch {date_of(launch, team.zone)}. {gate_line(launch)}"
    return Message(text=spoken, blocks=tuple(blocks))


def _card(launch: Launch, team: Team, today: date, quoted: int, room: int | None) -> list[Block]:
    once = max(quoted, LEAST_QUOTED)
    blocks = [kit.header(f"{launch.ref} {launch.name}"), _facts(launch, team.zone, today), *ending(launch, once)]
    if launch.ending is None or launch.gate is not Gate.WAITING:  # once it has ended, nobody is waited for
        blocks.append(gate_words(launch, team, today, once))
    if launch.anyway is not None:
        because = kit.quote(kit.cut(launch.anyway.because, once))
        blocks.append(kit.section(f"*Launches {guarded(launch.anyway.reason)} anyway, because*\n{because}"))
    blocks += moves(launch, team.zone, once)
    blocks += reviews(launch, team.zone, once)
    if launch.terms.criteria:
        criteria = kit.escape(kit.cut("\n".join(f"• {one.text}" for one in launch.terms.criteria), 2 * once))
        blocks.append(kit.section(f"*Success criteria*\n{criteria}"))
    blocks += around(launch, once)
    blocks += card_checklist(launch, team, today, quoted, room)
    row = [*gate_buttons(launch), *checklist_buttons(launch), show_all_button(launch), history_button(launch)]
    blocks.append(kit.actions(*row, *read_all_offered(launch, blocks), *menu(launch)))
    return blocks


def _facts(launch: Launch, zone: str, today: date) -> Block:
    approver = kit.person(launch.approver) + (" (also the owner)" if launch.approver == launch.owner else "")
    return kit.fields(
        f"*Launch*\n{date_of(launch, zone)}",
        f"*{'Countdown' if launch.is_coming else 'Status'}*\n{_countdown(launch, zone, today)}",
        f"*Owner*\n{kit.person(launch.owner)}",
        f"*Go / no-go approver*\n{approver}",
    )


def _countdown(launch: Launch, zone: str, today: date) -> str:
    if launch.ending is not None:
        gone = launch.ending
        return f"{gone.outcome.value} by {kit.person(gone.by)}, {when(gone.at, zone)}"
    if launch.launched_at is not None:
        assert launch.launched_by is not None
        return f"launched {when(launch.launched_at, zone)} by {kit.person(launch.launched_by)}"
    days = launches.days_left(launch, zone, today)
    if days < 0:
        return "its day is past"
    left = "today" if days == 0 else f"{days} {'day' if days == 1 else 'days'} to go"
    return f"{left}, as of {calendar.day_text(today)}"
