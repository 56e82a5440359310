"""Bets: placing one, showing, listing, and the thirty-second update: `/bet`, its forms and buttons."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.errors import UserError
from bot.messages import bets as messages
from bot.rules import bets, text
from bot.rules.bets import Ask, Bet, Change, Terms, Updated, What
from bot.rules.people import Person
from bot.rules.teams import Team
from handlers.calls import Answer, Call, Done, Open, Replace, Reply
from handlers.deps import Deps
from storage import bets as stored
from storage import history, outbox
from storage import teams as stored_teams
from storage.engine import Tx
from storage.history import Entry, Plain


async def on_bet(call: Call, deps: Deps) -> Answer:
    """`/bet`, with a number, a number and a confidence, a name, list or help."""
    ask = bets.parse(text.unescape(call.text))
    match ask.what:
        case What.HELP:
            return Reply(messages.help_text(deps.prefix))
        case What.LIST:
            return await _list(call, deps)
        case What.PLACE if not ask.line:
            return await _open_placing(call, deps, "")
        case What.PLACE:
            return await _named(call, deps, ask.line)
    bet, team = await _seen(call, deps, ask.numbers[0])
    if ask.what is What.SHOW:
        return Reply(messages.card(bet, team))
    if ask.what is What.UNSURE:
        return Reply(messages.unsure(ask, [bet]))
    return await _say(call, deps, ask, bet, team)


async def _named(call: Call, deps: Deps, line: str) -> Answer:
    """A line without a number: a new bet, or an update of one that it names."""
    if not bets.may_be_update(line):
        return await _open_placing(call, deps, line)
    person = await deps.people.person(call.workspace, call.user)
    teams = {team.id: team for team in await deps.teams_seen(call, person)}
    known = {bet.number: bet for bet in await deps.db.read(call.workspace, stored.find_open, list(teams))}
    ask = bets.understand(line, list(known.values()), deps.now())
    if ask.what is What.PLACE:
        return await _open_placing(call, deps, line)
    found = [known[number] for number in ask.numbers]
    if ask.what is What.UNSURE:
        return Reply(messages.unsure(ask, found))
    return await _say(call, deps, ask, found[0], teams[found[0].team])


async def _say(call: Call, deps: Deps, ask: Ask, bet: Bet, team: Team) -> Answer:
    """Confidence and reason at once; without a reason for a change, the form asks for it."""
    assert ask.confidence is not None
    if ask.confidence != bet.confidence and not ask.reason:
        return Open(messages.updating(bet, Change(health=bet.health, confidence=ask.confidence)))
    done = await deps.commit(call, say, bet, team, ask.confidence, ask.reason, call.user, deps.now())
    if not done.is_news:
        return Reply(messages.unchanged(done.bet))
    return Reply(messages.updated(done.bet, done.update))


async def _list(call: Call, deps: Deps) -> Answer:
    place = await deps.place(call)
    found = await deps.db.read(call.workspace, stored.find_open, [team.id for team in place.teams])
    return Reply(messages.listed(found, place.teams, deps.prefix))


# --- placing ---------------------------------------------------------------------------------------------------------


async def on_place(call: Call, deps: Deps) -> Answer:
    """*Place a bet*, where a line could be read in two ways."""
    return await _open_placing(call, deps, str(call.facts.get("line", "")))


async def _open_placing(call: Call, deps: Deps, line: str) -> Answer:
    place = await deps.place(call)
    name, due = bets.split_due(line, now=deps.now(), zone=place.teams[0].zone)
    return Open(messages.placing(place.teams, place.person.id, line=name, due=due))


async def on_placing(call: Call, deps: Deps) -> Answer:
    """The form of a new bet was sent."""
    assert call.view is not None
    filled = call.view.filled
    _, channel, team = await deps.team_seen(call, int(filled.choice("team") or call.view.metadata["team"]))
    terms, confidence = messages.read_placing(filled, call.user)
    await deps.check_named(call, terms.owner, channel, "owner")
    await deps.commit(call, place, team, terms, confidence, call.user, deps.now())
    return Done()


def place(tx: Tx, team: Team, terms: Terms, confidence: int, by: str, now: datetime) -> Bet:
    """Place a bet and post its card. Raises UserError, marked at its input."""
    bet = bets.place(stored.claim_number(tx), team.id, terms, confidence, by=by, now=now, zone=team.zone)
    stored.add(tx, bet)
    stored_teams.mark_used(tx, by, team.id)
    history.add(tx, Entry(record=bet.ref, what="placed", at=now, by=by, before={}, after=_facts(bet)))
    outbox.put(
        tx,
        key=_card_key(bet),
        to=team.channel,
        message=messages.card(bet, team),
        about=f"the card of {bet.ref}",
        at=now,
        team=team.id,
        owner=bet.owner,
    )
    return bet


# --- updating --------------------------------------------------------------------------------------------------------


async def on_choose(call: Call, deps: Deps) -> Answer:
    """*Update a bet*: choose among those that one may see, one's own first."""
    person = await deps.people.person(call.workspace, call.user)
    found = bets.own_first(await _open_bets(call, deps, person), person.id)
    if not found:
        raise UserError("no_open_bets")
    confidence, reason = call.facts.get("confidence"), str(call.facts.get("reason") or "")
    return Open(messages.choosing(found, prefix=deps.prefix, confidence=confidence, reason=reason))


async def on_choosing(call: Call, deps: Deps) -> Answer:
    """A bet was chosen: show its update form."""
    assert call.view is not None
    bet, _ = await _seen(call, deps, int(call.view.filled.choice("bet") or 0))
    return Replace(messages.updating(bet, _typed(bet, call.view.metadata)))


