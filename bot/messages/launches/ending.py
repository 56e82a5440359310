"""The last word about a launch: the forms that ask why, what is said of it, and how its card shows it."""

from collections.abc import Iterator, Sequence
from typing import Any

from bot.messages import kit
from bot.messages.kit import Block, Filled, Message
from bot.messages.launches.moving import seen
from bot.messages.launches.words import WHY_LIMIT, date_of, title, title_in
from bot.rules.launches import Launch, Outcome
from bot.rules.teams import Team

CANCEL, ROLL_BACK = "launches.cancel", "launches.roll_back"


def cancel_form(launch: Launch, team: Team, *, why: str = "", notice: Sequence[Block] = ()) -> dict[str, Any]:
    form = kit.modal(
        "Cancel the launch",
        *notice,
        kit.section(f"*{title(launch)}*\nLaunches {date_of(launch, team.zone)}"),
        kit.section("Nobody is asked or reminded of it any more. This can't be taken back."),
        kit.text_input("why", "Why it does not launch", value=why, limit=WHY_LIMIT, lines=True, focus=True),
        callback=CANCEL,
        metadata=seen(launch),
        submit="Cancel the launch",
    )
    # The usual word beside it would be "Cancel", which leaves open what that cancels.
    return {**form, "close": kit.plain("Keep it", kit.TITLE)}


def roll_back_form(launch: Launch) -> dict[str, Any]:
    return kit.modal(
        "Rolled back",
        kit.section(f"*{title(launch)}*\nThe channel and its stakeholders are told. No review is asked for any more."),
        kit.text_input("why", "Why it was rolled back", limit=WHY_LIMIT, lines=True, focus=True),
        callback=ROLL_BACK,
        metadata={"id": launch.number},
        submit="Tell everybody",
    )


def read_why(filled: Filled) -> str:
    return filled.text("why")


def ended(before: Launch, after: Launch, *, channel: str | None = None) -> Message:
    """Old → new, and why; elsewhere than there, with the `channel`."""
    gone = after.ending
    assert gone is not None
    line = f"{title_in(after, channel)}: {before.status.value} → {gone.outcome.value}, says {kit.person(gone.by)}"
    return kit.message(f"{line}\n{kit.quote(gone.why)}")


def ending(launch: Launch, quoted: int) -> Iterator[Block]:
    """On the card; who and when stand in its first lines."""
    if launch.ending is not None:
        why = kit.quote(kit.cut(launch.ending.why, quoted))
        yield kit.section(f"*{BECAUSE[launch.ending.outcome]}*\n{why}")


BECAUSE = {Outcome.CANCELLED: "Cancelled, because", Outcome.ROLLED_BACK: "Rolled back, because"}
