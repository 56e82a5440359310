"""A record as a page of Markdown, whose structure nothing that people wrote can break."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence

SLUG = 60
# What means something to Markdown or HTML wherever it stands, and what does so at the beginning of a line.
ANYWHERE = re.compile(r"([\\`*_\[\]<>&~|#])")
AT_THE_BEGINNING = re.compile(r"^([-+=:]|\d+(?=[.)]))")
NOTHING = "None."


def file_name(number: int, title: str, *, nameless: str) -> str:
    """Such as 0014-pick-the-queue.md; `nameless` stands for a title without any letter."""
    plain = unicodedata.normalize("NFKD", title.casefold())
    bare = "".join(sign for sign in plain if not unicodedata.combining(sign))
    slug = "-".join("".join(sign if sign.isalnum() else " " for sign in bare).split())[:SLUG].strip("-")
    return f"{number:04d}-{slug or nameless}.md"


def page(title: str, sections: Mapping[str, Sequence[str]]) -> str:
    """Each heading is there, so that many records read alike."""
    parts = [f"# {escape(' '.join(title.split()))}"]
    for heading, written in sections.items():
        parts += [f"## {heading}", "\n".join(written) or NOTHING]
    return "\n\n".join(parts) + "\n"


def escape(line: str) -> str:
    """One line as it was typed: no markup, no HTML, no block of its own. Spaces at its beginning stay visible."""
    bare = line.lstrip()
    indent = "\u00a0" * sum(4 if sign == "\t" else 1 for sign in line[: len(line) - len(bare)])
    text = ANYWHERE.sub(r"\\\1", bare)
    if not indent:
        text = AT_THE_BEGINNING.sub(lambda found: _escaped_beginning(found[1]), text)
    return (indent + text).rstrip()


def inline(part: str) -> str:
    """A part of a line that something stands before: no markup and no HTML."""
    return ANYWHERE.sub(r"\\\1", part)


def _escaped_beginning(found: str) -> str:
    # Of a number the dot after it makes the list.
    return f"{found}\\" if found.isdigit() else f"\\{found}"


def quote(text: str) -> list[str]:
    """People's own words, line by line."""
    return [f"> {escape(line)}  " if line.strip() else ">" for line in text.splitlines()]


def lines(text: str) -> list[str]:
    return [f"{escape(line)}  " for line in text.splitlines()]


def items(many: Iterable[str]) -> list[str]:
    """A list; an item of several lines keeps them."""
    return ["\n".join(_item(one)) for one in many]


def _item(text: str) -> Iterator[str]:
    for number, line in enumerate(text.splitlines()):
        yield f"{'  ' if number else '- '}{escape(line)}  " if line.strip() else ""
