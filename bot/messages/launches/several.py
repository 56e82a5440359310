"""*Tick several*: which ones, then evidence for each; and what is said of those that somebody else changed."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from bot.errors import UserError
from bot.messages import kit
from bot.messages.kit import Block, Filled, Message
from bot.messages.launches.items import facts_of
from bot.messages.launches.turning import EVIDENCE_HINT, what_happened
from bot.messages.launches.words import HEADINGS, title
from bot.messages.pages import SHOWN
from bot.rules import text
from bot.rules.launches import EVIDENCE_LIMIT, Evidence, Item, Launch, Phase, Turned
from bot.rules.teams import Team

CHOOSE, CHOSEN = "launches.tick_several", "launches.tick_chosen"
TITLE = "Tick several items"
QUOTED = (EVIDENCE_LIMIT, 200, 80, 0)  # how much of each evidence a line for all of them has
SHORT = 40
AT_ONCE = 30  # so many forms of evidence have room in one modal, with what others did to each of them
LATEST = 2  # of what others did, where it is told of several items

Seen = Mapping[int, int]
"""The version of each item that somebody saw."""


# --- which ones ------------------------------------------------------------------------------------------------------


def tickable(launch: Launch) -> tuple[Item, ...]:
    """What is ticked, rather than answered with a form of its own."""
    return tuple(one for one in launch.items if one.is_open and not one.review)


def choose_form(launch: Launch, team: Team, *, below: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """The open items, ten a group, by phase."""
    blocks: list[Block] = [kit.section(title(launch))]
    for phase in Phase:
        every = [one for one in tickable(launch) if one.phase is phase]
        for first in range(0, len(every), kit.BOXES):
            group = every[first : first + kit.BOXES]
            blocks.append(_group(launch, team, phase, first, group))
    if len(blocks) == 1:
        raise UserError("nothing_to_tick")
    metadata = {"id": launch.number, "seen": _seen(tickable(launch)), **(below or {})}
    return kit.modal(TITLE, *blocks, callback=CHOOSE, metadata=metadata, submit="Next")


def _group(launch: Launch, team: Team, phase: Phase, first: int, group: Sequence[Item]) -> Block:
    label = HEADINGS[phase] if not first else f"{HEADINGS[phase]}, {first + 1} to {first + len(group)}"
    choices = [
        (text.one_line(one.text, kit.OPTION), facts_of(one, launch=launch, team=team), str(one.number)) for one in group
    ]
    return kit.checkboxes_input(f"{phase.name.lower()}_{first // kit.BOXES + 1}", label, choices)


def _seen(items: Sequence[Item]) -> list[list[int]]:
    return [[one.number, one.version] for one in items]


def read_seen(metadata: Mapping[str, Any]) -> Seen:
    """Raises UserError for what none of our forms carries."""
    pairs = metadata.get("seen")
    if not isinstance(pairs, list):
        raise UserError("not_yours_to_see")
    read: dict[int, int] = {}
    for pair in pairs:
        if not (isinstance(pair, list) and len(pair) == 2 and all(type(one) is int for one in pair)):
            raise UserError("not_yours_to_see")
        read[pair[0]] = pair[1]
    return read


def read_chosen(filled: Filled, seen: Seen) -> tuple[int, ...]:
    """The numbers of the ticked boxes. Raises UserError at the first group where there is none."""
    ticked = {value for name in filled.names for value in filled.choices(name)}
    chosen = tuple(number for number in seen if str(number) in ticked)
    if not chosen:
        raise UserError("nothing_chosen", field=next(iter(filled.names), None))
    if len(chosen) > AT_ONCE:
        raise UserError("too_many_chosen", field=next(iter(filled.names), None), most=AT_ONCE)
    return chosen


# --- evidence for each -----------------------------------------------------------------------------------------------

Met = Mapping[int, Sequence[Turned]]
"""What somebody else did to an item, by its number, while it was before one."""


def evidence_form(
    launch: Launch,
    chosen: Sequence[Item],
    team: Team,
    *,
    met: Met | None = None,
    typed: Mapping[int, str] | None = None,
    done: Sequence[Item] = (),
    step: int = 1,
    below: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """An input for each chosen item that is open; the others have been ticked by somebody else.

    `done` are those that were just ticked by this person, `step` counts the forms that came in each other's place.
    """
    met, typed = met or {}, typed or {}
    still = [one for one in chosen if one.is_open]
    blocks = [kit.section(title(launch)), *_done(done)]
    blocks += [block for one in chosen if not one.is_open for block in _overtaken(one, met, typed, team)]
    if still:
        blocks.append(kit.context(f"Evidence for each: {EVIDENCE_HINT[0].lower()}{EVIDENCE_HINT[1:]}"))
    for item in still:
        if happened := met.get(item.number):
            blocks.append(
                what_happened(happened[-LATEST:], team.zone, about=f"{kit.strong(item.text)} changed meanwhile")
            )
        blocks.append(_evidence(item, typed.get(item.number, "")))
    if not still:
        return kit.modal(TITLE, *blocks, callback=SHOWN, metadata={})
    metadata = {"id": launch.number, "seen": _seen(still), "step": step, **(below or {})}
    view = kit.modal(TITLE, *blocks, callback=CHOSEN, metadata=metadata, submit="Tick")
    return kit.afresh(view, step)


def _evidence(item: Item, typed: str) -> Block:
    return kit.text_input(
        f"evidence_{item.number}",
        item.text,
        value=typed,
        limit=EVIDENCE_LIMIT,
        optional=not item.blocking,
    )


def _done(done: Sequence[Item]) -> Iterator[Block]:
    if done:
        yield kit.section(f"Ticked: {', '.join(kit.escape(text.one_line(one.text, SHORT)) for one in done)}.")


def _overtaken(item: Item, met: Met, typed: Mapping[int, str], team: Team) -> Iterator[Block]:
    by = kit.person(item.by) if item.by is not None else "Somebody"
    told = f"{by} was faster with {kit.strong(item.text)}: it is {item.state.value} already."
    happened = met.get(item.number)
    yield what_happened(happened[-LATEST:], team.zone, about=told) if happened else kit.section(told)
    if words := typed.get(item.number):
        yield kit.section(f"*You typed*, which was not needed\n{kit.quote(words)}")


def read_evidence(filled: Filled, seen: Seen) -> tuple[Evidence, ...]:
    return tuple(
        Evidence(item=number, text=filled.text(f"evidence_{number}"), seen=version) for number, version in seen.items()
    )


# --- told ------------------------------------------------------------------------------------------------------------


def ticked_many(items: Sequence[Item], by: str) -> Message:
    """One line for all of them; the evidence is cut as far as Slack makes us, and is whole in the list."""
    said = ""
    for quoted in QUOTED:
        said = "\n".join([f"{kit.person(by)} ticked {len(items)} items", *(_ticked(one, quoted) for one in items)])
        if len(said) <= kit.SECTION:
            break
    return kit.message(said)


def _ticked(item: Item, quoted: int) -> str:
    line = f"{kit.escape(item.text)}, open → done"
    return f"{line}\n{kit.quote(kit.cut(item.evidence, quoted))}" if item.evidence and quoted else line
