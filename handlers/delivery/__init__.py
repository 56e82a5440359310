"""How we reach Slack: the only place that posts or updates a message."""
