"""What may stand in a rich_text block?"""

from typing import Any

from sandbox.checks import Check, Findings, Shape, flag, integer, kinds, many, one_of, string

_STYLE = Shape({}, dict.fromkeys(("bold", "italic", "strike", "code", "underline"), flag))
_STYLED: dict[str, Check] = {"style": _STYLE}
_INLINE = kinds(
    {
        "text": Shape({"text": string(12_000)}, _STYLED),
        "link": Shape({"url": string(3000)}, _STYLED | {"text": string(3000), "unsafe": flag}),
        "user": Shape({"user_id": string(255)}, _STYLED),
        "channel": Shape({"channel_id": string(255)}, _STYLED),
        "usergroup": Shape({"usergroup_id": string(255)}, _STYLED),
        "emoji": Shape({"name": string(255)}, _STYLED | {"unicode": string(255), "skin_tone": integer(1, 6)}),
        "broadcast": Shape({"range": one_of("here", "channel", "everyone")}, _STYLED),
        "color": Shape({"value": string(7)}),
        "date": Shape(
            {"timestamp": integer(0, 10**11), "format": string(255)},
            _STYLED | {"url": string(3000), "fallback": string(255)},
        ),
    }
)
_RUN = many(_INLINE, 1000, least=0)
_BORDER: dict[str, Check] = {"border": integer(0, 1)}
_PARTS = {
    "rich_text_section": Shape({"elements": _RUN}),
    "rich_text_quote": Shape({"elements": _RUN}, _BORDER),
    "rich_text_preformatted": Shape({"elements": _RUN}, _BORDER | {"language": string(50)}),
}
_LIST = Shape(
    {"style": one_of("bullet", "ordered"), "elements": many(kinds(_PARTS, ("rich_text_section",)), 1000)},
    _BORDER | {"indent": integer(0, 8), "offset": integer(0, 10_000)},
)
RICH_TEXT = Shape({"elements": many(kinds(_PARTS | {"rich_text_list": _LIST}), 1000)}, {"block_id": string(255)})


def rich_text_value(value: Any, path: str, found: Findings) -> None:
    kinds({"rich_text": RICH_TEXT})(value, path, found)
