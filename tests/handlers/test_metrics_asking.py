"""Owners are asked for numbers before the note: one message, one form, and both follow what becomes of it."""

import asyncio
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from bot.messages.metrics import NOT_NOW, TYPE_IN
from bot.rules import people
from bot.rules.metrics import Metric, Source, SourceKind, Value
from handlers.delivery.slack import real_now
from handlers.metrics.steps import change, existing, keep_value, start
from handlers.people import remember
from sandbox.person import Person, Seen
from storage import history, metrics, teams
from storage.engine import Tx
from tests import metering
from tests.handlers import forging, front
from tests.handlers.checking import sleeps
from tests.metering import value
from tests.world import MONDAY, World, another_process, tick_together

ASKED = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
WEEK, HOUR = timedelta(days=7), timedelta(hours=1)
OLD = datetime(2026, 11, 13, 15, tzinfo=UTC)
TITLE = "Numbers for the weekly note"
JSON = Source(kind=SourceKind.JSON, url="https://api.acorn.example/x", query="a.b")


async def keep(here: World, number: int = 1, name: str = "WAU", *, in_: str = "#growth", **changes: Any) -> Metric:
    """A metric of that channel, put there without its form. Its owner is Ana, and its value of Friday."""
    where, owner = here.sandbox.world.channel(in_).id, here.person(changes.pop("owner", "ana")).id
    last: Value | None = changes.pop("last", value(12430, at=OLD, by=owner))

    def add(tx: Tx) -> Metric:
        team = teams.get_by_channel(tx, where)
        assert team is not None
        made = replace(metering.metric(number, name), team=team.id, owner=owner, **changes)
        while metrics.claim_number(tx) < number:
            pass
        start(tx, made, by=owner, now=MONDAY)
        return keep_value(tx, made, last, now=MONDAY) if last is not None else made

    return await here.bot.db.run(here.sandbox.team_id, add)


async def kept(here: World, number: int = 1) -> Value | None:
    found = await here.bot.db.read(here.sandbox.team_id, metrics.get, number)
    assert found is not None
    return found.value


async def make(here: World, number: int = 1, **changes: Any) -> None:
    """What a form would make of a metric."""
    now = here.sandbox.clock.now()

    def work(tx: Tx) -> None:
        before = existing(tx, number)
        change(tx, before, replace(before, version=before.version + 1, **changes), what="edited", by="U1", now=now)

    await here.bot.db.run(here.sandbox.team_id, work)
    await here.settled()


def questions(person: Person) -> list[Seen]:
    return [one for one in person.reads("@drumbeat") if TITLE in one.text and not one.ephemeral]


def moments(person: Person) -> list[datetime]:
    return [datetime.fromtimestamp(float(one.ts), UTC).replace(second=0, microsecond=0) for one in questions(person)]


async def last(here: World, person: Person) -> Seen:
    await here.settled()
    return questions(person)[-1]


# --- asking ----------------------------------------------------------------------------------------------------------


