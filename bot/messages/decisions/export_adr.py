"""A decision as an architecture decision record in Markdown."""

from bot.messages.decisions import export_words as words
from bot.messages.exporting import markdown
from bot.messages.exporting.markdown import escape, items, lines, quote
from bot.messages.exporting.words import history, moment, name, names
from bot.rules.decisions import KINDS, Story, ref


def file_name(story: Story) -> str:
    """Such as 0014-pick-the-queue.md."""
    return markdown.file_name(story.decision.number, story.decision.title, nameless="decision")


def page(story: Story) -> tuple[str, bytes]:
    return file_name(story), record(story).encode()


def record(story: Story) -> str:
    """The usual headings."""
    decision = story.decision
    sections = {
        "Status": _status(story),
        "Context": [*quote(decision.context), *_signed(story)],
        "Options considered": items(words.option(*one) for one in enumerate(decision.options, start=1)),
        "Decision": _decision(story),
        "Consequences": _consequences(story),
        "Inputs and dissent": items([*words.inputs(story), *words.commitments(story)]),
        "Review": _review(story),
        "Earlier versions": items(words.earlier_versions(story)),
        "History": items(history(story, KINDS)),
    }
    return markdown.page(f"{decision.ref} {decision.title}", sections)


def _status(story: Story) -> list[str]:
    decision = story.decision
    asked = decision.approval
    facts = (
        ("Status", f"{words.status(story)} (version {decision.version})"),
        ("Approver", name(story, asked.approver)),
        ("Delegate", words.delegation(story)),
        ("Driver", name(story, decision.driver)),
        ("Contributors", names(story, decision.contributors)),
        ("Informed", names(story, (*decision.informed, *decision.informed_channels))),
        ("Due", moment(story, asked.due)),
        ("Logged", f"{moment(story, decision.logged_at)} by {name(story, decision.logged_by)}"),
        ("Team", f"{story.team.name}, time zone {story.team.zone}"),
        ("Supersedes", ref(decision.supersedes) if decision.supersedes else ""),
        ("Superseded by", ref(decision.superseded_by) if decision.superseded_by else ""),
        ("Withdrawal", words.withdrawal(story)),
    )
    return items(f"{name}: {said}" for name, said in facts if said)


def _signed(story: Story) -> list[str]:
    decision = story.decision
    if not decision.link:
        return []
    label = " ".join(decision.label.split())
    # A link has no spaces and no angle brackets, so nothing ends it early.
    return ["", " ".join(part for part in ("Signed:", escape(label), f"<{decision.link}>") if part)]


def _decision(story: Story) -> list[str]:
    asked = story.decision.approval
    said = words.answer(story)
    if not said:
        return ["Nobody has decided yet."]
    parts = lines(said)
    for heading, text in (("Why", asked.rationale), ("Conditions", asked.conditions)):
        if text:
            parts += ["", f"{heading}:", "", *quote(text)]
    return parts


def _consequences(story: Story) -> list[str]:
    decision = story.decision
    said = [f"This is a {words.DOORS[decision.approval.door]}."]
    if default := words.default(story):
        said += ["", *lines(f"If nobody answers by the due time, this takes effect: {default}")]
    if decision.expected:
        said += ["", "Expected result:", "", *quote(decision.expected)]
    return said


def _review(story: Story) -> list[str]:
    decision = story.decision
    day = [f"Review on {decision.review_on.isoformat()}"] if decision.review_on else []
    done = words.review(story)
    return items([*day, *([done] if done else []), *words.reopenings(story)])
