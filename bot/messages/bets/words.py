"""How parts of a bet are said, wherever they are shown."""

from datetime import datetime

from bot.messages import kit
from bot.rules import bets, calendar, text
from bot.rules.bets import Bet, Blocker, Closing, Ending, Health, Move, PromiseKind, Result, Terms, Update
from bot.rules.teams import Team

RESULTS = {Result.KEPT: "Kept", Result.PARTLY: "Partly", Result.NOT: "Not kept"}
SAID_OF_RESULT = {Result.KEPT: "promise kept", Result.PARTLY: "promise partly kept", Result.NOT: "promise not kept"}
KINDS = {PromiseKind.COMMIT: "Commit: we will", PromiseKind.ASPIRE: "Aspire: we try to"}
ENDINGS = {
    Ending.REACHED: "Reached",
    Ending.PARTLY: "Partly reached",
    Ending.NOT_REACHED: "Not reached",
    Ending.STOPPED: "Stopped",
}
HILL = {
    0: "Figuring out: at the foot",
    12: "Figuring out: first steps",
    25: "Figuring out: halfway up",
    38: "Figuring out: nearly at the top",
    50: "At the top: we know what to do",
    62: "Executing: first steps down",
    75: "Executing: halfway down",
    88: "Executing: nearly there",
    100: "Done",
}
NAME_IN_ROW, BLOCKER_IN_LINE, CAUSE_IN_LINE = 80, 120, 200


def name(bet: Bet) -> str:
    return f"{bet.ref} {kit.escape(bet.name)}"


def outcome(terms: Terms) -> str:
    """Share of trial teams that …, 22% → 35%, by Wed 30 June 2027"""
    values = " → ".join(kit.escape(one) for one in (terms.start, terms.target) if one)
    parts = [kit.escape(terms.what), values, f"by {calendar.day_text(terms.due)}"]
    return ", ".join(part for part in parts if part)


def horizon(terms: Terms) -> str:
    return terms.horizon.value if terms.appetite is None else f"{terms.horizon}, {weeks(terms.appetite)}"


def weeks(count: int) -> str:
    return f"{count} {'week' if count == 1 else 'weeks'}"


def number(value: float, digits: int = 1) -> str:
    """Rounded as people do, half up, without zeros that say nothing: 1.6, 2, 0.25."""
    # A little more than a half, for what is one in tens may be a bit less in the machine's halves.
    shown = f"{int(value * 10**digits + 0.5 + 1e-9) / 10**digits:.{digits}f}"
    return shown.rstrip("0").rstrip(".") if digits else shown


def times(ratio: float) -> str:
    """1.6 ×; what is below a tenth with two digits."""
    return f"{number(ratio, 1 if ratio >= 0.1 else 2)} ×"


def days(count: int) -> str:
    return f"{count} {'day' if count == 1 else 'days'}"


def stands(bet: Bet) -> str:
    """Its health, loud where it is not on track, and its confidence."""
    health = bet.health.value if bet.health is Health.ON_TRACK else f"*{bet.health}*"
    return f"{health} · {bet.confidence} %"


def silences(bet: Bet, now: datetime, *, short: bool = False) -> list[str]:
    """What has not been said about it for long."""
    said = []
    if bets.is_stale(bet, now):
        since = max(bet.updated_at, bets.now_since(bet))
        said.append(f"*Stale*: no update for {days((now - since).days)}")
    if bets.is_stalled(bet, now):
        since = max(bet.hill_at or bet.placed_at, bets.now_since(bet))
        place = "" if short else ": at the same place on the hill"
        said.append(f"*Stalled*{place} for {days((now - since).days)}")
    return said


def blocked(bet: Bet) -> list[str]:
    count = len(bet.open_blockers)
    return [f"*Blocked*: {count} {'blocker' if count == 1 else 'blockers'}"] if count else []


def row(bet: Bet) -> str:
    """A bet in one line of a list."""
    parts = (
        f"*{bet.ref}* {kit.escape(text.one_line(bet.name, NAME_IN_ROW))}",
        stands(bet),
        kit.person(bet.owner),
        f"by {calendar.day_text(bet.terms.due)}",
    )
    return " · ".join(parts)


def moved(bet: Bet, update: Update) -> str:
    """80 → 70 % · on track → at risk · promise kept — waiting on legal · blocked: legal"""
    return " · ".join([said(update), *beside(bet, update)])


def said(update: Update) -> str:
    """80 → 70 % · on track → at risk · promise kept — waiting on legal"""
    parts = _numbers(update) or [f"{update.confidence} %"]
    if update.result is not None:
        parts.append(SAID_OF_RESULT[update.result])
    why = f" — {kit.escape(text.one_line(update.reason, bets.REASON_LIMIT))}" if update.reason else ""
    return " · ".join(parts) + why


def beside(bet: Bet, update: Update) -> list[str]:
    """What else was said in an update: the place on the hill, blockers, what is promised next."""
    parts = _place(update)
    if update.blocker is not None:
        parts.append(f"blocked: {in_line(bets.get_blocker(bet, update.blocker))}")
    parts += [f"resolved: {in_line(bets.get_blocker(bet, number), owner=False)}" for number in update.resolved]
    if update.promise:
        promised = kit.escape(text.one_line(update.promise, bets.PROMISE_LIMIT))
        parts.append(f"next promise ({update.promise_kind}): {promised}")
    return parts


def _numbers(update: Update) -> list[str]:
    parts = []
    if update.confidence_before not in {None, update.confidence}:
        parts.append(f"{update.confidence_before} → {update.confidence} %")
    if update.health_before not in {None, update.health}:
        parts.append(f"{update.health_before} → {update.health}")
    return parts


def _place(update: Update) -> list[str]:
    """Where it went on the hill."""
    return [] if update.hill_before is None else [f"hill: {HILL[update.hill].lower()}"]


def in_line(blocker: Blocker, *, owner: bool = True) -> str:
    """A blocker in few words, with who can unblock it."""
    words = kit.escape(text.one_line(blocker.text, BLOCKER_IN_LINE))
    return f"{words} ({kit.person(blocker.owner)} can unblock it)" if owner else words


def age(blocker: Blocker, team: Team, now: datetime) -> str:
    """For how long it has been open, in the team's working days."""
    count = bets.blocker_age(blocker, team.calendar, now)
    return f"for {count} working {'day' if count == 1 else 'days'}" if count else "since today"


def blocker_line(blocker: Blocker, team: Team, now: datetime | None = None) -> str:
    """A blocker with who can unblock it and since when; with `now`, its age in the team's working days."""
    since = f"since {calendar.day_text(calendar.local(blocker.since, team.zone).date())}"
    if now is not None:
        since = age(blocker, team, now)
    words = kit.escape(" ".join(blocker.text.split()))
    said = f"• {words} — {kit.person(blocker.owner)} can unblock it, {since}"
    return f"{said} · <{kit.escape(blocker.link)}|message>" if blocker.link else said


def move_line(move: Move) -> str:
    """The date of a bet was moved: old → new, and why."""
    why = kit.escape(text.one_line(move.why, CAUSE_IN_LINE))
    return f"{calendar.day_text(move.before)} → {calendar.day_text(move.after)}, {kit.person(move.by)}: {why}"


def used(closing: Closing) -> str:
    """What was delivered need not be adopted."""
    said = (f"{'' if closing.delivered else 'not '}delivered", f"{'' if closing.adopted else 'not '}adopted")
    return (" and " if closing.delivered is closing.adopted else ", but ").join(said)
