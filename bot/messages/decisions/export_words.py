"""What an export says of a decision and what became of it: plain text, nothing left out."""

from collections.abc import Iterable, Iterator

from bot.messages.exporting import words
from bot.messages.exporting.words import moment, name
from bot.rules.approval import Door, State
from bot.rules.decisions import Input, Option, Reopening, Story

DOORS = {Door.TWO_WAY: "two-way door", Door.ONE_WAY: "one-way door"}


def status(story: Story) -> str:
    chosen = story.decision.chosen
    return f"{story.decision.status.value}: {chosen.name}" if chosen else story.decision.status.value


def answer(story: Story) -> str:
    """Who said what when, in one line; empty while nobody did."""
    asked, decision = story.decision.approval, story.decision
    if asked.decided_at is None:
        return ""
    state = asked.state.value + (f" “{decision.chosen.name}”" if decision.chosen else "")
    if asked.by_default:
        return f"{state} by default: {name(story, asked.approver)} did not answer, {moment(story, asked.decided_at)}"
    on_behalf = f" for {name(story, asked.decided_for)}" if asked.decided_for else ""
    return f"{state} by {name(story, asked.decided_by)}{on_behalf}, {moment(story, asked.decided_at)}"


def default(story: Story) -> str:
    chosen = story.decision.approval.default
    if chosen is None:
        return ""
    if chosen.option is None or chosen.state is State.DECLINED:
        return chosen.state.value
    return f"{chosen.state.value}: {option(chosen.option, story.decision.options[chosen.option - 1])}"


def option(number: int, one: Option) -> str:
    return f"{number}. {one.name} — {one.tradeoff}"


def options(many: Iterable[Option]) -> str:
    return "\n".join(option(number, one) for number, one in enumerate(many, start=1))


def delegation(story: Story) -> str:
    return words.delegation(story, story.decision.approval.delegation)


def inputs(story: Story) -> list[str]:
    return ["\n".join(_input(story, one)) for one in story.decision.inputs]


def _input(story: Story, said: Input) -> Iterator[str]:
    begin = f"{said.kind.value} by {name(story, said.by)}, {moment(story, said.at)}, version {said.version}"
    yield f"{begin}: {said.text}" if said.text else begin
    if said.steelman:
        yield f"The strongest case for it: {said.steelman}"
    if said.fair is not None:
        verdict = "fair" if said.fair else "not my view"
        yield f"{name(story, said.fair_by)}, {moment(story, said.fair_at)}: {verdict}"
    if said.resolved_at is not None:
        why = f": {said.resolved_why}" if said.resolved_why else ""
        yield f"resolved by {name(story, said.resolved_by)}, {moment(story, said.resolved_at)}{why}"


def commitments(story: Story) -> list[str]:
    return [
        f"{name(story, one.by)} disagrees and commits, {moment(story, one.at)}" for one in story.decision.commitments
    ]


def reopenings(story: Story) -> list[str]:
    return ["\n".join(_reopening(story, one)) for one in story.decision.reopenings]


def _reopening(story: Story, asked: Reopening) -> Iterator[str]:
    yield f"new evidence from {name(story, asked.by)}, {moment(story, asked.at)}: {asked.evidence}"
    if asked.passed_to is not None:
        yield f"reassigned to {name(story, asked.passed_to)}, {moment(story, asked.passed_at)}"
    if asked.outcome is not None:
        why = f": {asked.why}" if asked.why else ""
        yield f"{asked.outcome.value} by {name(story, asked.answered_by)}, {moment(story, asked.answered_at)}{why}"


def withdrawal(story: Story) -> str:
    gone = story.decision.withdrawal
    return f"withdrawn by {name(story, gone.by)}, {moment(story, gone.at)}: {gone.why}" if gone else ""


def review(story: Story) -> str:
    done = story.decision.review
    if done is None:
        return ""
    said = [f"written by {name(story, done.by)}, {moment(story, done.at)}"]
    facts = (("Expected", done.expected), ("Happened", done.happened), ("Lesson", done.lesson))
    return "\n".join([*said, *(f"{title}: {words}" for title, words in facts if words)])


def earlier_versions(story: Story) -> list[str]:
    """The texts before the current one, the first one first."""
    found = []
    for one in story.versions:
        if one.number >= story.decision.version:
            continue
        facts = (
            ("Context", one.context),
            ("Signed", " ".join(part for part in (one.label, one.link) if part)),
            ("Options", "\n" + options(one.options) if one.options else ""),
            ("Expected", one.expected),
        )
        said = [f"version {one.number}: {one.title} ({DOORS[one.door]})"]
        found.append("\n".join([*said, *(f"{title}: {words}" for title, words in facts if words)]))
    return found
