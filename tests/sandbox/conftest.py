"""A small workspace with a toy bot in it."""

from collections.abc import AsyncIterator

import pytest

from sandbox.clock import Clock
from sandbox.server import Sandbox
from sandbox.state import Timing
from sandbox.workspace import load
from tests.sandbox.toy import MANIFEST, Toy

ACORN = """
name: Acorn
bot: {handle: drumbeat, name: Drumbeat}
people:
  ana: {name: Ana Silva, tz: Europe/Lisbon, locale: en-GB}
  ben: {name: Ben Okafor, tz: America/New_York, admin: true}
  cy: {name: Cy Young}
  gus: {name: Gus Guest, kind: guest}
  eva: {name: Eva Extern, kind: external}
  dee: {name: Dee Gone, deactivated: true}
channels:
  growth: {members: [ana, ben, drumbeat]}
  leads: {private: true, members: [ana, drumbeat]}
  secret: {private: true, members: [ben]}
  lobby: {members: [ana, cy]}
  old: {members: [ana, drumbeat], archived: true}
  partners: {members: [ana, eva, drumbeat], shared: true}
"""


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    timing = Timing(acknowledge=1.5, trigger=1.5, response_url=30.0, event_retries=(0.0, 0.05, 0.05), link_closes=0.3)
    one = Sandbox(load(ACORN), Clock(), timing=timing)
    async with one.running():
        yield one


@pytest.fixture
async def toy(sandbox: Sandbox) -> AsyncIterator[Toy]:
    bot = Toy(sandbox)
    async with bot.listening() as url:
        sandbox.install(MANIFEST, url)
        yield bot
