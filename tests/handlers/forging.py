"""What somebody could make up and send to every button and form of a ritual; who is a stranger gets nothing by it."""

import json
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import httpx

from handlers.registry import Ritual
from sandbox.person import Person
from storage import teams
from tests.handlers import front
from tests.registered import RITUALS
from tests.world import World

LISTS = [
    '{"list":"every"}',
    '{"list":"overdue"}',
    '{"list":"all","page":-1}',
    '{"list":"all","page":1000000000}',
    '{"list":"all","page":1e400}',
    '{"list":"all","team":TEAM}',
    '{"list":"all","team":TEAM,"words":"layoffs"}',
    '{"list":"all","team":TEAM,"approver":"BEN","page":1}',
    '{"list":"stale","team":TEAM,"owner":"ANA"}',
    '{"list":"mine","team":TEAM}',
    '{"list":"all","team":99999999999999999999}',
    '{"list":"all","team":999}',
    '{"list":"all","words":"layoffs"}',
    '{"list":"all","words":"\\u0000\\ud800"}',
    '{"list":"decided","approver":"BEN","driver":"ANA"}',
    '{"list":"closed","owner":"ANA","words":"owner:ANA name:lay called:layoffs"}',
]
"""What the buttons of a list would carry; a stranger may have guessed the number of TEAM, and who ANA and BEN are."""

_OF_ONE = [
    '{"KEY":1}',
    '{"KEY":1,"v":1,"seen":1,"do":"edit","what":"history","n":1,"at":1}',
    '{"KEY":1,"v":1,"seen":1,"happened":1,"input":1,"blocker":1,"nap":"1 hour","do":"delegate"}',
    '{"KEY":1,"v":1,"seen":1,"do":"mistake","what":"entry","n":1,"at":-1}',
    '{"KEY":1,"v":1,"seen":1,"do":"every","what":"every","n":99,"nap":[],"input":1}',
    '{"KEY":1,"at":-7}',
    '{"KEY":9,"do":"edit"}',
    '{"KEY":"1"}',
    '{"KEY":true}',
    '{"KEY":-1}',
    '{"KEY":99999999999999999999}',
    '{"KEY":1000000000000000000000000000000}',
]
RECORDS = [value.replace("KEY", key) for key in ("id", "number") for value in _OF_ONE]
"""What the buttons of a record would carry: its number is 1, and goes by either name."""

NOTES = [
    '{"team":TEAM,"week":"2026-W47"}',
    '{"team":TEAM,"week":"last"}',
    '{"team":TEAM,"week":"2026-W47","told":true,"n":1,"at":1,"version":1,"page":1}',
    '{"team":TEAM,"week":"2026-W47","do":"hide","key":"bet B-1"}',
    '{"team":TEAM,"week":"2026-W47","do":"top","key":"bet B-1","was":"","form":"V1","block":"words"}',
    '{"team":TEAM,"week":"2026-W47","key":"bet B-1","seen":1}',
    '{"team":TEAM,"week":"2026-W48","at":-1,"version":-1,"page":-1,"n":0}',
    '{"team":TEAM,"week":"2026-W99","page":99999999999999999999}',
    '{"team":TEAM,"week":["2026-W47"],"key":["x"],"do":[]}',
    '{"team":TEAM,"week":"\\u0000"}',
    '{"team":"TEAM","week":"2026-W47"}',
    '{"team":true,"week":"2026-W47"}',
    '{"team":-1,"week":"2026-W47"}',
    '{"team":99999999999999999999,"week":"2026-W47"}',
    '{"week":"2026-W47"}',
]
"""What the buttons and forms of a team's note would carry."""

NO_RECORD = "There is no such record that you can see."
SHAPES = ["", "not JSON", "[]", "null", "{}", '"x"', '"\\u0000"']
VALUES = [*SHAPES, *LISTS, *RECORDS]


def ritual(name: str) -> Ritual:
    return next(one for one in RITUALS if one.name == name)


