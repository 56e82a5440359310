"""How Slack reaches us."""
