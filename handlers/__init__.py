"""Where Drumbeat talks: payloads and clock ticks in, calls out. No rules, no wording, no SQL."""
