"""One line of Home for each thing: what it is, what waits, until when, whose team; and the buttons that act on it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from bot.messages import kit
from bot.messages.absences import silent
from bot.messages.bets import words as bet_words
from bot.messages.bets.cards import update_button
from bot.messages.decisions import buttons, offers
from bot.messages.kit import Block
from bot.messages.launches.asking import escalate
from bot.messages.launches.assigning import HELP
from bot.messages.launches.gate import go_or_not, way_out
from bot.messages.launches.reviewing import REVIEW
from bot.messages.launches.showing import SHOW_ALL
from bot.messages.launches.turning import TICK
from bot.messages.launches.words import date_of
from bot.messages.notes.drafting import ending
from bot.messages.notes.past import week_name
from bot.messages.questions import when
from bot.messages.teams import Coming, held_back
from bot.rules import approval, calendar, decisions, launches, teams, text
from bot.rules.bets import Bet, Horizon
from bot.rules.decisions import Decision
from bot.rules.home import SHORT_NAME, Need, Urgency, What
from bot.rules.launches import Gate, Launch
from bot.rules.metrics import Metric
from bot.rules.notes import NoteWeek, Stage
from bot.rules.teams import Team

ITEM_SHOWN, PROMISE_SHOWN, TEAM_SHOWN, POSTS_SHOWN = 150, 150, 40, 4
ASKED = {
    What.DECIDE: "Decide",
    What.GATE: "Go or no-go?",
    What.WITHOUT_GO: "It has no go: move it, or cancel it",
    What.REOPENING: "New evidence: answer it",
    What.RESUBMIT: "Changes were requested: edit and resubmit",
    What.CHASE: "Not answered yet",
    What.INPUT: "Your input is asked",
    What.UPDATE: "Update it",
    What.UNBLOCK: "You can unblock it: is it resolved?",
    What.PROMISE: "What became of the promise?",
    What.CHECK_IN: "How does it stand?",
    What.LAUNCHED: "Is it out?",
    What.LOOK_BACK: "Review: what came of it?",
    What.REVIEW: "Review: what came of it?",
    What.NUMBER: "Type in its number",
    What.NOTE: "Post it, or skip it",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class OfTeam:
    """One of somebody's teams with its next posts. `administers`: they may change its settings."""

    team: Team
    coming: Sequence[Coming]
    administers: bool


def of_team(team: Team, *, several: bool) -> list[str]:
    """Whose it is, where somebody has several teams."""
    return [kit.escape(kit.cut(team.name, TEAM_SHOWN))] if several else []


# --- what needs them -------------------------------------------------------------------------------------------------


def need(one: Need, me: str, now: datetime, *, several: bool) -> Iterator[Block]:
    """What and until when, the worst in bold; below it what to press."""
    head = kit.strong(_named(one))
    asked = _item(one) if one.item is not None and one.what is What.ITEM else ASKED[one.what]
    facts = [asked, _until(one), *_beside(one, me, now), *of_team(one.team, several=several)]
    yield kit.section(f"{head}\n{' · '.join(facts)}")
    yield kit.actions(*_acts(one))


def _named(one: Need) -> str:
    record = one.record
    if isinstance(record, Decision):
        return f"{record.ref} {text.one_line(record.title, SHORT_NAME)}"
    if isinstance(record, Metric):
        return text.one_line(record.name, SHORT_NAME)
    if isinstance(record, NoteWeek):
        return f"Weekly note of {text.one_line(one.team.name, SHORT_NAME)}, {week_name(record.week)}"
    return f"{record.ref} {text.one_line(record.name, SHORT_NAME)}"


def _item(one: Need) -> str:
    assert one.item is not None
    return kit.escape(text.one_line(one.item.text, ITEM_SHOWN))


