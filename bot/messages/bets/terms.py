"""What a bet is about, as inputs of a form, and the reading of them: when it is placed and when it is edited."""

from collections.abc import Sequence

from bot.errors import UserError
from bot.messages import kit
from bot.messages.forms import links_input
from bot.messages.kit import Block, Filled
from bot.rules import bets
from bot.rules.bets import Horizon, Terms
from bot.rules.links import links_of


def outcome_inputs(*, name: str, what: str, start: str, target: str) -> list[Block]:
    """Its name, and whose behaviour or which metric shall change, from what to what."""
    return [
        kit.text_input("name", "Name", value=name, limit=bets.NAME_LIMIT, focus=not name),
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


def owner_inputs(*, owner: str, horizon: str) -> list[Block]:
    """Who owns it, and when it is worked on."""
    horizons = [(one.value.capitalize(), one.value) for one in Horizon]
    return [
        kit.person_input("owner", "Owner", value=owner),
        kit.select_input("horizon", "Horizon", horizons, value=horizon, hint="Only bets for now are asked for updates"),
    ]


def work_input(kinds: Sequence[str], work: str, *, tells: str | None = None) -> Block:
    """One of these kinds of work, or none."""
    choices = [(one, one) for one in kinds]
    return kit.select_input("work", "Kind of work", choices, value=work, optional=True, tells=tells)


def effort_inputs(*, appetite: str, links: str) -> list[Block]:
    """How long it may take, and where more is to be read."""
    return [
        kit.text_input(
            "appetite",
            "Appetite, weeks",
            value=appetite,
            limit=10,
            optional=True,
            hint=f"How many weeks it may cost: 1 to {bets.LONGEST_APPETITE}",
        ),
        links_input(links, "Spec, board: web addresses, one a line"),
    ]


def read_terms(filled: Filled, owner: str | None = None) -> Terms:
    """What was entered; without a person in it, it is owned by `owner`. Raises UserError at the first mistake."""
    due, named = filled.day("due"), filled.person("owner") or owner
    if due is None:
        raise UserError("bet_date_required", field="due")
    if named is None:
        raise UserError("person_missing", field="owner")
    return Terms(
        name=" ".join(filled.text("name").split()),
        what=filled.text("what"),
        start=filled.text("start"),
        target=filled.text("target"),
        due=due,
        owner=named,
        horizon=kit.one_of(Horizon, filled.choice("horizon") or Horizon.NOW),
        work=filled.choice("work") or "",
        appetite=bets.appetite_of(filled.text("appetite")),
        links=links_of(filled.text("links")),
    )
