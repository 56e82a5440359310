"""How does a person read a message: its blocks and marks as plain words, in their own zone?"""

import re
from datetime import UTC, datetime, timedelta
from typing import Any

from sandbox import inputs, markdown
from sandbox.state import Json, Message, Values, View, World
from sandbox.text import unescape
from sandbox.workspace import Member

_TOKEN = re.compile(r"<([^<>\n]+)>")
_CODE = re.compile(r"(```.*?```|`[^`\n]+`)", re.DOTALL)
_MARKS = re.compile(r"(?<![\w*_~])([*_~])(?=\S)(.+?)(?<=\S)\1(?![\w*_~])")
_DATE_FIELD = re.compile(r"\{(\w+)\}")


class Reader:
    """One person's eyes."""

    def __init__(self, world: World, person: Member) -> None:
        self.world, self.person = world, person

    def message(self, message: Message) -> str:
        text = self.blocks(message.blocks) if message.blocks else self.mrkdwn(message.text)
        trouble = message.troubles.get(self.person.id)
        files = [f"[file: {file['title']}]" for file in message.files]
        return "\n".join(part for part in [text, *files, trouble] if part)

    def view(self, view: View) -> str:
        shape = view.shape
        title = [shape["title"]["text"]] if "title" in shape else []
        feet = [f"[{shape[key]['text']}]" for key in ("submit", "close") if key in shape]
        state = inputs.values(view.blocks, view.values, view.conversation)
        body = [self._in_view(view, block, state) for block in view.blocks]
        trouble = [view.trouble] if view.trouble else []
        return "\n".join(part for part in [*title, *body, *trouble, *feet] if part)

    def _in_view(self, view: View, block: Json, state: Values) -> str:
        """A block with what was entered in it, and what is wrong with that."""
        words = self.block(block)
        if block["type"] != "input":
            return words
        entry = state[block["block_id"]][block["element"]["action_id"]]
        if not inputs.empty(entry):
            entered = self.entered(entry)
            listed = ", ".join(map(str, entered)) if isinstance(entered, list) else str(entered)
            words = f"{self.text(block['label'])}: {listed}"
        error = view.errors.get(block["block_id"])
        return f"{words}\n{error}" if error else words

    def entered(self, entry: Json) -> Any:
        """As it stands in the field: options by their text, people and channels by name."""
        value = next((value for key, value in entry.items() if key not in ("type", "timezone")), None)
        return [self._shown(one) for one in value] if isinstance(value, list) else self._shown(value)

    def _shown(self, value: Any) -> Any:
        if isinstance(value, dict):
            if value.get("mode") == "hosted":
                return value["name"]
            return self.text(value["text"]) if "text" in value else self.rich(value)
        if isinstance(value, str) and value in self.world.members:
            return "@" + self.world.members[value].handle
        if isinstance(value, str) and value in self.world.channels:
            return "#" + self.world.channels[value].name
        return value

    def blocks(self, blocks: list[Json]) -> str:
        return "\n".join(text for text in (self.block(block) for block in blocks) if text)

    def block(self, block: Json) -> str:
        match block["type"]:
            case "section":
                texts = [block["text"]] if "text" in block else []
                texts += block.get("fields", [])
                accessory = [self.element(block["accessory"])] if "accessory" in block else []
                return "\n".join([*map(self.text, texts), *accessory])
            case "header":
                return self.text(block["text"])
            case "context":
                return " ".join(
                    self.text(element) if element["type"] in ("mrkdwn", "plain_text") else self.element(element)
                    for element in block["elements"]
                )
            case "actions" | "context_actions":
                return " ".join(map(self.element, block["elements"]))
            case "input":
                hint = ["\n" + self.text(block["hint"])] if "hint" in block else []
                return "".join([self.text(block["label"]), ": ", self.element(block["element"]), *hint])
            case "image":
                return self.element(block)
            case "markdown":
                return markdown.words(str(block["text"]), self.token)
            case "rich_text":
                # Nobody sees that a space keeps two words on one line.
                return "\n".join(self.rich(part) for part in block["elements"]).replace("\u00a0", " ")
            case "table":
                return "\n".join(" | ".join(self.cell(cell) for cell in row) for row in block["rows"])
            case "alert":
                return self.text(block["text"])
            case _:
                return ""

    def text(self, text: Json) -> str:
        # Plain text knows no marks, but Slack resolves its escapes all the same.
        return self.mrkdwn(text["text"]) if text["type"] == "mrkdwn" else unescape(text["text"])

    def element(self, element: Json) -> str:
        match element["type"]:
            case "button" | "workflow_button":
                return f"[{element['text']['text']}]"
            case "overflow":
                return "[…]"
            case "image":
                return f"[image: {element['alt_text']}]"
            case "checkboxes" | "radio_buttons":
                return " ".join(f"( ) {self.text(option['text'])}" for option in element["options"])
            case _:
                placeholder = element.get("placeholder")
                return f"[{placeholder['text']}]" if placeholder else "[ ]"

    def cell(self, cell: Json) -> str:
        return self.rich(cell) if cell["type"] == "rich_text" else str(cell.get("text", cell.get("value", "")))

    def rich(self, part: Json) -> str:
        kind = part["type"]
        if kind == "text":
            return str(part["text"])
        if kind == "link":
            return str(part.get("text") or part["url"])
        if kind == "user":
            return self.mention(part["user_id"])
        if kind == "channel":
            return self.channel(part["channel_id"])
        if kind == "emoji":
            return f":{part['name']}:"
        if kind == "date":
            return self.date(part["timestamp"], part["format"])
        if kind == "broadcast":
            return f"@{part['range']}"
        if kind == "usergroup":
            return "@group"
        if kind == "color":
            return str(part["value"])
        if kind == "rich_text_list":
            return "\n".join(f"• {self.rich(item)}" for item in part["elements"])
        glue = "\n" if kind == "rich_text" else ""
        return glue.join(self.rich(inner) for inner in part.get("elements", []))

    def mrkdwn(self, text: str) -> str:
        pieces = _CODE.split(text)
        return unescape("".join(self._code(piece) if i % 2 else self._marked(piece) for i, piece in enumerate(pieces)))

    def _code(self, piece: str) -> str:
        return _TOKEN.sub(lambda match: self.token(match[1]), piece.strip("`"))

    def _marked(self, piece: str) -> str:
        previous = None
        while previous != piece:
            previous, piece = piece, _MARKS.sub(r"\2", piece)
        return _TOKEN.sub(lambda match: self.token(match[1]), piece)

    def token(self, token: str) -> str:
        body, _, label = token.partition("|")
        if body.startswith("@"):
            return self.mention(body[1:])
        if body.startswith("#"):
            return self.channel(body[1:], label)
        if body.startswith("!date^"):
            _, seconds, layout, *_ = body.split("^")
            return self.date(int(seconds), layout)
        if body.startswith("!"):
            return label or "@" + body[1:].partition("^")[0]
        return label or body.removeprefix("mailto:")

    def mention(self, user_id: str) -> str:
        member = self.world.members.get(user_id)
        return "@" + (member.name if member else user_id)

    def channel(self, channel_id: str, label: str = "") -> str:
        channel = self.world.channels.get(channel_id)
        if channel is None:
            return "#" + (label or channel_id)
        return f"#{channel.name}" if self.world.sees_channel(self.person, channel) else "private channel"

    def date(self, seconds: int, layout: str) -> str:
        moment = datetime.fromtimestamp(seconds, UTC).astimezone(self.person.zone)
        today = self.world.clock.now().astimezone(self.person.zone).date()
        return _DATE_FIELD.sub(lambda match: _date_field(match, moment, today, self.person.locale), layout)


def _ordinal(day: int) -> str:
    suffix = "th" if 10 <= day % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{suffix}"


def _date_field(match: re.Match[str], moment: datetime, today: Any, locale: str) -> str:
    name = match[1]
    if name in ("time", "time_secs"):
        seconds = f":{moment:%S}" if name == "time_secs" else ""
        if locale == "en-US":
            return f"{moment.hour % 12 or 12}:{moment:%M}{seconds} {moment:%p}"
        return f"{moment:%H:%M}{seconds}"
    if name.endswith("_pretty"):
        near = {today + timedelta(days=step): word for step, word in ((-1, "yesterday"), (0, "today"), (1, "tomorrow"))}
        if moment.date() in near:
            return near[moment.date()]
    match name.removesuffix("_pretty"):
        case "date_num":
            return f"{moment:%Y-%m-%d}"
        case "date":
            return f"{moment:%B} {_ordinal(moment.day)}, {moment.year}"
        case "date_short":
            return f"{moment:%b} {moment.day}, {moment.year}"
        case "date_long":
            return f"{moment:%A, %B} {_ordinal(moment.day)}, {moment.year}"
        case _:
            return match[0]
