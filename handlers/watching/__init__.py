"""What an operator sees of this process: its log, its figures, and whether it is ready."""
