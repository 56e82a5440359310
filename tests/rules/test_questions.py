"""Who may escalate what, and to whom."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.errors import UserError
from bot.rules import decisions, questions
from bot.rules.approval import Delegation, State
from bot.rules.decisions import Decision, Draft
from bot.rules.people import Person

NOW = datetime(2026, 11, 16, 9, tzinfo=UTC)
DUE = NOW + timedelta(days=3)
LATE = DUE + timedelta(days=7)
ANA, BEN, CY, OLGA = (Person(id=one, name=one) for one in ("U1", "U2", "U3", "U4"))
DRAFT = Draft(title="Pick the queue", approver="U2", driver="U1", due=DUE)
ADMINS = ("U1", "U2", "U4", "U5")


def logged() -> Decision:
    return decisions.log(DRAFT, number=14, team=1, by="U1", now=NOW)


def refused(one: Decision, by: Person, to: str = "U3", now: datetime = LATE) -> str:
    with pytest.raises(UserError) as raised:
        questions.check_escalation(one.question, to, by, ADMINS, now=now)
    return raised.value.code


def test_the_driver_and_team_admins_turn_to_anybody_else() -> None:
    for by in (ANA, OLGA):
        questions.check_escalation(logged().question, "U3", by, ADMINS, now=LATE)
    assert refused(logged(), CY) == "owner_or_admins_only"
    assert refused(logged(), ANA, to="U1") == "escalated_to_self"
    assert refused(logged(), ANA, to="U2") == "escalated_to_asked"
    given = Delegation(to="U3", start=NOW, until=LATE + timedelta(days=1))
    lent = replace(logged(), approval=replace(logged().approval, delegation=given))
    assert refused(lent, ANA) == "escalated_to_asked"


def test_only_what_waits_for_its_approver_past_its_time() -> None:
    assert refused(logged(), ANA, now=DUE) == "not_overdue"
    changes = decisions.decide(logged(), State.CHANGES, by="U2", now=NOW, seen=1, rationale="why")
    assert refused(changes, ANA) == "changes_awaited"
    done = decisions.decide(logged(), State.APPROVED, by="U2", now=NOW, seen=1, rationale="")
    assert refused(done, ANA) == "already_decided"


def test_the_first_admin_without_a_part_in_it_is_proposed() -> None:
    assert questions.first_asked(logged().question, "U1", ADMINS) == "U4"
    assert questions.first_asked(logged().question, "U4", ADMINS) == "U5"
    assert questions.first_asked(logged().question, "U1", ("U1", "U2")) is None
