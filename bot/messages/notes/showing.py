"""How a note looks: in the channel and at its followers, as the owner's draft, and as a preview."""

from collections.abc import Iterator, Sequence

from bot.messages import kit, pictures, rich
from bot.messages.kit import Block, Message
from bot.messages.notes import parts
from bot.messages.notes.corrected import corrected_foot
from bot.rules import text
from bot.rules.notes import Delivered, Page, Part, Section
from bot.rules.teams import Team


def note(page: Page, team: Team, *, picture: bool = False) -> Message:
    """The note as the channel reads it. `picture`: it has a place for its hill, which only delivery fills."""
    blocks: list[Block] = [kit.header(parts.title(team, page.week)), kit.context(parts.about(page, team))]
    for section in page.sections:
        blocks += _part(section)
        if section.part is Part.BETS and picture and page.climbers:
            blocks.append(pictures.place())
    if page.owner_words:
        blocks.append(rich.text(rich.section(f"*{parts.from_owner(page)}*"), rich.words(page.owner_words)))
    elif not page.sections:
        blocks.append(kit.section(parts.EMPTY))
    blocks += [*corrected_foot(page, team), *_full_list(page, team)]
    return Message(text=headline(page, team), blocks=tuple(blocks))


def preview(page: Page, team: Team, *, below: Sequence[Block] = (), picture: bool = False) -> Message:
    """The note as it would be posted now, for whoever asks; `below` is what is said of it to them alone."""
    shown = note(page, team, picture=picture)
    foot = (kit.divider(), *below) if below else ()
    return Message(
        text=f"Preview: {shown.text}",
        blocks=(kit.context("Preview, only for you"), kit.divider(), *shown.blocks, *foot),
    )


def hill(page: Page, team: Team) -> Message:
    """The picture alone, below a note that was said without it."""
    return kit.message(f"The hill of {kit.escape(parts.title(team, page.week))}", pictures.place())


def delivered(found: Delivered) -> list[Block]:
    """Promised against delivered, in one line; nothing where nothing was promised."""
    if not found.made:
        return []
    return [kit.context(f"Last 8 weeks: kept {found.kept} of {text.many(found.made, 'commit')}")]


HELP = (
    ("", "see the weekly note as it would be posted now, only for you; its owner edits, holds and posts it there"),
    ("2026-W46", "see a past one as it reads now; `W46` and `last` do too"),
    ("list", "every week: what was posted, and why a week has none"),
    ("export", "all notes as one Markdown file in a direct message; `export 2026-W46` is one of them"),
    ("follow #leadership", "post it in another channel too; `unfollow #leadership` ends that (team admins)"),
)


def help_text(prefix: str) -> Message:
    lines = [f"`{f'/{prefix}weekly {typed}'.strip()}` — {does}" for typed, does in HELP]
    return kit.message("What /weekly understands", kit.section("\n".join(lines)))


def headline(page: Page, team: Team) -> str:
    """The line in a notification."""
    said = [
        *([f"{text.many(page.troubled, 'bet')} off or at risk"] if page.section(Part.BETS) is not None else []),
        *([f"{text.many(page.needed, 'decision')} needed"] if page.needed else []),
    ]
    return kit.escape(parts.title(team, page.week)) + (f": {', '.join(said)}" if said else "")


def _part(section: Section) -> Iterator[Block]:
    title, *rest = parts.around(section)
    shown = [rich.bullets(line.text for line in section.shown)] if section.shown else []
    yield rich.text(rich.section(f"*{title}*"), *shown)
    if rest:
        yield kit.context(" · ".join(rest))


def _full_list(page: Page, team: Team) -> list[Block]:
    """Where there was no room for all: the button to the rest."""
    if not any(section.cut for section in page.sections):
        return []
    return [kit.actions(kit.button("Full list", "notes.full", value=kit.pack(team=team.id, week=page.week)))]