async def on_update(call: Call, deps: Deps) -> Answer:
    """*Update* at a bet, wherever it is shown; it may carry what was typed."""
    bet, _ = await _seen(call, deps, int(call.facts["id"]))
    return Open(messages.updating(bet, _typed(bet, call.facts)))


async def on_updating(call: Call, deps: Deps) -> Answer:
    """The update form was sent. If the bet changed meanwhile, it comes again with what was entered."""
    assert call.view is not None
    change = messages.read_updating(call.view.filled)
    number, seen = int(call.view.metadata["id"]), int(call.view.metadata["seen"])
    bet, team = await _seen(call, deps, number)
    try:
        await deps.commit(call, update, bet, team, change, seen, call.user, deps.now())
    except UserError as error:
        if error.code != "changed_meanwhile":
            raise
        bet, missed = await deps.db.read(call.workspace, _missed, number, seen)
        opened = messages.read_opened(call.view.metadata)
        entered = bets.rebase(change, opened=opened, now_is=bets.no_change(bet))
        return Replace(messages.changed_meanwhile(bet, entered, missed))
    return Done()


def update(tx: Tx, bet: Bet, team: Team, change: Change, seen: int, by: str, now: datetime) -> Updated:
    """Say how a bet stands, as it was just read. Raises UserError."""
    return _save(tx, bet, team, lambda bet: bets.update(bet, change, by=by, now=now, seen=seen))


def say(tx: Tx, bet: Bet, team: Team, confidence: int, reason: str, by: str, now: datetime) -> Updated:
    """The update in one typed line: health stays as it is."""

    def make(bet: Bet) -> Updated:
        change = Change(health=bet.health, confidence=confidence, reason=reason)
        return bets.update(bet, change, by=by, now=now, seen=bet.version)

    return _save(tx, bet, team, make)


def _save(tx: Tx, bet: Bet, team: Team, make: Callable[[Bet], Updated]) -> Updated:
    """What `make` makes of a bet: the bet, its history, its card, one line in the thread. Raises UserError.

    The bet was read before this transaction; where it changed since, it is made of what it is now.
    """
    done = make(bet)
    try:
        stored.save_update(tx, done)
    except stored.OutdatedError:
        bet = _existing(tx, bet.number)
        done = make(bet)
        stored.save_update(tx, done)
    at = done.update.at
    history.add(tx, _entry(bet, done))
    outbox.update(tx, key=_card_key(bet), message=messages.card(done.bet, team), at=at)
    if done.is_news:
        outbox.put(
            tx,
            key=f"{bet.ref} update {done.bet.version}",
            to=team.channel,
            message=messages.line(done.bet, done.update),
            about=f"an update of {bet.ref}",
            at=at,
            team=team.id,
            owner=bet.owner,
            thread=_card_key(bet),
            broadcast=done.update.is_alarming,
        )
    return done


def _missed(tx: Tx, number: int, seen: int) -> tuple[Bet, list[bets.Update]]:
    """The bet as it stands, and what was said about it since that version."""
    return _existing(tx, number), stored.find_updates(tx, number, after_version=seen)


def _typed(bet: Bet, facts: Mapping[str, Any]) -> Change | None:
    """A confidence and a reason that came along from a typed line."""
    confidence, reason = facts.get("confidence"), facts.get("reason") or ""
    if confidence is None and not reason:
        return None
    return Change(health=bet.health, confidence=bet.confidence if confidence is None else confidence, reason=reason)


async def _open_bets(call: Call, deps: Deps, person: Person) -> Sequence[Bet]:
    """Open bets of every team that this person may see."""
    teams = [team.id for team in await deps.teams_seen(call, person)]
    return await deps.db.read(call.workspace, stored.find_open, teams)


async def _seen(call: Call, deps: Deps, number: int) -> tuple[Bet, Team]:
    """A bet and its team. Raises UserError when there is none that this person may see."""
    bet, _, _, team = await deps.record_seen(call, stored.get, number)
    return bet, team


def _existing(tx: Tx, number: int) -> Bet:
    bet = stored.get(tx, number)
    if bet is None:
        raise UserError("not_yours_to_see")
    return bet


def _card_key(bet: Bet) -> str:
    return f"{bet.ref} card"


def _entry(bet: Bet, done: Updated) -> Entry:
    """An update as history keeps it: what differs, and what became of the promise."""
    old, new = _facts(bet), _facts(done.bet)
    before = {name: value for name, value in old.items() if new[name] != value}
    after: dict[str, Plain] = {name: new[name] for name in before}
    if done.answered is not None and done.answered.result is not None:
        after |= {"result": done.answered.result.value, "result_why": done.answered.why}
    what = "updated" if done.is_news else "no change"
    update = done.update
    return Entry(
        record=bet.ref, what=what, at=update.at, by=update.by, before=before, after=after, why=update.reason or None
    )


def _facts(bet: Bet) -> dict[str, Plain]:
    """A bet as history keeps it."""
    terms, promise = bet.terms, bet.promise
    return {
        "team": bet.team,
        "name": terms.name,
        "what": terms.what,
        "from": terms.start,
        "to": terms.target,
        "due": terms.due.isoformat(),
        "owner": terms.owner,
        "horizon": terms.horizon.value,
        "appetite": terms.appetite,
        "confidence": bet.confidence,
        "health": bet.health.value,
        "promise": promise.text if promise else None,
        "promise_kind": promise.kind.value if promise else None,
    }
