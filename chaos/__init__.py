"""Tries to make the bot lose or double something, with faults drawn from a seed, and looks whether it did."""
