"""A run from its seed to its findings."""

import time
from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from chaos import evidence
from chaos.cards import cards
from chaos.checker import Case, Finding, check
from chaos.evidence import Database
from chaos.expected import Ledger
from chaos.people import Diary
from chaos.play import RestlessError, play
from chaos.stage import Stage, stage
from chaos.town import TEAM_CHANNELS
from chaos.weather import OFF, OFF_SECONDS

FOR_GOOD = {"is_archived", "channel_not_found", "not_in_channel", "message_not_found", "thread_not_found"}


@dataclass
class Outcome:
    """What was thrown and done, and what the checker found."""

    seed: int
    folder: Path
    thrown: Counter[str] = field(default_factory=Counter)
    diary: Diary = field(default_factory=Diary)
    entries: int = 0
    messages: int = 0
    findings: list[Finding] = field(default_factory=list)
    took: dict[str, float] = field(default_factory=dict)
    """Seconds, by part."""
    case: Case | None = None
    """What was looked at."""

    def told(self) -> str:
        """A short table."""
        thrown = ", ".join(f"{count} {what}" for what, count in sorted(self.thrown.items())) or "nothing"
        diary = self.diary
        lines = [
            f"  thrown  {thrown}",
            f"  people  {len(diary.done)} acts, {len(diary.failures)} failures seen, {len(diary.gave_up)} given up",
            f"  said    {self.messages} messages of {self.entries} entries in the history",
            f"  took    {', '.join(f'{name} {seconds:.0f} s' for name, seconds in self.took.items())}",
            f"  found   {len(self.findings) or 'nothing'}",
            *[f"    {one}" for one in self.findings],
        ]
        return "\n".join(lines)


async def run(seed: int, kind: str, processes: int, rounds: int, folder: Path, *, calm: bool = False) -> Outcome:
    """Play it, and look. Logs and the data stay in the folder."""
    outcome = Outcome(seed, folder)
    began = time.monotonic()
    async with stage(seed, kind, processes, folder) as made:
        outcome.took["start"] = time.monotonic() - began
        try:
            await play(made, seed, rounds, outcome.diary, outcome.took, calm=calm)
        except RestlessError as problem:
            outcome.findings.append(Finding(kind="rest", words=str(problem)))
        outcome.findings += [Finding(kind="process", words=one) for one in made.ended_by_themselves]
        await _look(made, outcome)
    return outcome


async def _look(made: Stage, outcome: Outcome) -> None:
    sandbox, database = made.sandbox, Database(made.store.url)
    said, history = evidence.said(sandbox), database.history()
    ledger = Ledger(
        history,
        {member.id: member.name for member in sandbox.world.members.values()},
        lambda person: sandbox.world.direct(sandbox.bot_user_id, person).id,
        [sandbox.world.channel(name).id for name in TEAM_CHANNELS],
    )
    case = Case(
        said=said,
        ledger=ledger,
        unfinished=database.unfinished(),
        done=outcome.diary.done,
        cards=await cards(sandbox, said, ledger, made.store.url, made.processes[0].data),
        until=sandbox.clock.now(),
        clocks_apart=timedelta(seconds=2 * OFF_SECONDS) if any(one.what == OFF for one in made.thrown) else timedelta(),
        refused_for_good=sum(one.answer.get("error") in FOR_GOOD for one in sandbox.calls),
    )
    outcome.case = case
    outcome.findings += check(case)
    (outcome.folder / "evidence.txt").write_text(_written(case))
    outcome.entries, outcome.messages = len(history), len(said)
    outcome.thrown = Counter(one.what for one in made.thrown)
    for call in sandbox.calls:
        if call.fault is not None:
            outcome.thrown[f"{call.fault.kind}{' after' if call.fault.after else ''}"] += 1
    for delivery in sandbox.deliveries:
        if delivery.fault is not None:
            outcome.thrown[delivery.fault.kind] += 1


def _written(case: Case) -> str:
    """For whoever looks into a finding."""
    happened = [f"{one.id} {one.record} {one.what} at {one.at} by {one.by}: {one.after}" for one in case.ledger.history]
    said = [f"{one.place} {one.ts} below {one.thread} marked {one.key}: {one.text!r}" for one in case.said]
    done = [f"{one.by} {one.act} with {one.word}: {one.saw!r}" for one in case.done]
    return "\n".join([*happened, "", *said, "", *done])
