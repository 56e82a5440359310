"""The main job as a story in a terminal: people use the bot, the clock turns, and each line is what a person saw."""

import textwrap
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sandbox import demo
from sandbox.demo import Demo
from sandbox.errors import CannotDo
from sandbox.person import Person, Seen

TEAM_ZONE = ZoneInfo("Europe/Lisbon")
# A Wednesday; the launch is three weeks later, so that every reminder lies ahead.
BEGINS = datetime(2026, 11, 11, 9, 0, tzinfo=TEAM_ZONE)
LAUNCH_DAY = datetime(2026, 12, 2, 10, 0, tzinfo=TEAM_ZONE)
FIRST_DAY = LAUNCH_DAY - timedelta(weeks=1)
BEFORE = (
    ("Telemetry verified", "Dashboard “checkout” shows both test purchases"),
    ("Success criteria documented", "In the spec, section 2"),
    ("Rollback plan tested", "Rolled back on staging in 4 minutes"),
    ("Comms drafted", "Post and mail are in the launch folder"),
    ("Support trained", "Six of six answered the quiz"),
    ("Beta feedback incorporated", "All four blocking remarks are closed"),
)
WIDTH = 112


class Story:
    """Tells what happens while it happens."""

    def __init__(self, running: Demo) -> None:
        self.running = running
        self.ana, self.ben, self.cy = (running.sandbox.person(name) for name in ("ana", "ben", "cy"))

    def chapter(self, title: str) -> None:
        print(f"\n{title}\n{'─' * len(title)}")

    async def types(self, person: Person, line: str, in_: str = "#growth") -> None:
        print(f"  {person.member.name} types in {in_}:  {line}")
        await person.types(line, in_=in_)

    async def reads(self, person: Person, text: str, in_: str = "#growth", *, lines: int = 3) -> Seen:
        """Wait until the person sees it, and print what they see."""
        await self.running.settled()
        seen = await person.sees(text, in_=in_, within=10)
        only = " (only them)" if seen.ephemeral else ""
        shown = [line for line in seen.text.splitlines() if line.strip()]
        start = next((number for number, line in enumerate(shown) if text in line), 0)
        start = 0 if lines >= len(shown) else start
        where = "the form" if in_ == "modal" else in_
        print(f"  {person.member.name} reads in {where}{only}:")
        for line in shown[start : start + lines]:
            print(textwrap.fill(line, WIDTH, initial_indent="    │ ", subsequent_indent="    │ "))
        return seen

    async def turns_to(self, moment: datetime) -> None:
        print(f"  The clock turns to {moment:%A %d %B, %H:%M} in Lisbon.")
        await self.running.jump(moment.astimezone(UTC))


async def teams(story: Story) -> None:
    await story.types(story.ana, "/rituals setup")
    form = await story.ana.modal("Set up this channel")
    print(
        f"  A form opens, filled in: {form.values['Weekly note on']} {form.values['Weekly note at']}, "
        f"{form.values['Time zone']}. One click on Save."
    )
    await story.ana.submits()
    await story.reads(story.ben, "set up")


async def decisions(story: Story) -> None:
    await story.types(story.ana, "/decide Use one queue for all mail @ben fri")
    form = await story.ana.modal("Log a decision")
    print(
        f"  A form opens: {form.values['Title']!r}, approver {form.values['Approver']}, "
        f"due {form.values['Due']} {form.values['Due at']}."
    )
    await story.ana.fills({"Context": "Two queues cost us a night a month."})
    await story.ana.submits()
    card = await story.reads(story.cy, "D-1 ·", lines=9)
    print("  Cy presses Decide, though it is not his to decide:")
    await story.cy.clicks("Decide", on=card)
    await story.reads(story.cy, "Only @Ben Okafor can decide this.")
    await _objects(story, card)
    question = await story.reads(story.ben, "asks you to decide D-1", in_="@drumbeat", lines=1)
    await story.ben.clicks("Decide", on=question)
    await story.ben.modal("Decide D-1")
    await story.ben.fills({"Your decision": "Approve", "Why": "Fewer parts that can fail"})
    await story.ben.submits()
    await story.reads(story.cy, "approved D-1", lines=1)
    print("  Cy presses Disagree and commit:")
    await story.cy.clicks("Disagree and commit", on=await story.cy.sees("D-1 ·", in_="#growth"))
    await story.reads(story.ana, "disagrees and commits to D-1", lines=1)


