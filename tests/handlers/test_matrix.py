"""Who may do what: every cell of the tables in docs/permissions.md is tried through the front door.

One world for each kind of channel. In it each kind of person is there twice: in the channel, and not. Each cell has
records of its own, in which this person stands as if they had been named before they became what they are.
"""

from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from pathlib import Path

import pytest

from bot.rules.approval import State
from bot.rules.bets import Bet
from bot.rules.bets import State as BetState
from bot.rules.decisions import Decision
from bot.rules.launches import Gate, Launch
from bot.rules.metrics import Metric, Source, SourceKind
from sandbox.errors import CannotDo
from sandbox.person import Person
from storage import bets, decisions, launches, metrics, teams
from tests.handlers import permissions
from tests.handlers.home import SECRET, Home, home_of
from tests.handlers.permissions import CHANNELS, KINDS, SIDES, VERBS, Cell
from tests.handlers.trying import Facts, Trying, at, conversations, day, option, text, user, users

CELLS = permissions.read()
SAYS = permissions.refusals()
NO_TEAM, NOT_HERE = "There is no set-up channel that you can see.", "I'm not in this channel"
FETCHED = Source(kind=SourceKind.JSON, url="https://api.acorn.example/x", query="a")


def test_the_tables_have_every_cell_once() -> None:
    named = Counter((one.verb, one.kind, one.channel, one.side) for one in CELLS)
    assert set(named.values()) == {1}
    assert set(named) == {(v, k, c, s) for v in VERBS for k in KINDS for c in CHANNELS for s in SIDES}
    assert {one.why for one in CELLS if one.may is False} <= SAYS.keys()
    impossible = {(one.kind, one.channel, one.side) for one in CELLS if one.may is None}
    assert impossible == {("external", "public", "in"), ("external", "private", "in")}


@pytest.mark.parametrize("channel", CHANNELS)
async def test_each_cell_is_as_the_table_says(channel: str, database_url: str, tmp_path: Path) -> None:
    cells = [one for one in CELLS if one.channel == channel]
    wrong, tried = [], set()
    async with home_of(channel, database_url, tmp_path) as home:
        for cell in cells:
            try:
                await _try(home, cell)
            except AssertionError as error:
                wrong.append(f"{cell}: {error}")
            tried.add(cell)
        print(f"{channel}: {len(tried)} cells, {home.requests} requests")
    assert not wrong, f"{len(wrong)} of {len(cells)} cells are wrong\n" + "\n".join(wrong)
    assert len(tried) == len(VERBS) * len(KINDS) * len(SIDES)


async def _try(home: Home, cell: Cell) -> None:
    who = home.who(cell.kind, cell.side)
    if cell.may is None:
        with pytest.raises(CannotDo):
            await home.here.sandbox.invite(who.person.member.handle, to="#home", by="ana")
        return
    before = who.sent + home.ana.sent
    await TRIES[cell.verb](home, cell, who)
    assert who.sent + home.ana.sent > before, "nothing was tried"


def _sees(home: Home, who: Trying) -> bool:
    """As the table of the first verb has it."""
    (cell,) = [one for one in CELLS if (one.verb, one.channel) == ("see", home.channel) and _is(home, one, who)]
    return cell.may is True


def _is(home: Home, cell: Cell, who: Trying) -> bool:
    return home.who(cell.kind, cell.side) is who


def _let(what: str, said: str, *, shows: str) -> None:
    assert shows in said, f"{what} is refused: {said[-300:]}"


def _refused(what: str, said: str, *reasons: str) -> None:
    assert any(one in said for one in reasons), f"{what} is not refused with {reasons}: {said[-300:]}"
    assert SECRET not in said or reasons[0] not in {SAYS["unseen"], NO_TEAM}, f"{what} tells what it is: {said[-300:]}"


# --- see ------------------------------------------------------------------------------------------------------------


