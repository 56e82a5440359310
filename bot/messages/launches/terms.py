"""What its owner says of a launch, as inputs of a form and their reading, and what of it stands on the card."""

from collections.abc import Sequence

from bot.messages import kit
from bot.messages.forms import link_words, links_input
from bot.messages.kit import Block, Filled
from bot.rules import launches
from bot.rules.launches import Launch, Terms
from bot.rules.links import links_of

CRITERIA_LIMIT = 3000  # more than is taken, so that a line too many or too long is told and not cut
LINKS_ROOM = 3  # times as much as of other words
INFORMED_SHOWN = 20
TOLD = "They hear of go, no-go, a new date, the launch, its reviews, its end. All in them must see the team's channel."


def name_input(value: str) -> Block:
    return kit.text_input("name", "Name", value=value, limit=launches.NAME_LIMIT, focus=not value)


def terms_inputs(
    *, criteria: str, links: str, informed: Sequence[str], informed_channels: Sequence[str]
) -> list[Block]:
    return [
        kit.text_input(
            "criteria",
            "Success criteria",
            value=criteria,
            limit=CRITERIA_LIMIT,
            lines=True,
            optional=True,
            hint="One a line, a metric and its threshold: conversion over 3%",
        ),
        links_input(links, "Spec, board, runbook: web addresses, one a line"),
        kit.people_input("informed", "Keep informed", value=informed, optional=True),
        kit.channels_input(
            "informed_channels",
            "Keep channels informed",
            value=informed_channels,
            optional=True,
            hint=TOLD,
        ),
    ]


def read_terms(filled: Filled) -> Terms:
    """What was entered. Raises UserError at the field."""
    return Terms(
        name=" ".join(filled.text("name").split()),
        criteria=launches.criteria_of(filled.text("criteria")),
        links=links_of(filled.text("links")),
        informed=filled.people("informed"),
        informed_channels=filled.channels("informed_channels"),
    )


def around(launch: Launch, quoted: int) -> list[Block]:
    """In small print: where more is to be read, and who is kept informed."""
    said = link_words(launch.terms.links, quoted * LINKS_ROOM)
    if told := informed(launch.terms):
        said.append(f"Kept informed: {told}")
    return [kit.context(*said)] if said else []


def informed(terms: Terms) -> str:
    """People and channels; of very many the rest is counted."""
    told = [*map(kit.person, terms.informed), *map(kit.channel, terms.informed_channels)]
    more = [f"and {len(told) - INFORMED_SHOWN} more"] if len(told) > INFORMED_SHOWN else []
    return ", ".join([*told[:INFORMED_SHOWN], *more])
