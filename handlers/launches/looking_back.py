"""What came of a launch: the form of a review, and the commit of one that was written."""

from datetime import datetime

from bot.errors import UserError
from bot.messages import launches as messages
from bot.messages.launches import Reviewing
from bot.rules import launches
from bot.rules.launches import Launch
from bot.rules.teams import Team
from handlers.calls import Answer, Call, Done, Open, again
from handlers.deps import Deps
from handlers.launches.below import behind, below
from handlers.launches.steps import change, existing, seen
from storage.engine import Tx


async def on_review(call: Call, deps: Deps) -> Answer:
    """*Write the review*: anybody who may see the launch, once it is out."""
    launch, _, _, team = await seen(call, deps, call.number("id"))
    launches.check_out(launch)
    item = call.number("item", 0) or _due(launch, deps.now())
    return Open(messages.review_form(launch, Reviewing(item=item, values={}), team, below=below(call)))


def _due(launch: Launch, now: datetime) -> int | None:
    """The first review that is due and that nobody has written."""
    due = [one for one in launches.open_reviews(launch) if (at := launches.review_due(launch, one)) and at <= now]
    return due[0].number if due else None


async def on_reviewed(call: Call, deps: Deps) -> Answer:
    """The review was sent. Where somebody else wrote one meanwhile, the form comes again with theirs at its top."""
    assert call.view is not None
    number, known = call.number("id"), call.number("seen")
    _, person, _, team = await seen(call, deps, number)
    entered = messages.read_review(call.view.filled, call.view.metadata)
    if await deps.committed(call, review, team, number, entered, known, person.id, deps.now()):
        return Done(behind=await behind(call, deps, number, team))
    launch, *_ = await seen(call, deps, number)
    notice = messages.reviewed_meanwhile(launch, known, team.zone)
    return again(call, messages.review_form(launch, entered, team, below=below(call), notice=notice))


def review(tx: Tx, team: Team, number: int, entered: Reviewing, known: int, by: str, now: datetime) -> None:
    """One commit: the review, the item that it answers, one message for the thread and the stakeholders."""
    before = existing(tx, number)
    launches.check_out(before)
    if len(before.reviews) != known or not messages.fits_review(before, entered):
        raise UserError("changed_meanwhile", what="this launch")
    if entered.adopted is None:
        raise UserError("answer_missing", field="adopted")
    after = launches.review(before, messages.written(entered), by=by, now=now)
    line = messages.reviewed(before, after)
    informs = messages.reviewed(before, after, channel=team.channel)
    change(tx, before, after, team, what="review written", by=by, now=now, line=line, informs=informs)
