"""The forms that change who owns a launch, or who says go and for how long; and turning to somebody."""

from collections.abc import Sequence
from typing import Any

from bot.messages import handing, questions
from bot.messages.handing import Delegating, Handover
from bot.messages.kit import Block, Message
from bot.rules.launches import Launch, gate_question
from bot.rules.people import Person, may_change
from bot.rules.teams import Team


def reassign_form(
    launch: Launch, by: Person, team: Team, *, entered: Handover | None = None, notice: Sequence[Block] = ()
) -> dict[str, Any]:
    """Another approver while it is to come; for the owner and team admins also another owner."""
    return handing.reassign_form(
        gate_question(launch),
        driver="Owner",
        may_change_driver=may_change(by, launch.owner, team.admins),
        may_change_approver=launch.is_coming,
        callback="launches.reassigned",
        metadata={"id": launch.number, "approver": launch.approver, "owner": launch.owner},
        entered=entered,
        notice=notice,
    )


def reassigned(before: Launch, after: Launch, by: str, why: str) -> Message:
    return handing.reassigned_line(gate_question(before), gate_question(after), driver="owner", by=by, why=why)


def people_now(launch: Launch) -> str:
    return handing.people_now(gate_question(launch), driver="owner")


def delegate_form(launch: Launch, entered: Delegating, team: Team, *, notice: Sequence[Block] = ()) -> dict[str, Any]:
    """The approver lets somebody say go or no-go, and waive, in their days."""
    return handing.delegate_form(
        gate_question(launch),
        entered,
        zone=team.zone,
        callback="launches.delegated",
        metadata={"id": launch.number, "delegation": handing.delegation_seen(launch.approval)},
        notice=notice,
    )


def delegated(before: Launch, after: Launch, team: Team, by: str, why: str) -> Message:
    return handing.delegated_line(before.approval, gate_question(after), by=by, zone=team.zone, why=why)


def escalate_form(launch: Launch, *, to: str | None) -> dict[str, Any]:
    asked = gate_question(launch)
    return questions.escalate_form(
        asked, name=asked.name, to=to, callback="launches.escalated", metadata={"id": launch.number}
    )
