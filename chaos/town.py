"""The workspace of a run: two teams in two time zones, and a channel that reads along."""

from datetime import UTC, datetime

# A Friday morning, with a draft and a note ahead; Europe's clocks go back on Sunday, New York's a week later.
BEGINS = datetime(2026, 10, 23, 8, 30, tzinfo=UTC)
HOME, OTHER, FOLLOWER = "#growth", "#pricing", "#leadership"
TEAM_CHANNELS = (HOME, OTHER)
WORKSPACE = """
name: Acorn
bot: {handle: drumbeat, name: Drumbeat}
people:
  ana: {name: Ana Silva, tz: Europe/Lisbon}
  ben: {name: Ben Okafor, tz: America/New_York}
  cy: {name: Cy Young, tz: Europe/Lisbon}
  dora: {name: Dora Lind, tz: America/New_York}
channels:
  growth: {members: [ana, ben, cy, dora, drumbeat]}
  pricing: {members: [ana, ben, cy, dora, drumbeat]}
  leadership: {members: [ana, ben, cy, dora, drumbeat]}
"""
