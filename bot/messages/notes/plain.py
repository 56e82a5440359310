"""A note's markup where Slack doesn't render it: as plain words, and as Markdown."""

from collections.abc import Mapping

from bot.messages.exporting import markdown as md
from bot.rules import text

Names = Mapping[str, str]


def plain(markup: str, names: Names) -> str:
    """As it is read: names where people are mentioned, moments in the team's zone, no stars."""
    return text.unescape(text.unbolded(markup), names)


def label(markup: str) -> str:
    """What a line is about, where it begins with that in bold; "" where it does not."""
    found = text.BOLD.match(markup)
    return text.unescape(found[1]) if found else ""


def markdown(markup: str, names: Names) -> str:
    """One line; what is bold stays so, and nothing that people wrote is markup."""
    parts, at = [], 0
    for found in text.BOLD.finditer(markup):
        parts.append(_escaped(markup[at : found.start()], names, begins=not at))
        parts.append(f"**{_escaped(found[1], names, begins=False)}**")
        at = found.end()
    parts.append(_escaped(markup[at:], names, begins=not at))
    return "".join(parts).strip()


def _escaped(markup: str, names: Names, *, begins: bool) -> str:
    """A part of a line. Only its beginning can make it a list or a heading."""
    said = text.unescape(markup, names)
    if not begins or not said.strip():
        return md.inline(said)
    return md.escape(said) + (" " if said.endswith(" ") else "")