async def _see(home: Home, cell: Cell, who: Trying) -> None:
    place, decision, bet, launch, metric = home.place(who), *await _four(home)
    of_record = {
        f"/decide D-{decision}": partial(who.types, f"/decide D-{decision}", place),
        f"/bet B-{bet}": partial(who.types, f"/bet B-{bet}", place),
        f"/launch L-{launch}": partial(who.types, f"/launch L-{launch}", place),
        "a decision's history": partial(who.presses, "decisions.history", {"number": decision}, place),
        "a bet's history": partial(who.presses, "bets.history", {"id": bet}, place),
        "a launch's history": partial(who.presses, "launches.history", {"id": launch}, place),
        "a metric's history": partial(who.presses, "metrics.history", {"id": metric}, place),
        "a decision's full text": partial(who.presses, "decisions.show_all", {"number": decision}, place),
        "a bet's full text": partial(who.presses, "bets.show_all", {"id": bet}, place),
        "a launch's full text": partial(who.presses, "launches.read_all", {"id": launch}, place),
        "a metric's card": partial(who.presses, "metrics.show", {"id": metric}, place),
    }
    for what, asked in of_record.items():
        said = await asked()
        if cell.may:
            _let(what, said, shows=SECRET)
        else:
            _refused(what, said, SAYS[cell.why])
    lines = ("/decide list all", "/bet list all", "/launch list all", "/metric list", "/weekly", "/rituals status")
    for line in (*lines, "/bet hill", "/bet record", "/launch template", "/decide export csv"):
        said = await who.types(line, place)
        if cell.may:
            _let(line, said, shows="Launch checklist" if line == "/launch template" else SECRET)
        else:
            assert SECRET not in said, f"{line} shows {said[-300:]}"
            _refused(line, said, NO_TEAM if home.channel == "DM" or "export" in line else NOT_HERE)


async def _four(home: Home) -> tuple[int, int, int, int]:
    """The number of a decision, a bet, a launch and a metric that are there for everybody."""
    if not home.shown:
        made = (await home.decision(), await home.bet(), await home.launch(), await home.metric())
        home.shown = tuple(one.number for one in made)
    decision, bet, launch, metric = home.shown
    return decision, bet, launch, metric


# --- answer ---------------------------------------------------------------------------------------------------------


async def _answer(home: Home, cell: Cell, who: Trying) -> None:
    place, me = home.place(who), who.person.id
    decision, bet, launch, metric = await home.decision(), await home.bet(), await home.launch(), await home.metric()
    opens = {
        "decisions.input": ({"number": decision.number, "v": 1}, "decisions.inputting"),
        "bets.update": ({"id": bet.number}, "bets.updating"),
        "launches.tick": ({"id": launch.number, "item": 1, "v": 1}, "launches.tick"),
        "metrics.type_in": ({"id": metric.number}, "metrics.typed"),
    }
    for button, (facts, form) in opens.items():
        said = await who.presses(button, facts, place)
        if cell.may:
            _let(button, said, shows=form)
        else:
            _refused(button, said, SAYS[cell.why])
    update = {"confidence": text("40"), "reason": text("late")}
    sends: Mapping[str, tuple[Facts, Facts]] = {
        "decisions.inputting": (
            {"number": decision.number, "v": 1},
            {"kind": option("concern"), "text": text("Wait")},
        ),
        "bets.updating": (
            {"id": bet.number, "seen": bet.version, "health": "on track", "confidence": bet.confidence},
            update,
        ),
        "launches.tick": ({"id": launch.number, "item": 1, "seen": 1}, {"evidence": text("seen")}),
        "metrics.typed": ({"id": metric.number}, {"value": text("5")}),
    }
    answers = {form: await who.submits(form, *entered) for form, entered in sends.items()}
    now = await home.read(decisions.get, decision.number)
    stands = await home.read(bets.get, bet.number)
    value = (await home.read(metrics.get, metric.number)).value
    item = (await home.read(launches.get, launch.number)).item(1)
    did = {
        "decisions.inputting": [one.by for one in now.inputs] == [me],
        "bets.updating": stands.confidence == 40,
        "launches.tick": not item.is_open and item.by == me,
        "metrics.typed": value is not None and value.by == me,
    }
    for form, words in answers.items():
        assert did[form] is cell.may, f"{form} is {'refused' if cell.may else 'done'}: {words[-300:]}"
        if not cell.may:
            _refused(form, words, SAYS[cell.why])
    await _answer_typed(home, cell, who)
    await _type_over(home, cell, who)


async def _answer_typed(home: Home, cell: Cell, who: Trying) -> None:
    """The same by a command."""
    bet = await home.bet()
    said = await who.types(f"/bet B-{bet.number} 30 legal is slow", home.place(who))
    stands = await home.read(bets.get, bet.number)
    assert (stands.confidence == 30) is cell.may, said[-300:]
    if not cell.may:
        _refused("/bet B-1 30", said, SAYS[cell.why])


async def _type_over(home: Home, cell: Cell, who: Trying) -> None:
    """What comes from a source is its owner's and the team's admins' to type over."""
    metric = await home.metric(source=FETCHED)
    said = await who.submits("metrics.typed", {"id": metric.number}, {"value": text("5")})
    done = (await home.read(metrics.get, metric.number)).value is not None
    assert done is (cell.kind == "team admin" and cell.may), f"typed over what is fetched: {said[-300:]}"


