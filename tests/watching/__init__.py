"""What an operator sees: the log, the figures, and whether a process is ready."""
