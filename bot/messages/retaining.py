"""What is said where a workspace decides how long words are kept."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.messages import kit
from bot.messages.kit import Filled, Message
from bot.rules import calendar
from bot.rules.retention import DELETED, NOTICE, YEARS, Retention

FORM, CHANGE = "teams.retention", "teams.retention_change"
TITLE = "Keep words for"
NEVER = "0"
KINDS = {"D-": "decision", "B-": "bet", "L-": "launch", "note ": "weekly note"}


def form(kept: Retention | None) -> dict[str, Any]:
    choices = [("For ever", NEVER), *((f"{_years(one)} after they were closed", str(one)) for one in YEARS)]
    return kit.modal(
        TITLE,
        kit.section(
            "Of decisions, bets, launches and weekly notes that were closed that long ago the words are deleted, also "
            f"from their history: “{DELETED}” stands there. Who did what and when, numbers and links stay. It can't "
            "be taken back."
        ),
        kit.select_input("years", "Keep words", choices, value=str(kept.years) if kept is not None else NEVER),
        kit.context(
            f"{NOTICE.days} days before the first time you get a message that says how many they are. Posts and files "
            "that stand in Slack, and backups, are not touched; nor can I take a name out of those posts later."
        ),
        callback=FORM,
        metadata={},
        submit="Save",
    )


def read_form(filled: Filled) -> int | None:
    """The years that were chosen; None for ever. Raises UserError for what the form does not offer."""
    return kit.number_of((0, *YEARS), filled.choice("years") or NEVER) or None


def saved(years: int | None) -> Message:
    if years is None:
        return kit.message("Words are kept for ever.")
    return kit.message(
        f"Words are kept for {_years(years)} after a record was closed. Nothing is deleted before you get a message "
        f"that says how many they are, and then {NOTICE.days} days have passed."
    )


def coming(counts: Mapping[str, int], kept: Retention, begins: datetime) -> Message:
    """To whoever set it, before the first time."""
    when = kit.dated(begins, calendar.moment_text(begins, "UTC"))
    text = (
        f"From {when} on I delete the words of {told(counts)}, closed more than {_years(kept.years)} ago by then, and "
        "of others once they are as old. It can't be taken back."
    )
    return Message(text=text, blocks=(kit.section(text, accessory=kit.button("Keep them longer", CHANGE)),))


def told(counts: Mapping[str, int]) -> str:
    """Such as "3 decisions and 1 bet"."""
    parts = [f"{number:,} {KINDS[kind]}{'' if number == 1 else 's'}" for kind, number in counts.items()]
    return " and ".join(one for one in (", ".join(parts[:-1]), parts[-1]) if one)


def _years(number: int) -> str:
    return "1 year" if number == 1 else f"{number} years"
