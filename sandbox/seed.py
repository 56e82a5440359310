"""Three weeks of a believable team, lived through the front door: every record of the demo was typed by somebody."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from sandbox.person import Person

if TYPE_CHECKING:
    from sandbox.demo import Demo

TEAM_ZONE = ZoneInfo("Europe/Lisbon")
LAUNCH_AHEAD = timedelta(days=12)


@dataclass(frozen=True, slots=True)
class Placed:
    """A bet as it was placed; `due` is how many weeks later its date is, `appetite` is in weeks."""

    name: str
    what: str
    start: str
    target: str
    due: int
    sure: int
    owner: str
    work: str
    appetite: int
    horizon: str = "Now"


BETS = (
    Placed(
        "Trial teams invite a second person",
        "share of trial teams that invite somebody",
        "22%",
        "35%",
        14,
        70,
        "ana",
        "feature",
        6,
    ),
    Placed("Checkout under two seconds", "median time from cart to receipt", "3.4 s", "2.0 s", 8, 80, "ben", "debt", 5),
    Placed("Small teams stay", "monthly churn of teams under five", "7%", "5%", 20, 70, "cy", "discovery", 8),
    Placed("Docs answer first questions", "questions in week one", "31", "10", 26, 55, "ana", "feature", 4, "Next"),
    Placed(
        "Teams pay by invoice themselves", "invoices made by hand", "60%", "10%", 40, 50, "ben", "feature", 8, "Later"
    ),
    Placed("Support answers within a day", "share answered within a day", "64%", "90%", 12, 75, "dora", "feature", 6),
    Placed("Nightly exports always arrive", "exports missed a week", "9", "0", 4, 85, "ben", "platform", 2),
)


@dataclass(frozen=True, slots=True)
class Counted:
    """A metric with what it says in each of the weeks; nobody types in what comes after the last one."""

    name: str
    unit: str
    owner: str
    values: tuple[str, ...]
    target: str = ""
    good: str = "Up: more is better"
    role: str = "Headline metric"


METRICS = (
    Counted(
        "Teams active each week",
        "teams",
        "ben",
        ("1,180", "1,204", "1,231", "1,262"),
        "1,500",
        role="North star metric (NSM)",
    ),
    Counted("Trials that end in a plan", "%", "cy", ("7.1", "7.4", "7.2", "7.9"), "9"),
    Counted("Time from cart to receipt", "s", "ben", ("3.4", "2.6", "2.2", "2.1"), "2.0", "Down: less is better"),
    Counted("Churn of small teams", "%", "dora", ("6.8", "7.0"), "5", "Down: less is better"),
)


async def live(running: "Demo", *, until: datetime) -> None:
    """Live from the sandbox's time to `until`, with something in each of the weeks."""
    team = Team(running)
    start = running.sandbox.clock.now()
    await team.set_up()
    for number, bet in enumerate(BETS, start=1):
        await team.place(number, start, bet)
    await team.update("ana", 1, {"Next promise": "Ship the invite banner to half of the trials"})
    await team.decide_queue()
    for metric in METRICS:
        await team.add_metric(metric)
    await running.jump(max(start, at_work(until - timedelta(days=15))))
    await _second_week(team)
    await running.jump(at_work(until - timedelta(days=9)))
    await _third_week(team, _launch_day(until))
    await running.jump(at_work(until - timedelta(days=2)))
    await _this_week(team, _launch_day(until))
    await running.jump(until)


async def _second_week(team: "Team") -> None:
    """All but B-3 climb: in three weeks it does not move."""
    await team.count(1)
    moved = {
        "Place on the hill": "Figuring out: nearly at the top",
        "What changed": "the image server moved, 2.6 s now",
    }
    await team.update("ben", 2, {"Confidence, %": "85"} | moved)
    answer = {"What became of it": "Kept", "Next promise": "Send invites from our own domain"}
    moved = {"Place on the hill": "At the top: we know what to do", "What changed": "the banner doubled invites"}
    await team.update("ana", 1, {"Confidence, %": "75"} | moved | answer)
    await team.update("cy", 3, {"Next promise": "Call the ten teams that went quiet"})
    await team.update("ben", 7, {"Place on the hill": "Executing: halfway down"})