# --- own ------------------------------------------------------------------------------------------------------------


async def _own(home: Home, cell: Cell, who: Trying) -> None:
    await _named_as_owner(home, cell, who.person)
    await _acts_as_owner(home, cell, who)
    await _acts_on_anothers(home, cell, who)


async def _named_as_owner(home: Home, cell: Cell, person: Person) -> None:
    """Ana names them, in each form that asks for an owner."""
    ana, ben, team = home.ana, home.here.person("ben"), await home.team()
    await home.retire_metrics()
    launch, of_team = await home.launch(), {"team": team.id}
    bet = {"name": text("B"), "what": text("x"), "due": day("2027-05-01"), "confidence": text("70")}
    when = {"date": day("2026-12-08"), "time": at("10:00"), "because": text("x")}
    due = {"due_day": day("2026-11-20"), "due_time": at("10:00")}
    metric = {
        "name": text(f"M {person.id}"),
        "good": option("up"),
        "source": option("typed in"),
        "role": option("headline"),
    }
    forms: Mapping[str, tuple[Facts, Facts]] = {
        "bets.placing": (of_team, bet | {"owner": user(person)}),
        "decisions.form": (of_team, {"title": text("D"), "driver": user(person), "approver": user(ben)} | due),
        "launches.plan": (of_team, {"name": text("L"), "owner": user(person), "approver": user(ben)} | when),
        "metrics.adding": (of_team, metric | {"owner": user(person)}),
        "launches.assign": ({"id": launch.number, "item": 1}, {"owner": user(person)}),
        "launches.add_item": (
            {"id": launch.number},
            {"text": text("I"), "phase": option("after"), "owner": user(person)},
        ),
        "launches.template_item": (
            of_team | {"at": 0},
            {"text": text(f"I {person.id}"), "phase": option("before"), "owner": user(person)},
        ),
        "teams.settings": await _settings(home, note_owner=user(person), admins=users(ana.person)),
    }
    for form, sent in forms.items():
        said = await ana.submits(form, *sent)
        refused = cell.why and SAYS[cell.why] in said
        assert bool(refused) is not cell.may, f"{form}: {said[-300:]}"
    assert (await home.read(teams.get, team.id)).settings.note_owner == (person.id if cell.may else ana.person.id)
    assert ((await home.read(launches.get, launch.number)).item(1).owner == person.id) is cell.may
    await home.set_up_again()


async def _settings(home: Home, **entered: Facts) -> tuple[Facts, Facts]:
    """What the form of the settings carries, and what is entered in it."""
    team = await home.team()
    return {"channel": team.channel, "seen": team.version}, {"zone": text("Europe/Lisbon"), **entered}


async def _acts_as_owner(home: Home, cell: Cell, who: Trying) -> None:
    """They were named before they became what they are now."""
    made = (
        await home.decision(driver=who.person),
        await home.bet(who.person),
        await home.launch(owner=who.person),
        await home.metric(who.person),
    )
    said = await _ends(who, *made)
    for what, ended in (await _ended(home, *(one.number for one in made))).items():
        assert ended is cell.may, f"{what} by its owner: {said[what][-300:]}"
        if not cell.may:
            _refused(what, said[what], SAYS["admins" if _sees(home, who) else "unseen"])
    assert await _edits_note(home, who) is cell.may


async def _acts_on_anothers(home: Home, cell: Cell, who: Trying) -> None:
    """Ana's: hers and the team's admins' alone."""
    made = await home.decision(), await home.bet(), await home.launch(), await home.metric()
    said = await _ends(who, *made)
    for what, ended in (await _ended(home, *(one.number for one in made))).items():
        may = cell.kind == "team admin" and cell.may
        assert ended is may, f"{what} of ana's: {said[what][-300:]}"
        if not may:
            only = f"Only <@{home.ana.person.id}> or the team's admins can change this."
            _refused(what, said[what], only if _sees(home, who) else SAYS["unseen"])


async def _ends(who: Trying, decision: Decision, bet: Bet, launch: Launch, metric: Metric) -> Mapping[str, str]:
    why, stopped = {"why": text("x")}, {"ending": option("stopped"), "learned": text("x")}
    opened = {"id": launch.number, "at": launch.at.isoformat(), "gate": launch.gate.value}
    return {
        "a decision": await who.submits("decisions.withdrawn", {"number": decision.number}, why),
        "a bet": await who.submits("bets.closing", {"id": bet.number, "seen": 1}, stopped),
        "a launch": await who.submits("launches.cancel", opened, why),
        "a metric": await who.submits("metrics.retired", {"id": metric.number}, why),
    }


