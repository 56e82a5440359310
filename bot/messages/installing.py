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
    lacking = [f"Not granted: {', '.join(sorted(missing))}. What needs it says so, the rest works."] if missing else []
    return Page(
        title=title,
        text=[as_before if again else begins, *lacking],
        steps=[] if again else [["Type ", Code("/invite @Drumbeat")], ["Type ", Code(f"/{prefix}rituals setup")]],
        button=Button("Open Slack", address),
    )


def done_in_org(name: str, org: str, app: str, served: Collection[str], prefix: str) -> Page:
    """Installed for a whole org: an admin has to add it to workspaces before anybody can use it."""
    so_far = f"So far it is in: {', '.join(sorted(served))}." if served else "So far it is in none of its workspaces."
    return Page(
        title=f"Drumbeat is installed for {name}",
        text=[so_far, "What comes next is for an admin of the organisation:"],
        steps=[
            "Add Drumbeat to the workspaces that are to use it.",
            ["In each of them, in a channel: ", Code("/invite @Drumbeat"), ", then ", Code(f"/{prefix}rituals setup")],
        ],
        button=Button(
            "Add to workspaces", ORG_WORKSPACES.format(org=quote(org, safe=""), app=quote(app or "-", safe=""))
        ),
    )


def declined(start: str) -> Page:
    return _again("Nothing was installed", "You did not allow it in Slack. Nothing was changed.", start)


def not_begun_here(start: str) -> Page:
    """The state is missing, too old, used, or of another browser: which one tells nothing that helps."""
    return _again(
        "This did not begin here",
        "An installation has to be finished within ten minutes, once, and in the browser in which it began. Nothing "
        "was changed.",
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
