"""Launches: `/launch`, the buttons of the card, the go / no-go gate, and the morning's reminders."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from bot.errors import UserError
from bot.messages import launches as messages
from bot.messages.kit import Message
from bot.messages.launches import Typed
from bot.rules import calendar
from bot.rules import launches as rules
from bot.rules.calendar import Slot
from bot.rules.launches import Draft, Gate, ItemState, Launch, Status, Verdict
from bot.rules.people import Person
from bot.rules.teams import Team
from handlers.calls import Answer, Call, Done, Open, Reply
from handlers.deps import Deps
from storage import history, numbers, outbox, slots
from storage import launches as stored
from storage import teams as stored_teams
from storage.engine import Tx
from storage.history import Entry, Plain

LOOK_BACK = timedelta(days=31)  # a card says that its day is past, though holidays lay in between


# --- the command -----------------------------------------------------------------------------------------------------


async def on_launch(call: Call, deps: Deps) -> Answer:
    """`/launch [name date] | L-2 | list | help`."""
    here = await deps.team_here(call)
    zone = here.zone if here else "UTC"
    ask = rules.parse(call.text, now=deps.now(), zone=zone)
    match ask.what:
        case "help":
            return Reply(messages.help_text(deps.prefix))
        case "show":
            _, team, launch = await _seen(call, deps, ask.number)
            return Reply(_card(team, launch, deps.now()))
        case "list":
            return await _list(call, deps)
    place = await deps.place(call)
    # The form reads its date in the zone of the team that is picked; what was typed keeps its wall time.
    at = calendar.local(ask.at, zone) if ask.at else None
    typed = Typed(
        name=ask.name,
        day=at.date() if at else None,
        wall=at.time() if at else rules.DEFAULT_WALL,
        owner=place.person.id,
    )
    return Open(messages.form(typed, place.teams, metadata={"team": place.teams[0].id}))


async def _list(call: Call, deps: Deps) -> Answer:
    place = await deps.place(call)
    found = [(team, await deps.db.read(call.workspace, stored.find_planned, team.id)) for team in place.teams]
    today = {team.id: calendar.local(deps.now(), team.zone).date() for team in place.teams}
    return Reply(messages.listed(found, today))


async def _seen(call: Call, deps: Deps, number: int) -> tuple[Person, Team, Launch]:
    """Who asks, and a launch with its team. One that they may not see is answered like one that is not there."""
    launch, person, _, team = await deps.record_seen(call, stored.get, number)
    return person, team, launch


# --- planning --------------------------------------------------------------------------------------------------------


async def on_plan(call: Call, deps: Deps) -> Answer:
    """The form of a new launch was submitted."""
    assert call.view is not None
    filled = call.view.filled
    person, channel, team = await deps.team_seen(call, int(filled.choice("team") or call.view.metadata["team"]))
    draft = messages.read_form(filled, team.zone, person.id)
    await deps.check_named(call, draft.owner, channel, "owner")
    await deps.check_named(call, draft.approver, channel, "approver")
    await deps.commit(call, plan, team, draft, person.id, deps.now())
    return Done()


def plan(tx: Tx, team: Team, draft: Draft, by: str, now: datetime) -> Launch:
    """Number the launch, keep it and post its card. A gate that is open already is asked about at once."""
    launch = rules.plan(draft, team, number=numbers.claim_next(tx, rules.LETTER), now=now)
    stored.add(tx, launch)
    stored_teams.mark_used(tx, by, team.id)
    history.add(tx, Entry(record=launch.ref, what="planned", at=now, by=by, before={}, after=_planned(launch)))
    _say(tx, team, launch, "card", to=team.channel, message=_card(team, launch, now), about="the card", now=now)
    today = calendar.local(now, team.zone).date()
    if rules.is_gate_open(launch, team.calendar, today):
        _ask_approver(tx, team, launch, today.isoformat(), now)
    return launch


def _planned(launch: Launch) -> Mapping[str, Plain]:
    return {
        "name": launch.name,
        "at": launch.at.isoformat(),
        "owner": launch.owner,
        "approver": launch.approver,
        "criteria": "\n".join(launch.criteria),
        "guard": str(launch.anyway.reason) if launch.anyway else None,
        "anyway": launch.anyway.because if launch.anyway else None,
    }


# --- the checklist ---------------------------------------------------------------------------------------------------


async def on_tick(call: Call, deps: Deps) -> Answer:
    """*Tick* at an item of the card."""
    _, _, launch = await _seen(call, deps, int(call.facts["id"]))
    return Open(messages.tick_form(launch, rules.check_may_tick(launch, int(call.facts["item"]))))


async def on_ticked(call: Call, deps: Deps) -> Answer:
    """The evidence was submitted."""
    assert call.view is not None
    about = call.view.metadata
    person, team, _ = await _seen(call, deps, int(about["id"]))
    evidence = call.view.filled.text("evidence")
    await deps.commit(call, tick, team, int(about["id"]), int(about["item"]), person.id, evidence, deps.now())
    return Done()


def tick(tx: Tx, team: Team, number: int, item: int, by: str, evidence: str, now: datetime) -> None:
    launch = rules.tick(_existing(tx, number), item, by=by, now=now, evidence=evidence)
    ticked = launch.item(item)
    entry = Entry(
        record=launch.ref,
        what="ticked",
        at=now,
        by=by,
        before={ticked.text: ItemState.OPEN.value},
        after={ticked.text: ticked.state.value},
        why=evidence or None,
    )
    _changed(tx, team, launch, entry, messages.ticked(ticked))


async def on_untick(call: Call, deps: Deps) -> Answer:
    """*Un-tick* at an item of the card."""
    _, _, launch = await _seen(call, deps, int(call.facts["id"]))
    return Open(messages.untick_form(launch, rules.check_may_untick(launch, int(call.facts["item"]))))


async def on_unticked(call: Call, deps: Deps) -> Answer:
    """Why an item is open again was submitted."""
    assert call.view is not None
    about = call.view.metadata
    person, team, _ = await _seen(call, deps, int(about["id"]))
    why = call.view.filled.text("why")
    await deps.commit(call, untick, team, int(about["id"]), int(about["item"]), person.id, why, deps.now())
    return Done()


def untick(tx: Tx, team: Team, number: int, item: int, by: str, why: str, now: datetime) -> None:
    """Open an item again. If that ends a go, the whole channel is told, and not the thread alone."""
    before = _existing(tx, number)
    launch = rules.untick(before, item, why=why)
    opened = launch.item(item)
    ends_go = launch.gate is not before.gate
    entry = Entry(
        record=launch.ref,
        what="un-ticked",
        at=now,
        by=by,
        before={opened.text: ItemState.DONE.value} | ({"gate": before.gate.value} if ends_go else {}),
        after={opened.text: opened.state.value} | ({"gate": launch.gate.value} if ends_go else {}),
        why=why,
    )
    line = messages.voided(launch, by, why) if ends_go else messages.unticked(opened, by, why)
    _changed(tx, team, launch, entry, line, broadcast=ends_go)


# --- the gate --------------------------------------------------------------------------------------------------------


async def on_gate(call: Call, deps: Deps) -> Answer:
    """*Go / no-go*, on the card or in the approver's message."""
    person, team, launch = await _seen(call, deps, int(call.facts["id"]))
    rules.check_may_decide(launch, person.id, now=deps.now())
    return Open(messages.gate_form(launch, team.zone))


