"""What is said of somebody who is gone: what was theirs, line by line; and the forms that hand it over."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.errors import UserError
from bot.messages import errors, kit
from bot.messages.handing import why_input
from bot.messages.kit import Block, Filled, Message
from bot.messages.questions import when
from bot.rules.handovers import MOST_SHOWN, Departure, Held, Line, Role, counted
from bot.rules.teams import Team

NAME = 90
SETTLED_SHOWN = 5
GROUPS = ("kinds", "more_kinds")
SAYS: Mapping[Role, str] = {
    Role.APPROVER: "approver",
    Role.DELEGATE: "decides for {whom}",
    Role.REOPENING: "answers new evidence",
    Role.DRIVER: "driver",
    Role.REVIEW: "says what came of it",
    Role.BET_OWNER: "owner",
    Role.BLOCKER: "blocker, can unblock it",
    Role.LAUNCH_OWNER: "owner",
    Role.ITEM_OWNER: "checklist item",
    Role.METRIC_OWNER: "metric, owner",
    Role.NOTE_OWNER: "owner of the weekly note",
    Role.ADMIN: "team admin",
}
KINDS: Mapping[Role, str] = {
    Role.APPROVER: "Approvals",
    Role.DELEGATE: "Approvals lent to them",
    Role.REOPENING: "New evidence to answer",
    Role.DRIVER: "Decisions that they drive",
    Role.REVIEW: "Reviews of decisions",
    Role.BET_OWNER: "Bets",
    Role.BLOCKER: "Blockers that they can unblock",
    Role.LAUNCH_OWNER: "Launches",
    Role.ITEM_OWNER: "Checklist items",
    Role.METRIC_OWNER: "Metrics",
    Role.NOTE_OWNER: "Weekly notes",
    Role.ADMIN: "Teams that they administer",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """What could not be handed over, and why."""

    held: Held
    why: UserError


def told(departure: Departure, lines: Sequence[Line], of: Mapping[int, Team]) -> Message:
    """One message to one person: what is open comes first, and what was settled moves to the end.

    How many they are it does not say: of each team it tells only who may see it.
    """
    gone = kit.person(departure.person)
    still = [line for line in lines if line.is_open and line.held.team in of]
    settled = [line for line in lines if not line.is_open and line.held.team in of]
    is_back = departure.back_at is not None
    if is_back:
        text = f"{gone} is back in Slack. What was not reassigned is theirs as before, and they are reminded again."
    elif still:
        text = f"{gone} is deactivated in Slack, and is asked nothing any more. Who takes over what was theirs?"
    else:
        text = f"{gone} is deactivated in Slack. All that was theirs is in other hands, or settled."
    blocks = [kit.section(text)]
    if len(still) > 1 and not is_back:
        all_ = kit.button("Reassign all", "teams.reassign_all", value=_value(departure))
        blocks.append(kit.actions(all_))
    shown = [] if is_back else still[:MOST_SHOWN]
    blocks += [_open(departure, number, line.held, of) for number, line in enumerate(shown)]
    if len(still) > len(shown) and not is_back:
        blocks.append(kit.context("There is more, which moves up as these are reassigned."))
    blocks += [_settled(number, line, of) for number, line in enumerate(settled[-SETTLED_SHOWN:])]
    return Message(text=text, blocks=tuple(blocks))


def _value(departure: Departure, **more: Any) -> str:
    return kit.pack(person=departure.person, at=departure.at.isoformat(), told=departure.told, **more)


def _open(departure: Departure, number: int, held: Held, of: Mapping[int, Team]) -> Block:
    team = of[held.team]
    button = kit.button("Reassign", "teams.reassign", value=_value(departure, key=held.key))
    return kit.of_team(
        kit.section(f"{_named(held)}\n{_facts(held, team)}", accessory=button), team.id, f"open {number}"
    )


def _facts(held: Held, team: Team) -> str:
    due = ""
    if held.until is not None:
        due = f", {'until' if held.role is Role.DELEGATE else 'due'} {when(held.until, team.zone)}"
    where = "" if held.ritual == "teams" else f" · {kit.escape(team.name)}"
    return f"{_role(held)}{due}{where}"


def _named(held: Held) -> str:
    return kit.strong(kit.cut(held.name, NAME))


def _role(held: Held) -> str:
    return SAYS[held.role].format(whom=kit.person(held.runs[0]) if held.runs else "")


def _settled(number: int, line: Line, of: Mapping[int, Team]) -> Block:
    held = line.held
    now = f" → {kit.person(line.now)}" if line.now is not None else ", settled"
    text = f"{kit.escape(kit.cut(held.name, NAME))} — {_role(held)}{now}"
    return kit.of_team(kit.context(text), held.team, f"settled {number}")


# --- one by one ------------------------------------------------------------------------------------------------------


def form(departure: Departure, held: Held, team: Team) -> dict[str, Any]:
    """Who takes one thing over."""
    return kit.modal(
        "Reassign",
        kit.section(f"{kit.strong(held.name)}\n{_facts(held, team)}, now {kit.person(departure.person)}"),
        kit.person_input("to", "Who takes it over"),
        why_input(),
        callback="teams.reassigned",
        metadata=_metadata(departure, key=held.key),
        submit="Reassign",
    )


def _metadata(departure: Departure, **more: Any) -> dict[str, Any]:
    return {"person": departure.person, "at": departure.at.isoformat(), "told": departure.told, **more}


def read(filled: Filled) -> tuple[str, str]:
    """Who, and why. Raises UserError at the field."""
    to = filled.person("to")
    if to is None:
        raise UserError("person_missing", field="to")
    return to, filled.text("why")


# --- all at once -----------------------------------------------------------------------------------------------------


def form_for_all(departure: Departure, still: Sequence[Held]) -> dict[str, Any]:
    """One person for all, or for some kinds of it; the others are left for somebody else."""
    many = counted(still)
    kinds = [(f"{KINDS[role]} ({number})", _examples(still, role), role.value) for role, number in many.items()]
    chosen = [kit.context(kit.escape(f"{kinds[0][0]}: {kinds[0][1]}"))] if len(kinds) == 1 else [*_kinds(kinds)]
    return kit.modal(
        "Reassign all",
        kit.section(f"What was {kit.person(departure.person)}'s goes to one person, each change with its own history."),
        *chosen,
        kit.person_input("to", "Who takes it over"),
        why_input(),
        callback="teams.reassigned_all",
        metadata=_metadata(departure),
        submit="Reassign",
    )


def _kinds(every: Sequence[tuple[str, str, str]]) -> Iterator[Block]:
    """All of them ticked, ten in a group, as many as one can have."""
    for group, first in zip(GROUPS, range(0, len(every), kit.BOXES), strict=False):
        some = every[first : first + kit.BOXES]
        label = "What" if not first else "And what else"
        yield kit.checkboxes_input(group, label, some, values=[value for _, _, value in some])


def _examples(still: Sequence[Held], role: Role) -> str:
    return kit.cut(", ".join(held.name for held in still if held.role is role), kit.OPTION)


def read_kinds(filled: Filled) -> tuple[Role, ...]:
    """All, where there was no choice. Raises UserError where nothing is ticked, and for what no form of ours offers."""
    asked = [group for group in GROUPS if filled.has(group)]
    if not asked:
        return tuple(Role)
    kinds = tuple(kit.one_of(Role, one) for group in asked for one in filled.choices(group))
    if not kinds:
        raise UserError("handover_kinds_missing", field="kinds")
    return kinds


def left(done: int, to: str, some: Sequence[Left], *, prefix: str) -> Message:
    """What went over, and what did not and why; that stays in the message, to be given to somebody else."""
    stays = "This one stays as it was" if len(some) == 1 else "These stay as they were"
    text = f"{done} reassigned to {kit.person(to)}. {stays}:"
    lines = [
        kit.section(f"{_named(one.held)} — {_role(one.held)}\n{errors.words(one.why, prefix=prefix)}")
        for one in some[:MOST_SHOWN]
    ]
    more = [kit.context(f"and {len(some) - MOST_SHOWN} more")] if len(some) > MOST_SHOWN else []
    return Message(text=text, blocks=(kit.section(text), *lines, *more))
