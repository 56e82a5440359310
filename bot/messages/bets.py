"""What is said about a bet: its card, the line of each update, its forms, the list."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from bot.errors import UserError
from bot.messages import kit
from bot.messages.kit import Block, Filled, Message
from bot.rules import bets, calendar, text
from bot.rules.bets import Ask, Bet, Change, Health, Horizon, PromiseKind, Result, Terms, Update
from bot.rules.teams import Team

LISTED, OFFERED = 20, 5
TYPED, NAME_IN_ROW = 600, 80
RESULTS = {Result.KEPT: "Kept", Result.PARTLY: "Partly", Result.NOT: "Not kept"}
SAID_OF_RESULT = {Result.KEPT: "promise kept", Result.PARTLY: "promise partly kept", Result.NOT: "promise not kept"}
KINDS = {PromiseKind.COMMIT: "Commit: we will", PromiseKind.ASPIRE: "Aspire: we try to"}


# --- the card and its lines ------------------------------------------------------------------------------------------


def card(bet: Bet, team: Team) -> Message:
    """The whole truth about a bet, as it stands."""
    blocks = [
        kit.header(f"{bet.ref} {bet.name}"),
        kit.section(_outcome(bet.terms)),
        kit.fields(
            f"*Owner*\n{kit.person(bet.owner)}",
            f"*Confidence*\n{bet.confidence} %",
            f"*Health*\n{bet.health}",
            f"*Horizon*\n{_horizon(bet.terms)}",
        ),
    ]
    if bet.reason:
        blocks.append(kit.section(f"*Last change*\n{kit.quote(bet.reason)}"))
    if bet.promise is not None:
        blocks.append(kit.section(f"*Next promise* ({bet.promise.kind})\n{kit.quote(bet.promise.text)}"))
    said = kit.moment(bet.updated_at, calendar.moment_text(bet.updated_at, team.zone))
    verb = "Placed" if bet.updated_at == bet.placed_at else "Updated"
    blocks.append(kit.context(f"{verb} by {kit.person(bet.updated_by)}, {said}"))
    blocks.append(kit.actions(_update_button(bet)))
    spoken = (
        f"Bet {bet.ref} {kit.escape(bet.name)}: {bet.confidence} %, {bet.health}, by {calendar.day_text(bet.terms.due)}"
    )
    return Message(text=spoken, blocks=tuple(blocks))


def line(bet: Bet, update: Update) -> Message:
    """One update in one line, old → new."""
    return kit.message(f"{_name(bet)} · {_moved(update)} ({kit.person(update.by)})")


def unchanged(bet: Bet) -> Message:
    return kit.message(f"{_name(bet)} stays at {bet.confidence} %, {bet.health}. Noted as no change.")


def updated(bet: Bet, update: Update) -> Message:
    """Told to whoever updated a bet by typing."""
    return kit.message(f"Noted: {_name(bet)} · {_moved(update)}")


def _moved(update: Update) -> str:
    """80 → 70 % · on track → at risk · promise kept — waiting on legal"""
    parts = []
    if update.confidence_before not in {None, update.confidence}:
        parts.append(f"{update.confidence_before} → {update.confidence} %")
    if update.health_before not in {None, update.health}:
        parts.append(f"{update.health_before} → {update.health}")
    if not parts:
        parts.append(f"{update.confidence} %")
    if update.result is not None:
        parts.append(SAID_OF_RESULT[update.result])
    if update.promise:
        parts.append(
            f"next promise ({update.promise_kind}): {kit.escape(text.one_line(update.promise, bets.PROMISE_LIMIT))}"
        )
    why = f" — {kit.escape(text.one_line(update.reason, bets.REASON_LIMIT))}" if update.reason else ""
    return " · ".join(parts) + why


def _name(bet: Bet) -> str:
    return f"{bet.ref} {kit.escape(bet.name)}"


def _outcome(terms: Terms) -> str:
    values = " → ".join(kit.escape(one) for one in (terms.start, terms.target) if one)
    parts = [kit.escape(terms.what), values, f"by {calendar.day_text(terms.due)}"]
    return ", ".join(part for part in parts if part)


def _horizon(terms: Terms) -> str:
    if terms.appetite is None:
        return terms.horizon.value
    return f"{terms.horizon}, {terms.appetite} {'week' if terms.appetite == 1 else 'weeks'}"


def _update_button(bet: Bet) -> Block:
    return kit.button("Update", "bets.update", value=kit.pack(id=bet.number))


# --- answers to `/bet …` ---------------------------------------------------------------------------------------------


def help_text(prefix: str) -> Message:
    lines = (
        ("", "place a bet"),
        (" Churn under 5% by 1 May", "place one with this name and date"),
        (" B-3", "show a bet, with *Update*"),
        (" B-3 70 waiting on legal", "say how sure you are now, and why"),
        (" churn 70 waiting on legal", "the same, by name"),
        (" list", "open bets of this channel, worst first"),
    )
    return kit.message("\n".join(f"`/{prefix}bet{typed}` — {does}" for typed, does in lines))


def listed(many: Sequence[Bet], teams: Sequence[Team], prefix: str) -> Message:
    """Open bets, worst first; beyond twenty, how many more there are."""
    title = f"Open bets of {teams[0].name}" if len(teams) == 1 else "Open bets of your teams"
    if not many:
        return kit.message(f"No bet is open. Place one with `/{prefix}bet Churn under 5% by 1 May`.")
    blocks = [kit.header(title)]
    blocks += [kit.section(_row(bet), accessory=_update_button(bet)) for bet in many[:LISTED]]
    if len(many) > LISTED:
        blocks.append(kit.context(f"and {len(many) - LISTED} more"))
    return Message(text=kit.escape(title), blocks=tuple(blocks))


def _row(bet: Bet) -> str:
    parts = (
        f"*{bet.ref}* {kit.escape(text.one_line(bet.name, NAME_IN_ROW))}",
        bet.health.value,
        f"{bet.confidence} %",
        kit.person(bet.owner),
        f"by {calendar.day_text(bet.terms.due)}",
    )
    return " · ".join(parts)


def unsure(ask: Ask, candidates: Sequence[Bet]) -> Message:
    """Both readings of a line, each with its button."""
    change = {"confidence": ask.confidence, "reason": text.one_line(ask.reason, TYPED) if ask.reason else ""}
    typed = text.one_line(ask.line, TYPED)
    is_choice_offered = not 1 <= len(candidates) <= OFFERED
    readings = min(len(candidates), OFFERED) + is_choice_offered + 1
    ways = f"can be read in {'two' if readings == 2 else 'several'} ways"
    blocks = [kit.section(f"“{kit.escape(typed)}” {ways}:")]
    to = "Update" if ask.confidence is None else f"Update to {ask.confidence} %"
    for bet in candidates[:OFFERED]:
        button = kit.button(to, "bets.update", value=kit.pack(id=bet.number, **change))
        blocks.append(kit.section(f"as an update of {_row(bet)}", accessory=button))
    if is_choice_offered:
        button = kit.button("Choose a bet", "bets.choose", value=kit.pack(**change))
        blocks.append(kit.section("as an update of another bet", accessory=button))
    button = kit.button("Place a bet", "bets.place", value=kit.pack(line=typed))
    blocks.append(kit.section("as a new bet with this name", accessory=button))
    return Message(text=f"This {ways}", blocks=tuple(blocks))


# --- placing ---------------------------------------------------------------------------------------------------------


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


# --- updating --------------------------------------------------------------------------------------------------------


def choosing(
    many: Sequence[Bet], *, prefix: str = "", confidence: int | None = None, reason: str = ""
) -> dict[str, Any]:
    """Which bet to update; a confidence and a reason that were typed go along."""
    choices = [(f"{bet.ref} {bet.name}", str(bet.number)) for bet in many[: kit.OPTIONS]]
    left_out = len(many) - len(choices)
    more = [kit.context(f"and {left_out} more: type `/{prefix}bet` and the number")] if left_out else []
    return kit.modal(
        "Update a bet",
        kit.select_input("bet", "Bet", choices, value=choices[0][1]),
        *more,
        callback="bets.choosing",
        metadata={"confidence": confidence, "reason": reason},
        submit="Next",
    )


def updating(bet: Bet, entered: Change | None = None, *, notice: Sequence[Block] = ()) -> dict[str, Any]:
    """The form of an update, filled with the last values, or with what was entered already.

    The metadata keeps the bet as it is shown here, to tell later what was touched.
    """
    filled = entered or bets.no_change(bet)
    healths = [(one.value.capitalize(), one.value) for one in Health]
    is_reason_missing = entered is not None and not entered.reason
    return kit.modal(
        "Update a bet",
        *notice,
        kit.section(f"*{_name(bet)}*\n{_outcome(bet.terms)}"),
        kit.radio_input("health", "Health", healths, value=filled.health),
        kit.text_input("confidence", "Confidence, %", value=str(filled.confidence), limit=10),
        kit.text_input(
            "reason",
            "What changed",
            value=filled.reason,
            limit=bets.REASON_LIMIT,
            lines=True,
            optional=True,
            focus=is_reason_missing,
            hint="Needed when health or confidence changed",
        ),
        *_promise_inputs(bet, filled),
        callback="bets.updating",
        metadata={"id": bet.number, "seen": bet.version, "health": bet.health, "confidence": bet.confidence},
        submit="Save",
    )


def _promise_inputs(bet: Bet, filled: Change) -> list[Block]:
    blocks = []
    if bet.promise is not None:
        results = [(words, one.value) for one, words in RESULTS.items()]
        blocks = [
            kit.section(f"*Last promise* ({bet.promise.kind})\n{kit.quote(bet.promise.text)}"),
            kit.select_input("result", "What became of it", results, value=filled.result, optional=True),
            kit.text_input("result_why", "Why", value=filled.result_why, limit=bets.PROMISE_LIMIT, optional=True),
        ]
    kinds = [(words, one.value) for one, words in KINDS.items()]
    return [
        *blocks,
        kit.text_input("promise", "Next promise", value=filled.promise, limit=bets.PROMISE_LIMIT, optional=True),
        kit.radio_input("promise_kind", "How firm is it", kinds, value=filled.promise_kind),
    ]


def read_updating(filled: Filled) -> Change:
    """What was entered. Raises UserError, marked at its input."""
    result = filled.choice("result")
    return Change(
        health=Health(filled.choice("health") or Health.ON_TRACK),
        confidence=bets.confidence_of(filled.text("confidence")),
        reason=filled.text("reason"),
        result=Result(result) if result else None,
        result_why=filled.text("result_why"),
        promise=filled.text("promise"),
        promise_kind=PromiseKind(filled.choice("promise_kind") or PromiseKind.COMMIT),
    )


def read_opened(metadata: Mapping[str, Any]) -> Change:
    """How the bet stood when the form was opened."""
    return Change(health=Health(metadata["health"]), confidence=int(metadata["confidence"]))


def changed_meanwhile(bet: Bet, entered: Change, updates: Sequence[Update]) -> dict[str, Any]:
    """The form again, with what was entered, and at its top what somebody else changed."""
    lines = [f"{kit.person(one.by)}: {_moved(one)}" for one in updates]
    kept = "What you entered is kept below; press *Save* to go on with it."
    notice = [kit.section(kit.cut("\n".join(["*Changed while you had this open*", *lines]), kit.SECTION - 100))]
    notice.append(kit.context(kept))
    if bet.promise is None and (entered.result or entered.result_why):
        said = ": ".join(part for part in (entered.result and RESULTS[entered.result], entered.result_why) if part)
        notice.append(kit.section(f"Your answer to the last promise, which is answered already:\n{kit.quote(said)}"))
    return kit.afresh(updating(bet, entered, notice=notice), bet.version)
