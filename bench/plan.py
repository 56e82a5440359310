"""How much is measured: rounds, seconds, connections, posts. One plan for the record, a tiny one for the tests."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Every row is measured `rounds` times, its floor beside it each time; what is reported is the median."""

    rounds: int = 3
    seconds: float = 3.0
    """Each measurement under load, after `warm_seconds` that do not count."""
    warm_seconds: float = 1.0
    connections: int = 128
    """An empty Bolt app looks for its ack every 10 ms: with 64 it is idle in between, and no floor."""

    bets: int = 10
    """In each of `bet_workspaces`, in one channel: what the commands of command.one_commit are about."""
    bet_workspaces: int = 4

    workspaces: int = 200
    channels: int = 10
    posts: int = 2
    """In each channel. So few that one message a second and channel bounds nothing: by the time that a channel's
    second post comes up, its first one is older than a second."""
    at_once: int = 100
    """How many posts are under way at the same time: the limit is this over Slack's time for one."""
    slack_seconds: float = 0.08
    delivery_rounds: int = 2
    patience_seconds: float = 25.0

    quiet_workspaces: int = 50
    quiet_messages: int = 150
    quiet_seconds: float = 0.1
    """Between two messages, each in another workspace; the process has time to come to rest."""

    starts: int = 5

    few_records: int = 1_000
    many_records: int = 100_000
    list_rounds: int = 15

    picture_rounds: int = 25

    launch_teams: int = 1_000
    launch_workspaces: int = 10

    way_workspaces: int = 200
    """With one channel each, so that none gets much more than the one message a second that Slack takes there."""
    way_bets: int = 10
    way_clicked: int = 40
    """Bets in each workspace that are clicked at, each once."""
    way_seconds: float = 60.0
    friday_workspaces: int = 100
    friday_teams: int = 15
    """In each of those: so many that their notes take about as long as the load."""

    note_bets: int = 200
    note_decisions: int = 1_000
    note_rounds: int = 25

    rush_workspaces: int = 2_000
    rush_teams: int = 10_000
    rush_seconds: float = 900.0
    """How long a Friday is watched at most; it ends with its last note."""


FULL = Plan()
TINY = Plan(
    rounds=1,
    seconds=0.3,
    warm_seconds=0.1,
    connections=4,
    bets=2,
    bet_workspaces=2,
    workspaces=3,
    channels=2,
    posts=1,
    at_once=4,
    slack_seconds=0.01,
    delivery_rounds=1,
    quiet_workspaces=3,
    quiet_messages=3,
    quiet_seconds=0.01,
    starts=1,
    few_records=20,
    many_records=60,
    list_rounds=1,
    picture_rounds=1,
    launch_teams=4,
    launch_workspaces=2,
    way_workspaces=2,
    way_bets=2,
    way_clicked=150,
    way_seconds=0.5,
    friday_workspaces=2,
    friday_teams=2,
    note_bets=3,
    note_decisions=5,
    note_rounds=1,
    rush_workspaces=2,
    rush_teams=2,
    rush_seconds=20.0,
)
