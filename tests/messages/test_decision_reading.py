"""What is read of a decision's past and of its whole text: nothing lost, in people's words, within Slack's limits."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.messages import decisions as messages
from bot.messages import kit, pages
from bot.messages.decisions import cards, offers
from bot.messages.decisions.facts import NAMES, OF_MANY, name_of
from bot.messages.facts import Form
from bot.messages.kit import Block
from bot.messages.questions import AROUND
from bot.rules import decisions
from bot.rules.approval import Default, Delegation, State
from bot.rules.decisions import (
    Change,
    Commitment,
    Decision,
    Draft,
    Input,
    Kind,
    Outcome,
    Reopening,
    Review,
    Withdrawal,
)
from bot.rules.text import unescape
from sandbox import blocks
from tests.messages.test_decisions import (
    DRAFT,
    DUE,
    LARGEST,
    NASTY,
    NOW,
    SLACK,
    WHOLE,
    ZONE,
    answered,
    everything,
    logged,
    marked,
)
from tests.messages.test_decisions import buttons as pressed

VIEW = 250_000  # bytes of a view that Slack takes
WORST = ["&" * 1000, "\n" * 500 + "x" * 500, "🚀" * 1000, (NASTY * 30)[:1000], "w " * 500]
TEXTS = st.text(st.sampled_from(["a", " ", "\n", "&", "<", "🚀", "ש", "\u2028"]), max_size=40).map(
    lambda text: (text * 90)[:3000]
)


def talked(decision: Decision, many: int = 60) -> Decision:
    """With objections as long as they can be, answered and resolved."""
    said = tuple(
        Input(
            number=n,
            kind=Kind.OBJECTION,
            by=f"U{n}",
            at=NOW,
            version=1,
            text=WORST[n % 5],
            steelman=WORST[(n + 1) % 5],
            fair=False,
            fair_by="U1",
            fair_at=NOW,
            resolved_by="U1" if n % 2 else None,
            resolved_at=NOW if n % 2 else None,
            resolved_why=WORST[(n + 2) % 5] if n % 2 else "",
        )
        for n in range(1, many + 1)
    )
    return replace(decision, inputs=said)


def lived(draft: Draft = LARGEST) -> Decision:
    """Everything that can happen to a decision happened, in as many words as there is room for."""
    given_to = Delegation(to="U6", start=NOW, until=DUE)
    asked = replace(answered(State.APPROVED, draft, "&" * 1000).approval, conditions="<" * 1000, delegation=given_to)
    attempts = tuple(
        Reopening(
            number=n,
            by="U3",
            at=NOW,
            evidence=(WORST[n] * 2)[:1500],
            outcome=Outcome.REFUSED,
            answered_by="U6",
            answered_at=NOW,
            why=WORST[n - 1],
            passed_to="U6",
            passed_at=NOW,
        )
        for n in range(1, 4)
    )
    return replace(
        talked(answered(State.APPROVED, draft)),
        approval=replace(asked, decided_for="U2"),
        commitments=tuple(Commitment(by=f"U{n}", at=NOW) for n in range(100, 160)),
        reopenings=attempts,
        review=Review(by="U1", at=NOW, expected="&" * 1000, happened="<" * 1000, lesson=(NASTY * 30)[:1000]),
        supersedes=3,
        review_on=DUE.date(),
    )


def past(many: int) -> list[Change]:
    """Logged, and then moved again and again, with long reasons and long texts."""
    made, changes = logged(LARGEST), []
    changes.append(decisions.change(None, made, what="logged", by="U1", at=NOW))
    for n in range(many - 1):
        due = made.approval.due + timedelta(days=1)
        after = replace(
            made,
            context=WORST[n % 5] * 3,
            expected=WORST[n % 5],
            link=f"https://example.com/{n}",
            contributors=tuple(f"U{one}" for one in range(n, n + 60)),
            approval=replace(made.approval, due=due),
        )
        changes.append(
            decisions.change(made, after, what="edited", by=None if n % 3 else "U1", at=NOW, why=WORST[n % 5])
        )
        made = after
    return changes


def book(view: dict[str, Any], turn: Any) -> list[dict[str, Any]]:
    """Every page from this one on, as somebody turns them who presses the button again and again."""
    found = [view]
    while on := [kit.unpack(one["value"]) for one in elements(found[-1]) if one["action_id"] == "decisions.turn_on"]:
        found.append(turn(on[0]["at"]))
    return found


def elements(view: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for block in view["blocks"]:
        if block["type"] == "actions":
            yield from block["elements"]
        if "accessory" in block:
            yield block["accessory"]


def read(views: list[dict[str, Any]]) -> str:
    """The words of these pages as they were typed: quotation marks off, entities back, on one line."""
    texts = [text for view in views for text in marked(view["blocks"])]
    lines = [line.removeprefix("> ") for text in texts for line in text.splitlines()]
    return flat(unescape("".join(lines)))


def flat(text: str) -> str:
    return "".join(text.split())


def taken(view: dict[str, Any]) -> None:
    """Slack takes it."""
    blocks.in_view(SLACK, view, "modal")
    assert len(json.dumps(view)) < VIEW
    assert not any("<!channel>" in text or "<@U9|" in text for text in marked(view["blocks"]))


# --- pieces and pages ------------------------------------------------------------------------------------------------


@given(TEXTS)
def test_a_text_in_pieces_is_the_text_and_slack_takes_each(text: str) -> None:
    parts = [*pages.pieces(text)]
    assert "".join(parts) == text
    assert all(len(kit.quote(part)) <= kit.SECTION for part in parts)


def test_a_text_is_parted_between_words() -> None:
    parts = [*pages.pieces("word " * 1000)]
    assert len(parts) == 2
    assert all(part.endswith("word ") for part in parts)


@given(st.lists(st.lists(st.integers(1, 3000), max_size=100), max_size=30))
def test_pages_hold_every_block_in_order_and_none_is_too_large(sizes: list[list[int]]) -> None:
    groups: list[list[Block]] = [[kit.section("x" * size) for size in group] for group in sizes]
    found = pages.paged(groups)
    assert [one for page in found for one in page] == [one for group in groups for one in group]
    assert all(len(page) <= pages.MOST_BLOCKS and len(json.dumps(page)) <= pages.MOST_BYTES + 1000 for page in found)
    assert len(found) == 1 or all(found)


def test_what_belongs_together_is_not_parted_where_a_page_holds_it() -> None:
    groups = [[kit.divider()] * 50, [kit.divider()] * 50, [kit.divider()] * 200]
    assert [len(page) for page in pages.paged(groups)] == [50, 50, 80, 80, 40]


# --- show all --------------------------------------------------------------------------------------------------------


def written(decision: Decision) -> list[str]:
    asked, review = decision.approval, decision.review
    texts = [decision.title, decision.context, decision.expected, decision.link, decision.label]
    texts += [asked.rationale, asked.conditions, *(f"{one.name}{one.tradeoff}" for one in decision.options)]
    texts += [text for one in decision.inputs for text in (one.steelman, one.text, one.resolved_why)]
    texts += [text for one in decision.reopenings for text in (one.evidence, one.why)]
    texts += [review.expected, review.happened, review.lesson] if review else []
    return [text for text in texts if text]


def test_nothing_is_lost_between_cut_and_whole() -> None:
    made = lived()
    views = book(messages.show_all(made, zone=ZONE), lambda at: messages.show_all(made, zone=ZONE, at=at))
    assert len(views) > 3
    for view in views:
        taken(view)
    said = read(views)
    # The name of an option stands before its trade-off, in bold.
    said = said.replace("*", "")
    assert all(flat(text).replace("*", "") in said for text in written(made))
    everybody = [*made.contributors, *made.informed, *(one.by for one in made.commitments)]
    assert all(f"@{who}" in said for who in everybody)
    for expected in ("notmyview", "Resolvedby@U1", "Refusedby@U6", "Two-waydoor", "✓1."):
        assert expected in said


def test_a_page_that_is_not_there_any_more_is_the_nearest() -> None:
    made = talked(logged(), 10)
    last = messages.show_all(made, zone=ZONE, at=99)
    assert "decisions.turn_on" not in [one["action_id"] for one in elements(last)]
    assert messages.show_all(made, zone=ZONE, at=-1) == messages.show_all(made, zone=ZONE)


def test_why_it_was_withdrawn_is_shown() -> None:
    gone = replace(logged(), withdrawal=Withdrawal(by="U1", at=NOW, why="&" * 1000, mistake=True))
    view = messages.show_all(gone, zone=ZONE)
    taken(view)
    assert "logged by mistake" in everything(view)
    assert read([view]).count("&") == 1000


@pytest.mark.parametrize(
    ("draft", "cut"),
    [
        (DRAFT, False),
        (WHOLE, False),
        (replace(DRAFT, context="wait… and see…"), False),
        (replace(DRAFT, context="line\n\n  line"), False),
        (replace(DRAFT, title="The *best* queue", context="*bold* & _it_"), False),
        (replace(DRAFT, context="c" * 601), True),
        (replace(DRAFT, context="&" * 600), True),
        (replace(DRAFT, context="&<>\n" * 750), True),
        (replace(WHOLE, informed=tuple(f"U{n}" for n in range(21))), True),
        (replace(WHOLE, link="https://example.com/" + "&" * 1900), True),
        (LARGEST, True),
    ],
)
def test_show_all_is_there_only_where_something_was_cut(draft: Draft, cut: bool) -> None:
    made = logged(draft)
    assert offers.is_cut(made, cards.body(made, ZONE)) is cut
    wanted = ("decisions.show_all", {"number": 14})
    for shown in (
        messages.card(made, zone=ZONE),
        messages.asked(made, made.approval, "U1", zone=ZONE),
        messages.informed(answered(State.APPROVED, draft), zone=ZONE),
    ):
        assert (wanted in pressed(shown)) is cut
    view = messages.verdict_form(made, zone=ZONE, metadata={})
    assert ("decisions.show_all" in [one["action_id"] for one in elements(view)]) is cut


def test_it_does_not_matter_how_something_is_laid_out() -> None:
    made = logged(replace(DRAFT, title="The *best* queue", context="one\ntwo"))
    assert not offers.is_cut(made, [kit.section("The ∗best∗ queue: one two")])
    assert offers.is_cut(made, [kit.section("The best queue: one")])


def test_slack_takes_the_card_of_what_has_lived_long() -> None:
    made = lived()
    for one in (made, replace(made, superseded_by=99), replace(made, inputs=made.inputs[::2], commitments=())):
        card = messages.card(one, zone=ZONE)
        blocks.in_message(SLACK, list(card.blocks))
        assert kit.fits(card.blocks)
    small = [block for block in messages.card(made, zone=ZONE).blocks if block["type"] == "context"]
    assert all(len(block["elements"]) <= 10 for block in small)


# --- versions --------------------------------------------------------------------------------------------------------


def test_forty_versions_are_readable_whole() -> None:
    made = logged(LARGEST)
    texts = [replace(made.text, number=n, context=f"v{n} " + "&<>\n" * 740) for n in range(1, 41)]
    now = replace(made, approval=replace(made.approval, version=40))
    views = book(messages.versions(now, texts), lambda at: messages.versions(now, texts, at=at))
    for view in views:
        taken(view)
    headers = [block["text"]["text"] for view in views for block in view["blocks"] if block["type"] == "header"]
    assert headers == ["Version 40 · the current one", *(f"Version {n}" for n in range(39, 0, -1))]
    assert read(views).count("&<>" * 740) == 40


def test_a_version_names_its_default() -> None:
    text = replace(logged().text, default=Default(state=State.APPROVED))
    assert "If nobody answers, this takes effect: approved" in everything(messages.versions(logged(), [text]))


# --- history ---------------------------------------------------------------------------------------------------------


def test_two_hundred_entries_are_turned_without_a_gap() -> None:
    changes, made = past(200), logged(LARGEST)
    views = book(
        messages.history(made, changes, zone=ZONE), lambda at: messages.history(made, changes, zone=ZONE, at=at)
    )
    assert len(views) == 17
    for view in views:
        taken(view)
    said = [block["text"]["text"] for view in views for block in view["blocks"] if block["type"] == "section"]
    entries = [text for text in said if " · *edited* · " in text or " · *logged* · " in text]
    assert len(entries) == 200
    assert entries[-1].startswith("<@U1> · *logged*")
    assert any(one.startswith("Drumbeat · *edited*") for one in entries)


def test_one_entry_is_a_page_of_its_own_and_the_oldest_can_be_turned_back() -> None:
    view = messages.history(logged(), past(1), zone=ZONE)
    assert "Entries 1 to 1 of 1" in everything(view)
    assert [one["action_id"] for one in elements(view)][-1] == "decisions.versions"
    back = messages.history(logged(), past(40), zone=ZONE, at=4)
    assert "Entries 4 to 1 of 40" in everything(back)
    (newer,) = [kit.unpack(one["value"]) for one in elements(back) if one["action_id"] == "decisions.turn_back"]
    assert newer["at"] == 16


def test_every_long_entry_can_be_read_whole() -> None:
    for number, change in enumerate(past(6), start=1):
        view = messages.history(logged(), [change] * number, zone=ZONE)
        assert {"number": 14, "n": number} in [kit.unpack(one["value"]) for one in elements(view)]
        views = book(
            messages.entry(logged(), number, change, zone=ZONE),
            lambda at, number=number, change=change: messages.entry(logged(), number, change, zone=ZONE, at=at),
        )
        for one in views:
            taken(one)
        said = read(views)
        for value in (*change.before.values(), *change.after.values(), change.why):
            if isinstance(value, str) and not value.startswith(("U", "C3", "2026")) and value:
                assert flat(value) in said


def test_a_short_entry_needs_no_button() -> None:
    made = logged()
    later = replace(made, approval=replace(made.approval, due=DUE + timedelta(days=1)))
    change = decisions.change(made, later, what="moved the due date", by="U1", at=NOW, why="Ana is away")
    view = messages.history(made, [change], zone=ZONE)
    assert [one["action_id"] for one in elements(view)] == ["decisions.versions"]
    said = everything(view)
    assert "<@U1> · *moved the due date* · <!date" in said
    assert "> Ana is away" in said
    assert said.index("*Due* <!date") < said.index("Fri 20 Nov 2026") < said.index(" → <!date") < said.index("Sat 21")


def test_every_fact_that_history_keeps_has_a_name_that_people_read() -> None:
    everything_of = replace(
        lived(WHOLE),
        informed_channels=("C2",),
        withdrawal=Withdrawal(by="U1", at=NOW, why="x"),
        superseded_by=15,
        approval=replace(lived(LARGEST).approval, default=Default(state=State.APPROVED, option=1)),
    )
    kept = decisions.facts(everything_of)
    assert {name for name in kept if name_of(name)[0] == name} == set()
    assert [name_of(fact)[1] for fact in AROUND] == [Form.PEOPLE, Form.MOMENT]
    plain = {name for name in kept if " 1 " not in name and name in NAMES}
    assert plain == set(NAMES), "no name is left over"
    numbered = {name.replace(" 1 ", " ") for name in kept if " 1 " in name}
    assert numbered == set(OF_MANY)


def test_a_fact_that_nobody_named_is_read_as_it_is_kept() -> None:
    change = Change(what="x", at=NOW, by="U1", before={"new fact": None}, after={"new fact": "a"})
    assert "*new fact* a" in everything(messages.history(logged(), [change], zone=ZONE))


@pytest.mark.parametrize(
    ("facts", "line"),
    [
        ({"approver": ("U2", "U3")}, "*Approver* <@U2> → <@U3>"),
        ({"informed": ("U2 U3", "U2")}, "*Informed* <@U2>, <@U3> → <@U2>"),
        ({"informed channels": (None, "C1 C2")}, "*Informed channels* <#C1>, <#C2>"),
        ({"review on": ("2027-02-14", None)}, "*Review on* Sun 14 Feb 2027 → none"),
        ({"inputs 2 fair": (None, False)}, "*That case is* not my view"),
        ({"by default": (False, True)}, "*By default* no → yes"),
        ({"superseded by": (None, 15)}, "*Superseded by* D-15"),
        ({"context": ("a\nb", "<c>")}, "*Context* a b → &lt;c&gt;"),
    ],
)
def test_values_are_peoples_words(facts: Mapping[str, tuple[Any, Any]], line: str) -> None:
    before, after = ({name: pair[at] for name, pair in facts.items()} for at in (0, 1))
    change = Change(what="x", at=NOW, by="U1", before=before, after=after)
    assert line in "\n".join(marked(messages.history(logged(), [change], zone=ZONE)["blocks"]))


def test_facts_are_read_in_one_order_whichever_they_are_kept_in() -> None:
    change = past(1)[0]
    turned = replace(change, after=dict(reversed([*change.after.items()])))
    view = messages.history(logged(), [change], zone=ZONE)
    assert messages.history(logged(), [turned], zone=ZONE) == view
    said = "\n".join(marked(view["blocks"]))
    assert said.index("*Title*") < said.index("*Status*") < said.index("*Approver*") < said.index("*Due*")
    assert messages.entry(logged(), 1, change, zone=ZONE) == messages.entry(logged(), 1, turned, zone=ZONE)


def test_an_entry_does_not_say_again_who_when_and_why() -> None:
    before = logged()
    after = decisions.decide(before, State.DECLINED, by="U2", now=NOW, seen=1, rationale="Too dear")
    change = decisions.change(before, after, what="declined", by="U2", at=NOW, why="Too dear")
    said = "\n".join(marked(messages.history(before, [change], zone=ZONE)["blocks"]))
    assert said.count("Too dear") == 1
    assert "Decided by" not in said
    assert "*Status* open → declined" in said


def test_the_card_by_number_has_what_happened_last_and_is_never_too_long() -> None:
    for made, changes in ((logged(), past(3)), (lived(), past(9))):
        shown = messages.shown(made, changes, zone=ZONE, now=NOW)
        blocks.in_message(SLACK, list(shown.blocks))
        assert kit.fits(shown.blocks)
        assert "Last in its history" in everything(shown)
        assert shown.blocks[-1]["type"] == "actions"
    assert messages.shown(logged(), [], zone=ZONE, now=NOW) == messages.card(logged(), zone=ZONE)