async def _objects(story: Story, card: Seen) -> None:
    """An objection first states the strongest case for what it is against, and the driver says whether it is fair."""
    await story.cy.clicks("Add input", on=card)
    await story.cy.modal("Input to D-1")
    await story.cy.fills(
        {
            "Your input": "Objection: state the strongest case for it first",
            "What you want to say": "One queue is one thing that can stop all mail",
        }
    )
    await story.cy.submits()
    print(f"  Cy objects, and the form asks: {(await story.cy.modal()).errors['The strongest case for it']!r}")
    await story.cy.fills({"The strongest case for it": "Every part that we do not run can't wake us at night"})
    await story.cy.submits()
    said = await story.reads(story.ana, "objects to D-1, version 1", lines=3)
    await story.ana.clicks("Fair", on=said)
    await story.reads(story.cy, "a fair case for it", lines=1)


async def bets(story: Story) -> None:
    await story.types(story.ana, "/bet Trial teams invite a second person")
    await story.ana.modal()
    await story.ana.fills(
        {
            "Outcome": "share of trial teams that invite a second person",
            "From": "22%",
            "To": "35%",
            "By": "2027-02-26",
            "Confidence, %": "80",
        }
    )
    await story.ana.submits()
    await story.reads(story.cy, "Trial teams invite", lines=8)
    await story.types(story.cy, "/bet B-1 55 the invite mail lands in spam")
    await story.reads(story.ben, "80 → 55 %", lines=1)
    await _promised(story)
    await story.types(story.ben, "/bet list now")
    await story.reads(story.ben, "Bets of Growth for now", lines=3)
    await story.types(story.ben, "/bet hill")
    await story.reads(story.cy, "Hill chart of Growth", lines=2)


async def _promised(story: Story) -> None:
    await story.types(story.ana, "/bet B-1")
    card = await story.ana.sees("[Update]", in_="#growth")
    await story.ana.clicks("Update", on=card)
    await story.ana.modal()
    print("  Ana presses Update: where it is on the hill, what blocks it, and what she promises for next week.")
    await story.ana.fills(
        {
            "Place on the hill": "Figuring out: halfway up",
            "New blocker": "Our domain has no mail record yet",
            "Who can unblock it": "@ben",
            "Next promise": "Send invites from our own domain",
        }
    )
    await story.ana.submits()
    await story.reads(story.cy, "blocked: Our domain has no mail record yet", lines=1)


async def launches(story: Story) -> None:
    await story.types(story.ana, f"/launch Mobile checkout {FIRST_DAY:%Y-%m-%d}")
    await story.ana.modal()
    await story.ana.fills({"Go / no-go approver": "@ben"})
    await story.ana.submits()
    await story.reads(story.cy, "L-1 Mobile checkout", lines=5)
    await _gate_too_early(story)
    await _of_item(story, story.ana, "Beta feedback incorporated", "Assign", {"Owner": "@cy"})
    await story.reads(story.cy, "Beta feedback incorporated, owner", lines=1)
    why = {"Why can it launch without this?": "Nobody sells it: it takes the place of the old checkout"}
    await _of_item(story, story.ben, "Sales enablement ready", "Waive", why)
    await story.reads(story.cy, "Sales enablement ready, open → waived", lines=2)
    await _moves(story)
    for item, evidence in BEFORE[:5]:
        await _tick(story, item, evidence)
    print("  Five of the seven items before the launch are ticked, each with evidence.")
    await story.turns_to(datetime.combine(BEGINS.date() + timedelta(days=1), time(9, 31), tzinfo=TEAM_ZONE))
    await story.reads(story.cy, "launches in 14 working days", lines=6)


