"""The weekly note as it is read: 340 words at most, within Slack's limits, and it pings only who must decide."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.messages import kit, pictures
from bot.messages import notes as messages
from bot.messages.kit import Message
from bot.messages.notes import parts
from bot.rules import bets, launches, notes, text
from bot.rules.approval import Approval, Delegation, State
from bot.rules.bets import (
    Bet,
    Blocker,
    Closing,
    Ending,
    Health,
    NoteBet,
    Promise,
    PromiseKind,
    Result,
    Terms,
)
from bot.rules.decisions import Decision, Option
from bot.rules.launches import Ending as EndOfLaunch
from bot.rules.launches import Launch, Move, Outcome, Review, Trade
from bot.rules.metrics import Failure, Good, Role, Source, SourceKind
from bot.rules.notes import Edits, Hidden, NoteWeek, Page, Part, Records
from bot.rules.teams import Team, TeamSettings
from sandbox import blocks
from sandbox.clock import Clock
from sandbox.state import Timing, World
from sandbox.workspace import load
from tests import launching, metering
from tests.registered import GUIDE

SLACK = World(load("people: {ana: {}}"), Clock(), Timing())
NOW = datetime(2026, 11, 20, 16, tzinfo=UTC)
DAY = timedelta(days=1)
WEEK = timedelta(days=7)
NAMES = {"U1": "Ana Silva", "U2": "Ben Okafor"}
NASTY = "<!channel> & *bold* _it_ ~no~ `code` 🚀 שלום עולם <@U9|x>"
SETTINGS = TeamSettings(name="Growth", zone="Europe/Lisbon", note_owner="U1", admins=("U1",))
TEAM = Team(id=1, channel="C1", settings=SETTINGS, set_up_at=NOW - WEEK)
WEEK_47 = NoteWeek(team=1, week="2026-W47", due=NOW, changed_at=NOW)


def promise(
    words: str = "Ship the banner", kind: PromiseKind = PromiseKind.COMMIT, result: Result | None = None
) -> Promise:
    return Promise(bet=1, text=words, kind=kind, made_by="U1", made_at=NOW - WEEK, result=result)


def bet(number: int = 1, name: str = "Invites", *, health: Health = Health.ON_TRACK, **changes: Any) -> NoteBet:
    placed = Bet(
        number=number,
        team=1,
        terms=Terms(name=name, what="share", due=date(2027, 5, 1), owner=changes.pop("owner", "U1")),
        health=health,
        confidence=55,
        placed_by="U1",
        placed_at=NOW - WEEK,
        updated_by="U1",
        updated_at=changes.pop("updated_at", NOW),
    )
    empty = NoteBet(bet=placed, confidence_before=None, health_before=None, promised=None, next_promise=None)
    return replace(empty, **changes)


def facing(one: NoteBet, **changes: Any) -> NoteBet:
    return replace(one, bet=replace(one.bet, **changes))


def blocker(number: int = 1, words: str = "legal <review>", since: datetime = NOW - WEEK, **changes: Any) -> Blocker:
    return replace(Blocker(number=number, text=words, owner="U2", by="U1", since=since), **changes)


def closed(number: int = 1, name: str = "Invites", **said: Any) -> NoteBet:
    closing = Closing(**{"by": "U1", "at": NOW, "ending": Ending.REACHED, **said})
    return facing(bet(number, name), state=bets.State.CLOSED, closing=closing)


def decision(number: int = 1, title: str = "Pick the queue", *, due: datetime = NOW + WEEK, **answer: Any) -> Decision:
    asked = replace(Approval(approver="U2", due=due), **answer)
    return Decision(
        number=number, team=1, title=title, driver="U1", context="", approval=asked, logged_by="U1", logged_at=NOW
    )


def made(number: int = 1, title: str = "Pick the queue", by: str = "U2", state: State = State.APPROVED) -> Decision:
    return decision(number, title, state=state, decided_by=by, decided_at=NOW)


def launch(number: int = 1, name: str = "Checkout", at: datetime = NOW + WEEK, **changes: Any) -> Launch:
    return launching.launch(number, name, at, launches.default_checklist(), **changes)


def records(**some: Any) -> Records:
    return Records(since=NOW - WEEK, now=NOW, **some)


def full(words: str = "word", name: str = "Long name") -> Records:
    """As much as a team can have, each with as much as it can say."""
    told = promise(words, result=Result.PARTLY)
    return records(
        bets=tuple(
            facing(
                bet(
                    number,
                    name,
                    confidence_before=80,
                    health_before=Health.OFF_TRACK,
                    promised=told,
                    next_promise=told,
                    updated_at=NOW - WEEK,
                ),
                placed_at=NOW - 2 * WEEK,
                blockers=(blocker(1, words), blocker(2, words)),
            )
            for number in range(1, 41)
        ),
        closed=tuple(
            replace(closed(number, name, value=words, delivered=True), promised=told) for number in range(41, 61)
        ),
        launches=tuple(launch(number, name) for number in range(1, 21)),
        needed=tuple(decision(number, name, due=NOW - number * WEEK) for number in range(1, 26)),
        made=tuple(made(number, name) for number in range(1, 26)),
    )


def page_of(
    some: Records,
    team: Team = TEAM,
    names: Mapping[str, str] = NAMES,
    late: datetime | None = None,
    edits: Edits = Edits(),
    owner: str = "",
) -> Page:
    climbs = bets.climbs([one.bet for one in some.bets], {}, NOW)
    return messages.page(
        some,
        team=team,
        week="2026-W47",
        names=names,
        guide=GUIDE,
        due=late,
        edits=edits,
        owner=owner,
        hill=climbs,
    )


def said(
    some: Records,
    *,
    team: Team = TEAM,
    names: Mapping[str, str] = NAMES,
    late: datetime | None = None,
    edits: Edits = Edits(),
    owner: str = "",
) -> Message:
    return messages.note(page_of(some, team, names, late, edits, owner), team)


def shown(message: Message) -> str:
    """All that is written in its blocks, but on its buttons."""
    return "\n".join(one for block in message.blocks if block["type"] != "actions" for one in _texts(block))


def _texts(part: Any) -> list[str]:
    if isinstance(part, list | tuple):
        return [one for each in part for one in _texts(each)]
    if not isinstance(part, dict):
        return []
    if part["type"] == "rich_text_list":
        return [f"• {line}" for item in part["elements"] for line in _texts(item)]
    if part["type"] == "rich_text_section":
        return ["".join(map(_run, part["elements"]))]
    own = part.get("text")
    return [own] if isinstance(own, str) else _texts(list(part.values()))


def _run(part: Mapping[str, Any]) -> str:
    if part["type"] == "user":
        return f"<@{part['user_id']}>"
    written = kit.escape(part["text"].replace("\u00a0", " "))
    return f"*{written}*" if part.get("style") else written


def as_read(said_text: str, names: Mapping[str, str] = NAMES) -> str:
    """With names where Slack shows names."""
    return re.sub(r"<@(\w+)>", lambda found: f"@{names[found[1]]}", said_text)


def hidden(*keys: str, why: str = "being renegotiated") -> Edits:
    return Edits(hidden={key: Hidden(why=why, by="U1", at=NOW) for key in keys})


# --- how it reads ----------------------------------------------------------------------------------------------------


def test_it_says_the_week_in_its_order() -> None:
    some = records(
        bets=(
            bet(
                health=Health.AT_RISK,
                confidence_before=80,
                health_before=Health.ON_TRACK,
                promised=promise(result=Result.KEPT),
                next_promise=promise("Send <mails>"),
            ),
        ),
        launches=(launch(), launch(2, "Search", launched_at=NOW)),
        needed=(decision(),),
        made=(made(2, "Drop it", state=State.DECLINED),),
    )
    note = said(some, late=None)
    assert shown(note).splitlines() == [
        "Weekly note · Growth · week 47",
        f"Fri 13 Nov 2026 to Fri 20 Nov 2026 · {page_of(some).seconds} s read · kept 1 of 1 commit",
        "*Bets*",
        "• *B-1 Invites* · Ana Silva · *on track → at risk* · 80 → 55 %",
        "kept: “Ship the banner”",
        "*Launches*",
        "• *L-1 Checkout* · Fri 27 Nov · *no go yet*",
        "10 blocking items open",
        "• *L-2 Search* · launched Fri 20 Nov",
        "*Decisions needed*",
        "• *D-1 Pick the queue* · <@U2> · due Fri 27 Nov",
        "*Decisions made*",
        "• *D-2 Drop it* · declined by Ben Okafor",
        "*Next week*",
        "• *B-1 Invites* · commit",
        "“Send &lt;mails&gt;”",
    ]
    assert note.text == "Weekly note · Growth · week 47: 1 bet off or at risk, 1 decision needed"


def launch_lines(*some: Launch) -> list[str]:
    section = page_of(records(launches=some)).section(Part.LAUNCHES)
    assert section is not None
    return [line.flat for line in section.shown]


def test_a_launch_that_moved_says_from_which_day() -> None:
    first, second = (
        Move(by="U1", at=NOW, before=NOW + days * DAY, after=NOW + WEEK, cause="late", trade=Trade.SCOPE)
        for days in (3, 5)
    )
    hours = replace(first, before=NOW + WEEK - timedelta(hours=3))
    assert launch_lines(
        launch(moves=(first,)),
        launch(2, moves=(first, second)),
        launch(3, moves=(first,) * 3),
        launch(4, moves=(hours,)),
    ) == [
        "*L-1 Checkout* · Fri 27 Nov · *no go yet* · 10 blocking items open · moved from Mon 23 Nov",
        "*L-2 Checkout* · Fri 27 Nov · *no go yet* · 10 blocking items open · moved from Mon 23 Nov, twice",
        "*L-3 Checkout* · Fri 27 Nov · *no go yet* · 10 blocking items open · moved from Mon 23 Nov, 3 times",
        "*L-4 Checkout* · Fri 27 Nov · *no go yet* · 10 blocking items open",
    ]


def test_what_is_out_for_long_without_a_result_says_so_until_it_has_one() -> None:
    out = NOW - 40 * DAY
    review = Review(number=1, item=None, by="U1", at=NOW, adopted=True, feedback="nice")
    measured = replace(review, measured="Conversion: 3 %")
    assert launch_lines(
        launch(1, launched_at=out),
        launch(2, launched_at=out, reviews=(review,)),
        launch(3, launched_at=NOW - 29 * DAY),
        launch(4, launched_at=out, reviews=(review, measured)),
    ) == [
        "*L-3 Checkout* · launched Thu 22 Oct",
        "*L-4 Checkout* · launched Sun 11 Oct",
        "*L-1 Checkout* · launched Sun 11 Oct · *shipped, no result measured*",
        "*L-2 Checkout* · launched Sun 11 Oct · *shipped, no result measured*",
    ]


def test_what_ended_is_one_line_with_why() -> None:
    gone = EndOfLaunch(outcome=Outcome.CANCELLED, by="U1", at=NOW, why="no <budget>\nthis year " + "x" * 90)
    (cancelled,) = launch_lines(launch(ending=gone))
    assert cancelled.startswith("*L-1 Checkout* · cancelled Fri 20 Nov · “no &lt;budget&gt; this year xxx")
    assert cancelled.endswith("x…”")
    back = replace(gone, outcome=Outcome.ROLLED_BACK, why="errors")
    assert launch_lines(launch(launched_at=NOW - 40 * DAY, ending=back)) == [
        "*L-1 Checkout* · rolled back Fri 20 Nov · “errors”"
    ]


BARE = "*B-1 Invites* · Ana Silva · on track · 55 %"


@pytest.mark.parametrize(
    ("one", "line"),
    [
        (bet(), "*B-1 Invites* · Ana Silva · on track · 55 %"),
        (bet(confidence_before=55, health_before=Health.ON_TRACK), "*B-1 Invites* · Ana Silva · on track · 55 %"),
        (bet(health=Health.OFF_TRACK), "*B-1 Invites* · Ana Silva · *off track* · 55 %"),
        (bet(confidence_before=0), "*B-1 Invites* · Ana Silva · on track · 0 → 55 %"),
        (bet(promised=promise()), "*B-1 Invites* · Ana Silva · on track · 55 %\nno result: “Ship the banner”"),
        (bet(updated_at=NOW - WEEK), "*B-1 Invites* · Ana Silva · on track · 55 %\n*stale*: no update for 7 days"),
        (
            facing(bet(), now_since=NOW - timedelta(days=2), placed_at=NOW - 3 * WEEK, updated_at=NOW - 2 * WEEK),
            "*B-1 Invites* · Ana Silva · on track · 55 %",
        ),
        (facing(bet(), placed_at=NOW - 2 * WEEK), BARE + "\n*stalled* for 14 days"),
        (
            facing(bet(), placed_at=NOW - 2 * WEEK, updated_at=NOW - WEEK),
            BARE + "\n*stale*: no update for 7 days · *stalled* for 14 days",
        ),
        (
            facing(bet(promised=promise(result=Result.NOT)), blockers=(blocker(),)),
            BARE + "\nblocked for 5 working days: “legal &lt;review&gt;” (Ben Okafor)\nnot kept: “Ship the banner”",
        ),
        (
            facing(bet(), blockers=(blocker(since=NOW), blocker(2, since=NOW, owner="U9"))),
            BARE + "\nblocked since today: “legal &lt;review&gt;” (Ben Okafor), +1 more",
        ),
        (
            facing(bet(), blockers=(blocker(resolved_at=NOW), blocker(2, "x" * 99, since=NOW - timedelta(days=1)))),
            f"*B-1 Invites* · Ana Silva · on track · 55 %\nblocked for 1 working day: “{'x' * 59}…” (Ben Okafor)",
        ),
        (bet(name="x" * 100), f"*B-1 {'x' * 59}…* · Ana Silva · on track · 55 %"),
    ],
)
def test_a_bet_is_one_line(one: NoteBet, line: str) -> None:
    assert messages.line(Part.BETS, one, team=TEAM, now=NOW, names=NAMES) == line


@pytest.mark.parametrize(
    ("one", "line"),
    [
        (closed(), "*B-1 Invites* · Ana Silva · reached"),
        (closed(ending=Ending.STOPPED), "*B-1 Invites* · Ana Silva · stopped"),
        (closed(ending=Ending.NOT_REACHED, value="6 <%>"), "*B-1 Invites* · Ana Silva · not reached: 6 &lt;%&gt;"),
        (
            closed(ending=Ending.PARTLY, value="v" * 60, delivered=True),
            f"*B-1 Invites* · Ana Silva · partly reached: {'v' * 39}… · delivered, not adopted",
        ),
        (
            replace(closed(delivered=True, adopted=True), promised=promise(result=Result.KEPT)),
            "*B-1 Invites* · Ana Silva · reached · delivered, adopted\nkept: “Ship the banner”",
        ),
        (replace(closed(), promised=promise()), "*B-1 Invites* · Ana Silva · reached\nno result: “Ship the banner”"),
    ],
)
def test_what_came_of_a_bet_is_one_line(one: NoteBet, line: str) -> None:
    (section,) = page_of(records(closed=(one,))).sections
    assert [found.text for found in section.lines] == [line]


@pytest.mark.parametrize(
    ("due", "said_of_it"),
    [
        (NOW, "due Fri 20 Nov"),
        (NOW + timedelta(hours=10), "due Sat 21 Nov"),
        (NOW - timedelta(hours=23), "*overdue since Thu 19 Nov*"),
        (NOW - timedelta(days=1), "*overdue by 1 day*"),
        (NOW - timedelta(days=9), "*overdue by 9 days*"),
    ],
)
def test_a_decision_that_is_overdue_says_so(due: datetime, said_of_it: str) -> None:
    assert messages.line(Part.NEEDED, decision(due=due), team=TEAM, now=NOW, names=NAMES).endswith(f" · {said_of_it}")


def delegated(to: str, since: datetime) -> Decision:
    return decision(delegation=Delegation(to=to, start=since, until=since + WEEK))


@pytest.mark.parametrize(
    ("one", "said_of_it"),
    [
        (decision(), "<@U2>"),
        (delegated("U3", NOW - DAY), "<@U3> for Ben"),
        (delegated("U3", NOW + DAY), "<@U2>"),
        (decision(state=State.CHANGES), "Ben asked <@U1> for changes"),
    ],
)
def test_a_decision_mentions_only_who_has_to_act_next(one: Decision, said_of_it: str) -> None:
    line = messages.line(Part.NEEDED, one, team=TEAM, now=NOW, names={"U2": "Ben"})
    assert line.endswith(f"* · {said_of_it} · due Fri 27 Nov")


@pytest.mark.parametrize(
    ("one", "said_of_it"),
    [
        (made(), "approved by Ben"),
        (
            decision(state=State.APPROVED, decided_by="U3", decided_for="U2", decided_at=NOW),
            "approved by Cy for Ben",
        ),
        (
            decision(state=State.DECLINED, by_default=True, decided_at=NOW),
            "declined by default: Ben did not answer",
        ),
        (
            replace(
                decision(state=State.APPROVED, option=2, decided_by="U2", decided_at=NOW),
                options=(Option(name="Redis", tradeoff="fast"), Option(name="Rabbit & co", tradeoff="safe")),
            ),
            "approved: Rabbit &amp; co by Ben",
        ),
        (replace(made(), superseded_by=7), "approved by Ben, superseded by D-7"),
    ],
)
def test_what_was_decided_says_by_whom_for_whom_or_by_default(one: Decision, said_of_it: str) -> None:
    names = {"U2": "Ben", "U3": "Cy"}
    assert messages.line(Part.MADE, one, team=TEAM, now=NOW, names=names).endswith(f" · {said_of_it}")


def test_days_are_the_teams() -> None:
    tokyo = replace(TEAM, settings=replace(SETTINGS, zone="Asia/Tokyo"))
    note = shown(said(records(needed=(decision(due=NOW + timedelta(hours=10)),)), team=tokyo))
    assert "Sat 14 Nov 2026 to Sat 21 Nov 2026" in note
    assert "due Sat 21 Nov" in note


def test_a_late_note_says_when_it_was_due() -> None:
    assert "late" not in shown(said(records()))
    assert "late: it was due <!date^" in shown(said(records(), late=NOW - timedelta(hours=3)))
    assert "Fri 20 Nov 2026, 13:00 (Europe/Lisbon)" in shown(said(records(), late=NOW - timedelta(hours=3)))


def test_a_team_with_nothing_to_tell_has_a_note() -> None:
    note = said(records())
    assert "Add a metric, place a bet, plan a launch or log a decision, and the next note tells of it." in shown(note)
    assert note.text == "Weekly note · Growth · week 47"
    blocks.in_message(SLACK, list(note.blocks))


def test_a_draft_says_when_it_is_posted_and_a_preview_that_it_is_private() -> None:
    page, note = page_of(full()), said(full())
    draft = messages.draft(page, TEAM, WEEK_47)
    assert "This is how the weekly note for <#C1> stands. It is posted <!date^" in shown(draft)
    assert "Fri 20 Nov 2026, 16:00 (Europe/Lisbon)" in shown(draft)
    preview = messages.preview(page, TEAM)
    assert shown(preview).startswith("Preview, only for you")
    for shell in (draft, preview):
        assert shown(note) in shown(shell)
        assert note.text in shell.text
        blocks.in_message(SLACK, pictures.left_out(shell.blocks))
    assert "`/acme-weekly`" in shown(messages.help_text("acme-"))


# --- how long it is --------------------------------------------------------------------------------------------------


def words(most: int = 80) -> st.SearchStrategy[str]:
    """What people type: words of all lengths, in some scripts, with signs that Slack has escaped."""
    letters = st.sampled_from("aZ9 é&<>*_~`·—→🚀ש漢字\n")
    return st.text(letters, max_size=most).map(lambda typed: f"x{typed}"[:most])


@settings(deadline=None)  # it composes two hundred items, and nothing is said about how fast
@given(name=words(100), promised=words(300), owner=words(), team=words(), own=words(600), why=words(100))
def test_whatever_people_write_it_has_at_most_340_words_and_slack_takes_it(
    name: str, promised: str, owner: str, team: str, own: str, why: str
) -> None:
    its_team = replace(TEAM, settings=replace(SETTINGS, name=team))
    names = {"U1": owner, "U2": owner}
    edits = replace(hidden("bet B-1", "made D-2", why=why), words=own)
    late = NOW - timedelta(hours=23)
    page = page_of(full(promised, name), its_team, names, late, edits, owner)
    message = messages.note(page, its_team, picture=True)
    assert page.words <= GUIDE.most_words
    assert page == messages.counted(page, its_team)
    read = as_read(shown(message), {"U2": kit.escape(owner)})
    assert text.words(read) <= page.words
    assert all(section.cut for section in page.sections)
    posted = Message(text=message.text, blocks=tuple(pictures.left_out(message.blocks)))
    for shell in (posted, messages.draft(page, its_team, WEEK_47), messages.preview(page, its_team)):
        blocks.in_message(SLACK, pictures.left_out(shell.blocks))
        assert "<!channel>" not in f"{shell.text}{shown(shell)}"


@pytest.mark.parametrize("name", ["x" * 100, "&" * 100, "漢" * 100, "🚀" * 100, "a " * 50, NASTY * 2])
@pytest.mark.parametrize("more", ["x" * 300, "<" * 300, "a " * 150])
def test_forty_bets_with_the_longest_words_fit_into_one_message(name: str, more: str) -> None:
    note = said(full(more, name))
    blocks.in_message(SLACK, list(note.blocks))
    assert not re.search(r"&[a-z]{0,4}…", "".join(_texts([*note.blocks]))), "no half signs"
    assert page_of(full(more, name)).words <= GUIDE.most_words


@pytest.mark.parametrize(
    ("some", "edits", "late"),
    [
        (full("Call the ten teams that went quiet", "Small teams stay"), hidden("bet B-1", "bet B-2"), None),
        (records(bets=(bet(),), needed=(decision(),)), Edits(words="Two weeks\nto go & then"), NOW - DAY),
        (records(metrics=(metering.noted(value=metering.value(5, NOW)),)), Edits(), None),
        (records(), Edits(), None),
    ],
)
def test_its_own_count_is_every_word_that_a_person_reads(some: Records, edits: Edits, late: datetime | None) -> None:
    page = page_of(some, late=late, edits=edits, owner="Ana Silva")
    message = messages.note(page, TEAM, picture=True)
    assert page.words == text.words(as_read(shown(message))) == messages.counted(page, TEAM).words
    assert f"{page.seconds} s read" in shown(message)


def test_what_reads_without_spaces_is_counted_by_its_signs() -> None:
    assert notes.count_words("招待バナーを出す") == 4
    assert notes.count_words("B-1 招待バナー · 80 %") == 2 + 3
    assert notes.count_words("Invite <@U1|ana> &amp; go") == 3
    assert notes.count_words("x" * 91) == 4


@pytest.mark.parametrize("written", ["", "one two", "one  two\nthree four", "x" * 400, "漢字" * 50, "a & b <c>"])
@pytest.mark.parametrize("most", [1, 2, 3, 60])
def test_first_words_are_as_many_as_there_may_be_and_a_cut_is_seen(written: str, most: int) -> None:
    cut = notes.first_words(written, most)
    assert notes.count_words(kit.escape(cut)) <= most
    assert cut == written or (cut.endswith("…") and written.startswith(cut[:-1].rstrip()))
    assert (cut == written) is (notes.count_words(kit.escape(written)) <= most)


# --- what there is no room for ---------------------------------------------------------------------------------------


def rest_of(part: Part, some: Records, edits: Edits = Edits()) -> str:
    """What stands below the lines of a part."""
    section = page_of(some, edits=edits).section(part)
    assert section is not None
    return "\n".join(parts.around(section)[1:])


def test_what_does_not_fit_is_counted_by_what_it_is() -> None:
    wordy: dict[str, Any] = {"promised": promise("a " * 40)}
    calm = tuple(bet(number, **wordy) for number in range(1, 41))
    risky = tuple(bet(number, health=Health.AT_RISK, **wordy) for number in range(41, 49))
    stuck = tuple(facing(one, blockers=(blocker(),)) for one in calm[:2])
    shown_of = {some: len(page_of(records(bets=some)).sections[0].shown) for some in (calm, risky)}
    assert rest_of(Part.BETS, records(bets=calm)) == f"+{40 - shown_of[calm]} on track"
    assert rest_of(Part.BETS, records(bets=risky)) == f"+{8 - shown_of[risky]} at risk"
    mixed = page_of(records(bets=(*calm[2:], *risky, *stuck))).sections[0]
    left = 8 - len(mixed.shown)
    assert rest_of(Part.BETS, records(bets=(*calm[2:], *risky, *stuck))) == f"+{left} at risk, +2 blocked, +38 on track"
    needed = tuple(decision(number, "a " * 40, due=NOW - DAY + number * DAY) for number in range(41))
    assert re.fullmatch(r"\+\d+ more", rest_of(Part.NEEDED, records(needed=needed)))
    overdue = tuple(decision(number, "a " * 40, due=NOW - DAY) for number in range(41))
    assert re.fullmatch(r"\+\d+ overdue", rest_of(Part.NEEDED, records(needed=overdue)))


@pytest.mark.parametrize(
    ("reasons", "line"),
    [
        (["being renegotiated"], "1 hidden: “being renegotiated”"),
        (["twice", "twice"], "2 hidden: “twice”"),
        (["a", "b <c>", "d"], "3 hidden: “a”, “b &lt;c&gt;”, …"),
        (["one two three four five six seven"], "1 hidden: “one two three four five six…”"),
        (["x" * 100], f"1 hidden: “{'x' * 39}…”"),
    ],
)
def test_what_is_hidden_is_counted_with_why_in_few_words(reasons: list[str], line: str) -> None:
    assert parts.rest({}, reasons) == [line]


def test_a_hidden_line_is_not_read_and_its_part_says_so() -> None:
    some = records(bets=(bet(1), bet(2, "Churn")))
    message = said(some, edits=hidden("bet B-1"))
    assert "Invites" not in shown(message)
    assert "1 hidden: “being renegotiated”" in shown(message)
    both = said(some, edits=hidden("bet B-1", "bet B-2"))
    assert shown(both).splitlines()[-2:] == ["*Bets*", "2 hidden: “being renegotiated”"]
    blocks.in_message(SLACK, list(both.blocks))


def test_a_note_that_was_cut_leads_to_the_full_list() -> None:
    (row,) = [block for block in said(full()).blocks if block["type"] == "actions"]
    (button,) = row["elements"]
    assert (button["text"]["text"], button["action_id"]) == ("Full list", "notes.full")
    assert kit.unpack(button["value"]) == {"team": 1, "week": "2026-W47"}
    assert not [block for block in said(records(bets=(bet(),))).blocks if block["type"] == "actions"]


def test_the_owners_words_stand_last_with_their_name_and_are_only_words() -> None:
    edits = Edits(words="Call *me* <!channel>\n" + "word " * 100)
    *_, last = said(records(bets=(bet(),)), edits=edits, owner="Ana <Silva>").blocks
    title, words = last["elements"]
    assert _texts(title) == ["*From the owner, Ana &lt;Silva&gt;*"]
    (run,) = words["elements"]
    assert run["text"].startswith("Call *me* <!channel>\nword")
    assert run["text"].endswith("word…")
    assert notes.count_words(kit.escape(run["text"])) == GUIDE.owner_words


def test_the_hill_has_a_place_below_the_bets_where_there_is_one() -> None:
    page = page_of(records(bets=(bet(),), needed=(decision(),)))
    kinds = [block["type"] for block in messages.note(page, TEAM, picture=True).blocks]
    assert kinds == ["header", "context", "rich_text", pictures.PLACE, "rich_text"]
    assert pictures.PLACE not in [block["type"] for block in messages.note(page, TEAM).blocks]
    bare = page_of(records(needed=(decision(),)))
    assert pictures.PLACE not in [block["type"] for block in messages.note(bare, TEAM, picture=True).blocks]


# --- metrics ---------------------------------------------------------------------------------------------------------

PROMETHEUS = Source(kind=SourceKind.PROMETHEUS, url="https://prom.acme.com/a?token=hush", query="up")
SHEET = Source(kind=SourceKind.CSV, url="https://ana:hush@docs.acme.com:8443/x?token=hush", query="WAU")
FETCHED = metering.value("6.90", NOW, None, origin=SourceKind.CSV)


def metric_line(before: str | None = None, **changes: Any) -> str:
    was = metering.value(before, NOW - WEEK) if before is not None else None
    one = metering.noted(before=was, **({"value": metering.value(12430, NOW)} | changes))
    return messages.line(Part.METRICS, one, team=TEAM, now=NOW, names=NAMES)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (metric_line(), "*WAU* · 12,430 · first value\nas of Fri 20 Nov · typed in by Ana Silva"),
        (
            metric_line("12000", role=Role.NSM, unit="t<eams>", target=metering.value(15000).number),
            """*WAU* (NSM) · 12,430 t&lt;eams&gt; · +430 (+3.6 %), better