async def on_decided(call: Call, deps: Deps) -> Answer:
    """The approver's answer was submitted."""
    assert call.view is not None
    about = call.view.metadata
    person, team, _ = await _seen(call, deps, int(about["id"]))
    verdict, rationale = messages.read_gate(call.view.filled)
    await deps.commit(
        call, decide, team, int(about["id"]), verdict, person.id, int(about["seen"]), rationale, deps.now()
    )
    return Done()


def decide(
    tx: Tx, team: Team, number: int, verdict: Verdict, by: str, seen: int, rationale: str, now: datetime
) -> None:
    before = _existing(tx, number)
    launch = rules.decide(before, verdict, by=by, now=now, seen=seen, rationale=rationale)
    entry = Entry(
        record=launch.ref,
        what="gate",
        at=now,
        by=by,
        before={"gate": before.gate.value},
        after={"gate": verdict.value},
        why=rationale or None,
    )
    line = messages.decided(launch, before.gate, verdict, by, rationale)
    _changed(tx, team, launch, entry, line, broadcast=launch.gate is not Gate.WAITING)


async def on_launched(call: Call, deps: Deps) -> Answer:
    """*Launched* on the card."""
    person, team, launch = await _seen(call, deps, int(call.facts["id"]))
    await deps.commit(call, mark_launched, team, launch.number, person, deps.now())
    return Done()


