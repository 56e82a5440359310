"""How a note looks: in the channel and at its followers, as the owner's draft, and as a preview."""

from collections.abc import Sequence

from bot.messages import kit
from bot.messages.kit import Block, Message
from bot.messages.notes.correcting import corrected_foot
from bot.messages.notes.wording import TITLES, many, title
from bot.rules import calendar
from bot.rules.notes import Delivered, Page, Section
from bot.rules.teams import Team

SECTION_ROOM = 2900


def note(page: Page, team: Team) -> Message:
    """The note as the channel reads it."""
    blocks: list[Block] = [kit.header(title(team, page.week)), kit.context(_about(page, team))]
    for section in page.sections:
        blocks += _part(section)
    if not page.sections:
        blocks.append(kit.section("No bet is placed, no launch is planned and no decision is open."))
    blocks += corrected_foot(page, team)
    return Message(text=_headline(team, page), blocks=tuple(blocks))


def preview(page: Page, team: Team, *, below: Sequence[Block] = ()) -> Message:
    """The note as it would be posted now, for whoever asks; `below` is what is said of it to them alone."""
    shown = note(page, team)
    foot = (kit.divider(), *below) if below else ()
    return Message(
        text=f"Preview: {shown.text}",
        blocks=(kit.context("Preview, only for you"), kit.divider(), *shown.blocks, *foot),
    )


def delivered(found: Delivered) -> list[Block]:
    """Promised against delivered, in one line; nothing where nothing was promised."""
    if not found.made:
        return []
    return [kit.context(f"Last 8 weeks: kept {found.kept} of {many(found.made, 'commit')}")]


HELP = (
    ("", "see the weekly note as it would be posted now, only for you"),
    ("2026-W46", "see a past one as it reads now; `W46` and `last` do too"),
    ("list", "every week: what was posted, and why a week has none"),
    ("export", "all notes as one Markdown file in a direct message; `export 2026-W46` is one of them"),
    ("follow #leadership", "post it in another channel too; `unfollow #leadership` ends that (team admins)"),
)


def help_text(prefix: str) -> Message:
    lines = [f"`{f'/{prefix}weekly {typed}'.strip()}` — {does}" for typed, does in HELP]
    return kit.message("What /weekly understands", kit.section("\n".join(lines)))


def _about(page: Page, team: Team) -> str:
    first = calendar.local(page.since, team.zone).date()
    last = calendar.local(page.until, team.zone).date()
    facts = [f"{calendar.day_text(first)} to {calendar.day_text(last)}", f"{page.seconds} s read"]
    if page.made:
        facts.append(f"kept {page.kept} of {many(page.made, 'commit')}")
    if page.due is not None:
        facts.append(f"late: it was due {kit.moment(page.due, calendar.moment_text(page.due, team.zone))}")
    return " · ".join(facts)


def _headline(team: Team, page: Page) -> str:
    """The line in a notification."""
    needed = many(page.needed, "decision")
    return f"{kit.escape(title(team, page.week))}: {many(page.troubled, 'bet')} off or at risk, {needed} needed"


def _part(section: Section) -> list[Block]:
    lines = [f"*{TITLES[section.part]}*", *(f"• {line.text}" for line in section.shown)]
    if section.cut:
        lines.append(f"+{len(section.cut)} more")
    return _sections(lines)


def _sections(lines: list[str]) -> list[Block]:
    """As few sections as hold the lines; Slack takes 3,000 characters in one."""
    texts = [""]
    for one in lines:
        if texts[-1] and len(texts[-1]) + len(one) > SECTION_ROOM:
            texts.append("")
        texts[-1] = f"{texts[-1]}\n{one}" if texts[-1] else one
    return [kit.section(one) for one in texts]
