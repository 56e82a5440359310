"""Small builders that know Slack's limits: they truncate what people wrote visibly, and refuse what we got wrong.

Limits are Block Kit's own: 3,000 characters in a section, 150 in a header, 75 on a button, 24 in a modal's title,
50 blocks in a message, 100 in a modal.
"""

import json
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import Enum
from typing import Any, TypeVar

from bot.errors import UserError
from bot.rules.text import escape as escape

Block = dict[str, Any]
Choice = TypeVar("Choice", bound=Enum)

SECTION, FIELD, HEADER, LABEL, OPTION = 3000, 2000, 150, 75, 75
TITLE, MESSAGE_BLOCKS, MODAL_BLOCKS, OPTIONS, VALUE, METADATA = 24, 50, 100, 100, 2000, 3000
BOXES = 10
NOTIFICATION = 4000
WORDS = 12000  # all texts of a message's blocks together
HALF = re.compile(r"(?:&[a-z]{0,4}|<[^<>]*)…$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """Something said. `text` is what notifications and screen readers get; it stands alone."""

    text: str
    blocks: tuple[Block, ...]

    def __post_init__(self) -> None:
        if not self.text or len(self.blocks) > MESSAGE_BLOCKS:
            raise ValueError(f"a message needs text and at most {MESSAGE_BLOCKS} blocks")


def fits(blocks: Sequence[Block]) -> bool:
    """Whether Slack takes these blocks as one message."""
    if len(blocks) > MESSAGE_BLOCKS:
        return False
    # Most are so short that all of it, texts or not, is no more; that is found a good deal faster.
    return len(json.dumps(blocks, ensure_ascii=False)) <= WORDS or _words(blocks) <= WORDS


def _words(part: Any) -> int:
    if isinstance(part, Mapping):
        return sum(len(one) if name == "text" and isinstance(one, str) else _words(one) for name, one in part.items())
    return sum(map(_words, part)) if isinstance(part, list | tuple) else 0


def message(text: str, *blocks: Block) -> Message:
    """A message whose first block is the text, unless blocks are given."""
    return Message(text=cut(text, NOTIFICATION), blocks=blocks or (section(text),))


def cut(text: str, limit: int) -> str:
    """At most `limit` characters; a cut is visible."""
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


def strong(text: str) -> str:
    """People's words in bold. Slack knows no escape for an asterisk, so theirs becomes a sign that looks like it."""
    return f"*{escape(text).replace('*', '∗')}*"


def quote(text: str) -> str:
    """A person's words, set apart, line by line."""
    return "\n".join(f"> {line}" for line in escape(text).splitlines() or [""])


def person(user: str) -> str:
    return f"<@{user}>"


def channel(channel_id: str) -> str:
    return f"<#{channel_id}>"


def moment(instant: datetime, fallback: str) -> str:
    """A time that each reader sees in their own zone; the fallback names the team's."""
    return f"<!date^{int(instant.timestamp())}^{{date_short_pretty}} at {{time}}|{escape(fallback)}>"


def dated(instant: datetime, fallback: str) -> str:
    """The same with its date always, beside words that say how far it was: never "today" when it is read that day."""
    return f"<!date^{int(instant.timestamp())}^{{date_short}} at {{time}}|{escape(fallback)}>"


def plain(text: str, limit: int = FIELD) -> Block:
    return {"type": "plain_text", "text": cut(text, limit), "emoji": False}


def mrkdwn(text: str, limit: int = SECTION) -> Block:
    """Markup; a cut leaves no half of an entity, a mention or a date behind."""
    return {"type": "mrkdwn", "text": text if len(text) <= limit else HALF.sub("…", cut(text, limit))}


def section(text: str, *, accessory: Block | None = None) -> Block:
    block: Block = {"type": "section", "text": mrkdwn(text)}
    return block | {"accessory": accessory} if accessory else block


def fields(*texts: str) -> Block:
    """Short facts in two columns, at most ten."""
    if not 1 <= len(texts) <= 10:
        raise ValueError("a section has 1 to 10 fields")
    return {"type": "section", "fields": [mrkdwn(text, FIELD) for text in texts]}


def header(text: str) -> Block:
    return {"type": "header", "text": plain(text, HEADER)}


def context(*texts: str) -> Block:
    if not 1 <= len(texts) <= 10:
        raise ValueError("a context has 1 to 10 texts")
    return {"type": "context", "elements": [mrkdwn(text) for text in texts]}


def of_team(block: Block, team: int, name: str) -> Block:
    """A block of a message about several teams: it is said only to who may see this one, whoever reads the others.

    `name` is its own among those of the message.
    """
    return {**block, "block_id": f"{OF_TEAM}{team} {name}"}


def team_of(block: Mapping[str, Any]) -> int | None:
    """What `of_team` wrote; None for a block that is for whoever gets the message."""
    kind, _, rest = str(block.get("block_id") or "").partition(OF_TEAM)
    return int(rest.partition(" ")[0]) if rest and not kind else None


OF_TEAM = "of team "


def divider() -> Block:
    return {"type": "divider"}


def actions(*elements: Block) -> Block:
    if not 1 <= len(elements) <= 25:
        raise ValueError("an actions block has 1 to 25 elements")
    return {"type": "actions", "elements": list(elements)}


def pack(**facts: Any) -> str:
    """What a button carries back: small facts, as JSON. Refused when Slack would refuse it."""
    packed = json.dumps(facts, separators=(",", ":"), ensure_ascii=False)
    if len(packed) > VALUE:
        raise ValueError(f"a button carries at most {VALUE} characters")
    return packed


def unpack(value: str) -> dict[str, Any]:
    """What `pack` wrote; empty for anything else."""
    try:
        facts = json.loads(value)
    except (ValueError, RecursionError):
        return {}
    return facts if isinstance(facts, dict) else {}


def button(
    label: str, action: str, *, value: str = "", style: str | None = None, confirm: Block | None = None
) -> Block:
    element: Block = {"type": "button", "text": plain(label, LABEL), "action_id": action}
    if value:
        element["value"] = value
    if confirm:
        element["confirm"] = confirm
    return element | {"style": style} if style else element


def confirm(title: str, text: str, *, yes: str, no: str = "Cancel") -> Block:
    """What is asked before a button acts."""
    return {"title": plain(title, 100), "text": plain(text, 300), "confirm": plain(yes, 30), "deny": plain(no, 30)}


def overflow(action: str, choices: Iterable[tuple[str, str]]) -> Block:
    """A menu of 1 to 5 (label, value); a value has at most 150 characters."""
    return {"type": "overflow", "action_id": action, "options": [option(*choice) for choice in choices]}


def select(action: str, choices: Sequence[tuple[str, str]], *, value: str) -> Block:
    """One of 1 to 100 (label, value), beside buttons; the action is called when another one is chosen."""
    options = [option(*choice) for choice in choices]
    chosen = next(one for one in options if one["value"] == value)
    return {"type": "static_select", "action_id": action, "options": options, "initial_option": chosen}


def option(label: str, value: str) -> Block:
    if not 0 < len(value) <= 150:
        raise ValueError(f"option value {value!r} must have 1 to 150 characters")
    return {"text": plain(label or " ", OPTION), "value": value}


# Inputs: the block and its element share one name, which is also where an error is marked.


def _input(name: str, label: str, element: Block, *, optional: bool, hint: str | None) -> Block:
    block: Block = {
        "type": "input",
        "block_id": name,
        "label": plain(label),
        "element": element | {"action_id": name},
        "optional": optional,
    }
    return block | {"hint": plain(hint)} if hint else block


def _telling(block: Block, action: str | None) -> Block:
    """An input that calls an action as soon as something is chosen in it."""
    if action is None:
        return block
    return block | {"element": block["element"] | {"action_id": action}, "dispatch_action": True}


def text_input(
    name: str,
    label: str,
    *,
    value: str = "",
    limit: int = SECTION,
    lines: bool = False,
    optional: bool = False,
    hint: str | None = None,
    placeholder: str | None = None,
    focus: bool = False,
) -> Block:
    element: Block = {"type": "plain_text_input", "multiline": lines, "max_length": limit}
    if value:
        element["initial_value"] = cut(value, limit)
    if placeholder:
        element["placeholder"] = plain(placeholder, 150)
    if focus:
        element["focus_on_load"] = True
    return _input(name, label, element, optional=optional, hint=hint)


def select_input(
    name: str,
    label: str,
    choices: Sequence[tuple[str, str]],
    *,
    value: str | None = None,
    optional: bool = False,
    hint: str | None = None,
    tells: str | None = None,
) -> Block:
    """One of 1 to 100 (label, value). Where it `tells`, that action is called as soon as something is chosen."""
    if not 1 <= len(choices) <= OPTIONS:
        raise ValueError(f"a select has 1 to {OPTIONS} options")
    options = [option(*choice) for choice in choices]
    element: Block = {"type": "static_select", "options": options}
    chosen = [one for one in options if one["value"] == value]
    if chosen:
        element["initial_option"] = chosen[0]
    return _telling(_input(name, label, element, optional=optional, hint=hint), tells)


def radio_input(
    name: str, label: str, choices: Sequence[tuple[str, str]], *, value: str | None = None, tells: str | None = None
) -> Block:
    """One of at most 10 (label, value), all in sight. Where it `tells`, that action is called once one is chosen."""
    options = [option(*choice) for choice in choices]
    element: Block = {"type": "radio_buttons", "options": options}
    chosen = [one for one in options if one["value"] == value]
    if chosen:
        element["initial_option"] = chosen[0]
    return _telling(_input(name, label, element, optional=False, hint=None), tells)


def checkbox_input(name: str, label: str, text: str, *, checked: bool) -> Block:
    """One yes or no."""
    yes = option(text, "yes")
    element: Block = {"type": "checkboxes", "options": [yes]}
    if checked:
        element["initial_options"] = [yes]
    return _input(name, label, element, optional=True, hint=None)


def checkboxes_input(
    name: str, label: str, choices: Sequence[tuple[str, str, str]], *, values: Collection[str] = ()
) -> Block:
    """Any of at most 10 (label, what is said below it, value)."""
    if not 1 <= len(choices) <= BOXES:
        raise ValueError(f"a group has 1 to {BOXES} checkboxes")
    options = [option(said, value) | {"description": plain(below, OPTION)} for said, below, value in choices]
    element: Block = {"type": "checkboxes", "options": options}
    ticked = [one for one in options if one["value"] in values]
    if ticked:
        element["initial_options"] = ticked
    return _input(name, label, element, optional=True, hint=None)


def choices_input(
    name: str, label: str, choices: Sequence[tuple[str, str]], *, hint: str | None = None, placeholder: str = ""
) -> Block:
    """Any of at most 100 (label, value), or none."""
    options = [option(*choice) for choice in choices]
    element: Block = {"type": "multi_static_select", "options": options}
    if placeholder:
        element["placeholder"] = plain(placeholder, 150)
    return _input(name, label, element, optional=True, hint=hint)


def person_input(
    name: str,
    label: str,
    *,
    value: str | None = None,
    optional: bool = False,
    hint: str | None = None,
    tells: str | None = None,
) -> Block:
    """Somebody. Where it `tells`, that action is called as soon as they are chosen."""
    element: Block = {"type": "users_select"}
    if value:
        element["initial_user"] = value
    return _telling(_input(name, label, element, optional=optional, hint=hint), tells)


def people_input(name: str, label: str, *, value: Sequence[str] = (), optional: bool = False) -> Block:
    element: Block = {"type": "multi_users_select"}
    if value:
        element["initial_users"] = list(value)
    return _input(name, label, element, optional=optional, hint=None)


def channels_input(
    name: str, label: str, *, value: Sequence[str] = (), optional: bool = False, hint: str | None = None
) -> Block:
    """Public and private channels, of which Slack offers each person their own."""
    element: Block = {"type": "multi_conversations_select", "filter": {"include": ["public", "private"]}}
    if value:
        element["initial_conversations"] = list(value)
    return _input(name, label, element, optional=optional, hint=hint)


def channel_input(name: str, label: str, *, hint: str | None = None) -> Block:
    """One public or private channel."""
    element: Block = {"type": "conversations_select", "filter": {"include": ["public", "private"]}}
    return _input(name, label, element, optional=False, hint=hint)


def day_input(
    name: str,
    label: str,
    *,
    value: date | None = None,
    optional: bool = False,
    hint: str | None = None,
    tells: str | None = None,
) -> Block:
    """A day. Where it `tells`, that action is called as soon as one is picked."""
    element: Block = {"type": "datepicker"}
    if value:
        element["initial_date"] = value.isoformat()
    return _telling(_input(name, label, element, optional=optional, hint=hint), tells)


def file_input(
    name: str, label: str, kinds: Sequence[str], *, optional: bool = False, hint: str | None = None
) -> Block:
    """One file, whose name ends in one of these. Slack opens it only for an app that may read files."""
    element: Block = {"type": "file_input", "filetypes": list(kinds), "max_files": 1}
    return _input(name, label, element, optional=optional, hint=hint)


def time_input(name: str, label: str, *, value: time | None = None, hint: str | None = None) -> Block:
    element: Block = {"type": "timepicker"}
    if value:
        element["initial_time"] = f"{value:%H:%M}"
    return _input(name, label, element, optional=False, hint=hint)


def team_input(teams: Sequence[tuple[str, int]], *, value: int | None = None, tells: str | None = None) -> list[Block]:
    """Which team a record belongs to, asked only where that is open; nothing where there is just one.

    Without a `value` it is the first of them.
    """
    if len(teams) == 1:
        return []
    choices = [(name, str(number)) for name, number in teams[:OPTIONS]]
    return [select_input("team", "Team", choices, value=str(value or choices[0][1]), tells=tells)]


def modal(
    title: str, *blocks: Block, callback: str, metadata: Mapping[str, Any], submit: str | None = None
) -> dict[str, Any]:
    """A modal; `metadata` comes back with the submission."""
    packed = json.dumps(metadata, separators=(",", ":"), ensure_ascii=False)
    if len(blocks) > MODAL_BLOCKS or len(packed) > METADATA or len(title) > TITLE:
        raise ValueError("a modal has at most 100 blocks, 3,000 characters of metadata, 24 in its title")
    view: dict[str, Any] = {
        "type": "modal",
        "callback_id": callback,
        "title": plain(title, TITLE),
        "close": plain("Cancel" if submit else "Close", TITLE),
        "private_metadata": packed,
        "blocks": list(blocks),
    }
    return view | {"submit": plain(submit, TITLE)} if submit else view


def afresh(view: Mapping[str, Any], edition: int) -> dict[str, Any]:
    """The same modal, to take the place of one that is open, with every input as it is filled here.

    Slack keeps what was entered in a block whose id stays, so each input's block gets another one.
    """
    return {**view, "blocks": [_edition(block, edition) for block in view["blocks"]]}


def keeping(view: Mapping[str, Any], filled: "Filled", *, anew: Collection[str] = ()) -> dict[str, Any]:
    """The same modal, to take the place of one that is being filled in: only the inputs named in `anew` start again.

    So what is typed while the answer is on its way is kept too.
    """
    blocks = []
    for block in view["blocks"]:
        name = block.get("block_id", "")
        if name in anew:
            block = _edition(block, filled.edition + 1)
        elif block["type"] == "input":
            block = block | {"block_id": filled.block(name)}
        blocks.append(block)
    return {**view, "blocks": blocks}


def _edition(block: Block, edition: int) -> Block:
    return block | {"block_id": f"{block['block_id']}{EDITION}{edition}"} if block["type"] == "input" else block


EDITION = "#"


def one_of(kind: type[Choice], value: object) -> Choice:
    """What was chosen. Raises UserError for what no form of ours offers."""
    try:
        return kind(value)
    except ValueError:
        raise UserError("not_yours_to_see") from None


def number_of(known: Iterable[int], value: str) -> int:
    """The number that was chosen. Raises UserError for what no form of ours offers."""
    found = next((one for one in known if str(one) == value), None)
    if found is None:
        raise UserError("not_yours_to_see")
    return found


class Filled:
    """A submitted modal: what stands in each input, by its name. An empty one is None or empty."""

    def __init__(self, values: Mapping[str, Mapping[str, Mapping[str, Any]]]) -> None:
        self._blocks = {block_id.partition(EDITION)[0]: block_id for block_id in values}
        # An input has one element, whose name is the block's, or the action that it tells at once.
        self._inputs = {name: next(iter(values[block].values()), {}) for name, block in self._blocks.items()}

    def block(self, name: str) -> str:
        """Where an error at this input is marked."""
        return self._blocks.get(name, name)

    @property
    def names(self) -> tuple[str, ...]:
        """What the form asked for, in its order."""
        return tuple(self._blocks)

    @property
    def edition(self) -> int:
        """How often the form came afresh."""
        editions = [block_id.partition(EDITION)[2] for block_id in self._blocks.values()]
        return max((int(one) for one in editions if one), default=0)

    def has(self, name: str) -> bool:
        """Whether the form asked for it."""
        return name in self._inputs

    def text(self, name: str) -> str:
        return (self._inputs.get(name, {}).get("value") or "").strip()

    def choice(self, name: str) -> str | None:
        chosen = self._inputs.get(name, {}).get("selected_option")
        return chosen["value"] if chosen else None

    def checked(self, name: str) -> bool:
        return bool(self._inputs.get(name, {}).get("selected_options"))

    def choices(self, name: str) -> tuple[str, ...]:
        """The values that are ticked or chosen."""
        return tuple(one["value"] for one in self._inputs.get(name, {}).get("selected_options") or ())

    def person(self, name: str) -> str | None:
        return self._inputs.get(name, {}).get("selected_user")

    def people(self, name: str) -> tuple[str, ...]:
        return tuple(self._inputs.get(name, {}).get("selected_users") or ())

    def channels(self, name: str) -> tuple[str, ...]:
        return tuple(self._inputs.get(name, {}).get("selected_conversations") or ())

    def channel(self, name: str) -> str | None:
        return self._inputs.get(name, {}).get("selected_conversation")

    def files(self, name: str) -> tuple[Mapping[str, Any], ...]:
        """What Slack says of each attached file."""
        return tuple(self._inputs.get(name, {}).get("files") or ())

    def day(self, name: str) -> date | None:
        picked = self._inputs.get(name, {}).get("selected_date")
        return date.fromisoformat(picked) if picked else None

    def time(self, name: str) -> time | None:
        picked = self._inputs.get(name, {}).get("selected_time")
        return time.fromisoformat(picked) if picked else None
