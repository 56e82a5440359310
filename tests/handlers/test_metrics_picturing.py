"""The picture of a metric as people get it: at its card, of the weeks as the team has them, and for nobody else."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

from bot.rules.metrics import Value
from bot.rules.teams import Team
from handlers.metrics.picturing import sketch_series
from handlers.metrics.steps import existing, keep_value
from storage import metrics, teams
from storage.engine import Tx
from tests.handlers.test_metrics_asking import keep
from tests.metering import value
from tests.world import MONDAY, World

GET = "files.getUploadURLExternal"
DAY, WEEK = timedelta(days=1), timedelta(weeks=1)


async def say(here: World, number: str, at: datetime, metric: int = 1) -> None:
    """A value of that moment."""

    def add(tx: Tx) -> None:
        keep_value(tx, existing(tx, metric), value(number, at=at), now=MONDAY)

    await here.bot.db.run(here.sandbox.team_id, add)


def own(here: World, who: str, in_: str = "#growth") -> list[str]:
    return [one.text for one in here.person(who).reads(in_) if one.ephemeral]


def uploads(here: World) -> int:
    return len([one for one in here.sandbox.calls if one.method == GET])


async def alt(here: World, at: datetime = MONDAY, seen: tuple[int, ...] = (1,), metric: int = 1) -> str | None:
    def read(tx: Tx) -> str | None:
        visible: list[Team] = list(teams.find(tx, set(seen)).values())
        drawing = sketch_series(tx, visible, {"metric": metric, "at": at.isoformat()})
        return drawing.alt if drawing is not None else None

    return await here.bot.db.read(here.sandbox.team_id, read)


async def test_a_card_comes_at_once_and_its_picture_follows_and_is_in_it_the_next_time(here: World) -> None:
    await here.set_up()
    await keep(here, unit="people", target=Decimal(15000), last=value(12000, at=MONDAY - 14 * DAY))
    await say(here, "12430", MONDAY - DAY)
    await here.person("ben").types("/metric WAU", in_="#growth")
    await here.settled()
    card, picture = own(here, "ben")
    assert "image" not in card
    assert picture.startswith(
        "[image: WAU: 12,430 people, as of Sun 15 Nov 2026 (Europe/Lisbon); target 15,000 people; up is good. "
        "The last value of each week, by its Monday: Mon 16 Nov 2026: no value. Mon 9 Nov 2026: 12,430."
    )
    await here.person("ana").types("/metric wau", in_="#growth")
    await here.settled()
    (both,) = own(here, "ana")
    assert picture in both
    assert both.splitlines()[-1].startswith("[Type in]")
    assert uploads(here) == 1
    await say(here, "12900", MONDAY)
    await here.person("ana").types("/metric wau", in_="#growth")
    await here.settled()
    assert uploads(here) == 2


async def test_without_a_value_there_is_a_card_alone(here: World) -> None:
    await here.set_up()
    await keep(here, last=None)
    await here.person("ben").types("/metric WAU", in_="#growth")
    await here.settled()
    assert len(own(here, "ben")) == 1
    assert uploads(here) == 0


async def test_a_picture_that_can_t_be_had_is_silently_left_out(here: World) -> None:
    await here.set_up()
    await keep(here)
    here.sandbox.refuse(GET, "storage_limit_reached")
    await here.person("ben").types("/metric WAU", in_="#growth")
    await here.settled()
    (card,) = own(here, "ben")
    assert "12,430" in card


async def test_the_last_value_of_a_week_counts_and_weeks_are_the_team_s(here: World) -> None:
    await here.set_up()
    await keep(here, last=None)
    # In Lisbon summer time ends on 25 October: 23:30 UTC of Sunday the 18th is Monday the 19th there.
    for number, at in (
        ("1", datetime(2026, 10, 12, 9, tzinfo=UTC)),
        ("2", datetime(2026, 10, 18, 22, 59, tzinfo=UTC)),
        ("3", datetime(2026, 10, 18, 23, 30, tzinfo=UTC)),
        ("4", datetime(2026, 10, 25, 23, 30, tzinfo=UTC)),
    ):
        await say(here, number, at)
    said = await alt(here)
    assert said is not None
    assert said.endswith("Mon 19 Oct 2026: 4. Mon 12 Oct 2026: 2. Nothing before.")


async def test_26_weeks_and_none_before(here: World) -> None:
    await here.set_up()
    first = MONDAY - 25 * WEEK - timedelta(hours=10)  # Monday 25 May, midnight in Lisbon
    await keep(here, last=value(1, at=first - timedelta(minutes=1)))
    assert await alt(here) is None, "too old to be shown"
    await say(here, "2", first)
    said = await alt(here)
    assert said is not None
    assert "Mon 25 May 2026: 2." in said
    assert "1." not in said


async def test_who_may_not_see_the_team_gets_no_picture(here: World) -> None:
    await here.set_up("#leads")
    await here.set_up("#growth")
    await keep(here, in_="#leads")
    assert await alt(here, seen=(2,)) is None
    assert await alt(here, seen=(1, 2)) is not None
    assert await alt(here, metric=9) is None


async def test_values_of_a_time_as_a_stranger(here: World) -> None:
    await here.set_up()
    await keep(here, last=None)
    for n in range(4):
        await say(here, str(n), MONDAY - n * DAY)

    def read(tx: Tx) -> list[Value]:
        return metrics.find_values(tx, 1, MONDAY - 2 * DAY, MONDAY - DAY)

    assert [one.number for one in await here.bot.db.read(here.sandbox.team_id, read)] == [Decimal(2), Decimal(1)]
    assert await here.bot.db.read("T-other", read) == []
