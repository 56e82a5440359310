"""Whatever people try in whatever order: nobody decides but who may, and history tells the same story."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from bot.errors import UserError
from bot.rules import approval, decisions
from bot.rules.approval import FINAL, MADE, UNDECIDED, Default, Delegation, Door, State
from bot.rules.decisions import Change, Decision, Draft, Kind, Option, Version
from bot.rules.people import Person

START = datetime(2026, 11, 16, 9, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
DRIVER, APPROVER, ADMIN, OTHER, DELEGATE = "U1", "U2", "U3", "U4", "U5"
PEOPLE = st.sampled_from([DRIVER, APPROVER, ADMIN, OTHER, DELEGATE])
ROLES = st.sampled_from(["the approver", "the driver", "the delegate", ADMIN, OTHER])
OPTIONS = (Option(name="Redis", tradeoff="may lose"), Option(name="Rabbit", tradeoff="slow"))
TEXTS = st.sampled_from(["", "because", "two\nlines <&> שלום"])
DRAFT = Draft(title="Pick the queue", approver=APPROVER, driver=DRIVER, due=START + 4 * DAY)
DRAFTS = st.builds(
    Draft,
    title=st.sampled_from(["Pick the queue", "Pick one"]),
    approver=st.just(APPROVER),
    driver=st.just(DRIVER),
    context=TEXTS,
    due=st.sampled_from([START + 4 * DAY, START + 8 * DAY]),
    link=st.sampled_from(["", "https://example.com/prd"]),
    options=st.sampled_from([(), OPTIONS, OPTIONS[::-1]]),
    door=st.sampled_from(Door),
    default=st.sampled_from([None, Default(state=State.APPROVED), Default(state=State.APPROVED, option=1)]),
    expected=TEXTS,
    contributors=st.sampled_from([(), (OTHER, ADMIN)]),
    informed_channels=st.sampled_from([(), ("C2",)]),
)


def person(who: str) -> Person:
    return Person(id=who, name=who)


class Life(RuleBasedStateMachine):
    """`changes` is what history keeps; `texts` and `allowed` are kept by the test itself."""

    def __init__(self) -> None:
        super().__init__()
        self.now = START
        self.decision = decisions.log(replace(DRAFT, default=None), number=14, team=1, by=OTHER, now=START)
        self.changes = [decisions.change(None, self.decision, what="logged", by=OTHER, at=START)]
        self.texts: list[Version] = [self.decision.text]
        self.pauses: list[tuple[datetime, datetime | None]] = []
        self.next_number = 20

    def attempt(self, by: str | None, act: Callable[[], Decision], why: str = "") -> bool:
        """Whether it was allowed. A refused act leaves everything as it was."""
        before = self.decision
        try:
            after = act()
        except UserError:
            assert self.decision is before
            return False
        self.record(before, after, by, why)
        return True

    def record(self, before: Decision, after: Decision, by: str | None, why: str = "") -> None:
        self.decision = after
        self.changes.append(decisions.change(before, after, what="x", by=by, at=self.now, why=why))
        if after.text != self.texts[-1]:
            self.texts.append(after.text)

    def who(self, role: str) -> str:
        """Most acts are open to few, so that whoever acts is named by what they are now."""
        asked = self.decision.approval
        given = asked.delegation.to if asked.delegation else DELEGATE
        return {"the approver": asked.approver, "the driver": self.decision.driver, "the delegate": given}.get(
            role, role
        )

    @property
    def who_may(self) -> set[str]:
        """The test's own reckoning of who may decide now."""
        asked = self.decision.approval
        given = asked.delegation
        return {asked.approver} | ({given.to} if given and given.start <= self.now < given.until else set())

    @initialize(draft=DRAFTS, by=PEOPLE)
    def it_is_logged(self, draft: Draft, by: str) -> None:
        try:
            decisions.check(draft, now=self.now, driver_may_approve=False)
        except UserError:
            draft = replace(draft, default=None)
        self.decision = decisions.log(draft, number=14, team=1, by=by, now=self.now)
        self.changes = [decisions.change(None, self.decision, what="logged", by=by, at=self.now)]
        self.texts = [self.decision.text]

    @rule(hours=st.integers(1, 60))
    def time_passes(self, hours: int) -> None:
        self.now += hours * HOUR

    @rule(hours=st.integers(1, 60))
    def the_team_pauses(self, hours: int) -> None:
        self.pauses.append((self.now, self.now + hours * HOUR))

    @rule(
        verdict=st.sampled_from([State.APPROVED, State.DECLINED, State.CHANGES]),
        role=ROLES,
        back=st.integers(0, 1),
        why=TEXTS,
        option=st.sampled_from([None, 1]),
    )
    def somebody_decides(self, verdict: State, role: str, back: int, why: str, option: int | None) -> None:
        by = self.who(role)
        before, seen = self.decision, self.decision.version - back
        option = option if verdict is State.APPROVED and before.options else None
        done = self.attempt(
            by,
            lambda: decisions.decide(
                before, verdict, by=by, now=self.now, seen=seen, rationale=why, option=option, conditions=why
            ),
            why,
        )
        right = before.approval.state is State.OPEN and by in self.who_may and back == 0
        worded = bool(why) or (verdict is State.APPROVED and before.approval.door is Door.TWO_WAY)
        picked = option is not None or verdict is not State.APPROVED or not before.options
        assert done is (right and worded and picked)
        if done:
            assert by != before.driver
            after = self.decision.approval
            assert (after.decided_by, after.decided_at) == (by, self.now)
            assert after.decided_for == (before.approval.approver if by != before.approval.approver else None)
            assert self.decision.text == before.text

    @rule()
    def the_clock_ticks(self) -> None:
        before = self.decision
        at = counted(before, self.pauses)
        assert approval.effective_at(before.approval, self.pauses) == at
        if at is None or self.now < at:
            return
        self.record(before, decisions.take_effect(before, now=self.now, pauses=self.pauses), None)
        assert before.approval.state is State.OPEN
        assert before.approval.default is not None
        assert self.now >= before.approval.due
        assert self.decision.approval.by_default

    @rule(draft=DRAFTS, role=ROLES, back=st.integers(0, 1))
    def somebody_edits(self, draft: Draft, role: str, back: int) -> None:
        by = self.who(role)
        before, seen = self.decision, self.decision.version - back
        done = self.attempt(
            by, lambda: decisions.edit(before, draft, by=person(by), admins=(ADMIN,), seen=seen, now=self.now)
        )
        if done:
            assert by in {before.driver, ADMIN}
            assert (before.approval.state, back) == (State.OPEN, 0)
            assert self.decision.version == before.version + (
                self.decision.text != replace_number(before, self.decision)
            )

    @rule(draft=DRAFTS, role=ROLES)
    def somebody_resubmits(self, draft: Draft, role: str) -> None:
        by = self.who(role)
        before = self.decision
        if self.attempt(by, lambda: decisions.resubmit(before, draft, by=by, seen=before.version, now=self.now)):
            assert (before.approval.state, by) == (State.CHANGES, before.driver)
            assert self.decision.version == before.version + 1

    @rule(role=ROLES, to=PEOPLE)
    def somebody_hands_over(self, role: str, to: str) -> None:
        by = self.who(role)
        before = self.decision
        if self.attempt(
            by,
            lambda: decisions.reassign(
                before, to, by=person(by), admins=(ADMIN,), driver_may_approve=False, now=self.now
            ),
        ):
            assert by in {before.driver, before.approval.approver, ADMIN}
            assert to != before.driver

    @rule(role=ROLES, to=PEOPLE)
    def somebody_becomes_driver(self, role: str, to: str) -> None:
        by = self.who(role)
        before = self.decision
        if self.attempt(
            by,
            lambda: decisions.change_driver(
                before, to, by=person(by), admins=(ADMIN,), driver_may_approve=False, now=self.now
            ),
        ):
            assert by in {before.driver, ADMIN}

    @rule(role=ROLES, to=PEOPLE, start=st.integers(-20, 20), hours=st.integers(1, 60))
    def somebody_delegates(self, role: str, to: str, start: int, hours: int) -> None:
        by = self.who(role)
        before, begins = self.decision, self.now + start * HOUR
        given = Delegation(to=to, start=begins, until=begins + hours * HOUR)
        if self.attempt(by, lambda: decisions.delegate(before, given, by=by, driver_may_approve=False, now=self.now)):
            assert by == before.approval.approver

    @rule(role=ROLES, days=st.integers(-1, 9))
    def somebody_moves_the_date(self, role: str, days: int) -> None:
        by = self.who(role)
        before, due = self.decision, self.now + days * DAY
        if self.attempt(by, lambda: decisions.move_due(before, due, by=person(by), admins=(ADMIN,), now=self.now)):
            assert by in {before.driver, ADMIN}
            assert due > self.now

    @rule(role=ROLES, kind=st.sampled_from(Kind), text=TEXTS, steelman=TEXTS)
    def somebody_says_something(self, role: str, kind: Kind, text: str, steelman: str) -> None:
        by = self.who(role)
        before = self.decision
        self.attempt(
            by,
            lambda: decisions.add_input(
                before, kind, text, steelman=steelman, by=by, now=self.now, seen=before.version
            ),
        )

    @rule(role=ROLES, fair=st.booleans(), why=TEXTS)
    def an_input_is_answered(self, role: str, fair: bool, why: str) -> None:
        by = self.who(role)
        before = self.decision
        if not before.inputs:
            return
        said = before.inputs[-1]
        if said.kind is Kind.OBJECTION:
            self.attempt(by, lambda: decisions.answer_steelman(before, said.number, fair=fair, by=by, now=self.now))
        if said.kind is not Kind.SUPPORT:
            self.attempt(by, lambda: decisions.resolve(self.decision, said.number, by=by, why=why, now=self.now))

    @rule(role=ROLES)
    def somebody_commits(self, role: str) -> None:
        by = self.who(role)
        before = self.decision
        self.attempt(by, lambda: decisions.commit(before, by=by, now=self.now))

    @rule(role=ROLES, why=TEXTS, mistake=st.booleans())
    def somebody_withdraws(self, role: str, why: str, mistake: bool) -> None:
        by = self.who(role)
        if self.decision.version < 3:
            return  # else few lives would last
        before = self.decision
        self.attempt(
            by,
            lambda: decisions.withdraw(before, by=person(by), admins=(ADMIN,), why=why, mistake=mistake, now=self.now),
        )

    @rule(role=ROLES, evidence=TEXTS)
    def somebody_brings_evidence(self, role: str, evidence: str) -> None:
        by = self.who(role)
        before = self.decision
        self.attempt(by, lambda: decisions.ask_to_reopen(before, evidence, by=by, now=self.now))

    @rule(role=ROLES, why=TEXTS, accepts=st.booleans())
    def evidence_is_answered(self, role: str, why: str, accepts: bool) -> None:
        by = self.who(role)
        before, opened = self.decision, list[Decision]()

        def act() -> Decision:
            if not accepts:
                return decisions.refuse_reopening(before, why, by=by, now=self.now)
            old, new = decisions.accept_reopening(
                before, why, number=self.next_number, due=self.now + DAY, zone="UTC", by=by, now=self.now
            )
            opened.append(new)
            return old

        if self.attempt(by, act):
            passed_to = before.reopenings[-1].passed_to
            assert by in (self.who_may if passed_to is None else {passed_to})
        for new in opened:
            assert new.approval.state is State.OPEN
            assert new.supersedes == before.number
            assert new.approval.approver == (before.reopenings[-1].passed_to or before.approval.approver)
            assert new.approval.approver != new.driver

    @rule(role=ROLES, to=PEOPLE)
    def evidence_is_passed_on(self, role: str, to: str) -> None:
        by = self.who(role)
        before = self.decision
        if self.attempt(
            by,
            lambda: decisions.pass_reopening(
                before, to, by=person(by), admins=(ADMIN,), driver_may_approve=False, now=self.now
            ),
        ):
            assert by in {before.driver, ADMIN}
            assert to != before.driver

    @rule(role=ROLES, happened=TEXTS, day=st.sampled_from([None, date(2027, 6, 1)]))
    def it_is_reviewed(self, role: str, happened: str, day: date | None) -> None:
        by = self.who(role)
        before = self.decision
        if day is not None:
            self.attempt(
                by,
                lambda: decisions.move_review(before, day, by=person(by), admins=(ADMIN,), now=self.now, zone="UTC"),
            )
            return
        self.attempt(
            by,
            lambda: decisions.review(
                before, expected="", happened=happened, lesson="", by=person(by), admins=(ADMIN,), now=self.now
            ),
        )

    @invariant()
    def a_verdict_has_its_person_or_a_named_default(self) -> None:
        given = self.decision.approval
        if given.state in MADE:
            assert (given.decided_by is None) is given.by_default
            assert given.default is not None or not given.by_default
        if given.state is State.OPEN:
            assert (given.decided_by, given.decided_for, given.by_default) == (None, None, False)

    @invariant()
    def the_driver_never_decides(self) -> None:
        given = self.decision.approval
        assert given.approver != self.decision.driver or given.state in FINAL

    @invariant()
    def history_replays_to_the_same_state(self) -> None:
        assert decisions.replay(self.changes) == self.decision

    @invariant()
    def every_version_stays_readable(self) -> None:
        assert decisions.versions(self.changes) == self.texts

    @invariant()
    def what_is_final_stays_as_it_was(self) -> None:
        seen = [decisions.replay(self.changes[: n + 1]) for n in range(len(self.changes))]
        first = next((one for one in seen if one.approval.state not in UNDECIDED), None)
        if first is not None:
            assert self.decision.approval == first.approval
            assert self.decision.text == first.text