async def _third_week(team: "Team", launch_day: date) -> None:
    """Of B-6 nobody hears again, and of the last metric."""
    await team.count(2)
    await team.types("ben", "/bet B-2 90 2.2 s for most carts")
    answer = {"What became of it": "Partly", "Why": "six of ten called back", "Next promise": "Offer a smaller plan"}
    legal = {"New blocker": "Legal has not approved the smaller plan", "Who can unblock it": "@dora"}
    await team.update("cy", 3, {"Confidence, %": "60", "What changed": "two large agencies left"} | answer | legal)
    answer = {"What became of it": "Kept", "Next promise": "Test a second reminder mail"}
    await team.update("ana", 1, {"Place on the hill": "Executing: first steps down"} | answer)
    await team.update("dora", 6, {"Place on the hill": "Figuring out: halfway up"})
    await team.plan_launch("Mobile checkout", launch_day - timedelta(weeks=1))
    for item, owner, days in (("Rollback plan tested", "ben", 5), ("Comms drafted", "dora", 4)):
        due = {"Owner": f"@{owner}", "Due, working days before the launch": str(days)}
        await team.of_item("ana", item, "Assign", due)


async def _this_week(team: "Team", launch_day: date) -> None:
    await team.count(3)
    worse = {"Health": "At risk", "Confidence, %": "40", "What changed": "three more teams gave notice"}
    answer = {"What became of it": "Not kept", "Why": "it waits for Legal", "Next promise": "Ask Dora for a date"}
    await team.update("cy", 3, worse | answer)
    answer = {"What became of it": "Kept", "Next promise": "Roll the reminder out to all trials"}
    await team.update("ana", 1, {"Place on the hill": "Executing: halfway down"} | answer)
    last = {"Place on the hill": "Executing: nearly there", "What changed": "holding, last step is the receipt page"}
    await team.update("ben", 2, last)
    await team.close_exports()
    await team.types("ben", "/bet hill")
    await _decisions(team)
    await _launch(team, launch_day)
    words = "Churn is what we look at first: Legal has to say yes to the smaller plan. The rest of the plan stands."
    await team.add_words(words)


async def _decisions(team: "Team") -> None:
    confusing = "It confuses people who only want to look around."
    await team.ask("ana", "Drop the yearly plan from the trial page @ben", confusing, in_="#growth")
    await team.says(
        "cy",
        "Drop the yearly plan",
        {
            "Your input": "Objection: state the strongest case for it first",
            "The strongest case for it": "One price is easier to say yes to, and fewer trials would end at the choice.",
            "What you want to say": "Half of what we earn in January comes from yearly plans.",
        },
    )
    await team.says("gus", "Drop the yearly plan", {"Your input": "Support"})
    too_dear = "At 19 € a month one trial in five ends over the price; 15 € would need a tenth more signups to pay."
    await team.ask("ana", "Lower the starter plan to 15 € @dora", too_dear, in_="#pricing")


async def _launch(team: "Team", launch_day: date) -> None:
    """One item is waived, two are done, and the date has moved by a week."""
    why = {"Why can it launch without this?": "Nobody sells it: it takes the place of the old checkout"}
    await team.of_item("ben", "Sales enablement ready", "Waive", why)
    await team.tick("Telemetry verified", "Dashboard “checkout” shows both test purchases")
    await team.tick("Success criteria documented", "In the spec, section 2")
    await team.move_launch(launch_day, "The payment provider certifies us a week later", "Quality protected")


def at_work(moment: datetime) -> datetime:
    """Half past eleven of that day, or of the Friday before where it is a weekend: nobody works at midnight."""
    day = moment.astimezone(TEAM_ZONE).date()
    day -= timedelta(days=max(0, day.weekday() - 4))
    return datetime.combine(day, time(11, 30), tzinfo=TEAM_ZONE).astimezone(UTC)


def _launch_day(until: datetime) -> date:
    """Twelve days out, or the Monday after where that is a Friday or a weekend."""
    day = (until + LAUNCH_AHEAD).astimezone(TEAM_ZONE).date()
    return day if day.weekday() < 4 else day + timedelta(days=7 - day.weekday())


