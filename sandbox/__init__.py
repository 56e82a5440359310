"""A Slack workspace on this machine, for the demo and the tests. It knows nothing of the bot."""
