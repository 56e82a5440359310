"""A team's checklist as a YAML file: every text quoted, so that it comes back as it was."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from bot.messages import kit
from bot.messages.files import File
from bot.messages.kit import Message
from bot.rules import calendar, text
from bot.rules.launches import Template, TemplateItem
from bot.rules.teams import Team

NAME_SHOWN = 80
ABOUT = "your export of the launch checklist"
FORMAT = """\
# phase: before, launch day or after. Items before the launch and on its day are blocking unless that says false.
# due: days relative to the launch. -3 is three working days before it, 0 its day, 7 seven days after it.
# owner: a member id; without one the item is the launch's owner's. review: true asks what the launch brought.
"""


def template_file(template: Template, team: Team, names: Mapping[str, str], *, at: datetime) -> File:
    """`names` are those of the owners, said beside their ids."""
    day = calendar.day_text(calendar.local(at, team.zone).date())
    head = f"# Launch checklist of {text.one_line(team.name, NAME_SHOWN)}, {day} ({team.zone})\n"
    title = f"Launch checklist of {team.name}, {day} ({team.zone})"
    return File(name="launch-checklist.yaml", title=title, data=f"{head}{FORMAT}{document(template, names)}".encode())


def document(template: Template, names: Mapping[str, str]) -> str:
    if not template.items:
        return "items: []\n"
    return "items:\n" + "".join(f"{line}\n" for item in template.items for line in _lines(item, names))


def _lines(item: TemplateItem, names: Mapping[str, str]) -> Iterator[str]:
    yield f"  - text: {quoted(item.text)}"
    yield f"    phase: {item.phase.value}"
    if item.owner is not None:
        name = text.one_line(names.get(item.owner, ""), NAME_SHOWN)
        known = "".join(one for one in name if one.isprintable())
        yield f"    owner: {item.owner}" + (f"  # {known}" if known else "")
    if item.due is not None:
        yield f"    due: {item.due}"
    yield f"    blocking: {_bool(item.blocking)}"
    if item.review:
        yield f"    review: {_bool(item.review)}"


def _bool(value: bool) -> str:
    return "true" if value else "false"


def quoted(words: str) -> str:
    """In YAML's double quotes. What can't be seen is written by its number: YAML takes some of it for a line's end."""
    return '"' + "".join(map(_sign, words)) + '"'


def _sign(one: str) -> str:
    if one in '"\\':
        return f"\\{one}"
    if one.isprintable():
        return one
    return f"\\u{ord(one):04x}" if ord(one) <= 0xFFFF else f"\\U{ord(one):08x}"


def template_export_words(team: Team) -> Message:
    """What introduces the file."""
    return kit.message(
        f"The launch checklist of {kit.escape(team.name)}. Change it and import it in `/launch template`."
    )


def template_export_coming() -> Message:
    return kit.message("The checklist comes as a YAML file in a direct message.")


def no_template_to_export() -> Message:
    return kit.message("There is nothing to export: you can't see that team's channel any more.")
