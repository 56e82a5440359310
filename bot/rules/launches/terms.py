"""What its owner says of a launch: name, success criteria, links, who is kept informed. Who may change it, and when?"""

from collections.abc import Collection
from dataclasses import replace

from bot.errors import UserError
from bot.rules import people
from bot.rules.launches.launch import Criterion, Launch, Terms
from bot.rules.links import check_links
from bot.rules.people import Person

NAME_LIMIT = 100
CRITERION_LIMIT, MOST_CRITERIA = 150, 10


def criteria_of(typed: str) -> tuple[Criterion, ...]:
    """One a line, a metric and its threshold. Raises UserError at the field, which names the line."""
    lines = [(number, " ".join(line.split())) for number, line in enumerate(typed.splitlines(), start=1)]
    given = [(number, line) for number, line in lines if line]
    for number, line in given:
        if len(line) > CRITERION_LIMIT:
            raise UserError("criterion_too_long", field="criteria", number=number, limit=CRITERION_LIMIT)
    if len(given) > MOST_CRITERIA:
        raise UserError("too_many_criteria", field="criteria", most=MOST_CRITERIA)
    return tuple(Criterion(text=line) for _, line in given)


def criteria_text(criteria: Collection[Criterion]) -> str:
    """As they are typed."""
    return "\n".join(one.text for one in criteria)


def check_terms(terms: Terms) -> None:
    """What the whole form asks for. Raises UserError at the field."""
    if not 1 <= len(terms.name) <= NAME_LIMIT:
        raise UserError("launch_name", field="name", limit=NAME_LIMIT)
    check_links(terms.links)


def check_may_edit(launch: Launch, by: Person, admins: Collection[str]) -> None:
    """The owner and team admins, until it has ended. Raises UserError."""
    if launch.ending is not None:
        raise UserError("launch_ended", outcome=launch.ending.outcome.value, person=launch.ending.by)
    people.check_may_change(by, launch.owner, admins)


def edit(launch: Launch, terms: Terms, *, by: Person, admins: Collection[str]) -> Launch:
    """Say it anew; the same once more changes nothing. Raises UserError at the field.

    What it is measured by is not another after it was launched, or any launch could be a success.
    """
    check_may_edit(launch, by, admins)
    check_terms(terms)
    if terms == launch.terms:
        return launch
    if launch.launched_at is not None and terms.criteria != launch.terms.criteria:
        raise UserError("criteria_stay", field="criteria")
    return replace(launch, terms=terms, version=launch.version + 1)
