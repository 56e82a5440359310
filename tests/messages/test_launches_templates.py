"""The largest checklist, its form and what an import would change are what Slack takes, whatever people wrote."""

import json
from dataclasses import replace
from typing import Any

import pytest

from bot.errors import UserError
from bot.messages import launches as messages
from bot.messages.launches import Place, Shown
from bot.rules.launches import MOST_ITEMS, Phase, Template, TemplateItem, templating
from tests.launching import NOW
from tests.messages.test_launches import NASTY, TEAM, opened, words

CARRIED = {"step": "1234567890.1234567890.abcdef0123456789abcdef0123456789", "several": True}
PHASES = list(Phase)


def largest(phrase: str) -> tuple[TemplateItem, ...]:
    """As many items as there may be, each as long as it may be."""
    made = (
        TemplateItem(
            text=f"{number} {phrase * 150}"[:150].strip(),
            phase=PHASES[number % 3],
            owner=f"U{number:010}",
            due=(-365, 0, 365)[number % 3],
            blocking=number % 3 < 2,
            review=number % 3 == 2,
        )
        for number in range(MOST_ITEMS)
    )
    return templating.in_order([*made])


def changes(items: tuple[TemplateItem, ...]) -> list[Any]:
    """The longest that history has of them, as the last ones."""
    empty = Template(team=1, items=())
    whole = Template(team=1, items=items, version=1)
    one = Template(team=1, items=items[:1], version=2)
    other = replace(one, items=(replace(items[0], due=0),), version=3)
    return [
        templating.template_change(before, after, what="checklist replaced", by="U1", at=NOW)
        for before, after in ((empty, whole), (one, empty), (one, other))
    ]


@pytest.mark.parametrize("phrase", [NASTY, "&", "a word ", "'"])
def test_the_largest_is_taken_and_nothing_becomes_markup(phrase: str) -> None:
    items = largest(phrase)
    template = Template(team=1, items=items, version=9)
    teams = [(f"{number} {NASTY}", number) for number in range(1, 120)]
    others = tuple(replace(one, text=f"x{one.text}"[:150], owner=None) for one in items)
    changed = tuple(replace(one, owner=f"W{number:010}", due=0) for number, one in enumerate(items))
    typed = (phrase * 80)[:80]
    many = [(number, typed, UserError("yaml_unknown_key", typed=typed, known=("text",))) for number in range(60)]
    for view in (
        messages.template(
            Shown(team=TEAM, teams=teams, template=template, may_change=True, last=changes(items)),
            notice=messages.CHANGED_MEANWHILE,
        ),
        messages.template(Shown(team=TEAM, teams=teams[:1], template=template, may_change=False)),
        messages.template_item(
            Place(team=1, was=items[0], at=59),
            messages.entered_of(items[0]),
            carried=CARRIED,
            notice=messages.changed_item(items[1]),
        ),
        messages.comparing(1, templating.differences(items, others), seen=9, carried=CARRIED),
        messages.comparing(1, templating.differences(items, changed), seen=9, carried=CARRIED),
        messages.comparing(1, templating.differences(items, items), seen=9, carried=CARRIED),
        messages.importing(1, carried=CARRIED, files=True, notice=messages.wrong(many, prefix="acme-")),
    ):
        assert "<!channel>" not in words(
            {"blocks": [one for one in opened(view)["blocks"] if one["type"] == "section"]}
        )


def test_an_item_comes_back_as_a_form_carries_it() -> None:
    for item in largest(NASTY):
        view = messages.template_item(Place(team=1, was=item), messages.entered_of(item), carried=CARRIED)
        assert messages.unpack_item(json.loads(view["private_metadata"])) == item
    assert messages.unpack_item({"was": None}) is None
    for forged in ([1], ["a", "soon", None, None, True, True], "x", {"a": 1}, ["a", "before", 1, None, True, True]):
        assert messages.unpack_item({"was": forged}) is None


def test_what_changed_is_said_in_what_differs() -> None:
    was = TemplateItem(text="A <b>", phase=Phase.BEFORE)
    becomes = replace(was, phase=Phase.AFTER, blocking=False, owner="U1", due=7, review=True)
    view = messages.comparing(1, templating.differences([was], [becomes]), seen=1, carried=CARRIED)
    assert (
        "• A &lt;b&gt;: before → after · blocking → not blocking · owner the launch's owner → <@U1> · "
        "due no day of its own → 7 days after the launch · no review → review"
    ) in words(view)


def test_an_empty_checklist_says_what_that_means() -> None:
    view = messages.template(
        Shown(team=TEAM, teams=[("Growth", 1)], template=Template(team=1, items=(), version=1), may_change=True)
    )
    assert "a new launch starts without any item" in words(opened(view))
