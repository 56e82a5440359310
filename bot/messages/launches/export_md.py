"""A launch as one readable page of Markdown."""

from bot.messages.exporting import markdown
from bot.messages.exporting.markdown import items, lines, quote
from bot.messages.exporting.words import history, moment, name
from bot.messages.launches import export_words as words
from bot.rules.launches import KINDS, Phase, Story


def page(story: Story) -> tuple[str, bytes]:
    return file_name(story), record(story).encode()


def file_name(story: Story) -> str:
    """Such as 0002-mobile-checkout.md."""
    return markdown.file_name(story.launch.number, story.launch.name, nameless="launch")


def record(story: Story) -> str:
    launch = story.launch
    sections = {
        "Plan": _plan(story),
        "Success criteria": items(one.text for one in launch.terms.criteria),
        "Gate": _gate(story),
        "Before": items(words.items(story, Phase.BEFORE)),
        "Launch day": items(words.items(story, Phase.DAY)),
        "After": items(words.items(story, Phase.AFTER)),
        "Moves": items(words.moves(story)),
        "Reviews": items(words.reviews(story)),
        "History": items(history(story, KINDS)),
    }
    return markdown.page(f"{launch.ref} {launch.name}", sections)


def _plan(story: Story) -> list[str]:
    launch = story.launch
    facts = (
        ("Status", launch.status.value),
        ("Launch", moment(story, launch.at)),
        ("Owner", name(story, launch.owner)),
        ("Go / no-go approver", name(story, launch.approver)),
        ("Delegate", words.delegation(story)),
        ("Informed", words.informed(story)),
        ("Planned", f"{moment(story, launch.planned_at)} by {name(story, launch.planned_by)}"),
        ("Team", f"{story.team.name}, time zone {story.team.zone}"),
        ("Launches anyway", words.anyway(story)),
        ("Out", words.out(story)),
        ("Ended", words.ending(story)),
        # A link has no spaces and no angle brackets, so nothing ends it early; here it is text all the same.
        ("Links", " ".join(launch.terms.links)),
    )
    return items(f"{heading}: {said}" for heading, said in facts if said)


def _gate(story: Story) -> list[str]:
    said = lines(words.gate(story))
    why = story.launch.approval.rationale
    return [*said, "", *quote(why)] if why.strip() else said
