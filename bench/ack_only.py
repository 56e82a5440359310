"""Our whole way in, with a hundred actions and commands more than there are, each acknowledged without a commit.

`python -m bench.ack_only`, with the settings of the bot in the environment.
"""

import asyncio

import uvloop

import app
from handlers.calls import Answer, Call, Done
from handlers.deps import Deps
from handlers.registry import Command, Registry, Ritual, rituals
from handlers.transport import bolt, http

MORE = 100


async def on_toy(call: Call, deps: Deps) -> Answer:
    return Done()


def registry() -> Registry:
    """Everything that is registered, and toys."""
    commands = {f"toy{number}": Command(handle=on_toy, usage="", does="") for number in range(MORE)}
    actions = {f"toys.press{number}": on_toy for number in range(MORE)}
    toy = {"toy": Command(handle=on_toy, usage="", does="")}
    return Registry((*rituals(app.read_guide()), Ritual(name="toys", commands=commands | toy, actions=actions)))


async def serve() -> None:
    settings = app.configured()
    bot = app.build(settings)
    bot.asgi = http.build(bolt.build(registry(), bot.deps, bot.slack), settings.slack_signing_secret or "")
    async with app.listening(bot, port=settings.port):
        await asyncio.Event().wait()


if __name__ == "__main__":
    uvloop.run(serve())