async def _ended(home: Home, decision: int, bet: int, launch: int, metric: int) -> Mapping[str, bool]:
    return {
        "a decision": (await home.read(decisions.get, decision)).approval.state is State.WITHDRAWN,
        "a bet": (await home.read(bets.get, bet)).state is not BetState.OPEN,
        "a launch": (await home.read(launches.get, launch)).ending is not None,
        "a metric": (await home.read(metrics.get, metric)).is_retired,
    }


async def _edits_note(home: Home, who: Trying) -> bool:
    """Whether the note of this week opens for them to edit, where they were named as its owner."""
    await home.set_up_again(note_owner=who.person.id)
    team = await home.team()
    said = await who.presses("notes.edit", {"team": team.id, "week": "2026-W47"}, home.place(who))
    await home.set_up_again()
    return "Edit the note" in said


# --- decide ---------------------------------------------------------------------------------------------------------


async def _decide(home: Home, cell: Cell, who: Trying) -> None:
    await _named_as_approver(home, cell, who.person)
    await _acts_as_approver(home, cell, who)
    await _acts_on_bens(home, cell, who)


async def _named_as_approver(home: Home, cell: Cell, person: Person) -> None:
    """Ana names them as the approver, ben as his delegate."""
    ana, ben, of_team = home.ana, home.trying["ben"], {"team": (await home.team()).id}
    decision, launch = await home.decision(), await home.launch()
    when = {"date": day("2026-12-08"), "time": at("10:00"), "because": text("x")}
    due = {"due_day": day("2026-11-20"), "due_time": at("10:00")}
    names = {"approver": user(person)}
    lent = {
        "delegate": user(person),
        **{f"{end}_day": day(when) for end, when in (("from", "2026-11-16"), ("until", "2026-11-30"))},
        **{f"{end}_time": at("10:00") for end in ("from", "until")},
    }
    forms: list[tuple[Trying, str, Facts, Facts]] = [
        (ana, "decisions.form", of_team, {"title": text("D")} | names | due),
        (ana, "launches.plan", of_team, {"name": text("L")} | names | when),
        (ben, "decisions.delegated", {"number": decision.number, "delegation": None}, lent),
        (ben, "launches.delegated", {"id": launch.number, "delegation": None}, lent),
        (ana, "decisions.reassigned", _hands(decision.number, "number", "driver", home), names | {"why": text("x")}),
        (ana, "launches.reassigned", _hands(launch.number, "id", "owner", home), names | {"why": text("x")}),
    ]
    for by, form, carried, entered in forms:
        drives = {"driver": user(ana.person), "owner": user(ana.person)} if form in FORMS_OF_ANA else {}
        said = await by.submits(form, carried, {**drives, **entered})
        refused = cell.why and SAYS[cell.why] in said
        assert bool(refused) is not cell.may, f"{form}: {said[-300:]}"
    assert ((await home.read(decisions.get, decision.number)).approval.approver == person.id) is cell.may
    assert ((await home.read(launches.get, launch.number)).approval.approver == person.id) is cell.may


FORMS_OF_ANA = {"decisions.form", "launches.plan"}


def _hands(number: int, name: str, owner: str, home: Home) -> Facts:
    """What the form of a hand-over carries."""
    return {name: number, "approver": home.here.person("ben").id, owner: home.ana.person.id}


async def _acts_as_approver(home: Home, cell: Cell, who: Trying) -> None:
    """They were named before they became what they are now."""
    decision = await home.decision(approver=who.person)
    launch = await home.launch(approver=who.person)
    said = await _decides(home, who, decision.number, launch.number)
    done = await _decided(home, decision.number, launch.number)
    opened = {"a decision": "decisions.verdict", "a gate": "launches.gate"}
    for what, is_done in done.items():
        assert is_done is cell.may, f"{what} by its approver: {said[what]}"
        if cell.may:
            _let(what, said[what][0], shows=opened[what])
        for words in [] if cell.may else said[what]:
            _refused(what, words, SAYS["elsewhere" if _sees(home, who) else "unseen"])


async def _acts_on_bens(home: Home, cell: Cell, who: Trying) -> None:
    """Nobody decides for ben, whoever they are."""
    decision, launch = await home.decision(), await home.launch()
    said = await _decides(home, who, decision.number, launch.number)
    assert await _decided(home, decision.number, launch.number) == {"a decision": False, "a gate": False}
    only = SAYS["approver"].replace("@Ana Silva", f"<@{home.here.person('ben').id}>")
    for what, several in said.items():
        for words in several:
            _refused(what, words, only if _sees(home, who) else SAYS["unseen"])


