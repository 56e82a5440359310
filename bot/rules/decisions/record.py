"""What is a decision? Its text, its people, its answer, what was said about it and what came of it."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.rules.approval import MADE, Approval, Default, Door, State
from bot.rules.questions import Question

LETTER = "D"


class Status(StrEnum):
    """How a decision stands, as people say it. What was superseded keeps its answer."""

    OPEN = "open"
    CHANGES = "changes requested"
    APPROVED = "approved"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    SUPERSEDED = "superseded"


class Kind(StrEnum):
    """What somebody's input says."""

    SUPPORT = "support"
    CONCERN = "concern"
    OBJECTION = "objection"


class Outcome(StrEnum):
    """What the approver says to somebody who wants a decision opened again."""

    ACCEPTED = "accepted"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    name: str
    tradeoff: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What somebody typed, before it is a decision; what is open is None or empty."""

    title: str = ""
    approver: str | None = None
    driver: str | None = None
    context: str = ""
    due: datetime | None = None
    link: str = ""
    label: str = ""
    options: tuple[Option, ...] = ()
    door: Door = Door.TWO_WAY
    default: Default | None = None
    expected: str = ""
    review_on: date | None = None
    contributors: tuple[str, ...] = ()
    informed: tuple[str, ...] = ()
    informed_channels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """What the approver answers: a change of it is the next version, and this one stays readable."""

    number: int
    title: str
    context: str
    link: str
    label: str
    options: tuple[Option, ...]
    door: Door
    default: Default | None
    expected: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """Support, a concern or an objection to a version. `fair` is the proposer's word on the steel-man."""

    number: int
    kind: Kind
    by: str
    at: datetime
    version: int
    text: str
    steelman: str = ""
    fair: bool | None = None
    fair_by: str | None = None
    fair_at: datetime | None = None
    resolved_by: str | None = None
    resolved_at: datetime | None = None
    resolved_why: str = ""

    @property
    def is_open(self) -> bool:
        """Something that nobody has settled yet."""
        return self.kind is not Kind.SUPPORT and self.resolved_at is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment:
    """Somebody who objected goes along with what was decided."""

    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Reopening:
    """New evidence, and what the approver said to it; `outcome` is None while they are asked.

    `passed_to` is who answers it in the place of an approver who is gone, since `passed_at`.
    """

    number: int
    by: str
    at: datetime
    evidence: str
    outcome: Outcome | None = None
    answered_by: str | None = None
    answered_at: datetime | None = None
    why: str = ""
    passed_to: str | None = None
    passed_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawal:
    """Why the question was taken back; one that was logged by mistake leaves the lists."""

    by: str
    at: datetime
    why: str
    mistake: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """What was expected of a decision, what happened, and what is learned from it."""

    by: str
    at: datetime
    expected: str
    happened: str
    lesson: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """A question that one named person answers."""

    number: int
    team: int
    title: str
    driver: str
    context: str
    approval: Approval
    logged_by: str
    logged_at: datetime
    link: str = ""
    label: str = ""
    options: tuple[Option, ...] = ()
    expected: str = ""
    review_on: date | None = None
    contributors: tuple[str, ...] = ()
    informed: tuple[str, ...] = ()
    informed_channels: tuple[str, ...] = ()
    inputs: tuple[Input, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    reopenings: tuple[Reopening, ...] = ()
    withdrawal: Withdrawal | None = None
    review: Review | None = None
    supersedes: int | None = None
    superseded_by: int | None = None

    @property
    def ref(self) -> str:
        return ref(self.number)

    @property
    def version(self) -> int:
        return self.approval.version

    @property
    def question(self) -> Question:
        name = f"{self.ref} · {self.title}"
        return Question(ref=self.ref, number=self.number, name=name, approval=self.approval, driver=self.driver)

    @property
    def status(self) -> Status:
        return Status.SUPERSEDED if self.superseded_by is not None else Status(self.approval.state.value)

    @property
    def is_made(self) -> bool:
        """Approved or declined, and nothing later has taken its place."""
        return self.approval.state in MADE and self.superseded_by is None

    @property
    def is_mistake(self) -> bool:
        return self.withdrawal is not None and self.withdrawal.mistake

    @property
    def chosen(self) -> Option | None:
        """The option that was decided; None without options, or when it was declined."""
        number = self.approval.option
        return self.options[number - 1] if number is not None and self.approval.state is State.APPROVED else None

    @property
    def attempts(self) -> int:
        """How often somebody wanted it opened again."""
        return len(self.reopenings)

    @property
    def text(self) -> Version:
        """The text as it is now."""
        return Version(
            number=self.version,
            title=self.title,
            context=self.context,
            link=self.link,
            label=self.label,
            options=self.options,
            door=self.approval.door,
            default=self.approval.default,
            expected=self.expected,
        )


def ref(number: int) -> str:
    return f"{LETTER}-{number}"
