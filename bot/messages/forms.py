"""What forms of several rituals share: which team, what to look at of a typed line, what changed meanwhile, links."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import accumulate
from typing import Any

from bot.messages import kit
from bot.messages.kit import Block
from bot.rules.editing import Rebased
from bot.rules.lines import Doubt
from bot.rules.teams import Team

TYPED_SHOWN = 80
LINKS_LIMIT = 3000


def team_choices(teams: Sequence[Team]) -> list[tuple[str, int]]:
    """Teams by their names; where their zones differ, with them."""
    differ = len({one.zone for one in teams}) > 1
    return [(f"{one.name} ({one.zone})" if differ else one.name, one.id) for one in teams]


# --- what was typed --------------------------------------------------------------------------------------------------


def notice(said: Sequence[str]) -> list[Block]:
    """At the top of a form; nothing, where nothing is to be said."""
    if not said:
        return []
    return [kit.section("\n".join(f"• {one}" for one in said) if len(said) > 1 else said[0])]


def doubted(doubts: Iterable[Doubt], words: Mapping[str, str]) -> list[Block]:
    """What was not understood of the line that a form was opened with; `words` by the code of the doubt."""
    return notice([words[one.code].format(typed=kit.escape(one.typed)) for one in doubts])


def short(doubts: Iterable[Doubt]) -> tuple[Doubt, ...]:
    """What a form can carry along: words too long for it are no day that anybody would type."""
    return tuple(Doubt(code=one.code, typed=kit.cut(one.typed, TYPED_SHOWN)) for one in doubts)


def carried(doubts: Iterable[Doubt]) -> list[list[str]]:
    return [[one.code, one.typed] for one in doubts]


def read_doubts(metadata: Mapping[str, Any], words: Mapping[str, str]) -> tuple[Doubt, ...]:
    """What `carried` wrote."""
    return tuple(Doubt(code=code, typed=typed) for code, typed in metadata.get("doubts") or () if code in words)


# --- two people at once ----------------------------------------------------------------------------------------------


def meanwhile(
    rebased: Rebased[Any], called: Mapping[str, str], theirs: Callable[[str], str], *, editor: str | None, now: str = ""
) -> list[Block]:
    """At the top of a form that comes again: what somebody else changed, and what they made of the same fields.

    `called` names the fields, `theirs` says what one is now, set apart; `now` tells what it is by that.
    """
    who = kit.person(editor) if editor else "Somebody"
    what = ", ".join(words for name, words in called.items() if name in rebased.theirs)
    blocks = [
        kit.section(
            f"{who} changed the {what} while you had this open{now}. "
            "What you entered is below: look at it once more, then save."
        )
    ]
    both = [name for name in called if name in rebased.both]
    return [
        *blocks,
        *(kit.section(f"*Their {called[name]}*, which yours would replace:\n{theirs(name)}") for name in both),
    ]


# --- links -----------------------------------------------------------------------------------------------------------


def links_input(value: str, hint: str) -> Block:
    return kit.text_input("links", "Links", value=value, limit=LINKS_LIMIT, lines=True, optional=True, hint=hint)


def shown_links(links: Sequence[str], room: int) -> list[Block]:
    shown = link_words(links, room)
    return [kit.context(*shown)] if shown else []


def link_words(links: Sequence[str], room: int) -> list[str]:
    """Links as long as there is room; half of one leads nowhere, so the rest is counted."""
    shown = [f"<{kit.escape(one)}>" for one in links]
    lengths = accumulate(len(one) for one in shown)
    fitting = [one for one, length in zip(shown, lengths, strict=True) if length <= room]
    left_out = len(shown) - len(fitting)
    if left_out:
        fitting.append(f"and {left_out} {'link' if left_out == 1 else 'links'} too long to show here")
    return fitting
