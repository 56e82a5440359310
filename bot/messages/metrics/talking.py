"""What `/metric …` understands, and both readings of a line."""

from collections.abc import Iterator, Mapping

from bot.messages import kit, lists
from bot.messages.kit import Block, Message
from bot.messages.metrics import words
from bot.rules import text
from bot.rules.metrics import NAME_LIMIT, Ask, Metric
from bot.rules.teams import Team

OFFERED, TYPED = 5, 300


def help_text(prefix: str) -> Message:
    """Each way to type it, with what it does."""
    lines = (
        ("", "add a metric"),
        (" WAU", "show one: value, change, target, source, with buttons to edit, fetch and retire it"),
        (" WAU 12430", "type in its value, such as 12430, 12,430 or 3.5"),
        (" Signups a day", "add one with this name"),
        (" list", "those of this channel; `list all` has retired ones too"),
    )
    said = [f"`/{prefix}metric{typed}` — {does}" for typed, does in lines]
    return kit.message("What /metric understands", kit.section("\n".join(said)))


def unsure(ask: Ask, teams: Mapping[int, Team]) -> Message:
    """Every reading of a line, each with its button; of several `teams` with its team."""
    line = text.one_line(ask.line, TYPED)
    blocks = [*_readings(ask, teams)]
    ways = f"can be read in {'two' if len(blocks) == 2 else 'several'} ways"
    return Message(text=f"This {ways}", blocks=(kit.section(f"“{kit.escape(line)}” {ways}:"), *blocks))


def _readings(ask: Ask, teams: Mapping[int, Team]) -> Iterator[Block]:
    def row(one: Metric) -> str:
        return f"{words.row(one)}{lists.of_team(teams[one.team], teams)}"

    typed = text.one_line(ask.typed, TYPED)
    for one in ask.shown[:OFFERED]:
        show = kit.button("Show", "metrics.show", value=kit.pack(id=one.number))
        yield kit.section(f"the metric {row(one)}", accessory=show)
    for one in ask.valued[:OFFERED]:
        button = kit.button("Type in", "metrics.type_in", value=kit.pack(id=one.number, typed=typed))
        yield kit.section(f"{kit.escape(typed)} as a value of {row(one)}", accessory=button)
    left = len(ask.shown[OFFERED:]) + len(ask.valued[OFFERED:])
    if left:
        yield kit.context(f"and {left} more: type more of its name")
    name = text.one_line(ask.line if ask.shown or not typed else ask.name, NAME_LIMIT + 1)
    add = kit.button("Add a metric", "metrics.add", value=kit.pack(name=name, typed="" if ask.shown else typed))
    yield kit.section("a new metric with this name", accessory=add)
