"""What came of a launch: the question for a review, its form, and what others read of it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.messages import kit
from bot.messages.kit import Block, Filled, Message
from bot.messages.launches.words import title, title_in, when
from bot.rules import launches, text
from bot.rules.launches import Item, ItemState, Launch, Review, Status, Written
from bot.rules.reminders import Reminder
from bot.rules.teams import Team

REVIEW = "launches.review"
CRITERIA_ASKED, CRITERION = 10, 120  # they come back with the form, for which Slack has 3,000 characters
VALUE_LIMIT, RESULT_LIMIT, WORDS_LIMIT = 100, 300, 1000
REVIEWS_SHOWN, SUMMARY = 3, 200
BESIDE = "beside"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewing:
    """What stands in the form. `values` are those of the success criteria, by the words that the form asked with."""

    item: int | None = None
    adopted: bool | None = None
    values: Mapping[str, str]
    feedback: str = ""
    change: str = ""


# --- the question ----------------------------------------------------------------------------------------------------


def review_asked(launch: Launch, sent: Reminder, team: Team) -> Message:
    """The DM that asks for what is due, as it reads now; with the last one written its button goes."""
    assert launch.launched_at is not None
    line = f"*{title(launch)}* in {kit.channel(team.channel)} was launched {when(launch.launched_at, team.zone)}."
    if launch.ending is not None:
        gone = launch.ending
        by = f"{gone.outcome.value} by {kit.person(gone.by)}, {when(gone.at, team.zone)}"
        return kit.message(f"{line} It was {by}: no review is asked for any more.")
    asked = launches.asked_for(launch, sent)
    if not asked:
        return kit.message(f"{line} {kit.person(launch.owner)} is asked what came of it.")
    missing = [one for one in asked if one.is_open]
    question = " What came of it?" if missing else ""
    said = "\n".join([f"{line}{question}", *(f"• {_stands(one, team)}" for one in asked)])
    if not missing:
        return kit.message(said)
    value = kit.pack(id=launch.number, item=missing[0].number)
    return kit.message(said, kit.section(said), kit.actions(kit.button("Write the review", REVIEW, value=value)))


def _stands(item: Item, team: Team) -> str:
    if item.is_open:
        return kit.escape(item.text)
    assert item.by is not None
    assert item.at is not None
    became = "written" if item.state is ItemState.DONE else item.state.value
    return f"{kit.escape(item.text)}: {became} by {kit.person(item.by)}, {when(item.at, team.zone)}"


# --- the form --------------------------------------------------------------------------------------------------------


def review_form(
    launch: Launch,
    entered: Reviewing,
    team: Team,
    *,
    below: Mapping[str, Any] | None = None,
    notice: Sequence[Block] = (),
) -> dict[str, Any]:
    """Each success criterion's value, what people say, what to do otherwise, and whether it is used."""
    assert launch.launched_at is not None
    yes_no = None if entered.adopted is None else ("yes" if entered.adopted else "no")
    return kit.modal(
        "Write the review",
        *notice,
        kit.section(f"*{title(launch)}*\nLaunched {when(launch.launched_at, team.zone)}"),
        *_which(launch, entered),
        *_measured(launch, entered),
        kit.text_input(
            "feedback",
            "Feedback",
            value=entered.feedback,
            limit=WORDS_LIMIT,
            lines=True,
            optional=True,
            hint="What people say and do: quotes, tickets, what surprised you",
        ),
        kit.text_input(
            "change",
            "What to change in how we launch",
            value=entered.change,
            limit=WORDS_LIMIT,
            lines=True,
            optional=True,
        ),
        kit.radio_input("adopted", "Adopted?", [("Yes, it is used", "yes"), ("No, not yet", "no")], value=yes_no),
        callback=REVIEW,
        metadata={"id": launch.number, "seen": len(launch.reviews), "criteria": _criteria(launch), **(below or {})},
        submit="Save",
    )


def _which(launch: Launch, entered: Reviewing) -> Iterator[Block]:
    """Which of the checklist's reviews this is, where any is open."""
    missing = launches.open_reviews(launch)
    if missing:
        choices = [(one.text, str(one.number)) for one in missing]
        chosen = str(entered.item) if entered.item in {one.number for one in missing} else BESIDE
        yield kit.select_input("item", "Which review", [*choices, ("One beside those planned", BESIDE)], value=chosen)