def counted(decision: Decision, pauses: list[tuple[datetime, datetime | None]]) -> datetime | None:
    """By an hour-by-hour count: the due time, later by each hour of a pause since it was asked."""
    asked = decision.approval
    if asked.default is None or asked.state is not State.OPEN or asked.asked_at is None:
        return None
    left, at = asked.due - asked.asked_at, asked.asked_at
    while left > timedelta(0):
        if not any(start <= at and (end is None or at < end) for start, end in pauses):
            left -= min(left, HOUR)
        at += HOUR
    return at


def replace_number(before: Decision, after: Decision) -> Version:
    """The earlier text as it would read under the later number."""
    return replace(before.text, number=after.version)


Life.TestCase.settings = settings(max_examples=80, stateful_step_count=40, deadline=None)
TestLife = Life.TestCase


def test_history_keeps_no_more_than_what_changed() -> None:
    decision = decisions.log(DRAFT, number=14, team=1, by=OTHER, now=START)
    said = decisions.add_input(decision, Kind.CONCERN, "slow", by=OTHER, now=START, seen=1)
    change = decisions.change(decision, said, what="input", by=OTHER, at=START)
    assert change == Change(
        what="input",
        at=START,
        by=OTHER,
        before=dict.fromkeys(change.after),
        after={
            "inputs 1 number": 1,
            "inputs 1 kind": "concern",
            "inputs 1 by": OTHER,
            "inputs 1 at": START.isoformat(),
            "inputs 1 version": 1,
            "inputs 1 text": "slow",
            "inputs 1 steelman": "",
            "inputs 1 resolved why": "",
        },
    )


def test_history_names_facts_as_it_always_did() -> None:
    facts = decisions.facts(decisions.log(DRAFT, number=14, team=1, by=OTHER, now=START))
    names = ("title", "driver", "context", "approver", "due", "version", "state")
    assert {name: facts[name] for name in names} == {
        "title": "Pick the queue",
        "driver": DRIVER,
        "context": "",
        "approver": APPROVER,
        "due": (START + 4 * DAY).isoformat(),
        "version": 1,
        "state": "open",
    }
