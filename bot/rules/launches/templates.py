"""Which checklist does a launch start with? A team's template; launches that are planned already keep theirs."""

from collections.abc import Collection
from dataclasses import dataclass

from bot.rules.launches.launch import Item, Phase

MOST_ITEMS = 60
"""In a template and in a launch: as many as a person can still look through, and Slack can show."""
ITEM_LIMIT = 150


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateItem:
    """One thing that every launch of a team has to have done; see `Item` for its parts."""

    text: str
    phase: Phase
    owner: str | None = None
    due: int | None = None
    blocking: bool = True
    review: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """A team's checklist. `version` goes up with every change, and is 0 for the one that every team starts with."""

    team: int
    items: tuple[TemplateItem, ...]
    version: int = 0


BEFORE = (
    "Telemetry verified",
    "Success criteria documented",
    "Rollback plan tested",
    "Comms drafted",
    "Support trained",
    "Sales enablement ready",
    "Beta feedback incorporated",
)
ON_THE_DAY = ("Phased rollout with a metric gate", "On-call rotation aware", "Status page ready")
REVIEWS = {"Review at T+24 h": 1, "Review at T+7 d": 7, "Review at T+30 d": 30}

DEFAULT = (
    *(TemplateItem(text=one, phase=Phase.BEFORE) for one in BEFORE),
    *(TemplateItem(text=one, phase=Phase.DAY) for one in ON_THE_DAY),
    *(
        TemplateItem(text=one, phase=Phase.AFTER, blocking=False, due=days, review=True)
        for one, days in REVIEWS.items()
    ),
)
"""What a team starts with: all of it blocks, but for the reviews afterwards."""


def default_template(team: int) -> Template:
    return Template(team=team, items=DEFAULT)


def items_of(template: Template, *, without: Collection[str] = ()) -> tuple[Item, ...]:
    """The items of a launch that is planned from it, in the order of their phases, `without` these as owners."""
    order = list(Phase)
    every = sorted(template.items, key=lambda one: order.index(one.phase))
    return tuple(
        Item(
            number=number,
            text=one.text,
            phase=one.phase,
            owner=None if one.owner in without else one.owner,
            due=one.due,
            blocking=one.blocking,
            review=one.review,
        )
        for number, one in enumerate(every, start=1)
    )


def default_checklist() -> tuple[Item, ...]:
    """What a launch of a team has that never changed its template."""
    return items_of(default_template(0))
