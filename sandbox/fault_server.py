"""How do other processes ask for faults, hold calls and release them, and read what went in and out?"""

import json
from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from aiohttp import web

from sandbox.faults import Chance, Fault, Faults, Script
from sandbox.state import Call, Delivery, Json, World


def _fault(said: Json | None) -> Fault | None:
    return None if said is None else Fault(**said)


def _script(faults: Faults, said: Json) -> None:
    faults.script(said.pop("what"), *[_fault(one) for one in said.pop("faults")], **said)


def _random(faults: Faults, said: Json) -> None:
    rates = {Fault(**one["fault"]): float(one["rate"]) for one in said.pop("rates")}
    faults.random(rates=rates, **said)


def _hold(faults: Faults, said: Json) -> None:
    faults.hold(said.pop("what"), **said)


def _clear(faults: Faults, said: bool) -> None:
    if said:
        faults.clear()


def _let_go(faults: Faults, said: bool) -> None:
    if said:
        faults.let_go()


# In this order, whatever the order in the request.
ORDERS: dict[str, Callable[[Faults, Any], None]] = {
    "clear": _clear,
    "script": _script,
    "random": _random,
    "hold": _hold,
    "limit_rates": lambda faults, said: faults.limit_rates(on=bool(said)),
    "release": lambda faults, said: faults.release(said),
    "let_go": _let_go,
}


def _obey(faults: Faults, said: Json) -> None:
    if unknown := set(said) - set(ORDERS):
        raise ValueError(f"not known here: {', '.join(sorted(unknown))}")
    for name, follow in ORDERS.items():
        if name in said:
            follow(faults, said[name])


def _source(source: Script | Chance) -> Json:
    about: Json = {"what": source.what, "channel": source.channel}
    if isinstance(source, Script):
        return about | {"faults": [fault and fault.written() for fault in source.left]}
    rates = [{"fault": fault.written(), "rate": rate} for fault, rate in source.rates.items()]
    return about | {"seed": source.seed, "rates": rates}


def _recorded(record: Call | Delivery) -> Json:
    return asdict(record) | {"fault": record.fault and record.fault.written()}


def _state(faults: Faults) -> Json:
    return {
        "calls": [_source(one) for one in faults.calls],
        "deliveries": [_source(one) for one in faults.deliveries],
        "holds": {name: hold.waiting for name, hold in faults.holds.items()},
        "limit_rates": faults.limits.on,
    }


def routes(world: World) -> list[web.RouteDef]:
    async def order(request: web.Request) -> web.Response:
        try:
            said = await request.json()
            _obey(world.faults, said)
        except (ValueError, TypeError, KeyError, AttributeError, json.JSONDecodeError) as error:
            return web.json_response({"error": str(error) or "not understood"}, status=400)
        return web.json_response(_state(world.faults))

    async def read(_: web.Request) -> web.Response:
        record = {
            "demanded": _state(world.faults),
            "calls": [_recorded(call) for call in world.calls],
            "deliveries": [_recorded(delivery) for delivery in world.deliveries],
        }
        # The bytes of an upload have no place in JSON.
        return web.json_response(text=json.dumps(record, default=repr))

    return [web.get("/faults", read), web.post("/faults", order)]
