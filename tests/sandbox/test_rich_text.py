"""Rich text as someone writes it, and as the app gets it."""

import pytest

from sandbox import writing
from sandbox.acts import OnView
from sandbox.clock import Clock
from sandbox.errors import CannotDo
from sandbox.person import Person
from sandbox.server import Sandbox
from sandbox.state import Timing, World
from sandbox.workspace import load
from tests.sandbox.conftest import ACORN
from tests.sandbox.toy import Json, Toy, modal, plain

WORLD = World(load(ACORN), Clock(), Timing())
ANA, BEN = WORLD.member("ana"), WORLD.member("ben")
WHY = {
    "type": "input",
    "block_id": "why",
    "label": plain("Why"),
    "element": {"type": "rich_text_input", "action_id": "text"},
}


def words(text: str, **style: bool) -> Json:
    return {"type": "text", "text": text} | ({"style": style} if style else {})


def section(*elements: Json) -> Json:
    return {"type": "rich_text_section", "elements": list(elements)}


@pytest.mark.parametrize(
    ("text", "elements"),
    [
        ("plain\nlines", [section(words("plain\nlines"))]),
        (
            "*bold* _italic_ ~gone~ `x * y` *_both_*",
            [
                section(
                    *[words("bold", bold=True), words(" "), words("italic", italic=True), words(" ")],
                    *[words("gone", strike=True), words(" "), words("x * y", code=True), words(" ")],
                    words("both", bold=True, italic=True),
                )
            ],
        ),
        ("2 * 3 * 4 and snake_case_name", [section(words("2 * 3 * 4 and snake_case_name"))]),
        (
            "see https://a.example/x?a=1. [the plan](https://b.example)",
            [
                section(
                    *[words("see "), {"type": "link", "url": "https://a.example/x?a=1"}, words(". ")],
                    {"type": "link", "url": "https://b.example", "text": "the plan"},
                )
            ],
        ),
        (
            "@ben and @nobody in #growth, not #secret, @here :tada:",
            [
                section(
                    *[{"type": "user", "user_id": BEN.id}, words(" and "), words("@nobody in ")],
                    {"type": "channel", "channel_id": WORLD.channel("growth").id},
                    *[words(", not "), words("#secret, "), {"type": "broadcast", "range": "here"}, words(" ")],
                    {"type": "emoji", "name": "tada"},
                )
            ],
        ),
        (
            "first\n- one\n  - two\n1. three\n> said\n> twice\n```\n*x*\ny\n```\nlast",
            [
                section(words("first")),
                {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [section(words("one"))]},
                {"type": "rich_text_list", "style": "bullet", "indent": 1, "elements": [section(words("two"))]},
                {"type": "rich_text_list", "style": "ordered", "indent": 0, "elements": [section(words("three"))]},
                {"type": "rich_text_quote", "elements": [words("said\ntwice")]},
                {"type": "rich_text_preformatted", "elements": [words("*x*\ny")]},
                section(words("last")),
            ],
        ),
    ],
)
def test_what_is_written_becomes_structure(text: str, elements: list[Json]) -> None:
    made = writing.rich_text(WORLD, ANA, text)
    joined = [_joined(element) for element in made["elements"]]
    assert joined == [_joined(element) for element in elements]


def _joined(element: Json) -> Json:
    """Text that stands side by side reads as one."""
    together: list[Json] = []
    for one in element["elements"]:
        one = _joined(one) if "elements" in one else one
        last = together[-1] if together else {}
        if one["type"] == last.get("type") == "text" and one.get("style") == last.get("style"):
            together[-1] = last | {"text": last["text"] + one["text"]}
        else:
            together.append(one)
    return element | {"elements": together}


async def asked(sandbox: Sandbox, toy: Toy) -> Person:
    async def open_it(payload: Json) -> None:
        await toy.web.views_open(trigger_id=payload["trigger_id"], view=modal(WHY))

    toy.on["/toy"] = open_it
    ana = sandbox.person("ana")
    await ana.types("/toy", in_="#growth")
    await ana.modal()
    return ana


async def test_the_app_gets_rich_text(sandbox: Sandbox, toy: Toy) -> None:
    ana = await asked(sandbox, toy)
    await ana.fills({"Why": "Ask *@ben*\n- soon"})
    assert (await ana.modal()).values == {"Why": "Ask @Ben Okafor\n• soon"}
    await ana.submits()
    bold = {"type": "user", "user_id": sandbox.world.member("ben").id, "style": {"bold": True}}
    item = {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [section(words("soon"))]}
    assert toy.last("view_submission")["view"]["state"]["values"]["why"]["text"] == {
        "type": "rich_text_input",
        "rich_text_value": {"type": "rich_text", "elements": [section(words("Ask "), bold), item]},
    }


@pytest.mark.parametrize("blank", ["", "   ", {"type": "rich_text", "elements": [section(words(" \n "))]}])
async def test_nothing_but_blanks_is_nothing(sandbox: Sandbox, toy: Toy, blank: str | Json) -> None:
    ana = await asked(sandbox, toy)
    await ana.fills({"Why": blank})
    with pytest.raises(CannotDo, match="Why: Please complete this required field"):
        await ana.submits()


async def test_a_client_that_sends_something_else_is_refused(sandbox: Sandbox, toy: Toy) -> None:
    ana = await asked(sandbox, toy)
    view = OnView((await ana.modal()).id)
    for wrong in ("words", {"type": "rich_text", "elements": [{"type": "paragraph"}]}):
        with pytest.raises(CannotDo, match="this is not rich text"):
            await sandbox.acts.press(ana.member, view, "why", "text", wrong)
