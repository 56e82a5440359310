"""One conversation with several people: "U1,U2" in the outbox, a group DM in Slack.

Where Slack opens no such conversation (an app that was installed before it asked for that scope, or a person whom
Slack lets nobody write to), each of them is told alone, once.
"""

from collections.abc import Sequence

from bot.errors import UserError
from bot.rules.people import Channel, Person, may_see, outsiders
from handlers.people import People

BETWEEN = ","


class ElsewhereError(Exception):
    """It goes to these conversations instead."""

    def __init__(self, conversations: Sequence[str]) -> None:
        super().__init__(*conversations)
        self.conversations = conversations


def is_together(conversation: str) -> bool:
    return BETWEEN in conversation


def people_in(conversation: str) -> list[str]:
    return conversation.split(BETWEEN)


async def allowed(people: People, workspace: str, conversation: str, home_id: str) -> str:
    """The conversation of those in it who may see that channel; empty where nobody may.

    Raises UserError: Slack is slow, or the bot can't see the channel any more.
    """
    found, home = await _who(people, workspace, conversation, home_id)
    return BETWEEN.join(one.id for one in found if may_see(one, home))


async def is_for_all(people: People, workspace: str, conversation: str, home_id: str) -> bool:
    """Whether everybody who can read along may see that channel; who is gone reads nothing. Raises as `allowed`."""
    return not outsiders(*await _who(people, workspace, conversation, home_id))


async def _who(people: People, workspace: str, conversation: str, home_id: str) -> tuple[list[Person], Channel]:
    """Who of them Slack knows, and the channel."""
    wanted = people_in(conversation)
    home = await people.channel(workspace, home_id, expecting=wanted)
    found = []
    for person_id in wanted:
        try:
            found.append(await people.person(workspace, person_id))
        except UserError as error:
            if error.code != "no_such_person":
                raise
    return found, home
