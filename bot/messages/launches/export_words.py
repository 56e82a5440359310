"""What an export says of a launch and what became of it: plain text, nothing left out."""

from collections.abc import Iterator

from bot.messages.exporting import words
from bot.messages.exporting.words import moment, name, names
from bot.messages.launches.words import DAYS
from bot.rules import launches
from bot.rules.launches import Gate, Item, ItemState, Move, Phase, Review, Story


def criteria(story: Story) -> str:
    return "\n".join(one.text for one in story.launch.terms.criteria)


def informed(story: Story) -> str:
    return names(story, (*story.launch.terms.informed, *story.launch.terms.informed_channels))


def anyway(story: Story) -> str:
    """Which refused day it is, and why it was taken all the same."""
    taken = story.launch.anyway
    if taken is None:
        return ""
    detail = f" ({taken.reason.detail})" if taken.reason.detail else ""
    return f"on {DAYS[taken.reason.kind]}{detail}: {taken.because}"


def gate(story: Story) -> str:
    """Who said what when, in one line; the words that go with it stand apart."""
    launch, asked = story.launch, story.launch.approval
    if launch.gate is Gate.WAITING:
        since = f", asked {moment(story, asked.asked_at)}" if asked.asked_at is not None else ""
        void = f"; the go ended with “{launch.void}”" if launch.void else ""
        return f"waiting for {name(story, launch.approver)}{since}{void}"
    on_behalf = f" for {name(story, asked.decided_for)}" if asked.decided_for else ""
    return f"{launch.gate.value} by {name(story, asked.decided_by)}{on_behalf}, {moment(story, asked.decided_at)}"


def delegation(story: Story) -> str:
    return words.delegation(story, story.launch.approval.delegation)


def moves(story: Story) -> list[str]:
    return [_move(story, one) for one in story.launch.moves]


def _move(story: Story, one: Move) -> str:
    days = f"{moment(story, one.before)} → {moment(story, one.after)}"
    return f"{days} by {name(story, one.by)}, {moment(story, one.at)}, {one.trade.value}: {one.cause}"


def reviews(story: Story) -> list[str]:
    return ["\n".join(_review(story, one)) for one in story.launch.reviews]


def _review(story: Story, one: Review) -> Iterator[str]:
    of = next((f"{item.text}, " for item in story.launch.items if item.number == one.item), "")
    adopted = "adopted" if one.adopted else "not adopted"
    yield f"{of}by {name(story, one.by)}, {moment(story, one.at)}: {adopted}"
    yield f"Measured: {one.measured}" if one.measured else "No result measured"
    if one.feedback:
        yield f"Feedback: {one.feedback}"
    if one.change:
        yield f"To change: {one.change}"


def out(story: Story) -> str:
    launch = story.launch
    if launch.launched_at is None:
        return ""
    return f"launched by {name(story, launch.launched_by)}, {moment(story, launch.launched_at)}"


def ending(story: Story) -> str:
    gone = story.launch.ending
    return f"{gone.outcome.value} by {name(story, gone.by)}, {moment(story, gone.at)}: {gone.why}" if gone else ""


# --- the checklist ---------------------------------------------------------------------------------------------------


def due(story: Story, item: Item) -> str:
    return moment(story, launches.due_at(story.launch, item, story.team.calendar))


def help_needed(story: Story, item: Item) -> str:
    asked = item.help
    return f"{name(story, asked.by)}, {moment(story, asked.at)}: {asked.text}" if asked is not None else ""


def items(story: Story, phase: Phase) -> list[str]:
    return ["\n".join(_item(story, one)) for one in story.launch.items if one.phase is phase]


def _item(story: Story, item: Item) -> Iterator[str]:
    owner = name(story, launches.whose(story.launch, item))
    by = due(story, item)
    facts = [item.state.value, *(["blocking"] if item.blocking else []), owner, *([f"due {by}"] if by else [])]
    yield f"{item.text}: {', '.join(facts)}"
    if item.by is not None:
        yield f"{item.state.value} by {name(story, item.by)}, {moment(story, item.at)}"
    if item.evidence:
        yield f"{'Waived because' if item.state is ItemState.WAIVED else 'Evidence'}: {item.evidence}"
    if item.help is not None:
        yield f"Help needed, {help_needed(story, item)}"
