"""A checklist as a YAML file is read: all mistakes at once, each with its line and field."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from bot.errors import UserError
from bot.rules.launches import MOST_ITEMS, Phase, TemplateItem, templating
from bot.rules.text import one_line

LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
KEYS = ("text", "phase", "owner", "due", "blocking", "review")
SHOWN = 80  # of what stands there where it should not
DEEPEST = 6  # items, an item, its keys: whatever lies deeper is no checklist
TRUE, FALSE = {"true", "yes", "on"}, {"false", "no", "off"}
NULL, BOOL, INT, STR = (f"tag:yaml.org,2002:{kind}" for kind in ("null", "bool", "int", "str"))
_MEMBER = re.compile(r"[UW][A-Z0-9]{1,20}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mistake:
    """What is wrong, and where: the line from 1, and the key, if it is about one."""

    line: int
    key: str
    error: UserError


@dataclass(slots=True)
class Reading:
    """What was read so far. `lines` are where the items' owners stand, by who they are."""

    items: list[TemplateItem] = field(default_factory=list)
    lines: dict[str, int] = field(default_factory=dict)
    mistakes: list[Mistake] = field(default_factory=list)

    def refuse(self, line: int, key: str, error: UserError) -> None:
        self.mistakes.append(Mistake(line=line, key=key, error=error))


def read(text: str) -> Reading:
    """The items of a file, or everything that is wrong with it."""
    reading = Reading()
    root = _root(text, reading)
    if root is None:
        return reading
    every = _items_node(root, reading)
    for node in every:
        if (item := _item(node, reading)) is not None:
            reading.items.append(item)
    if len(every) > MOST_ITEMS:
        reading.refuse(_line(every[MOST_ITEMS]), "", UserError("checklist_full", limit=MOST_ITEMS))
    reading.mistakes.sort(key=lambda one: one.line)
    return reading


# --- the document ----------------------------------------------------------------------------------------------------


def _root(text: str, reading: Reading) -> Node | None:
    """The document as a tree. What could make a small file large is refused before any of it is built."""
    try:
        if not _is_harmless(text, reading):
            return None
        root: Node | None = yaml.compose(text, Loader=LOADER)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        reading.refuse(
            mark.line + 1 if mark else 1, "", UserError("yaml_broken", problem=error.problem or "it can't be read")
        )
        return None
    except (yaml.YAMLError, UnicodeEncodeError):
        reading.refuse(_bad_line(text), "", UserError("yaml_unreadable"))
        return None
    if root is None:
        reading.refuse(1, "", UserError("yaml_not_items"))
    return root


def _is_harmless(text: str, reading: Reading) -> bool:
    depth = 0
    for event in yaml.parse(text, Loader=LOADER):
        line = event.start_mark.line + 1 if event.start_mark else 1
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            reading.refuse(line, "", UserError("yaml_alias"))
            return False
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > DEEPEST:
            reading.refuse(line, "", UserError("yaml_deep"))
            return False
    return True


def _bad_line(text: str) -> int:
    """Where the first sign stands that no text has."""
    for number, line in enumerate(text.split("\n"), start=1):
        if any(not (one.isprintable() or one in "\t\r\xa0") for one in line):
            return number
    return 1


def _items_node(root: Node, reading: Reading) -> list[Node]:
    """What stands below `items:`."""
    if not isinstance(root, MappingNode):
        reading.refuse(_line(root), "", UserError("yaml_not_items"))
        return []
    found = _keyed(root, ("items",), reading)
    items = found.get("items")
    if isinstance(items, SequenceNode):
        return list(items.value)
    if not reading.mistakes or items is not None:
        reading.refuse(_line(items or root), "items", UserError("yaml_not_items"))
    return []


def _keyed(node: MappingNode, known: tuple[str, ...], reading: Reading) -> dict[str, Node]:
    """The values by their keys: each of those that are known, and once."""
    found: dict[str, Node] = {}
    for key, value in node.value:
        name = str(key.value) if isinstance(key, ScalarNode) else ""
        if name not in known:
            name = one_line(name, SHOWN)
            reading.refuse(_line(key), name, UserError("yaml_unknown_key", typed=name, known=known))
        elif name in found:
            reading.refuse(_line(key), name, UserError("yaml_twice", name=name))
        else:
            found[name] = value
    return found


def _line(node: Node) -> int:
    return int(node.start_mark.line) + 1


# --- an item ---------------------------------------------------------------------------------------------------------


def _item(node: Node, reading: Reading) -> TemplateItem | None:
    """None where it can't be made out; what it can't be is noted too."""
    if not isinstance(node, MappingNode):
        reading.refuse(_line(node), "", UserError("yaml_not_item", known=KEYS))
        return None
    before = len(reading.mistakes)
    found = _keyed(node, KEYS, reading)
    for key in ("text", "phase"):
        if key not in found:
            reading.refuse(_line(node), key, UserError("yaml_missing", name=key))
    given = dict(_values(found, reading))
    if "text" not in given or "phase" not in given:
        return None
    item = TemplateItem(
        text=given["text"],
        phase=given["phase"],
        owner=given.get("owner"),
        due=given.get("due"),
        blocking=given.get("blocking", given["phase"] is not Phase.AFTER),
        review=given.get("review", False),
    )
    wrong = {one.key for one in reading.mistakes[before:]}
    for error in templating.mistakes(item):
        if error.field not in wrong:
            key = error.field or ""
            reading.refuse(_line(found.get(key, node)), key, error)
    if item.owner is not None:
        reading.lines.setdefault(item.owner, _line(found["owner"]))
    return item


def _values(found: Mapping[str, Node], reading: Reading) -> Iterator[tuple[str, Any]]:
    """The value of each key, where it is of the kind that it has to be."""
    for key, node in found.items():
        try:
            yield key, _value(key, node)
        except UserError as error:
            reading.refuse(_line(node), key, error)


def _value(key: str, node: Node) -> Any:
    """Raises UserError for a value of another kind."""
    scalar = node if isinstance(node, ScalarNode) else None
    tag, typed = (scalar.tag, str(scalar.value)) if scalar is not None else ("", "")
    if key in {"owner", "due"} and tag == NULL:
        return None
    match key:
        case "text" if tag == STR:
            return templating.text_of(typed)
        case "phase" if tag == STR and typed in list(Phase):
            return Phase(typed)
        case "owner" if tag == STR and _MEMBER.fullmatch(typed):
            return typed
        case "due" if tag == INT and re.fullmatch(r"[-+]?[0-9]{1,4}", typed):
            return int(typed)
        case "blocking" | "review" if tag == BOOL and typed.lower() in TRUE | FALSE:
            return typed.lower() in TRUE
    raise _of_another_kind(key, one_line(typed, SHOWN))


def _of_another_kind(key: str, typed: str) -> UserError:
    match key:
        case "text":
            return UserError("yaml_text", typed=typed)
        case "phase":
            return UserError("yaml_phase", typed=typed)
        case "owner":
            return UserError("yaml_owner", typed=typed)
        case "due":
            return UserError("yaml_due", typed=typed)
        case _:
            return UserError("yaml_bool", typed=typed)
