"""What every change of a launch leaves behind: its row, its history, its card, and one line in its thread."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from bot.errors import UserError
from bot.messages import launches as messages
from bot.messages.kit import Message
from bot.rules import approval, calendar, launches, people
from bot.rules.launches import Launch, Status, Terms
from bot.rules.people import Channel, Person
from bot.rules.teams import Team
from handlers import cards, noting
from handlers.calls import Call
from handlers.deps import Deps
from handlers.launches import asked, nudged, reviewing
from handlers.launches.alarms import set_anew
from storage import history, outbox
from storage import launches as stored
from storage.engine import Tx

Around = tuple[Launch, Person, Channel, Team]
"""A launch with who asks, its channel and its team."""


async def seen(call: Call, deps: Deps, number: int) -> Around:
    """A launch that this person may see, and who they are. Raises UserError, the same whether it exists or not."""
    return await deps.record_seen(call, stored.get, number)


async def seen_to_decide(call: Call, deps: Deps, number: int) -> Around:
    """As `seen`, for its approver or delegate; by id they are asked for in the transaction. Raises UserError."""
    launch, person, channel, team = await seen(call, deps, number)
    asked = launch.approval
    people.check_decides(person, (asked.approver, approval.delegate_now(asked, deps.now())), launch.owner)
    return launch, person, channel, team


def existing(tx: Tx, number: int) -> Launch:
    """A launch, held until the commit: one change follows the other. Raises UserError."""
    launch = stored.get(tx, number)
    if launch is None:
        raise UserError("not_yours_to_see")
    return launch


def check_seen(launch: Launch, opened: Mapping[str, object]) -> None:
    """The date and the gate are what they were when a form was opened. Raises UserError."""
    if (launch.at.isoformat(), launch.gate.value) != (opened.get("at"), opened.get("gate")):
        raise UserError("changed_meanwhile", what="this launch")


def start(tx: Tx, launch: Launch, team: Team, *, by: str, now: datetime) -> None:
    """A launch begins: its row, its history, its card, its first alarms."""
    stored.add(tx, launch)
    history.add_change(tx, launch.ref, launches.change(None, launch, what="planned", by=by, at=now))
    cards.put_card(tx, launch, team, card(launch, team, now), now, owner=launch.owner)
    set_anew(tx, launch, now)
    noting.look_anew(tx, launch.team)
    nudged.look_anew(tx, None, launch)


def change(
    tx: Tx,
    before: Launch,
    after: Launch,
    team: Team,
    *,
    what: str,
    by: str | None,
    now: datetime,
    line: Message | None = None,
    why: str | None = None,
    broadcast: bool = False,
    informs: Message | None = None,
    since: Launch | None = None,
) -> None:
    """Save what was made of a launch read in this transaction, remember what changed, make what shows it show it.

    `line` is what the thread is told, and with `broadcast` the channel; `informs` goes to its stakeholders. `by` is
    None for the clock; `since` is how the launch was before what this commit has kept of it already. What changed
    nothing leaves nothing behind.
    """
    if after == before:
        return
    keep(tx, before, after, what=what, by=by, now=now, why=why)
    follow(tx, since or before, after, team, now)
    if line is not None:
        say_in_thread(tx, after, team, f"{after.ref} v{after.version} {what}", line, now, broadcast=broadcast)
    if informs is not None:
        inform(tx, after, team, what, informs, now, also=_told_go(tx, before) if _ends_go(before, after) else ())


def keep(
    tx: Tx, before: Launch, after: Launch, *, what: str, by: str | None, now: datetime, why: str | None = None
) -> None:
    """The row and its history alone, where another change follows in this commit.

    What shows the launch follows once, with that one: people's alarms are taken in one order, and not twice in two.
    """
    stored.save(tx, before, after)
    history.add_change(tx, after.ref, launches.change(before, after, what=what, by=by, at=now, why=why))


def _ends_go(before: Launch, after: Launch) -> bool:
    return before.status is Status.GO and after.status in {Status.PLANNED, Status.CANCELLED}


def _told_go(tx: Tx, launch: Launch) -> Sequence[str]:
    """Who was told go, though they may not be informed any more."""
    return _places(launches.terms_at_go(launch, history.find_changes(tx, launch.ref)))


def follow(tx: Tx, before: Launch, after: Launch, team: Team, now: datetime) -> None:
    """What shows a launch shows it as it is now, and the clock knows when to look at it next.

    Alarms are taken in the order of their names, L-1 before items-U1, as everybody takes several.
    """
    outbox.update(tx, key=cards.card_key(after), message=card(after, team, now), at=now)
    asked.follow(tx, before, after, team, now)
    reviewing.follow(tx, before, after, team, now)
    set_anew(tx, after, now)
    noting.look_anew(tx, after.team)
    nudged.follow(tx, before, after, now)


def say_in_thread(
    tx: Tx, launch: Launch, team: Team, key: str, line: Message, now: datetime, *, broadcast: bool = False
) -> None:
    """One line for one change; `broadcast` shows it in the channel too."""
    cards.say_in_thread(tx, launch, team, key, line, now, owner=launch.owner, broadcast=broadcast)


def inform(
    tx: Tx, launch: Launch, team: Team, what: str, message: Message, now: datetime, *, also: Sequence[str] = ()
) -> None:
    """Tell the stakeholders, and who has to hear it `also`, each once for each version of the launch.

    Delivery asks again whether they, or all who are in a channel, may see this one.
    """
    for place in dict.fromkeys([*_places(launch.terms), *also]):
        outbox.put(
            tx,
            key=f"{launch.ref} v{launch.version} {what} informs {place}",
            to=place,
            message=message,
            about=f"word to a stakeholder of {launch.ref}",
            at=now,
            team=team.id,
            owner=launch.owner,
        )


def _places(terms: Terms) -> Sequence[str]:
    """The people and the channels that are kept informed."""
    return (*terms.informed, *terms.informed_channels)


def card(launch: Launch, team: Team, now: datetime) -> Message:
    return messages.card(launch, team, calendar.local(now, team.zone).date())
