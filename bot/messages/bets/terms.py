"""What a bet is about, as inputs of a form, and the reading of them."""

from collections.abc import Collection, Sequence

from bot.errors import UserError
from bot.messages import kit
from bot.messages.kit import Block, Filled
from bot.rules import bets
from bot.rules.bets import Horizon, Terms

LINKS_TYPED = 3000


def outcome_inputs(*, name: str = "", what: str = "", start: str = "", target: str = "") -> list[Block]:
    """Its name, and whose behaviour or which metric shall change, from what to what."""
    return [
        kit.text_input("name", "Name", value=name, limit=bets.NAME_LIMIT),
        kit.text_input(
            "what",
            "Outcome",
            value=what,
            limit=bets.WHAT_LIMIT,
            lines=True,
            hint="Whose behaviour or which metric: share of trial teams that invite a second person",
        ),
        kit.text_input("start", "From", value=start, limit=bets.VALUE_LIMIT, optional=True, hint="As it is today: 22%"),
        kit.text_input(
            "target", "To", value=target, limit=bets.VALUE_LIMIT, optional=True, hint="As it should be: 35%"
        ),
    ]


def effort_inputs(*, owner: str, horizon: Horizon, appetite: int | None) -> list[Block]:
    """Who owns it, when it is worked on, and how long it may take."""
    horizons = [(one.value.capitalize(), one.value) for one in Horizon]
    return [
        kit.person_input("owner", "Owner", value=owner),
        kit.select_input("horizon", "Horizon", horizons, value=horizon, hint="Only bets for now are asked for updates"),
        kit.text_input(
            "appetite",
            "Appetite, weeks",
            value="" if appetite is None else str(appetite),
            limit=10,
            optional=True,
            hint="How many weeks it may cost: 1 to 26",
        ),
    ]


def kind_inputs(kinds: Collection[str], *, work: str, links: Sequence[str]) -> list[Block]:
    """Its kind of work, one of the team's or the one that it has, and where more is to be read."""
    choices = dict.fromkeys((*kinds, work) if work else kinds)
    return [
        kit.select_input(
            "work",
            "Kind of work",
            [(one, one) for one in choices],
            value=work,
            optional=True,
            hint="For comparing estimates later",
        ),
        kit.text_input(
            "links",
            "Links",
            value="\n".join(links),
            limit=LINKS_TYPED,
            lines=True,
            optional=True,
            hint="Spec, board: one address a line",
        ),
    ]


def read_terms(filled: Filled) -> Terms:
    """Field by field as they stand in the form. Raises UserError at the first mistake."""
    due, owner = filled.day("due"), filled.person("owner")
    if due is None:
        raise UserError("bet_date_required", field="due")
    if owner is None:
        raise UserError("person_missing", field="owner")
    return Terms(
        name=" ".join(filled.text("name").split()),
        what=filled.text("what"),
        start=filled.text("start"),
        target=filled.text("target"),
        due=due,
        owner=owner,
        horizon=Horizon(filled.choice("horizon") or Horizon.NOW),
        appetite=bets.appetite_of(filled.text("appetite")),
        work=filled.choice("work") or "",
        links=bets.links_of(filled.text("links")),
    )
