"""The form of a new bet."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from bot.errors import UserError
from bot.messages import kit
from bot.messages.kit import Filled
from bot.rules import bets
from bot.rules.bets import Horizon, Terms
from bot.rules.teams import Team


def placing(teams: Sequence[Team], owner: str, *, line: str = "", due: date | None = None) -> dict[str, Any]:
    """The form of a new bet; a line too long for a name is kept as the outcome."""
    horizons = [(one.value.capitalize(), one.value) for one in Horizon]
    return kit.modal(
        "Place a bet",
        *kit.team_input([(team.name, team.id) for team in teams]),
        kit.text_input("name", "Name", value=line, limit=bets.NAME_LIMIT),
        kit.text_input(
            "what",
            "Outcome",
            value=line if len(line) > bets.NAME_LIMIT else "",
            limit=bets.WHAT_LIMIT,
            lines=True,
            hint="Whose behaviour or which metric: share of trial teams that invite a second person",
        ),
        kit.text_input("start", "From", limit=bets.VALUE_LIMIT, optional=True, hint="As it is today: 22%"),
        kit.text_input("target", "To", limit=bets.VALUE_LIMIT, optional=True, hint="As it should be: 35%"),
        kit.day_input("due", "By", value=due),
        kit.text_input(
            "confidence", "Confidence, %", limit=10, hint="The chance that the outcome is reached by its date: 0 to 100"
        ),
        kit.person_input("owner", "Owner", value=owner),
        kit.select_input(
            "horizon", "Horizon", horizons, value=Horizon.NOW, hint="Only bets for now are asked for updates"
        ),
        kit.text_input(
            "appetite", "Appetite, weeks", limit=10, optional=True, hint="How many weeks it may cost: 1 to 26"
        ),
        callback="bets.placing",
        metadata={"team": teams[0].id},
        submit="Place",
    )


def read_placing(filled: Filled, author: str) -> tuple[Terms, int]:
    """The terms and the confidence. Raises UserError, marked at its input."""
    due = filled.day("due")
    if due is None:
        raise UserError("bet_date_required", field="due")
    # Field by field as they stand in the form, so that the first mistake is the one that is shown.
    confidence = bets.confidence_of(filled.text("confidence"))
    terms = Terms(
        name=" ".join(filled.text("name").split()),
        what=filled.text("what"),
        start=filled.text("start"),
        target=filled.text("target"),
        due=due,
        owner=filled.person("owner") or author,
        horizon=Horizon(filled.choice("horizon") or Horizon.NOW),
        appetite=bets.appetite_of(filled.text("appetite")),
    )
    return terms, confidence
