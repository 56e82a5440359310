"""What people read who install the bot in a browser: what it asks for, and how it went."""

from collections.abc import Collection, Iterator
from urllib.parse import quote, urlencode

from bot.messages.web import Button, Code, Page

WHY = {
    ("commands",): "It answers its slash commands and shortcuts.",
    ("chat:write",): "It posts in channels that it was invited to, and keeps its own posts current.",
    ("im:write", "mpim:write"): "It writes to people directly: what they have to decide, and reminders.",
    ("channels:read", "groups:read", "im:read", "mpim:read"): (
        "It sees who is in a channel, so that what is private is shown to nobody else."
    ),
    ("users:read",): "It knows people's names and time zones, and who was deactivated.",
    ("files:write",): "It sends exports and pictures.",
    ("channels:history", "groups:history", "im:history", "mpim:history"): (
        "It looks whether a post of its own arrived when Slack's answer was lost. Without it, it asks a person."
    ),
    ("files:read",): "It sees when a picture of its own is ready, and reads a checklist that somebody attaches.",
}
"""Why each scope is asked for, those together that have one reason."""
NOT_GRANTED = "What was not granted, and what it is for"
MOST_NAMED = 20
OPEN_SLACK = "https://slack.com/app_redirect"
ORG_WORKSPACES = "https://app.slack.com/manage/{org}/integrations/profile/{app}/workspaces/add"


def begin(scopes: Collection[str], optional: Collection[str], start: str) -> Page:
    return Page(
        title="Add Drumbeat to your workspace",
        text=[
            (
                "Drumbeat keeps a team's rituals in Slack: decisions with one named approver, bets with how sure you "
                "are of each, launches with a checklist, and one weekly note."
            ),
            "It stays silent until somebody invites it to a channel and sets that channel up.",
        ],
        button=Button("Add to Slack", start),
        facts_title="What it asks Slack for",
        facts=[*_reasons(scopes, optional)],
    )


def _reasons(scopes: Collection[str], optional: Collection[str]) -> Iterator[tuple[str, str]]:
    asked = {*scopes, *optional}
    for together, why in WHY.items():
        if ours := [one for one in together if one in asked]:
            can_miss = " (optional)" if set(ours) <= set(optional) else ""
            yield f"{', '.join(ours)}{can_miss}", why
    told = {one for together in WHY for one in together}
    yield from ((scope, "") for scope in sorted(asked - told))


def done(name: str, place: str, app: str, *, again: bool, missing: Collection[str], prefix: str) -> Page:
    """Installed in a workspace; `missing` are scopes that were not granted."""
    title = f"Drumbeat is {'connected again' if again else 'installed'} in {name}"
    as_before, begins = "Everything is as it was, and what waited is sent now.", "In Slack, in a channel of your team:"
    address = f"{OPEN_SLACK}?{urlencode({'app': app, 'team': place})}"
    return Page(
        title=title,
        text=[*_lacking(missing), as_before if again else begins],
        steps=[] if again else [["Type ", Code("/invite @Drumbeat")], ["Type ", Code(f"/{prefix}rituals setup")]],
        button=Button("Open Slack", address),
        facts_title=NOT_GRANTED,
        facts=[*_reasons(missing, ())],
    )


def done_in_org(
    name: str, org: str, app: str, served: Collection[str], *, is_all: bool, missing: Collection[str], prefix: str
) -> Page:
    """Installed for a whole org: an admin has to add it to workspaces before anybody can use it.

    `served` are those that have it already: all of them, unless Slack could not say which.
    """
    listed = _listed(served)
    if is_all:
        so_far = f"So far it is in: {listed}." if listed else "So far it is in none of its workspaces."
    else:
        known = f" It is known to be in: {listed}." if listed else ""
        so_far = f"Slack could not say just now in which of its workspaces it is already.{known}"
    return Page(
        title=f"Drumbeat is installed for {name}",
        text=[*_lacking(missing), so_far, "What comes next:"],
        steps=[
            "An admin of the organisation adds it, with the button below, to the workspaces that are to use it.",
            [
                "In each of them, in a team's channel: ",
                Code("/invite @Drumbeat"),
                ", then ",
                Code(f"/{prefix}rituals setup"),
            ],
        ],
        button=Button(
            "Add to workspaces", ORG_WORKSPACES.format(org=quote(org, safe=""), app=quote(app or "-", safe=""))
        ),
        facts_title=NOT_GRANTED,
        facts=[*_reasons(missing, ())],
    )


def _lacking(missing: Collection[str]) -> list[str]:
    return ["Not everything was granted, see below. To grant that too, install it once more."] if missing else []


def _listed(names: Collection[str]) -> str:
    """Some of them by name, and how many more there are."""
    some = sorted(one for one in names if one)[:MOST_NAMED]
    more = len(names) - len(some)
    if not some:
        return f"{more} without a name" if more else ""
    return ", ".join([*some, f"and {more} more"] if more else some)


def declined(start: str) -> Page:
    return _again("Nothing was installed", "You did not allow it in Slack. Nothing was changed.", start)


def not_begun_here(start: str) -> Page:
    """The state is missing, too old, used, or of another browser: which one tells nothing that helps."""
    return _again(
        "This did not begin here",
        "An installation has to be finished within ten minutes, once, and in the browser in which it began. Nothing "
        "was changed. If you only loaded a page again that said how it went, that still holds.",
        start,
    )


def code_refused(start: str) -> Page:
    return _again(
        "Slack did not accept that", "What Slack sent along was too old or used before. Nothing was changed.", start
    )


def no_answer(start: str) -> Page:
    return _again(
        "Slack did not answer",
        "It can't be said whether it was installed. Wait a minute and do it again: that is safe.",
        start,
    )


def failed(start: str) -> Page:
    """A fault of ours, perhaps after Slack had installed it."""
    return _again(
        "Something went wrong here",
        "It can't be said whether it was installed. Wait a minute and do it again: that is safe. If this comes again, "
        "tell the person who runs Drumbeat.",
        start,
    )


def busy(start: str) -> Page:
    return _again("Slack is asked too much", "Wait a minute and do it again. Nothing was changed.", start)


def no_bot(start: str) -> Page:
    """What Slack gave has no token of a bot."""
    return _again(
        "Slack could not install it",
        "What Slack gave is no installation of a bot. Nothing was changed. Tell the person who runs Drumbeat.",
        start,
    )


def our_fault(error: str, start: str) -> Page:
    """Slack refuses what the operator has set."""
    return _again(
        "Drumbeat is not set up right",
        f"Slack refuses its client ID, secret or address ({error}). Tell the person who runs Drumbeat.",
        start,
    )


def unexpected(error: str, start: str) -> Page:
    return _again("Slack could not install it", f"Slack says: {error}. Nothing was changed.", start)


def _again(title: str, text: str, start: str) -> Page:
    return Page(title=title, text=[text], button=Button("Start again", start))