def _criteria(launch: Launch) -> list[str]:
    """As the form asks for them; one that stands there twice is asked for once."""
    return list(dict.fromkeys(kit.cut(one.text, CRITERION) for one in launch.terms.criteria[:CRITERIA_ASKED]))


def _measured(launch: Launch, entered: Reviewing) -> Iterator[Block]:
    asked = _criteria(launch)
    for number, one in enumerate(asked):
        value, hint = entered.values.get(one, ""), "The measured value; leave it empty if nobody knows"
        yield kit.text_input(f"measured{number}", one, value=value, limit=VALUE_LIMIT, optional=True, hint=hint)
    if not asked:
        value = entered.values.get("", "")
        yield kit.text_input("measured", "Measured result", value=value, limit=RESULT_LIMIT, optional=True)


def read_review(filled: Filled, metadata: Mapping[str, Any]) -> Reviewing:
    """What was entered, whatever became of the launch meanwhile."""
    kept = metadata.get("criteria")
    asked = [one for one in kept if isinstance(one, str)] if isinstance(kept, list) else []
    chosen = filled.choice("item") or ""
    values = {one: filled.text(f"measured{number}") for number, one in enumerate(asked)}
    return Reviewing(
        item=int(chosen) if chosen.isdecimal() and chosen.isascii() else None,
        adopted={"yes": True, "no": False}.get(filled.choice("adopted") or ""),
        values=values or {"": filled.text("measured")},
        feedback=filled.text("feedback"),
        change=filled.text("change"),
    )


def fits_review(launch: Launch, entered: Reviewing) -> bool:
    """Whether the form asked for the success criteria that the launch has now."""
    return list(entered.values) == (_criteria(launch) or [""])


def written(entered: Reviewing) -> Written:
    """As `rules.launches.review` takes it: a line for each criterion that was measured."""
    lines = [f"{one}: {value}" if one else value for one, value in entered.values.items() if value]
    return Written(
        item=entered.item,
        adopted=bool(entered.adopted),
        measured="\n".join(lines),
        feedback=entered.feedback,
        change=entered.change,
    )


def reviewed_meanwhile(launch: Launch, known: int, zone: str) -> list[Block]:
    """At the top of a form that comes again: what somebody else wrote since, or that other values are asked for."""
    others = launch.reviews[known:]
    if not others:
        return [kit.section("The success criteria changed while you had this open. What you entered is below.")]
    told = [
        kit.section(f"{_head(launch, one)}, {when(one.at, zone)}\n{kit.quote(text.one_line(_gist(one), WORDS_LIMIT))}")
        for one in others[-REVIEWS_SHOWN:]
    ]
    return [*told, kit.context("It was written while you had this open. Yours is kept below; send it to add it.")]


# --- what others read ------------------------------------------------------------------------------------------------


def reviewed(before: Launch, after: Launch, *, channel: str | None = None) -> Message:
    """In the thread and to the stakeholders, there with the `channel`: the last review, whole."""
    one = after.reviews[-1]
    line = f"{title_in(after, channel)}: {_head(after, one)}"
    if after.status is not before.status and after.status is Status.REVIEWED:
        line += f". Every review is written: {before.status.value} → {after.status.value}"
    parts = [("Measured", one.measured), ("Feedback", one.feedback), ("To change in how we launch", one.change)]
    said = [kit.section(f"*{heading}*\n{kit.quote(words)}") for heading, words in parts if words]
    return kit.message(line, kit.section(line), *said)


def reviews(launch: Launch, zone: str, quoted: int) -> Iterator[Block]:
    """On the card: the last ones in a line each."""
    if launch.reviews:
        shown = launch.reviews[: -REVIEWS_SHOWN - 1 : -1]
        lines = [f"*{'Reviewed' if launch.is_reviewed else 'Reviews'}*"]
        for one in shown:
            gist = kit.escape(text.one_line(_gist(one), min(quoted, SUMMARY)))
            lines.append(f"• {_head(launch, one)}, {when(one.at, zone)}: {gist}")
        if len(launch.reviews) > len(shown):
            lines.append(f"and {len(launch.reviews) - len(shown)} before, in the thread")
        yield kit.section("\n".join(lines))


def _head(launch: Launch, review: Review) -> str:
    which = launch.item(review.item).text if review.item is not None else "A review"
    return f"{kit.escape(which)} by {kit.person(review.by)}, {'adopted' if review.adopted else 'not adopted'}"


def _gist(review: Review) -> str:
    """What was measured; without that, what people say."""
    return " · ".join(review.measured.splitlines()) or review.feedback
