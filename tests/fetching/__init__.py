"""Asking the sources of metrics: against real servers on this machine."""
