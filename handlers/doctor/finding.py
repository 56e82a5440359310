"""What a check found, and what to do about it."""

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """`unknown` can't be told from here, or is no fault."""

    OK = "ok"
    WRONG = "wrong"
    UNKNOWN = "unknown"


MARKS = {State.OK: "✓", State.WRONG: "✗", State.UNKNOWN: "–"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One line. `do` is what to click or type; it holds no secret, and neither does `says`."""

    check: str
    state: State
    says: str
    do: str = ""

    @property
    def line(self) -> str:
        return f"{MARKS[self.state]} {self.check}: {self.says}" + (f" {self.do}" if self.do else "")


def ok(check: str, says: str) -> Finding:
    return Finding(check=check, state=State.OK, says=says)


def wrong(check: str, says: str, do: str) -> Finding:
    return Finding(check=check, state=State.WRONG, says=says, do=do)


def unknown(check: str, says: str, do: str = "") -> Finding:
    return Finding(check=check, state=State.UNKNOWN, says=says, do=do)