async def _of_item(story: Story, person: Person, item: str, entry: str, entries: Mapping[str, str]) -> None:
    """An entry of an item's menu, in the whole checklist; while nothing is ticked, every item has the same."""
    await person.clicks("Show all", on=await person.sees("Countdown", in_="#growth"))
    shown = await person.modal("L-1 · checklist")
    await person.picks(entry, nth=shown.text.partition(item)[0].count("[…]"))
    await person.modal(f"{entry} an item")
    await person.fills(entries)
    await person.submits()
    await story.running.settled()
    await person.closes(everything=True)


async def _moves(story: Story) -> None:
    await story.ana.picks("Move the date", on=await story.ana.sees("Countdown", in_="#growth"))
    await story.ana.modal("Move the date")
    await story.ana.fills(
        {
            "New launch date": f"{LAUNCH_DAY:%Y-%m-%d}",
            "Why it moves": "The payment provider certifies us a week later",
            "What is traded": "Quality protected",
        }
    )
    await story.ana.submits()
    await story.reads(story.cy, "certifies us a week later", lines=3)


async def _gate_too_early(story: Story) -> None:
    card = await story.ben.sees("Countdown", in_="#growth")
    await story.ben.clicks("Go / no-go", on=card)
    await story.ben.modal("Go / no-go")
    await story.ben.fills({"Your answer": "Go"})
    await story.ben.submits()
    print("  Ben, the approver, says Go at once, and is refused.")
    await story.reads(story.ben, "Go is not possible while these are open", in_="modal", lines=4)
    await story.ben.closes()


async def _tick(story: Story, item: str, evidence: str) -> None:
    card = await story.cy.sees("Countdown", in_="#growth")
    above, found, _ = card.text.partition(item)
    if not found:
        raise CannotDo(f"{item!r} is not on the card")
    await story.cy.clicks("Tick", on=card, nth=above.count("[Tick]"))
    await story.cy.modal("Tick an item")
    await story.cy.fills({"Evidence": evidence})
    await story.cy.submits()
    await story.running.settled()


async def metrics(story: Story) -> None:
    await story.types(story.ana, "/metric Teams active each week 1,180")
    form = await story.ana.modal("Add a metric")
    print(f"  A form opens: {form.values['Name']!r}, value {form.values['Value now']}, owner {form.values['Owner']}.")
    await story.ana.fills({"Unit": "teams", "Role": "North star metric (NSM)", "Target": "1,500"})
    await story.ana.submits()
    await story.reads(story.ana, "is the NSM now", in_="modal", lines=2)
    await story.ana.closes()
    await story.types(story.ben, "/metric teams active each week 1.231,5")
    await story.reads(story.ben, "can be read in two ways", lines=1)
    await story.types(story.ben, "/metric teams active each week 1,231")
    await story.reads(story.ben, "1,180 → 1,231 teams", lines=1)
    await story.types(story.cy, "/metric teams active each week")
    await story.reads(story.cy, "Since the value before", lines=4)
    await story.types(story.cy, "/metric list")
    await story.reads(story.cy, "· NSM", lines=3)


async def notes(story: Story) -> None:
    friday = datetime.combine(BEGINS.date() + timedelta(days=2), time(10, 1), tzinfo=TEAM_ZONE)
    await story.turns_to(friday)
    draft = await story.reads(story.ana, "This is how the weekly note", in_="@drumbeat", lines=2)
    print("  Ana presses Edit, and adds two sentences of her own.")
    await story.ana.clicks("Edit", on=draft)
    await story.ana.modal("Edit the note")
    await story.ana.fills({"From the owner": "The invite mail lands in spam. It is the one thing to solve next week."})
    await story.ana.submits()
    await story.turns_to(friday.replace(hour=16, minute=0))
    await story.reads(story.cy, "Weekly note · Growth", lines=30)
    await _to_the_gate(story)


