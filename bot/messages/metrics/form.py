"""Adding and editing a metric: the form, how it follows the source that is chosen in it, and its reading."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from bot.messages import forms, kit
from bot.messages.kit import Block, Filled
from bot.messages.metrics import words
from bot.messages.metrics.numbers import shown
from bot.messages.metrics.reading import INSTEAD, Entered, read_entered
from bot.rules import metrics
from bot.rules.metrics import Good, Metric, Role, SourceKind, Terms
from bot.rules.teams import Team

ADD, EDIT, SOURCE = "metrics.adding", "metrics.edited", "metrics.source"
NUMBER_LIMIT = 60
STASHED = 2200  # letters of what a form hides, and carries until it is shown again
GOODS = {Good.UP: "Up: more is better", Good.DOWN: "Down: less is better"}
KINDS = {
    SourceKind.TYPED: "Typed in by people",
    SourceKind.PROMETHEUS: "Prometheus",
    SourceKind.JSON: "JSON over HTTP",
    SourceKind.CSV: "CSV over HTTP, such as a published sheet",
}
URLS = {SourceKind.PROMETHEUS: "Base URL", SourceKind.JSON: "URL", SourceKind.CSV: "URL"}
URL_HINTS = {
    SourceKind.PROMETHEUS: "Such as https://prometheus.example.com",
    SourceKind.JSON: "What answers with JSON",
    SourceKind.CSV: "What answers with CSV; its first row names the columns",
}
QUERY_HINTS = {
    SourceKind.PROMETHEUS: "An instant query that gives one number, such as sum(active_users)",
    SourceKind.JSON: "It gives one number, such as data.users.active",
    SourceKind.CSV: "Its name; the last row that has something there counts",
}
HINT_OF_VALUE = "All of it, such as Bearer abc123. It is stored encrypted, and never shown again"
TESTS = "Fetches now, with what stands above, and shows the value or the reason."
TESTING = "Testing …"
LONG_NAME = "That is too long for a name, so it is cut. Shorten it."


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What a form is of: a team among those that may be chosen, with the NSM that another metric may take the place of.

    `metric` is the one that is edited; None for a new one.
    """

    team: Team
    teams: Sequence[Team]
    nsm: Metric | None = None
    metric: Metric | None = None


def opened(metric: Metric, terms: Terms | None = None) -> Entered:
    """As it is, or as it was entered already."""
    is_now = terms or metrics.terms_of(metric)
    return Entered(
        owner=is_now.owner,
        name=is_now.name,
        unit=is_now.unit,
        good=is_now.good,
        target=str(is_now.target) if is_now.target is not None else "",
        role=is_now.role,
        kind=is_now.source.kind,
        url=is_now.source.url,
        query=is_now.source.query,
        header=is_now.source.header,
        stored=bool(metric.source.header),
    )


def form(entered: Entered, about: About, *, result: str = TESTS, notice: Collection[Block] = ()) -> dict[str, Any]:
    """`result` is what stands beside *Test*."""
    metric = about.metric
    carried: dict[str, Any] = {"team": about.team.id, "stash": _stash(entered)}
    if metric is not None:
        carried |= {"id": metric.number, "seen": metric.version}
    first = [] if metric is not None or entered.kind is not SourceKind.TYPED else [_first_value(entered)]
    return kit.modal(
        "Add a metric" if metric is None else "Edit a metric",
        *notice,
        *(forms.notice([LONG_NAME]) if len(entered.name) > metrics.NAME_LIMIT else []),
        *kit.team_input(forms.team_choices(about.teams), value=about.team.id, tells="metrics.adding_team"),
        *_what_inputs(entered, about),
        kit.radio_input(
            "source",
            "Source",
            [(KINDS[one], one.value) for one in SourceKind],
            value=entered.kind,
            tells="metrics.source",
        ),
        *first,
        *_source_inputs(entered, result),
        callback=ADD if metric is None else EDIT,
        metadata=carried,
        submit="Add" if metric is None else "Save",
    )


def _what_inputs(entered: Entered, about: About) -> list[Block]:
    goods = [(GOODS[one], one.value) for one in Good]
    return [
        kit.text_input("name", "Name", value=entered.name, limit=metrics.NAME_LIMIT, focus=not entered.name),
        kit.text_input(
            "unit",
            "Unit",
            value=entered.unit,
            limit=metrics.UNIT_LIMIT,
            optional=True,
            hint="What stands behind the number: users, %, €",
        ),
        kit.radio_input("good", "Good direction", goods, value=entered.good),
        kit.text_input("target", "Target", value=entered.target, limit=NUMBER_LIMIT, optional=True),
        kit.radio_input("role", "Role", _roles(about), value=_role(entered.role, about)),
        kit.person_input("owner", "Owner", value=entered.owner, hint="Is asked for its value, and told when it fails"),
    ]