class Team:
    """People who use the bot as anybody would."""

    def __init__(self, running: "Demo") -> None:
        self.running = running

    def person(self, name: str) -> Person:
        return self.running.sandbox.person(name)

    async def types(self, name: str, line: str, in_: str = "#growth") -> None:
        await self.person(name).types(line, in_=in_)
        await self.running.settled()

    async def submits(self, name: str, entries: Mapping[str, object]) -> None:
        """Fill the form that is open, and send it off."""
        person = self.person(name)
        form = await person.modal()
        await person.fills({label: value for label, value in entries.items() if label in form.labels})
        await person.submits()
        await self.running.settled()

    async def set_up(self) -> None:
        for name, channel in (("ana", "#growth"), ("dora", "#pricing")):
            await self.types(name, "/rituals setup", in_=channel)
            await self.submits(name, {})

    async def place(self, number: int, start: datetime, bet: Placed) -> None:
        await self.types(bet.owner, f"/bet {bet.name}")
        entries = {
            "Outcome": bet.what,
            "From": bet.start,
            "To": bet.target,
            "By": (start + timedelta(weeks=bet.due)).date().isoformat(),
            "Confidence, %": str(bet.sure),
            "Horizon": bet.horizon,
            "Kind of work": bet.work,
            "Appetite, weeks": str(bet.appetite),
        }
        await self.submits(bet.owner, entries)
        await self.person(bet.owner).sees(f"B-{number}", in_="#growth")

    async def add_metric(self, metric: Counted) -> None:
        await self.types(metric.owner, f"/metric {metric.name} {metric.values[0]}")
        told = {"Good direction": metric.good, "Role": metric.role, "Target": metric.target, "Unit": metric.unit}
        await self.submits(metric.owner, told)
        await self.person(metric.owner).closes()

    async def count(self, week: int) -> None:
        """Whoever owns a metric types in what it says in that week."""
        for metric in METRICS:
            if week < len(metric.values):
                await self.types(metric.owner, f"/metric {metric.name} {metric.values[week]}")

    async def add_words(self, words: str) -> None:
        """Ana's own, in the note to come."""
        await self.types("ana", "/weekly")
        ana = self.person("ana")
        await ana.clicks("Edit", on=await ana.sees("Preview, only for you", in_="#growth"))
        await self.submits("ana", {"From the owner": words})

    async def press(self, who: str, label: str, number: int) -> None:
        """On the bet's card in the channel."""
        bet, person = BETS[number - 1], self.person(who)
        await person.clicks(label, on=await person.sees(f"{bet.name}\n{bet.what}", in_="#growth"))

    async def update(self, who: str, number: int, entries: Mapping[str, object]) -> None:
        await self.press(who, "Update", number)
        await self.submits(who, entries)

    async def close_exports(self) -> None:
        await self.press("ben", "Close", 7)
        entries = {
            "What came of it": "Reached",
            "Actual value": "0",
            "Evidence": "The log of exports has had no gap for fourteen nights",
            "Actual weeks": "3",
            "Delivered": "What was planned is out",
            "Adopted": "People use it",
            "What was learned": "Half of the misses were one queue that nobody watched.",
        }
        await self.submits("ben", entries)

    async def decide_queue(self) -> None:
        await self.types("ana", "/decide Use one queue for all mail @ben")
        await self.submits("ana", {"Context": "Two queues cost us a night a month."})
        ben = self.person("ben")
        await ben.clicks("Decide", on=await ben.sees("asks you to decide D-1", in_="@drumbeat"))
        await self.submits("ben", {"Your decision": "Approve", "Why": "Fewer parts that can fail"})

    async def ask(self, who: str, line: str, context: str, in_: str) -> None:
        await self.types(who, f"/decide {line}", in_=in_)
        await self.submits(who, {"Context": context})

    async def says(self, who: str, about: str, entries: Mapping[str, object]) -> None:
        person = self.person(who)
        await person.clicks("Add input", on=await person.sees(about, in_="#growth"))
        await self.submits(who, entries)

    async def plan_launch(self, name: str, day: date) -> None:
        await self.types("ana", f"/launch {name} {day.isoformat()}")
        await self.submits("ana", {"Go / no-go approver": "@ben", "Success criteria": "conversion on phones ≥ 3.1%"})

    async def tick(self, item: str, evidence: str) -> None:
        cy = self.person("cy")
        card = await cy.sees("Countdown", in_="#growth")
        await cy.clicks("Tick", on=card, nth=card.text.partition(item)[0].count("[Tick]"))
        await self.submits("cy", {"Evidence": evidence})

    async def of_item(self, who: str, item: str, entry: str, entries: Mapping[str, object]) -> None:
        """An entry of an item's menu, in the whole checklist; while nothing is ticked, every item has the same."""
        person = self.person(who)
        await person.clicks("Show all", on=await person.sees("Countdown", in_="#growth"))
        shown = await person.modal()
        above = shown.text.partition(item)[0]
        await person.picks(entry, nth=above.count("[…]"))
        await self.running.settled()
        await self.submits(who, entries)
        await person.closes(everything=True)

    async def move_launch(self, day: date, why: str, trade: str) -> None:
        ana = self.person("ana")
        await ana.picks("Move the date", on=await ana.sees("Countdown", in_="#growth"))
        await self.running.settled()
        await self.submits("ana", {"New launch date": day.isoformat(), "Why it moves": why, "What is traded": trade})
