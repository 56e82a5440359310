"""A checklist as YAML: what is exported comes back as it was, and what is wrong is named with its line."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.messages import errors
from bot.messages.launches.template_export import document, template_file
from bot.rules.launches import Phase, Template, TemplateItem, default_template, templating
from handlers.launches.template_file import read
from tests.launching import NOW, TEAM
from tests.source import ROOT

texts = st.text(min_size=1, max_size=150).map(templating.text_of)
items = st.one_of(
    st.builds(
        TemplateItem,
        text=texts,
        phase=st.just(Phase.BEFORE),
        owner=st.sampled_from([None, "U1", "W0A1B2"]),
        due=st.sampled_from([None, 0, -1, -365]),
        blocking=st.booleans(),
    ),
    st.builds(
        TemplateItem,
        text=texts,
        phase=st.just(Phase.DAY),
        due=st.sampled_from([None, 0]),
        blocking=st.booleans(),
    ),
    st.builds(
        TemplateItem,
        text=texts,
        phase=st.just(Phase.AFTER),
        owner=st.sampled_from([None, "U2"]),
        due=st.sampled_from([0, 1, 365]),
        blocking=st.just(False),
        review=st.booleans(),
    ),
).filter(lambda item: not [*templating.mistakes(item)])


@settings(deadline=None, max_examples=50)
@given(st.lists(items, max_size=60).map(templating.in_order), st.text(max_size=30))
def test_what_is_exported_is_imported_as_it_was(every: tuple[TemplateItem, ...], name: str) -> None:
    file = template_file(Template(team=1, items=every), TEAM, {"U1": name, "U2": "Ana\n- x"}, at=NOW)
    reading = read(file.data.decode())
    assert reading.mistakes == []
    assert tuple(reading.items) == every


def test_the_usual_checklist_is_short_enough_to_be_pasted() -> None:
    assert len(template_file(default_template(1), TEAM, {}, at=NOW).data) < 3000


def test_owners_are_exported_by_id_with_their_name_beside_it() -> None:
    item = TemplateItem(text='Say "hi" # now', phase=Phase.BEFORE, owner="U1", due=-3)
    assert document(Template(team=1, items=(item,)), {"U1": "Ana Silva"}) == (
        "items:\n"
        '  - text: "Say \\"hi\\" # now"\n'
        "    phase: before\n"
        "    owner: U1  # Ana Silva\n"
        "    due: -3\n"
        "    blocking: true\n"
    )


def test_an_empty_checklist_is_written_as_one() -> None:
    assert (read("# nothing\nitems: []").items, read("items: []").mistakes) == ([], [])
    assert [one.error.code for one in read("items:\n").mistakes] == ["yaml_not_items"]


def test_what_is_left_out_is_usual() -> None:
    reading = read("items:\n- {text: A, phase: before}\n- {text: B, phase: after, owner: ~, due: }\n")
    assert reading.mistakes == []
    assert reading.items == [
        TemplateItem(text="A", phase=Phase.BEFORE),
        TemplateItem(text="B", phase=Phase.AFTER, blocking=False),
    ]


ITEM = "- text: A\n  phase: before\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", [(1, "", "yaml_not_items")]),
        ("- text: A", [(1, "", "yaml_not_items")]),
        ("just words", [(1, "", "yaml_not_items")]),
        ("items: A", [(1, "items", "yaml_not_items")]),
        ("things:\n- a", [(1, "things", "yaml_unknown_key")]),
        ("items:\n- A\n- {text: B, phase: before}", [(2, "", "yaml_not_item")]),
        ("items:\n- text: A\n  phase: soon\n", [(3, "phase", "yaml_phase")]),
        ("items:\n- phase: before\n", [(2, "text", "yaml_missing")]),
        ("items:\n- text: 2026\n  phase: before\n", [(2, "text", "yaml_text")]),
        ("items:\n- text: [A]\n  phase: before\n", [(2, "text", "yaml_text")]),
        ("items:\n- text: ''\n  phase: before\n", [(2, "text", "item_text")]),
        ('items:\n- text: "a\\0b"\n  phase: before\n', [(2, "text", "item_characters")]),
        (f"items:\n{ITEM}  due: soon\n", [(4, "due", "yaml_due")]),
        (f"items:\n{ITEM}  due: -3.5\n", [(4, "due", "yaml_due")]),
        (f"items:\n{ITEM}  due: 1:30\n", [(4, "due", "yaml_due")]),
        (f"items:\n{ITEM}  due: '-3'\n", [(4, "due", "yaml_due")]),
        (f"items:\n{ITEM}  due: 3\n", [(4, "due", "due_before")]),
        (f"items:\n{ITEM}  owner: '@ana'\n", [(4, "owner", "yaml_owner")]),
        (f"items:\n{ITEM}  blocking: maybe\n", [(4, "blocking", "yaml_bool")]),
        (f"items:\n{ITEM}  blocking: 1\n", [(4, "blocking", "yaml_bool")]),
        (f"items:\n{ITEM}  blocks: true\n", [(4, "blocks", "yaml_unknown_key")]),
        (f"items:\n{ITEM}  phase: after\n", [(4, "phase", "yaml_twice")]),
        (f"items:\n{ITEM}  due: !!python/name:os.system x\n", [(4, "due", "yaml_due")]),
        (f"items:\n{ITEM}  <<: {{due: 1}}\n", [(4, "<<", "yaml_unknown_key")]),
        (f"items: &all\n{ITEM}", [(1, "", "yaml_alias")]),
        (f"items:\n{ITEM}  owner: *who\n", [(4, "", "yaml_alias")]),
        ("items:\n- text: [[[[[[[[a]]]]]]]]\n", [(2, "", "yaml_deep")]),
        ("items:\n- text: 'A\n", [(3, "", "yaml_broken")]),
        ("items:\n\t- text: A\n", [(2, "", "yaml_broken")]),
        ("items: []\n---\nitems: []\n", [(2, "", "yaml_broken")]),
        ("items:\n- text: a\x07b\n  phase: before\n", [(2, "", "yaml_unreadable")]),
        ("items:\n- text: a\ud800b\n  phase: before\n", [(2, "", "yaml_unreadable")]),
        (
            "items:\n- text: A\n  phase: later\n  due: soon\n  colour: red\n- phase: after\n  blocking: true\n",
            [
                (3, "phase", "yaml_phase"),
                (4, "due", "yaml_due"),
                (5, "colour", "yaml_unknown_key"),
                (6, "text", "yaml_missing"),
            ],
        ),
        (
            "items:\n- text: A\n  phase: after\n  blocking: true\n  review: true\n",
            [(2, "due", "review_needs_due"), (4, "blocking", "after_blocks_nothing")],
        ),
        (f"items:\n{ITEM * 61}", [(122, "", "checklist_full")]),
    ],
)
def test_every_mistake_is_named_with_its_line_and_field(text: str, expected: list[tuple[int, str, str]]) -> None:
    found = read(text).mistakes
    assert [(one.line, one.key, one.error.code) for one in found] == expected
    for one in found:
        assert errors.words(one.error)


def test_a_bomb_is_refused_before_it_is_built() -> None:
    lines = ["a: &a [x, x]", *(f"{b}: &{b} [*{a}, *{a}]" for a, b in zip("abcdefgh", "bcdefghi", strict=True))]
    (found,) = read("\n".join(lines)).mistakes
    assert found.error.code == "yaml_alias"
    (found,) = read("[" * 100_000).mistakes
    assert found.error.code == "yaml_deep"
    (found,) = read("items:\n" + "".join(f"{' ' * n}- \n" for n in range(1, 400))).mistakes
    assert found.error.code in {"yaml_deep", "yaml_broken"}


@settings(deadline=None)
@given(st.text(max_size=200))
def test_whatever_is_typed_is_read_or_refused(text: str) -> None:
    reading = read(text)
    assert reading.mistakes or all(not [*templating.mistakes(one)] for one in reading.items)


def test_the_example_in_the_documents_is_one() -> None:
    example = re.findall(r"```yaml\n(.*?)```", (ROOT / "docs/checklist.md").read_text(encoding="utf-8"), re.DOTALL)
    (reading,) = map(read, example)
    assert reading.mistakes == []
    assert [(one.due, one.blocking, one.review) for one in reading.items] == [
        (-3, True, False),
        (None, False, False),
        (None, True, False),
        (7, False, True),
    ]