target 15,000 · as of Fri 20 Nov · typed in by Ana Silva""",
        ),
        (
            metric_line("6", value=FETCHED, unit="%", good=Good.DOWN, target=metering.value(7).number, source=SHEET),
            "*WAU* · 6.90 % · +0.90 (+15 %), worse\ntarget 7 %, reached · as of Fri 20 Nov · from docs.acme.com",
        ),
        (
            metric_line("12430", value=replace(FETCHED, origin=SourceKind.PROMETHEUS), source=PROMETHEUS),
            "*WAU* · 6.90 · −12,423.10 (−100 %), worse\nas of Fri 20 Nov · from Prometheus",
        ),
        (
            metric_line(value=metering.value(0, NOW - 8 * DAY, "U9")),
            "*WAU* · 0 · first value\n*stale*: as of Thu 12 Nov, 8 days ago · typed in by somebody",
        ),
        (metric_line("12430"), "*WAU* · 12,430 · unchanged\nas of Fri 20 Nov · typed in by Ana Silva"),
        (
            metric_line("5", value=metering.value(5, NOW - WEEK)),
            "*WAU* · 5 · no new value\nas of Fri 13 Nov · typed in by Ana Silva",
        ),
        (
            metric_line("0", value=metering.value(-3, NOW)),
            "*WAU* · −3 · −3, worse\nas of Fri 20 Nov · typed in by Ana Silva",
        ),
        (
            metric_line("100000", value=metering.value(100001, NOW)),
            "*WAU* · 100,001 · +1, better\nas of Fri 20 Nov · typed in by Ana Silva",
        ),
        (metric_line(value=None), "*WAU* · *no value yet*\nAna Silva types it in"),
        (
            metric_line(value=None, source=SHEET, target=metering.value(7).number),
            "*WAU* · *no value yet*\ntarget 7 · from docs.acme.com",
        ),
        (
            metric_line(value=None, source=PROMETHEUS, failure=Failure(since=NOW, code="x", detail="hush")),
            "*WAU* · *no value yet*\nfrom Prometheus, which gives none",
        ),
        (metric_line(value=FETCHED, name="*A*\n<b>").partition(" · ")[0], "*∗A∗ &lt;b&gt;*"),
    ],
)
def test_a_metric_says_its_change_target_age_and_source(line: str, expected: str) -> None:
    assert line == expected


def test_a_day_of_another_year_says_its_year() -> None:
    old = metering.value(5, NOW - 365 * DAY)
    assert "as of Thu 20 Nov 2025, 365 days ago" in metric_line(value=old)


# --- whom it calls ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("names", [NAMES, {}], ids=["known", "unknown"])
def test_nobody_is_mentioned_but_the_approvers_of_what_is_needed(names: Mapping[str, str]) -> None:
    some = records(
        bets=(bet(owner="U3", next_promise=promise()),),
        launches=(launch(owner="U4"),),
        needed=(decision(),),
        made=(made(2, by="U5"),),
    )
    note = said(some, names=names)
    assert re.findall(r"<@\w+>|&lt;@", f"{note.text}{shown(note)}") == ["<@U2>"]


def test_names_are_only_names() -> None:
    names = {"U1": NASTY, "U2": NASTY}
    team = replace(TEAM, settings=replace(SETTINGS, name=NASTY))
    note = said(full(NASTY, NASTY), team=team, names=names)
    header, *rest = note.blocks
    assert NASTY in header["text"]["text"], "a header is plain text"
    for written in (note.text, *_texts(rest)):
        assert "<!channel>" not in written
        assert "<@U9" not in written