async def _to_the_gate(story: Story) -> None:
    for item, evidence in BEFORE[5:]:
        await _tick(story, item, evidence)
    print("  The last item is ticked.")
    await story.turns_to(datetime(2026, 11, 27, 9, 31, tzinfo=TEAM_ZONE))
    asked = await story.reads(story.ben, "Mobile checkout", in_="@drumbeat", lines=4)
    await story.ben.clicks("Go / no-go", on=asked)
    await story.ben.modal("Go / no-go")
    await story.ben.fills({"Your answer": "Go", "Rationale": "Everything is done and shown"})
    await story.ben.submits()
    await story.reads(story.cy, "→ go", lines=2)
    await story.turns_to(datetime(2026, 11, 27, 16, 0, tzinfo=TEAM_ZONE))
    await story.reads(story.cy, "week 48", lines=30)
    _one_note_each(story)


async def home(story: Story) -> None:
    """What needs somebody, acted on in place, and what is left of it."""
    await story.types(story.ana, "/decide Keep the old checkout for a month @ben fri")
    await story.ana.modal("Log a decision")
    await story.ana.submits()
    print("  Ben opens the Home tab:")
    await story.ben.opens_home()
    await story.reads(story.ben, "Keep the old checkout", in_="home", lines=3)
    await story.ben.clicks("Decide")
    await story.ben.modal()
    await story.ben.fills({"Your decision": "Approve"})
    await story.ben.submits()
    await story.reads(story.cy, "approved D-", lines=1)
    await story.running.settled()
    if "Keep the old checkout" in (await story.ben.sees("Needs you", in_="home")).text:
        raise CannotDo("what was decided still stands on Ben's Home")
    print("  It is gone from Ben's Home.")


async def find(story: Story) -> None:
    await story.types(story.cy, '/rituals find "old checkout"')
    await story.reads(story.cy, "Keep the old checkout", lines=3)


async def export(story: Story) -> None:
    """What is kept about somebody, as a file of theirs; and of everybody, where that is no admin's to ask."""
    await story.types(story.cy, "/rituals mydata")
    await story.reads(story.cy, "What I keep about you", in_="@drumbeat", lines=3)
    await story.types(story.cy, "/rituals export")
    await story.reads(story.cy, "admin", lines=2)


def _one_note_each(story: Story) -> None:
    """Whatever delivered it, and however many processes: each Friday has one note."""
    notes = [one.text for one in story.cy.reads("#growth") if "Weekly note · Growth" in one.text]
    for week in ("week 46", "week 47", "week 48"):
        found = sum(week in note for note in notes)
        if found != 1:
            raise CannotDo(f"the note of {week} stands in #growth {found} times")
    print("  Each Friday has one note in #growth.")


CHAPTERS: dict[str, tuple[str, Callable[[Story], Awaitable[None]]]] = {
    "teams": ("A channel is set up", teams),
    "decisions": ("A decision, made by the one who may", decisions),
    "bets": ("A bet whose confidence falls", bets),
    "launches": ("A launch, its checklist and its gate", launches),
    "metrics": ("The numbers that matter", metrics),
    "notes": ("The Friday note, posted by the clock", notes),
    "home": ("What needs somebody, on their Home tab", home),
    "find": ("Anything, found by its words", find),
    "export": ("What is kept, to take along", export),
}


async def tell(*, socket_mode: bool = False, database: str | None = None, processes: int = 1) -> int:
    """Tell every chapter. 0 when all of it happened, 1 when a step did not, or a ritual has no chapter."""
    async with demo.started(at=BEGINS, socket_mode=socket_mode, database=database, processes=processes) as running:
        story = Story(running)
        missing = sorted(set(running.rituals) - set(CHAPTERS))
        if missing:
            print(f"The tour leaves out {', '.join(missing)}.")
            return 1
        for title, chapter in CHAPTERS.values():
            story.chapter(title)
            try:
                await chapter(story)
            except (AssertionError, CannotDo) as problem:
                print(f"\nThis did not happen: {problem}")
                return 1
    print("\nThat is the whole job. To try it yourself: make demo")
    return 0
