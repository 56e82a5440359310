"""The bot at the hour of the weekly notes: as it is served, but for its clock, on which that Friday has just come.

`python -m bench.friday`, with the settings of the bot in the environment.
"""

import asyncio
import time
from datetime import timedelta

import uvloop

import app
from bench.seed_note import FRIDAY


async def serve() -> None:
    settings = app.configured()
    began = time.monotonic()
    bot = app.build(settings, now=lambda: FRIDAY + timedelta(seconds=time.monotonic() - began))
    async with app.listening(bot, port=settings.port):
        await asyncio.Event().wait()


if __name__ == "__main__":
    uvloop.run(serve())