def _until(one: Need) -> str:
    at, zone = when(one.at, one.team.zone), one.team.zone
    match one.what:
        case What.UPDATE:
            return "*stale*"
        case What.REOPENING:
            return f"asked {at}"
        case What.UNBLOCK if one.blocker is not None:
            return f"blocked since {when(one.blocker.since, zone)}"
        case What.PROMISE | What.CHECK_IN | What.NUMBER:
            return f"before the note, {at}"
        case What.LAUNCHED | What.WITHOUT_GO:
            return f"its date was {at}" if one.urgency is Urgency.OVERDUE else f"its date is {at}"
        case What.NOTE if isinstance(one.record, NoteWeek) and one.record.stage is Stage.HELD:
            return f"held, and posted {at} at the latest"
        case What.NOTE:
            return f"*not posted*, was due {at}"
        case What.LOOK_BACK:
            return _of_day(one, calendar.day_text(calendar.local(one.at, zone).date()))
    return _of_day(one, at)


def _of_day(one: Need, at: str) -> str:
    return f"*overdue*, was due {at}" if one.urgency is Urgency.OVERDUE else f"due {at}"


def _beside(one: Need, me: str, now: datetime) -> Iterator[str]:
    record = one.record
    if isinstance(record, Bet) and one.blocker is not None:
        yield kit.escape(text.one_line(one.blocker.text, ITEM_SHOWN))
        yield f"owner {kit.person(record.owner)}"
    elif isinstance(record, Bet):
        if one.what is What.UPDATE:
            yield f"no update since {when(record.updated_at, one.team.zone)}"
        if record.promise is not None:
            yield f"promised: {kit.escape(text.one_line(record.promise.text, PROMISE_SHOWN))}"
    elif isinstance(record, Decision):
        asked = record.approval
        if one.what is What.CHASE:
            yield f"waits for {kit.person(asked.approver)}"
        elif one.what is What.DECIDE and asked.approver != me:
            yield f"for {kit.person(asked.approver)}"
        elif one.what in {What.DECIDE, What.INPUT} and record.driver != me:
            yield f"driver {kit.person(record.driver)}"
    elif isinstance(record, Launch) and one.what is What.GATE:
        blocking = len(record.open_blocking())
        yield f"{text.many(blocking, 'blocking item')} open" if blocking else "nothing blocks it"
        if record.approver != me:
            yield f"for {kit.person(record.approver)}"
    elif isinstance(record, Launch) and one.what is What.WITHOUT_GO and record.gate is Gate.WAITING:
        yield f"waits for {kit.person(approval.whose_turn(record.approval, now))}"
    elif isinstance(record, Launch) and one.what is What.ITEM and one.item is not None and one.item.help is not None:
        yield f"{kit.person(one.item.help.by)} needs help"


def _acts(one: Need) -> Iterator[Block]:
    """First what is asked for, then the card."""
    record = one.record
    if isinstance(record, Decision):
        yield from _about_decision(one.what, record)
    elif isinstance(record, Bet):
        if one.blocker is not None:
            yield kit.button("Resolved", "bets.unblock", value=kit.pack(id=record.number, blocker=one.blocker.number))
        else:
            yield update_button(record)
        yield kit.button("Show", "bets.show", value=kit.pack(number=record.number))
    elif isinstance(record, Launch):
        yield from _about_launch(one, record)
        yield show_launch(record)
    elif isinstance(record, Metric):
        yield kit.button("Type in", "metrics.type_in", value=kit.pack(id=record.number))
        yield kit.button("Show", "metrics.show", value=kit.pack(id=record.number))
    elif isinstance(record, NoteWeek):
        if record.stage is Stage.HELD:  # a note that was missed is not the one that a preview shows
            yield kit.button("Weekly note", "notes.preview", value=kit.pack(team=record.team))
        yield from ending(record)
    else:
        assert_never(record)


def _about_decision(what: What, decision: Decision) -> Iterator[Block]:
    value = kit.pack(number=decision.number, v=decision.version)
    match what:
        case What.DECIDE:
            yield buttons.decide(decision)
        case What.INPUT:
            yield kit.button("Add input", "decisions.input", value=value)
        case What.RESUBMIT:
            yield kit.button("Edit and resubmit", "decisions.resubmit", value=value)
        case What.CHASE:
            yield kit.button("Escalate", "decisions.escalate", value=value)
            yield kit.button("Move the date", "decisions.move", value=value)
        case What.LOOK_BACK:
            yield offers.write_review(decision)
        case What.REOPENING:
            attempt = decisions.pending(decision)
            assert attempt is not None
            yield offers.answer_evidence(decision, attempt)
    yield kit.button("Show", "decisions.show", value=kit.pack(number=decision.number))


