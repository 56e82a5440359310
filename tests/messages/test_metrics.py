"""Metrics as they are read."""

from datetime import UTC, datetime

from bot.messages import metrics as messages
from bot.rules.teams import Team, TeamSettings
from tests.metering import metric, value

SETTINGS = TeamSettings(name="Growth", zone="Europe/Lisbon", note_owner="U1", admins=("U1",))
TEAM = Team(id=1, channel="C1", settings=SETTINGS, set_up_at=datetime(2026, 11, 2, tzinfo=UTC))


def test_a_list_names_each_with_what_it_says() -> None:
    said = messages.listed(TEAM, [metric(value=value(), unit="people"), metric(2, "<x>")], "")
    text = said.blocks[0]["text"]["text"]
    assert text.splitlines() == ["• *WAU* · headline · 12430 people", "• *&lt;x&gt;* · headline · no value yet"]
    assert "`/metric` adds one" in messages.listed(TEAM, [], "").blocks[0]["text"]["text"]