async def _decides(home: Home, who: Trying, decision: int, launch: int) -> Mapping[str, list[str]]:
    """What is said to the button and to the form."""
    place = home.place(who)
    verdict, go = {"verdict": option("approved")}, {"verdict": option("go")}
    return {
        "a decision": [
            await who.presses("decisions.decide", {"number": decision, "v": 1}, place),
            await who.submits("decisions.verdict", {"number": decision, "v": 1}, verdict),
        ],
        "a gate": [
            await who.presses("launches.gate", {"id": launch, "v": 1}, place),
            await who.submits("launches.waive", {"id": launch, "item": 1, "seen": 1}, {"why": text("x")}),
            await who.submits("launches.gate", {"id": launch, "seen": 1}, go),
        ],
    }


async def _decided(home: Home, decision: int, launch: int) -> Mapping[str, bool]:
    made, gate = await home.read(decisions.get, decision), await home.read(launches.get, launch)
    return {"a decision": made.approval.state is State.APPROVED, "a gate": gate.gate is Gate.GO}


# --- administer -----------------------------------------------------------------------------------------------------


async def _administer(home: Home, cell: Cell, who: Trying) -> None:
    await _named_as_admin(home, cell, who.person)
    place, team = home.place(who), await home.team()
    said = await who.submits("teams.settings", *await _settings(home, name=text("Renamed"), admins=_admins(home)))
    _check(cell, "the settings", said, (await home.team()).name == "Renamed", unseen=NOT_HERE)
    await home.set_up_again()
    item = {"text": text("New item"), "phase": option("before")}
    said = await who.submits("launches.template_item", {"team": team.id, "at": 0}, item)
    template = await home.read(launches.get_template, team.id)
    _check(cell, "the template", said, any(one.text == "New item" for one in template.items))
    said = await who.presses("notes.followers", {"team": team.id}, place)
    _check(cell, "who follows", said, "notes.followed" in said)
    sends = {"followers": conversations(home.here.sandbox.world.channel("#home").id)}
    said = await who.submits("notes.followed", {"team": team.id, "shown": []}, sends)
    _check(cell, "a follower", said, "That is the team's own channel" in said)
    await _commands(home, cell, who)


async def _commands(home: Home, cell: Cell, who: Trying) -> None:
    """Set-up, pause and resume belong to a channel."""
    place, in_dm = home.place(who), home.channel == "DM"
    said = await who.types("/rituals setup", place)
    if in_dm:
        _refused("setup", said, "Set-up belongs to a channel")
    else:
        _check(cell, "setup", said, "teams.settings" in said, unseen=NOT_HERE)
    for line in ("/rituals pause", "/rituals resume"):
        said = await who.types(line, place)
        if in_dm:
            _refused(line, said, "Pausing and resuming belong to a channel" if _sees(home, who) else NO_TEAM)
        else:
            done = "paused scheduled posts" in said or "resumed" in said
            _check(cell, line, said, done, unseen=NOT_HERE)


def _admins(home: Home) -> Facts:
    return users(home.ana.person)


def _check(cell: Cell, what: str, said: str, done: bool, *, unseen: str = SAYS["unseen"]) -> None:
    assert done is cell.may, f"{what} is {'done' if done else 'refused'}: {said[-300:]}"
    if not cell.may:
        _refused(what, said, unseen if cell.why == "unseen" else SAYS[cell.why])


async def _named_as_admin(home: Home, cell: Cell, person: Person) -> None:
    """Ana names them in the settings: any full member who sees the channel can be one."""
    await home.set_up_again(named=False)
    said = await home.ana.submits("teams.settings", *await _settings(home, admins=users(home.ana.person, person)))
    (owns,) = [
        one
        for one in CELLS
        if (one.verb, one.kind, one.channel, one.side) == ("own", cell.kind, cell.channel, cell.side)
    ]
    may = bool(owns.may) and "guest" not in cell.kind
    assert (person.id in (await home.team()).admins) is may, said[-300:]
    if not may:
        _refused("naming an admin", said, SAYS["guest" if owns.may else owns.why])
    await home.set_up_again()


TRIES: Mapping[str, Callable[[Home, Cell, Trying], Awaitable[None]]] = {
    "see": _see,
    "answer": _answer,
    "own": _own,
    "decide": _decide,
    "administer": _administer,
}
