"""Workspaces that installed the bot themselves: whether Slack takes the token of each, and lets it post there."""

import asyncio
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

from bot.rules import installing
from handlers.delivery.slack import Slack, SlackError, real_now
from handlers.doctor.finding import Finding, State, ok, unknown, wrong
from handlers.doctor.granted import LOST, UNREACHABLE
from handlers.doctor.places import Way, places, read
from handlers.transport.manifest import OPTIONAL_SCOPES, SCOPES
from storage import installations
from storage.engine import EVERYWHERE
from storage.installations import Installation
from storage.looking import Glance
from storage.vault import VaultError

ONE_BY_ONE = 40
"""Workspaces that are looked at, and that are listed for one reason."""
SIDE_BY_SIDE = 5
PLACES_EACH = 10
"""Channels without the bot, and owners, that are asked about in each of them."""
SAID = {
    installations.UNINSTALLED: "it was uninstalled there",
    installations.REVOKED: "its token was taken back there",
    installations.NO_ACCESS: "an admin of its org took it out",
}
ALL_WELL = {
    "channels": "the bot is in all that it posts to",
    "owners": "everybody who owns a weekly note is there",
    "messages": "none waits for somebody's word",
    "teams": "no channel is set up yet",
}
NAMED = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """`in_places` are findings of workspaces, by name: those that are as they should be are summed up."""

    findings: list[Finding] = field(default_factory=list)
    in_places: list[tuple[str, Finding]] = field(default_factory=list)

    @property
    def no_answer(self) -> bool:
        return any(one.check == "workspaces" and one.state is State.UNKNOWN for one in self.findings)


async def installed(
    slack: Slack, glance: Glance, public_url: str, *, prefix: str, workspace: str | None = None
) -> list[Finding]:
    """Every workspace and org, those that are left first; or the one `workspace` alone."""
    install = f"{public_url.rstrip('/')}/slack/install"
    try:
        every = glance.read(EVERYWHERE, installations.find_all_everywhere)
    except VaultError:
        return []  # which is told of the database
    if not every:
        return [unknown("workspaces", "none has installed it yet.", f"Open {install}")]
    if workspace is not None and workspace not in {one.workspace for one in every}:
        return [wrong("workspaces", f"{workspace} has never installed it.", "Type it without --workspace.")]
    wanted = [one for one in every if workspace in (None, one.workspace, one.org)]
    served = _served(wanted)
    holders = [one for one in every if one.disconnected_at is None and one.org is None]
    asked = [one for one in holders if one in wanted or served.get(one.workspace)]
    looked_at, more = _few(asked, served)
    look = _Look(slack, glance, install, prefix)
    found: list[Found] = []
    for first in range(0, len(looked_at), SIDE_BY_SIDE):
        some = looked_at[first : first + SIDE_BY_SIDE]
        found += await asyncio.gather(*(look.at(one, served.get(one.workspace, ())) for one in some))
        if all(one.no_answer for one in found[-len(some) :]):  # Slack can't be reached, and each try takes its time
            more += sum(1 + len(served.get(one.workspace, ())) for one in looked_at[first + len(some) :])
            break
    findings = [*_left_ones(wanted, install), *(one for each in found for one in each.findings)]
    findings += _summed_up([one for each in found for one in each.in_places])
    if more:
        says = f"{more} more {'was' if more == 1 else 'were'} not looked at."
        findings.append(unknown("workspaces", says, "One alone: python app.py doctor --workspace T…"))
    return findings


def _served(every: Sequence[Installation]) -> dict[str, list[Installation]]:
    """By org, the workspaces that its token serves now."""
    found: dict[str, list[Installation]] = {}
    for one in every:
        if one.org is not None and one.disconnected_at is None:
            found.setdefault(one.org, []).append(one)
    return found


def _few(holders: Sequence[Installation], served: dict[str, list[Installation]]) -> tuple[list[Installation], int]:
    """Those that are looked at, with `served` cut to what is looked at of each; and how many are not."""
    left, more = ONE_BY_ONE, 0
    looked_at = []
    for one in holders:
        theirs = served.get(one.workspace, [])
        if left <= 0:
            more += 1 + len(theirs)
            continue
        looked_at.append(one)
        left -= 1
        if theirs:
            served[one.workspace] = theirs[: max(left, 1)]
            more += len(theirs) - len(served[one.workspace])
            left -= len(served[one.workspace])
    return looked_at, more