def mark_launched(tx: Tx, team: Team, number: int, by: Person, now: datetime) -> None:
    launch = rules.mark_launched(_existing(tx, number), by=by, admins=team.admins, now=now)
    entry = Entry(
        record=launch.ref,
        what="launched",
        at=now,
        by=by.id,
        before={"status": Status.GO.value},
        after={"status": launch.status.value},
    )
    _changed(tx, team, launch, entry, messages.launched(launch, by.id), broadcast=True)


# --- reminders -------------------------------------------------------------------------------------------------------


def queue_reminders(tx: Tx, team: Team, slot: Slot, now: datetime, late: bool) -> str:
    """Each launch on its days, and every card's countdown; what is said is about the slot's day, late or not."""
    day = calendar.local(slot.at, team.zone).date()
    said = False
    for found in stored.find_planned(tx, team.id, since=slot.at - LOOK_BACK):
        launch = _existing(tx, found.number)  # held, so that a tick at this moment is not overwritten on the card
        outbox.update(tx, key=f"{launch.ref} card", message=_card(team, launch, now), at=now)
        said = _remind(tx, team, launch, rules.reminder(launch, team.calendar, day), slot.key, now) or said
    return slots.POSTED if said else slots.NOTHING_TO_SAY


def _remind(tx: Tx, team: Team, launch: Launch, due: rules.Reminder | None, slot: str, now: datetime) -> bool:
    if due is None:
        return False
    if due.in_channel:
        message = messages.reminder(launch, due, team.zone)
        _say(tx, team, launch, f"reminder {slot}", to=team.channel, message=message, about="a reminder", now=now)
    if due.to_owner:
        message = messages.owner_reminder(launch, due, team.zone, team.channel)
        about = "the owner's reminder"
        _say(tx, team, launch, f"owner {slot}", to=launch.owner, message=message, about=about, now=now)
    if due.to_approver:
        _ask_approver(tx, team, launch, slot, now)
    return True


def _ask_approver(tx: Tx, team: Team, launch: Launch, day: str, now: datetime) -> None:
    message = messages.gate_asked(launch, team.zone, team.channel)
    _say(tx, team, launch, f"gate {day}", to=launch.approver, message=message, about="the go / no-go question", now=now)


# --- shared steps ----------------------------------------------------------------------------------------------------


def _existing(tx: Tx, number: int) -> Launch:
    launch = stored.get(tx, number)
    if launch is None:
        raise UserError("not_yours_to_see")
    return launch


def _card(team: Team, launch: Launch, now: datetime) -> Message:
    return messages.card(launch, team.zone, calendar.local(now, team.zone).date())


def _changed(tx: Tx, team: Team, launch: Launch, entry: Entry, line: Message, *, broadcast: bool = False) -> None:
    """What every change of a launch leaves behind: its row, its history, its card and one line in the thread."""
    stored.save(tx, launch)
    history.add(tx, entry)
    outbox.update(tx, key=f"{launch.ref} card", message=_card(team, launch, entry.at), at=entry.at)
    outbox.put(
        tx,
        key=f"{launch.ref} line {launch.version}",
        to=team.channel,
        message=line,
        about=f"a change of {launch.ref}",
        at=entry.at,
        team=team.id,
        owner=launch.owner,
        thread=f"{launch.ref} card",
        broadcast=broadcast,
    )


def _say(
    tx: Tx, team: Team, launch: Launch, what: str, *, to: str, message: Message, about: str, now: datetime
) -> None:
    """Something of its own about a launch, said once."""
    outbox.put(
        tx,
        key=f"{launch.ref} {what}",
        to=to,
        message=message,
        about=f"{about} of {launch.ref}",
        at=now,
        team=team.id,
        owner=launch.owner,
    )