async def test_an_owner_is_asked_once_for_all_that_is_old(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await keep(here, unit="people")
    await keep(here, 2, "NRR", last=None)
    await keep(here, 3, "Fresh", last=value(1, at=MONDAY))
    await keep(here, 4, "Fetched", source=JSON)
    await keep(here, 5, "Retired", retired_at=MONDAY)
    await keep(here, 6, "Of Ben", owner="ben")
    await here.person("ben").types("/metric list", in_="#growth")  # so that his zone is known
    await here.jump(ASKED - timedelta(minutes=1))
    assert questions(ana) == []
    await here.jump(ASKED + HOUR)
    (question,) = questions(ana)
    assert moments(ana) == [ASKED]
    for said in ("A new value is missing", "Growth · note", "WAU · 12,430 people, Fri 13 Nov 2026"):
        assert said in question.text
    assert "NRR · no value yet" in question.text
    assert "[Type in] [Not now]" in question.text
    for other in ("Fresh", "Fetched", "Retired", "Of Ben"):
        assert other not in question.text
    assert questions(here.person("ben")) == [], "in New York it is half past five"
    await here.jump(ASKED + 5 * HOUR)
    assert moments(here.person("ben")) == [ASKED + timedelta(hours=4, minutes=30)]


async def test_one_form_takes_all_of_them_in_one_commit(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await keep(here, unit="people")
    await keep(here, 2, "NRR", last=None, unit="%")
    await keep(here, 3, "Cost", last=None)
    await here.jump(ASKED)
    await ana.clicks("Type in", on=await last(here, ana))
    form = await ana.modal("Type in values")
    assert form.values == {"WAU, people": None, "NRR, %": None, "Cost": None}
    assert "Last: 12,430 people, Fri 13 Nov 2026" in form.text
    await ana.fills({"WAU, people": "12,9", "NRR, %": "104.50 %"})
    await ana.submits()
    marked = await ana.modal("Type in values")
    assert list(marked.errors) == ["WAU, people"]
    assert marked.values["NRR, %"] == "104.50 %"
    assert await kept(here, 2) is None, "nothing is kept by halves"
    await ana.fills({"WAU, people": "12,900"})
    await ana.submits()
    message = await last(here, ana)
    assert "WAU · 12,900 people, typed in by you" in message.text
    assert "NRR · 104.50 %, typed in by you" in message.text
    assert "Cost · no value yet" in message.text
    assert "[Type in]" in message.text
    await ana.clicks("Type in", on=message)
    assert (await ana.modal("Type in values")).values == {"Cost": None}
    await ana.fills({"Cost": "7"})
    await ana.submits()
    message = await last(here, ana)
    assert "Nothing is left to type in here." in message.text
    assert "[" not in message.text
    assert [(await kept(here, one)).number for one in (1, 2, 3)] == [  # type: ignore[union-attr]
        Decimal(12900),
        Decimal("104.50"),
        Decimal(7),
    ]
    await here.jump(ASKED + WEEK - HOUR)
    assert len(questions(ana)) == 1


async def test_an_empty_form_says_what_to_do(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await keep(here)
    await here.jump(ASKED)
    await ana.clicks("Type in", on=await last(here, ana))
    await ana.modal("Type in values")
    await ana.submits()
    assert (await ana.modal()).errors == {"WAU": "Type in at least one number, or close this."}


async def test_the_next_weeks_question_comes_where_nobody_typed_and_not_where_somebody_did(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await keep(here)
    await here.jump(ASKED + WEEK + HOUR)
    assert moments(ana) == [ASKED, ASKED + WEEK]
    await ana.types("/metric WAU 13000", in_="#growth")
    await ana.sees("13,000", in_="#growth")
    await here.jump(ASKED + 2 * WEEK - HOUR)
    await ana.types("/metric WAU 13100", in_="#growth")
    await here.jump(ASKED + 2 * WEEK + HOUR)
    assert len(questions(ana)) == 2
    await here.jump(ASKED + 3 * WEEK + HOUR)
    assert moments(ana)[2:] == [ASKED + 3 * WEEK]


# --- it follows ------------------------------------------------------------------------------------------------------


async def test_it_follows_what_others_do(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    for number, name in enumerate(("WAU", "NRR", "Cost", "Churn"), start=1):
        await keep(here, number, name)
    await here.jump(ASKED)
    await ben.types("/metric WAU 12900", in_="#growth")
    await ben.sees("12,900", in_="#growth")
    assert "WAU · 12,900, typed in by @Ben Okafor" in (await last(here, ana)).text
    await make(here, 2, retired_at=here.sandbox.clock.now())
    assert "NRR · retired" in (await last(here, ana)).text
    await make(here, 3, source=JSON)
    assert "Cost · is fetched now: " in (await last(here, ana)).text
    await make(here, 4, owner=ben.id)
    message = await last(here, ana)
    assert "Churn · @Ben Okafor owns it now" in message.text
    assert "Nothing is left to type in here." in message.text
    assert "[" not in message.text
    await here.jump(ASKED + 5 * HOUR)
    assert "Churn" in (await last(here, ben)).text, "and he is asked in his own hours"


async def test_after_two_weeks_it_stays_as_it_was(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await keep(here)
    await here.jump(ASKED + 2 * WEEK + HOUR)
    await ana.types("/metric WAU 12900", in_="#growth")
    await ana.sees("12,900", in_="#growth")
    await here.settled()
    first, *others = questions(ana)
    assert "12,430" in first.text
    assert all("12,900" in one.text for one in others)


async def test_who_typed_meanwhile_is_kept_too_and_said(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await keep(here)
    await keep(here, 2, "NRR")
    await keep(here, 3, "Cost")
    await here.jump(ASKED)
    await ana.clicks("Type in", on=await last(here, ana))
    await ana.modal("Type in values")
    await ben.types("/metric WAU 12900", in_="#growth")
    await ben.sees("12,900", in_="#growth")
    await make(here, 2, retired_at=here.sandbox.clock.now())
    await ana.fills({"WAU": "12950", "NRR": "100", "Cost": "5"})
    await ana.submits()
    told = (await ana.modal("Drumbeat")).text
    assert "WAU: @Ben Okafor typed in 12,900" in told
    assert "Both are kept, and yours, 12,950, is what it says now." in told
    assert "NRR was retired meanwhile, so your number was not kept." in told
    assert "Cost" not in told
    found = [one.what for one in await here.bot.db.read(here.sandbox.team_id, history.find_changes, "M-1")]
    assert found == ["added", "typed in", "typed in", "typed in"]
    assert (await kept(here)).number == Decimal(12950)  # type: ignore[union-attr]


async def test_two_who_answer_at_once_are_both_seen(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await keep(here)
    await keep(here, 2, "NRR")
    await here.jump(ASKED)
    await asyncio.gather(ana.types("/metric WAU 12900", in_="#growth"), ben.types("/metric NRR 104", in_="#growth"))
    assert "Nothing is left to type in here." in (await last(here, ana)).text


# --- not now ---------------------------------------------------------------------------------------------------------


async def test_not_now_asks_once_more_and_is_recorded(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await keep(here)
    await here.jump(ASKED)
    message = await last(here, ana)
    await asyncio.gather(ana.clicks("Not now", on=message), ana.clicks("Not now", on=message))
    message = await last(here, ana)
    assert "Put off: asked again" in message.text
    assert "[Not now]" not in message.text
    assert "[Type in]" in message.text
    story = await here.bot.db.read(here.sandbox.team_id, history.find, "M-1")
    (snoozed,) = [one for one in story if one.what == "snoozed"]
    assert snoozed.by == ana.id
    until = datetime.fromisoformat(str(snoozed.after["snoozed until"]))
    assert abs(until - ASKED - 2 * HOUR) < timedelta(seconds=30)
    await here.jump(ASKED + 6 * HOUR)
    assert moments(ana) == [ASKED, ASKED + 2 * HOUR]
    assert "[Not now]" not in questions(ana)[1].text
    await ana.types("/metric WAU 12900", in_="#growth")
    await ana.sees("12,900", in_="#growth")
    await here.settled()
    assert all("typed in by you" in one.text for one in questions(ana))


async def test_what_is_typed_in_meanwhile_is_not_asked_again(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await keep(here)
    await here.jump(ASKED)
    await ana.clicks("Not now", on=await last(here, ana))
    await here.settled()
    await ana.types("/metric WAU 12900", in_="#growth")
    await ana.sees("12,900", in_="#growth")
    await here.jump(ASKED + 6 * HOUR)
    assert moments(ana) == [ASKED]


# --- who and when ----------------------------------------------------------------------------------------------------


async def test_one_message_for_all_teams_and_of_each_only_what_one_may_see(here: World) -> None:
    for channel in ("#growth", "#leads"):
        await here.set_up(channel)
    ana, ben = here.person("ana"), here.person("ben")
    ben_s: dict[str, Any] = {"owner": "ben"}
    await keep(here, 1, "WAU", **ben_s)
    await keep(here, 2, "Layoffs", in_="#leads", **ben_s)
    await keep(here, 3, "NRR")
    await keep(here, 4, "Pay", in_="#leads")
    await here.sandbox.kick("ben", from_="#leads", by="ana")
    await here.jump(ASKED + 5 * HOUR)
    (hers,) = questions(ana)
    for said in ("Growth · note", "NRR", "Leads · note", "Pay"):
        assert said in hers.text
    (his,) = questions(ben)
    assert "WAU" in his.text
    assert "Layoffs" not in str(his.blocks) + his.text
    await ben.clicks("Type in", on=his)
    assert list((await ben.modal("Type in values")).values) == ["WAU"]
    await ana.clicks("Type in", on=hers)
    assert list((await ana.modal("Type in values")).values) == ["NRR · Growth", "Pay · Leads"]


async def test_who_is_deactivated_is_asked_nothing_and_again_when_they_are_back(here: World) -> None:
    await here.set_up()
    ben = here.person("ben")
    await keep(here, owner="ben")
    await here.sandbox.deactivate("ben")
    await here.jump(ASKED + 7 * HOUR)
    assert questions(ben) == []
    await here.sandbox.change("@ben", deactivated=False)
    await here.jump(ASKED + WEEK + 6 * HOUR)
    assert moments(ben) == [ASKED + WEEK + timedelta(hours=4, minutes=30)]


async def test_who_moves_is_asked_in_their_new_hours_and_without_a_zone_in_the_teams(here: World) -> None:
    await here.set_up()
    ben = here.person("ben")
    await keep(here, owner="ben")
    await here.sandbox.change("@ben", tz="Asia/Tokyo")
    await here.settled()
    await here.jump(ASKED + 6 * HOUR)
    assert moments(ben) == [ASKED - timedelta(hours=1, minutes=30)]
    without = people.Person(id=ben.id, name="Ben Okafor")
    await here.bot.db.run(here.sandbox.team_id, remember, [without], real_now())
    await here.jump(ASKED + WEEK + 6 * HOUR)
    assert moments(ben)[1:] == [ASKED + WEEK]


async def test_a_pause_and_other_settings_count(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await keep(here)
    await ana.types("/rituals pause until 2026-11-21", in_="#growth")
    await here.jump(ASKED + WEEK - HOUR)
    assert questions(ana) == []
    await ana.types("/rituals setup", in_="#growth")
    await ana.modal("Team settings")
    await ana.fills({"Weekly note at": "17:00"})
    await ana.submits()
    await here.jump(ASKED + WEEK + 2 * HOUR)
    assert moments(ana) == [ASKED + WEEK + HOUR]


async def test_a_bot_that_was_down_asks_late(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await keep(here)
    await here.settled()
    await sleeps(here, ASKED + 3 * HOUR)
    assert moments(ana) == [ASKED + 3 * HOUR]
    await sleeps(here, ASKED + WEEK + 7 * HOUR)
    assert len(questions(ana)) == 1


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_two_processes_ask_once(here: World, database_url: str, tmp_path: Path) -> None:
    await here.set_up()
    for number, owner in enumerate(("ana", "ben", "cy"), start=1):
        await keep(here, number, f"Of {owner}", owner=owner)
    async with another_process(here, database_url, tmp_path) as other:
        await tick_together(here, other, (ASKED - 2 * HOUR, ASKED - HOUR, ASKED, ASKED + 5 * HOUR))
    assert [len(questions(here.person(one))) for one in ("ana", "ben", "cy")] == [1, 1, 1]


# --- what nobody was asked -------------------------------------------------------------------------------------------


async def test_what_is_forged_reaches_nothing(here: World, caplog: pytest.LogCaptureFixture) -> None:
    """Cy sees nothing of Leads: what is made up, and what Ana's buttons carry."""
    await here.set_up("#leads")
    await here.set_up("#growth")
    ana, cy = here.person("ana"), here.person("cy")
    await keep(here, name="Layoffs", in_="#leads")
    await here.jump(ASKED)
    acts = [block for block in (await last(here, ana)).blocks if block["type"] == "actions"]
    pressed = [one["value"] for block in acts for one in block["elements"]]
    assert [json.loads(one)["first"] for one in pressed] == [1, 1]
    async with front.door(here) as client:
        stranger = forging.Stranger(here=here, client=client, person=cy, hidden=("Layoffs", "Leads"))
        await stranger.press_all([TYPE_IN, NOT_NOW], {}, opens=())
        await stranger.submit_all(["metrics.typed_several"], {"metric 1": {"value": "1"}})
        for number, carried in enumerate(pressed):
            await front.send_interaction(client, here, front.action(here, (TYPE_IN, NOT_NOW)[number], carried, by=cy))
        for number, seen in enumerate(([[1, ""]], [[True, ""]], [[-1, ""]], [["1", ""]], [1], "x", [])):
            entered = {"metric 1": {"value": "1"}}
            sent = front.submission(
                here, "metrics.typed_several", f"VS{number}", by=cy, carried={"seen": seen}, entered=entered
            )
            answer = await front.send_interaction(client, here, sent)
            assert forging.NO_RECORD in answer.text, seen
        await here.settled()
        stranger.check_saw_nothing()
    assert not [one for one in caplog.records if one.levelname == "ERROR"]
    assert (await kept(here)) == value(12430, at=OLD, by=ana.id)
    assert "[Not now]" in (await last(here, ana)).text