def of_lists(name: str, command: str) -> dict[str, Sequence[str]]:
    """What the buttons below each list of a ritual say to that."""
    unread = f"This list can't be read any more. Type /{command} list for a new one."
    turned = (unread, "There is no such team that you can see.", "None. Take something out of the filter")
    return {f"{name}.{one}": turned for one in ("previous", "next", "clear")} | {f"{name}.filter": (unread,)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Stranger:
    """Somebody who can see #growth, and nothing of Leads, whose record is kept from them under these words."""

    here: World
    client: httpx.AsyncClient
    person: Person
    hidden: Collection[str]

    async def press_all(
        self,
        actions: Iterable[str],
        says: Mapping[str, Sequence[str]],
        *,
        opens: Collection[str],
        carried: Iterable[str] = VALUES,
    ) -> None:
        """Each value at each of these buttons: what each `says` to some of them, else that there is no such record.

        Only some open a modal.
        """
        values = await self._known(carried)
        for name in actions:
            heard = len(self.person.reads("#growth"))
            for value in values:
                _, shown = await self._sends(front.action(self.here, name, value, by=self.person), (name, value))
                assert not shown or name in opens, (name, value, shown)
            answers = [one.text for one in self.person.reads("#growth")[heard:]]
            assert not [one for one in answers if self._is_hidden(one)], name
            for words in says.get(name, ()):
                assert [one for one in answers if words in one], (name, words)
            assert name in says or sum(NO_RECORD in one for one in answers) == len(values), (name, answers)

    async def press_all_in_forms(
        self, actions: Iterable[str], callback: str, filled: Mapping[str, Any], *, carried: Iterable[str]
    ) -> None:
        """Each value as what the form carries in which each of these is pressed, and as what the button does.

        `filled` is what stands in the form, by block and then by element.
        """
        entered, *values = await self._known([json.dumps(filled), *carried])
        state = json.loads(entered)
        for name in actions:
            for value in values:
                view = {"id": "V1", "callback_id": callback, "hash": "1", "state": {"values": state}}
                pressed = front.action(self.here, name, value, by=self.person)
                pressed["view"] = view | {"private_metadata": value}
                _, shown = await self._sends(pressed, (name, value))
                assert not [one for one in shown if "Taken over" in one], (name, value, shown)

    async def submit_all(
        self, views: Iterable[str], filled: Mapping[str, Any], *, carried: Iterable[str] = ("{}", *LISTS, *RECORDS)
    ) -> None:
        """Each value as what each of these forms carries, filled in so that it could be taken."""
        entered, *values = map(json.loads, await self._known([json.dumps(filled), *carried]))
        for name in views:
            answers = [await self._submits(name, one, entered, f"V{name}{at}") for at, one in enumerate(values)]
            if not name.endswith(".filtered"):  # a list is anybody's
                assert all(NO_RECORD in one for one in answers), (name, answers)

    async def submit_filters(self, name: str) -> None:
        """A list's filter, narrowed to a team that is not theirs, and to what no list of ours has."""
        team = await leads(self.here)
        for number, (metadata, values) in enumerate(_filters(team)):
            await self._submits(name, metadata, values, f"VF{number}")

    def check_saw_nothing(self) -> None:
        """Not in anything that they can read."""
        said = [one.text for place in ("#growth", "@drumbeat") for one in self.person.reads(place)]
        assert said
        assert not [one for one in said if self._is_hidden(one)]

    async def _submits(self, name: str, metadata: Mapping[str, Any], values: Mapping[str, Any], view_id: str) -> str:
        """What Slack is answered."""
        sent = front.submission(self.here, name, view_id, by=self.person, carried=metadata, entered=values)
        return (await self._sends(sent, (name, metadata, values)))[0]

    async def _sends(self, payload: dict[str, Any], what: Any) -> tuple[str, list[str]]:
        """What Slack is answered, and the modals that it opens, closed again; nothing hidden is in them."""
        who = self.person
        answer = await front.send_interaction(self.client, self.here, payload)
        assert answer.status_code == 200, what
        await self.here.settled()
        shown = []
        while (top := who.acts.top(who.member)) is not None:
            shown.append(who.read.view(top))
            await who.closes()
        assert not [one for one in (answer.text, *shown) if self._is_hidden(one)], what
        return answer.text, shown

    def _is_hidden(self, text: str) -> bool:
        return any(words in text for words in self.hidden)

    async def _known(self, values: Iterable[str]) -> list[str]:
        """With the ids of TEAM, ANA and BEN."""
        known = {"ANA": self.here.person("ana").id, "BEN": self.here.person("ben").id}
        known["TEAM"] = str(await leads(self.here))
        return [re.sub("|".join(known), lambda found: known[found[0]], one) for one in values]


async def leads(here: World) -> int:
    """The number of the team in #leads."""
    every = await here.bot.db.read(here.sandbox.team_id, teams.find_all)
    return next(one.id for one in every if one.settings.name == "Leads")


def option(value: str) -> dict[str, Any]:
    return {"selected_option": {"value": value}}


def _filters(team: int) -> Iterator[tuple[Mapping[str, Any], Mapping[str, Any]]]:
    yield {"team": team}, {"list": option("all")}
    yield {}, {"list": option("all"), "team": option(str(team))}
    yield {}, {"list": option("all"), "team": option("x")}
    yield {}, {"list": option("every")}
    yield {}, {"list": option("overdue")}
    yield {"edition": "x"}, {"list": option("all")}
    yield {"team": "x"}, {"list": option("all")}
    yield {}, {}
    yield {}, {"list": option("all"), "words": {"value": "layoffs"}}
