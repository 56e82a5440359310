"""The table as the bot has it, for tests that look at it without starting one."""

import app
from bot.rules.notes import Guide
from handlers.registry import Registry, rituals

GUIDE: Guide = app.read_guide()
RITUALS = rituals(GUIDE)


def registry() -> Registry:
    return Registry(RITUALS)
