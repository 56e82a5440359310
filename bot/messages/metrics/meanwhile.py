"""Two people edited a metric at once: its form once more, with what both made of it."""

from bot.messages import forms, kit
from bot.messages.kit import Block
from bot.messages.metrics import words
from bot.messages.metrics.numbers import shown
from bot.rules import metrics, text
from bot.rules.editing import Rebased
from bot.rules.metrics import Metric, Source, Terms

FIELDS = {
    "name": "name",
    "unit": "unit",
    "good": "good direction",
    "target": "target",
    "role": "role",
    "owner": "owner",
    "source": "source",
}
QUERY_SHOWN = 150


def changed(metric: Metric, rebased: Rebased[Terms], editor: str | None) -> list[Block]:
    """At the top of the form that comes again."""

    def theirs(name: str) -> str:
        return f"> {_value(metrics.terms_of(metric), name)}"

    return forms.meanwhile(rebased, FIELDS, theirs, editor=editor)


def _value(terms: Terms, name: str) -> str:
    match name:
        case "owner":
            return kit.person(terms.owner)
        case "good":
            return words.GOOD[terms.good]
        case "target":
            return shown(terms.target, terms.unit) if terms.target is not None else "none"
        case "role":
            return words.ROLES[terms.role]
        case "source":
            return _source(terms.source)
        case _:
            return kit.escape(str(getattr(terms, name))) or "none"


def _source(source: Source) -> str:
    if not source.is_fetched:
        return source.kind.value
    asked = text.one_line(source.query, QUERY_SHOWN)
    return kit.escape(f"{source.kind.value}, {metrics.shown_url(source.url)}, {asked}")
