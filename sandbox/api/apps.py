"""apps.connections.open: the address of one Socket Mode connection."""

import secrets
from urllib.parse import urlencode

from sandbox.api.request import Args
from sandbox.state import Json, World


async def connections_open(world: World, args: Args) -> Json:
    ticket = secrets.token_hex(16)
    world.tickets.add(ticket)
    query = urlencode({"ticket": ticket, "app_id": world.app_id})
    return {"url": f"{world.url.replace('http', 'ws', 1)}/link/?{query}"}