def _left_ones(every: Sequence[Installation], install: str) -> Iterator[Finding]:
    """What an org's token served is told with the org, where that is left for the same reason."""
    orgs = {one.workspace: one for one in every if one.is_org and one.disconnected_at is not None}
    with_it = Counter(one.org for one in every if one.disconnected_at is not None and _goes_with(one, orgs))
    alone = [one for one in every if one.disconnected_at is not None and not _goes_with(one, orgs)]
    for refused in (True, False):  # what can be mended comes first
        some = [one for one in alone if (one.why not in SAID) is refused]
        yield from (_left(one, install, with_it[one.workspace]) for one in some[:ONE_BY_ONE])
        if len(some) > ONE_BY_ONE:
            why = "in which Slack refuses the token" if refused else "in which it is not any more"
            more = f"there are {len(some) - ONE_BY_ONE} more {why}."
            yield (
                wrong("workspaces", more, "Mend these, and type it again.") if refused else unknown("workspaces", more)
            )


def _goes_with(one: Installation, orgs: Mapping[str, Installation]) -> bool:
    return one.org is not None and one.org in orgs and one.why != installations.NO_ACCESS


def _left(one: Installation, install: str, others: int) -> Finding:
    assert one.disconnected_at is not None
    since = f"{one.disconnected_at:%Y-%m-%d %H:%M} UTC"
    name = f"{one.name}, with {others} of its workspaces" if others else one.name
    gone = f"{one.disconnected_at + installing.KEPT:%Y-%m-%d}"
    if one.why in SAID:
        return unknown("workspaces", f"{name}: {SAID[one.why]} at {since}. What is kept is deleted on {gone}.")
    why = f" ({one.why})" if one.why else ""
    says = f"{name}: nothing is sent since {since}, when Slack refused its token{why}."
    ends = f" If nothing is done, what is kept is deleted on {gone}." if one.why in installations.GONE else ""
    return wrong("workspaces", f"{says}{ends}", f"An admin there opens {install}")


class _Look:
    """At one token, and at the workspaces for which it speaks."""

    def __init__(self, slack: Slack, glance: Glance, install: str, prefix: str) -> None:
        self._slack = slack
        self._glance = glance
        self._install = install
        self._prefix = prefix

    async def at(self, one: Installation, served: Sequence[Installation]) -> Found:
        if one.expires_at is not None and one.expires_at < real_now():
            hours = max(1, round((real_now() - one.expires_at) / timedelta(hours=1)))
            says = f"{one.name}: its token ended {hours} h ago."
            return Found(findings=[wrong("workspaces", says, "See that `serve` runs: it has it refreshed.")])
        try:
            who = await self._slack.call_with(one.token, "auth.test")
        except SlackError as error:
            if error.error in UNREACHABLE or error.error.startswith("http_") or error.retry_after is not None:
                says = f"{one.name}: Slack can't be asked ({error.error})."
                return Found(findings=[unknown("workspaces", says, "Try again in a minute.")])
            says = f"{one.name}: Slack refuses its token ({error.error})."
            return Found(findings=[wrong("workspaces", says, f"An admin there opens {self._install}")])
        takes = ok("workspaces", f"{one.name}: Slack takes its token.")
        found = Found(findings=[takes, *_missing(one, self._install)])
        way = Way(slack=self._slack, token=one.token, handle=f"@{who.get('user') or 'drumbeat'}")
        for place in served if one.is_org else [one]:
            asked = replace(way, workspace=place.workspace) if one.is_org else way
            stored = self._glance.read(place.workspace, read)
            each = await places(asked, stored, prefix=self._prefix, most=PLACES_EACH)
            found.in_places.extend((place.name, finding) for finding in each)
        return found


def _missing(one: Installation, install: str) -> Iterator[Finding]:
    for scope in sorted(SCOPES.keys() - one.scopes) if one.scopes else ():
        says = f"{one.name}: {scope} is missing: {LOST[scope]}."
        yield wrong("scopes", says, f"An admin there opens {install}")
    if one.scopes and (optional := sorted(OPTIONAL_SCOPES.keys() - one.scopes)):
        yield unknown("scopes", f"{one.name}: not granted, which is optional: {', '.join(optional)}.")


def _summed_up(found: Sequence[tuple[str, Finding]]) -> Iterator[Finding]:
    """What is wrong names its workspace; where all is well, they are counted."""
    for check, says in ALL_WELL.items():
        ours = [(name, one) for name, one in found if one.check == check]
        is_fold = State.UNKNOWN if check == "teams" else State.OK
        for name, one in ours:
            if one.state is not is_fold:
                yield replace(one, says=f"{name}: {one.says}")
        names = sorted(name for name, one in ours if one.state is is_fold)
        if names and check == "teams":
            more = f" and {len(names) - NAMED} more" if len(names) > NAMED else ""
            do = next(one.do for _, one in ours)
            yield unknown(check, f"{says} in {', '.join(names[:NAMED])}{more}.", do)
        elif names:
            yield ok(check, f"{says}, in {len(names)} workspace{'s' if len(names) > 1 else ''}.")
