"""What a note says around its lines: its title, what it is about, the parts' titles, and what is not shown."""

from collections import Counter
from collections.abc import Mapping, Sequence

from bot.messages import kit
from bot.messages.notes.days import week_number
from bot.rules import calendar, notes, text
from bot.rules.bets import Health
from bot.rules.notes import MORE, Page, Part, Section
from bot.rules.teams import Team

TITLES = {
    Part.METRICS: "Metrics",
    Part.BETS: "Bets",
    Part.CLOSED: "Bets closed",
    Part.LAUNCHES: "Launches",
    Part.NEEDED: "Decisions needed",
    Part.MADE: "Decisions made",
    Part.PROMISES: "Next week",
    Part.OWNER: "From the owner",
}
SORTS = (
    Health.OFF_TRACK.value,
    Health.AT_RISK.value,
    "blocked",
    "stale",
    "stalled",
    "overdue",
    Health.ON_TRACK.value,
    MORE,
)
"""In this order lines that are left out are counted: what needs somebody comes first."""
REASON_WORDS, REASON, REASONS = 6, 40, 2
EMPTY = (
    "No metric, bet, launch or decision to tell of. Add a metric, place a bet, plan a launch or log a decision, "
    "and the next note tells of it."
)


def title(team: Team, week: str) -> str:
    return f"Weekly note · {team.name} · week {week_number(week)}"


def about(page: Page, team: Team) -> str:
    """From when to when, how long it takes to read, what became of the week's commits, and whether it is late."""
    first = calendar.local(page.since, team.zone).date()
    last = calendar.local(page.until, team.zone).date()
    facts = [f"{calendar.day_text(first)} to {calendar.day_text(last)}", f"{page.seconds} s read"]
    if page.made:
        facts.append(f"kept {page.kept} of {text.many(page.made, 'commit')}")
    if page.due is not None:
        facts.append(f"late: it was due {kit.moment(page.due, calendar.moment_text(page.due, team.zone))}")
    return " · ".join(facts)


def from_owner(page: Page) -> str:
    """The title above the owner's words."""
    return TITLES[Part.OWNER] + (f", {kit.escape(page.owner)}" if page.owner else "")


def frame(page: Page, team: Team, *, is_empty: bool) -> str:
    """All words that stand in no part; `is_empty`: there is none."""
    said = [kit.escape(title(team, page.week)), about(page, team)]
    if page.owner_words:
        return "\n".join([*said, from_owner(page), kit.escape(page.owner_words)])
    return "\n".join([*said, EMPTY] if is_empty else said)


def around(section: Section) -> list[str]:
    """A part's title, and below its lines what is not among them."""
    left_out = Counter(line.sort for line in section.cut)
    return [TITLES[section.part], *rest(left_out, [line.hidden for line in section.hidden])]


def rest(left_out: Mapping[str, int], hidden: Sequence[str]) -> list[str]:
    """ "+2 at risk, +3 on track", and "1 hidden: “being renegotiated”"."""
    counted = ", ".join(f"+{left_out[sort]} {sort}" for sort in SORTS if left_out.get(sort))
    return [*([counted] if counted else []), *([_hidden(hidden)] if hidden else [])]


def _hidden(reasons: Sequence[str]) -> str:
    """How many, and why in few words; the same reason once."""
    told = list(dict.fromkeys(text.one_line(notes.first_words(why, REASON_WORDS), REASON) for why in reasons))
    said = ", ".join(f"“{kit.escape(why)}”" for why in told[:REASONS])
    return f"{len(reasons)} hidden: {said}" + (", …" if len(told) > REASONS else "")
