"""What the clock says of a launch that comes near."""

from bot.messages import kit
from bot.messages.kit import Message
from bot.messages.launches.words import date_of, gate_line, open_items, title
from bot.rules.launches import Launch, Reminder


def reminder(launch: Launch, due: Reminder, zone: str) -> Message:
    """In the channel: days left, the gate, and what blocks it."""
    return kit.message(f"{_coming(launch, due, zone)}{open_items(due.open_items)}")


def owner_reminder(launch: Launch, due: Reminder, zone: str, channel: str) -> Message:
    return kit.message(
        f"{_coming(launch, due, zone)} You own it, in {kit.channel(channel)}.{open_items(due.open_items)}"
    )


def _coming(launch: Launch, due: Reminder, zone: str) -> str:
    left = due.working_days
    when = f"in {left} working {'day' if left == 1 else 'days'}" if left else "today"
    return f"*{title(launch)}* launches {when}, {date_of(launch, zone)}. {gate_line(launch)}."
