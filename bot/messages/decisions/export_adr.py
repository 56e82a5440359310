"""A decision as an architecture decision record in Markdown, whose structure nothing that people wrote can break."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from bot.messages.decisions import export_words as words
from bot.rules.decisions import Story, ref

SLUG = 60
# What means something to Markdown or HTML wherever it stands, and what does so at the beginning of a line.
ANYWHERE = re.compile(r"([\\`*_\[\]<>&~|#])")
AT_THE_BEGINNING = re.compile(r"^([-+=:]|\d+(?=[.)]))")
NOTHING = "None."


def file_name(story: Story) -> str:
    """Such as 0014-pick-the-queue.md."""
    plain = unicodedata.normalize("NFKD", story.decision.title.casefold())
    bare = "".join(sign for sign in plain if not unicodedata.combining(sign))
    slug = "-".join("".join(sign if sign.isalnum() else " " for sign in bare).split())[:SLUG].strip("-")
    return f"{story.decision.number:04d}-{slug or 'decision'}.md"


def record(story: Story) -> str:
    """The usual headings, each of them there, so that many records read alike."""
    decision = story.decision
    sections = {
        "Status": _status(story),
        "Context": [*_quote(decision.context), *_signed(story)],
        "Options considered": _items(words.option(*one) for one in enumerate(decision.options, start=1)),
        "Decision": _decision(story),
        "Consequences": _consequences(story),
        "Inputs and dissent": _items([*words.inputs(story), *words.commitments(story)]),
        "Review": _review(story),
        "Earlier versions": _items(words.earlier_versions(story)),
        "History": _items(words.history(story)),
    }
    parts = [f"# {decision.ref} {escape(' '.join(decision.title.split()))}"]
    for heading, lines in sections.items():
        parts += [f"## {heading}", "\n".join(lines) or NOTHING]
    return "\n\n".join(parts) + "\n"


def escape(line: str) -> str:
    """One line as it was typed: no markup, no HTML, no block of its own. Spaces at its beginning stay visible."""
    bare = line.lstrip()
    indent = "\u00a0" * sum(4 if sign == "\t" else 1 for sign in line[: len(line) - len(bare)])
    text = ANYWHERE.sub(r"\\\1", bare)
    if not indent:
        text = AT_THE_BEGINNING.sub(lambda found: _escaped_beginning(found[1]), text)
    return (indent + text).rstrip()


def _escaped_beginning(found: str) -> str:
    # Of a number the dot after it makes the list.
    return f"{found}\\" if found.isdigit() else f"\\{found}"


def _quote(text: str) -> list[str]:
    """People's own words, line by line."""
    return [f"> {escape(line)}  " if line.strip() else ">" for line in text.splitlines()]


def _lines(text: str) -> list[str]:
    return [f"{escape(line)}  " for line in text.splitlines()]


def _items(many: Iterable[str]) -> list[str]:
    """A list; an item of several lines keeps them."""
    return ["\n".join(_item(one)) for one in many]


def _item(text: str) -> Iterator[str]:
    for number, line in enumerate(text.splitlines()):
        yield f"{'  ' if number else '- '}{escape(line)}  " if line.strip() else ""


def _status(story: Story) -> list[str]:
    decision = story.decision
    asked = decision.approval
    facts = (
        ("Status", f"{words.status(story)} (version {decision.version})"),
        ("Approver", words.name(story, asked.approver)),
        ("Delegate", words.delegation(story)),
        ("Driver", words.name(story, decision.driver)),
        ("Contributors", words.names(story, decision.contributors)),
        ("Informed", words.names(story, (*decision.informed, *decision.informed_channels))),
        ("Due", words.moment(story, asked.due)),
        ("Logged", f"{words.moment(story, decision.logged_at)} by {words.name(story, decision.logged_by)}"),
        ("Team", f"{story.team.name}, time zone {story.team.zone}"),
        ("Supersedes", ref(decision.supersedes) if decision.supersedes else ""),
        ("Superseded by", ref(decision.superseded_by) if decision.superseded_by else ""),
        ("Withdrawal", words.withdrawal(story)),
    )
    return _items(f"{name}: {said}" for name, said in facts if said)


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
    parts = _lines(said)
    for name, text in (("Why", asked.rationale), ("Conditions", asked.conditions)):
        if text:
            parts += ["", f"{name}:", "", *_quote(text)]
    return parts


def _consequences(story: Story) -> list[str]:
    decision = story.decision
    lines = [f"This is a {words.DOORS[decision.approval.door]}."]
    if default := words.default(story):
        lines += ["", *_lines(f"If nobody answers by the due time, this takes effect: {default}")]
    if decision.expected:
        lines += ["", "Expected result:", "", *_quote(decision.expected)]
    return lines


def _review(story: Story) -> list[str]:
    decision = story.decision
    day = [f"Review on {decision.review_on.isoformat()}"] if decision.review_on else []
    done = words.review(story)
    return _items([*day, *([done] if done else []), *words.reopenings(story)])
