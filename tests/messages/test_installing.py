"""The pages of an installation: short, and nothing in them is taken for markup."""

import re

import pytest

from bot.messages import installing, web
from bot.messages.web import Button, Code, Page
from handlers.transport.manifest import OPTIONAL_SCOPES, SCOPES

START = "https://drumbeat.test/slack/install/start"
NASTY = '<b>"A" & B</b>'


def test_every_scope_has_its_reason_and_no_reason_is_left_over() -> None:
    assert {one for together in installing.WHY for one in together} == SCOPES.keys() | OPTIONAL_SCOPES.keys()


def test_a_scope_without_words_is_named_all_the_same() -> None:
    page = installing.begin(["commands", "new:scope"], [], START)
    assert ("new:scope", "") in page.facts


@pytest.mark.parametrize(
    "page",
    [
        installing.done(NASTY, "T1", "A1", again=False, missing=[NASTY], prefix=""),
        installing.done_in_org(NASTY, NASTY, NASTY, [NASTY], is_all=False, missing=[NASTY], prefix=""),
        installing.our_fault(NASTY, START),
        installing.unexpected(NASTY, f"https://x/?a={NASTY}"),
        Page(title=NASTY, text=[[Code(NASTY)]], button=Button(NASTY, NASTY), facts_title=NASTY, facts=[(NASTY, NASTY)]),
    ],
)
def test_what_comes_from_elsewhere_is_shown_as_it_is_written(page: Page) -> None:
    written = web.html(page)
    assert "<b>" not in written
    assert "&lt;b&gt;" in written
    assert re.findall(r'href="[^"]*"', written), "a quote ends no attribute"
    assert len(re.findall(r'href="', written)) == 2, "the button, and the icon that is none"


def test_what_was_not_granted_is_told_with_what_it_is_for_and_not_between_the_steps() -> None:
    missing = ["files:read", "im:history", "channels:history"]
    page = installing.done("Acorn", "T1", "A1", again=False, missing=missing, prefix="")
    org = installing.done_in_org("Forest", "E1", "A1", [], is_all=True, missing=missing, prefix="")
    for one in (page, org):
        assert [scopes for scopes, _ in one.facts] == ["channels:history, im:history", "files:read"]
        assert all(why for _, why in one.facts)
        assert "Not everything was granted" in str(one.text[0])
    assert page.text[-1] == "In Slack, in a channel of your team:"
    all_of_it = installing.done("Acorn", "T1", "A1", again=False, missing=[], prefix="")
    assert (all_of_it.facts, len(all_of_it.text)) == ([], 1)


@pytest.mark.parametrize(
    ("served", "is_all", "said"),
    [
        ([], True, "So far it is in none of its workspaces."),
        (["Beech", "Acorn"], True, "So far it is in: Acorn, Beech."),
        ([f"W{number:02}" for number in range(23)], True, "W19, and 3 more."),
        (["", ""], True, "So far it is in: 2 without a name."),
        (["Acorn", ""], True, "So far it is in: Acorn, and 1 more."),
        ([], False, "Slack could not say just now in which of its workspaces it is already."),
        (["Acorn"], False, "It is known to be in: Acorn."),
    ],
)
def test_of_an_org_no_more_is_said_than_is_known(served: list[str], is_all: bool, said: str) -> None:
    page = installing.done_in_org("Forest", "E1", "A1", served, is_all=is_all, missing=[], prefix="")
    assert str(page.text[0]).endswith(said)


def test_the_commands_carry_the_prefix() -> None:
    assert "<code>/acme-rituals setup</code>" in web.html(
        installing.done("Acorn", "T1", "A1", again=False, missing=[], prefix="acme-")
    )


def test_the_style_is_the_one_that_the_policy_allows() -> None:
    written = web.html(installing.declined(START))
    assert f"<style>{web.STYLE}</style>" in written
    policy = web.HEADERS["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; img-src data:; style-src 'sha256-")
    assert "unsafe" not in policy
