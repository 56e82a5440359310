"""What is promised, what was measured, and whether the one keeps the other: the table and the result file."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

RESULTS = Path(__file__).parent / "results.json"


@dataclass(frozen=True, slots=True)
class Row:
    """One result. `floor` is what it is measured against, as an absolute figure of the same run, in `floor_unit`."""

    name: str
    value: float
    unit: str
    floor: float
    floor_unit: str


@dataclass(frozen=True, slots=True)
class Target:
    """`at_most`, or at least, `bound`; beside that, as much as the floor itself where `plus_floor`."""

    bound: float
    at_most: bool = False
    plus_floor: bool = False

    def is_met(self, row: Row) -> bool:
        bound = self._bound(row)
        return row.value <= bound if self.at_most else row.value >= bound

    def text(self) -> str:
        return f"{'≤' if self.at_most else '≥'} {self.bound:g}{' + floor' if self.plus_floor else ''}"

    def _bound(self, row: Row) -> float:
        return self.bound + (row.floor if self.plus_floor else 0.0)


TARGETS = {
    "command.ack_only.ratio": Target(0.9),
    "command.one_commit.postgresql.ratio": Target(0.12),
    "command.one_commit.sqlite.ratio": Target(0.12),
    "command.one_commit.p99_ms": Target(25, at_most=True),
    "command.one_commit.sqlite.p99_ms": Target(25, at_most=True),
    "wayin.postgresql.p50_ms": Target(10, at_most=True, plus_floor=True),
    "wayin.postgresql.p99_ms": Target(100, at_most=True, plus_floor=True),
    "wayin.postgresql.p999_ms": Target(250, at_most=True, plus_floor=True),
    "wayin.sqlite.p50_ms": Target(10, at_most=True, plus_floor=True),
    "wayin.sqlite.p99_ms": Target(100, at_most=True, plus_floor=True),
    "wayin.sqlite.p999_ms": Target(250, at_most=True, plus_floor=True),
    "delivery.postgresql.share_of_limit": Target(0.7),
    "delivery.sqlite.share_of_limit": Target(0.85),
    "delivery.postgresql.two_processes": Target(1.6),
    "delivery.latency_ms": Target(250, at_most=True, plus_floor=True),
    "delivery.sqlite.latency_ms": Target(250, at_most=True, plus_floor=True),
    "scale.takeover_s": Target(30, at_most=True),
    "friday.postgresql.notes_per_s": Target(0.05),
    "friday.postgresql.late_p50_s": Target(60, at_most=True, plus_floor=True),
    "friday.postgresql.late_p99_s": Target(120, at_most=True, plus_floor=True),
    "friday.postgresql.late_max_s": Target(120, at_most=True, plus_floor=True),
    "friday.postgresql.memory_mb": Target(256, at_most=True),
    "friday.postgresql.transactions": Target(15, at_most=True),
    "friday.postgresql.two_processes": Target(1.2),
    "friday.postgresql.two_processes.late_max_s": Target(120, at_most=True, plus_floor=True),
    "friday.postgresql.two_processes.memory_mb": Target(512, at_most=True),
    "friday.sqlite.notes_per_s": Target(0.05),
    "friday.sqlite.late_p50_s": Target(60, at_most=True, plus_floor=True),
    "friday.sqlite.late_p99_s": Target(120, at_most=True, plus_floor=True),
    "friday.sqlite.late_max_s": Target(120, at_most=True, plus_floor=True),
    "friday.sqlite.memory_mb": Target(256, at_most=True),
    "start.ready_s": Target(3, at_most=True),
    "start.memory": Target(2.5, at_most=True),
    "start.postgresql.ready_s": Target(3, at_most=True),
    "start.postgresql.memory": Target(2.5, at_most=True),
    "decisions.list.growth": Target(1.5, at_most=True),
    "decisions.list.growth.slowest": Target(1.5, at_most=True),
    "bets.list.growth": Target(1.5, at_most=True),
    "bets.list.growth.slowest": Target(1.5, at_most=True),
    "launches.list.growth": Target(1.5, at_most=True),
    "launches.list.growth.slowest": Target(1.5, at_most=True),
    "find.growth": Target(1.5, at_most=True),
    "find.growth.slowest": Target(3, at_most=True),
    "find.ms": Target(100, at_most=True, plus_floor=True),
    "home.growth": Target(1.5, at_most=True),
    "home.ms": Target(50, at_most=True, plus_floor=True),
    "launches.reminders.ms": Target(25, at_most=True, plus_floor=True),
    "note.compose.ms": Target(150, at_most=True, plus_floor=True),
    "picture.hill.ms": Target(150, at_most=True, plus_floor=True),
    "picture.trend.ms": Target(50, at_most=True, plus_floor=True),
}


def table(rows: Iterable[Row]) -> str:
    """Name, value, unit, floor, target, and whether it is met."""
    lines = [("name", "value", "unit", "floor", "target", "")]
    for row in rows:
        target = TARGETS[row.name]
        met = "met" if target.is_met(row) else "MISSED"
        lines.append((row.name, f"{row.value:.3g}", row.unit, f"{row.floor:.4g} {row.floor_unit}", target.text(), met))
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) for line in lines)


def write(rows: Sequence[Row], path: Path = RESULTS) -> None:
    """Keep these results; what was not measured this time stays as it was."""
    found = json.loads(path.read_text(encoding="utf-8"))["results"] if path.exists() else []
    known = {one["name"]: one for one in found} | {row.name: _kept(row) for row in rows}
    ordered = [known[name] for name in TARGETS if name in known]
    path.write_text(json.dumps({"results": ordered}, indent=2) + "\n", encoding="utf-8")


def _kept(row: Row) -> dict[str, str | float]:
    kept = asdict(row)
    del kept["floor_unit"]
    return kept | {"value": _short(row.value), "floor": _short(row.floor)}


def _short(figure: float) -> float:
    return float(f"{figure:.4g}")