def _roles(about: About) -> list[tuple[str, str]]:
    """A team has one NSM; another metric may take its place in one step."""
    nsm = about.nsm
    if nsm is None:
        return [(words.ROLES[Role.NSM], Role.NSM.value), (words.ROLES[Role.HEADLINE], Role.HEADLINE.value)]
    called = kit.cut(nsm.name, 30)
    return [
        (words.ROLES[Role.HEADLINE], Role.HEADLINE.value),
        (f"NSM, and “{called}” becomes a headline", f"{INSTEAD}{nsm.number}"),
    ]


def _role(chosen: str, about: About) -> str:
    """What was chosen, where it is offered for this team."""
    offered = [value for _, value in _roles(about)]
    return chosen if chosen in offered else Role.HEADLINE.value


def tested(number: Decimal, unit: str) -> str:
    """What a test found."""
    return f"It gives *{shown(number, unit)}*."


def not_tested(why: str) -> str:
    return f"*No value:* {why}"


def _first_value(entered: Entered) -> Block:
    return kit.text_input(
        "value",
        "Value now",
        value=entered.value,
        limit=NUMBER_LIMIT,
        optional=True,
        hint="Or type it in later",
    )


def _source_inputs(entered: Entered, result: str) -> list[Block]:
    kind = entered.kind
    if kind is SourceKind.TYPED:
        return []
    stored = entered.stored
    hint = "Leave it empty to keep the one that is stored" if stored else HINT_OF_VALUE
    forget = kit.checkbox_input("forget", "Stored secret", "Take it away", checked=entered.forget)
    wanted = metrics.WANTED[kind]
    return [
        kit.text_input("url", URLS[kind], value=entered.url, limit=metrics.URL_LIMIT, hint=URL_HINTS[kind]),
        kit.text_input(
            "query",
            wanted[0].upper() + wanted[1:],
            value=entered.query,
            limit=metrics.QUERY_LIMIT,
            hint=QUERY_HINTS[kind],
        ),
        kit.text_input(
            "header",
            "Header with a secret",
            value=entered.header,
            limit=metrics.HEADER_LIMIT,
            optional=True,
            hint="If the source asks for one: Authorization, X-Api-Key",
        ),
        kit.text_input("secret", "Secret value", limit=metrics.SECRET_LIMIT, optional=True, hint=hint),
        *([forget] if stored else []),
        kit.section(result, accessory=kit.button("Test", "metrics.test")),
    ]


def _stash(entered: Entered) -> dict[str, str]:
    """What the form does not show for this source, so that it is there when another is chosen again."""
    if entered.kind is SourceKind.TYPED:
        hidden = {"url": entered.url, "query": entered.query, "header": entered.header}
    else:
        hidden = {"value": entered.value}
    kept: dict[str, str] = {}
    for name, value in hidden.items():
        if value and len(json.dumps({**kept, name: value}, ensure_ascii=False)) <= STASHED:
            kept[name] = value
    return kept


# --- while it is filled in -------------------------------------------------------------------------------------------


def again(filled: Filled, metadata: Mapping[str, Any], author: str, about: About, **shown: Any) -> dict[str, Any]:
    """The form while it is being filled in, for another source or team, or with another result; what is typed stays."""
    return kit.keeping(
        form(read_entered(filled, metadata, author, about.metric), about, **shown), filled, anew=_anew(filled, about)
    )


def _anew(filled: Filled, about: About) -> set[str]:
    """Of another team the NSM is another one."""
    offered = [value for _, value in _roles(about)]
    return set() if filled.choice("role") in offered else {"role"}


def merged(metric: Metric, terms: Terms, about: About, filled: Filled, notice: Collection[Block]) -> dict[str, Any]:
    """The form once more, because somebody else changed the metric meanwhile; what was entered stays where it stands.

    `terms` are what was entered on top of what it is now.
    """
    entered = opened(metric, terms)
    entered = replace(entered, forget=filled.checked("forget"))
    view = form(entered, about, notice=notice)
    return kit.keeping(view, filled, anew=_differs(entered, filled, about))


def _differs(entered: Entered, filled: Filled, about: About) -> set[str]:
    texts = ("name", "unit", "target", "url", "query", "header")
    anew = {name for name in texts if filled.text(name) != getattr(entered, name)}
    if filled.person("owner") != entered.owner:
        anew.add("owner")
    chosen = {"good": entered.good, "source": entered.kind, "role": _role(entered.role, about)}
    return anew | {name for name, value in chosen.items() if filled.choice(name) != value}
