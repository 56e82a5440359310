"""What does a typed `/metric …` ask for?"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from bot.errors import UserError
from bot.rules import text
from bot.rules.metrics.metric import Metric
from bot.rules.metrics.parsing import begins_like_a_number, number_of
from bot.rules.metrics.terms import called


class What(StrEnum):
    """LINE: what it is, depends on which metrics there are."""

    HELP = "help"
    LIST = "list"
    LINE = "line"
    SHOW = "show"
    VALUE = "value"
    UNSURE = "unsure"
    ADD = "add"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """`shown` are metrics that it may name, `valued` those that it may give a value, `typed` as it stands in the line.

    `name` is what a new metric would be called. Of a list, `every`: with retired ones.
    """

    what: What
    line: str = ""
    every: bool = False
    shown: tuple[Metric, ...] = ()
    valued: tuple[Metric, ...] = ()
    number: Decimal | None = None
    name: str = ""
    typed: str = ""


def parse(typed: str) -> Ask:
    """Understand `/metric …`, as Slack sent it, as far as the words alone tell."""
    line = " ".join(text.unescape(typed).split())
    match line.lower():
        case "":
            return Ask(what=What.ADD)
        case "help":
            return Ask(what=What.HELP)
        case "list":
            return Ask(what=What.LIST)
        case "list all":
            return Ask(what=What.LIST, every=True)
    return Ask(what=What.LINE, line=line)


def understand(line: str, metrics: Collection[Metric]) -> Ask:
    """A line that names one of these metrics shows it, and with a number behind the name it gives it a value.

    Only a whole name is sure; where it may be several, or a part of a name, every reading is offered. Retired ones
    are meant where no other is. Raises UserError for a whole name with a number that can't be read.
    """
    shown = _called(metrics, line)
    name, typed, valued = _valued(line, metrics)
    if not shown and valued:
        if len(valued) > 1:
            return Ask(what=What.UNSURE, line=line, valued=valued, name=name, typed=typed)
        number = number_of(typed, valued[0].unit)
        return Ask(what=What.VALUE, line=line, valued=valued, number=number, name=name, typed=typed)
    if len(shown) == 1 and not valued:
        return Ask(what=What.SHOW, line=line, shown=shown)
    if not shown and not valued:
        open_ones = [one for one in metrics if not one.is_retired]
        shown, valued = _alike(open_ones, line), _alike(open_ones, name) if typed else ()
    what = What.UNSURE if shown or valued else What.ADD
    return Ask(what=what, line=line, shown=shown, valued=valued, name=name, typed=typed)


def _valued(line: str, metrics: Collection[Metric]) -> tuple[str, str, tuple[Metric, ...]]:
    """The longest name that is followed by a number, that number as it was typed, and whose name it is.

    Where it is no metric's, what stands behind the first word that can be a number's; of none, all is the name.
    """
    splits = [*_splits(line)]
    for name, typed in splits:
        if found := _called(metrics, name):
            numbered = tuple(one for one in found if begins_like_a_number(typed) or _is_number(typed, one.unit))
            if numbered:
                return name, typed, numbered
    for name, typed in reversed(splits):
        if _is_number(typed, ""):
            return name, typed, ()
    return line, "", ()


def _splits(line: str) -> Iterator[tuple[str, str]]:
    """Every way to read a line as a name and what stands behind it, the longest name first."""
    words = line.split()
    for n in range(len(words) - 1, 0, -1):
        yield " ".join(words[:n]), " ".join(words[n:])


def _is_number(typed: str, unit: str) -> bool:
    try:
        number_of(typed, unit)
    except UserError:
        return False
    return True


def _called(metrics: Collection[Metric], name: str) -> tuple[Metric, ...]:
    """Those with this name; retired ones only where no other has it."""
    found = [one for one in metrics if called(one.name) == called(name)]
    return tuple([one for one in found if not one.is_retired] or found)


def _alike(metrics: Collection[Metric], name: str) -> tuple[Metric, ...]:
    """Those of whose name these are beginnings of words."""
    wanted = called(name).split()
    return tuple(one for one in metrics if all(any(w.startswith(v) for w in called(one.name).split()) for v in wanted))
