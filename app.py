"""The only place that builds things, and the command line."""