def _about_launch(one: Need, launch: Launch) -> Iterator[Block]:
    match one.what:
        case What.GATE:
            yield go_or_not(launch)
        case What.WITHOUT_GO:
            yield from way_out(launch)
            if launch.gate is Gate.WAITING and one.urgency is Urgency.OVERDUE:
                yield escalate(launch)
        case What.LAUNCHED:
            yield kit.button("Launched", "launches.launched", value=kit.pack(id=launch.number, v=launch.version))
            yield kit.button("Move the date", "launches.move", value=kit.pack(id=launch.number, v=launch.version))
        case What.REVIEW if one.item is not None:
            value = kit.pack(id=launch.number, item=one.item.number)
            yield kit.button("Write the review", REVIEW, value=value)
        case What.ITEM if one.item is not None:
            value = kit.pack(id=launch.number, item=one.item.number, v=one.item.version)
            yield kit.button("Done", TICK, value=value)
            yield kit.button("Need help", HELP, value=value)


# --- what is theirs --------------------------------------------------------------------------------------------------


def bet(one: Bet, team: Team, now: datetime, *, several: bool) -> Iterator[Block]:
    parts = [bet_words.stands(one), f"by {calendar.day_text(one.terms.due)}"]
    if one.terms.horizon is not Horizon.NOW:
        parts.append(one.terms.horizon.value)
    parts += [*bet_words.silences(one, now, short=True), *bet_words.blocked(one), *of_team(team, several=several)]
    name = kit.strong(f"{one.ref} {text.one_line(one.name, SHORT_NAME)}")
    yield kit.section(f"{name}\n{' · '.join(parts)}")
    yield kit.actions(update_button(one), kit.button("Show", "bets.show", value=kit.pack(number=one.number)))


def launch(one: Launch, team: Team, me: str, now: datetime, *, several: bool) -> Iterator[Block]:
    blocking = len(one.open_blocking())
    is_past = launches.days_left(one, team.zone, calendar.local(now, team.zone).date()) < 0
    parts = [
        date_of(one, team.zone) + (" (its day is past)" if is_past else ""),
        f"gate: {one.gate.value}",
        f"{text.many(blocking, 'blocking item')} open" if blocking else "nothing blocks it",
    ]
    if one.owner != me:
        parts.append(f"owner {kit.person(one.owner)}")
    name = kit.strong(f"{one.ref} {text.one_line(one.name, SHORT_NAME)}")
    yield kit.section(f"{name}\n{' · '.join([*parts, *of_team(team, several=several)])}")
    checklist = kit.button("Checklist", SHOW_ALL, value=kit.pack(id=one.number))
    yield kit.actions(show_launch(one), checklist)


def show_launch(one: Launch) -> Block:
    return kit.button("Show", "launches.show", value=kit.pack(id=one.number))


def team(one: OfTeam, now: datetime) -> Iterator[Block]:
    """Its channel and its next posts; what is held back says by what."""
    of = one.team
    lines = [f"{kit.strong(text.one_line(of.name, SHORT_NAME))} · {kit.channel(of.channel)}"]
    absence, pause = of.ended or of.away, teams.pause_of(of, now)
    if absence is not None:
        lines.append(silent(of, absence))
    elif pause is not None:
        until = f" until {when(pause.end, of.zone)}" if pause.end is not None else ""
        lines.append(f"*Paused*{until}: what falls due is not posted")
    yield kit.section("\n".join(lines))
    ahead = sorted(one.coming, key=lambda each: each.at)[:POSTS_SHOWN]
    yield kit.context(" · ".join(_post(each, of) for each in ahead) or "Nothing is scheduled")
    facts = kit.pack(team=of.id)
    row = [
        kit.button("Weekly note", "notes.preview", value=facts),
        kit.button("Metrics", "metrics.list", value=facts),
        kit.button("Status", "teams.status", value=facts),
    ]
    if one.administers:
        row.append(kit.button("Settings", "teams.change", value=facts))
    yield kit.actions(*row)


def _post(one: Coming, of: Team) -> str:
    said = f", {kit.escape(one.said)}" if one.said else ""
    return f"{one.title}: {when(one.at, of.zone)}{said}{held_back(of, one.at)}"
