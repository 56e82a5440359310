"""What `/launch …` understands."""

from bot.messages import kit
from bot.messages.kit import Message
from bot.messages.launches.lists import plan_button


def help_text(prefix: str) -> Message:
    """Each way to type it, with what it does."""
    lines = (
        ("", "plan a launch"),
        (" Mobile checkout 2026-12-08", "the same, with its name and date filled in"),
        (" L-2", "show a launch, with its checklist and its buttons"),
        (" list", "launches to come, the next first; `list mine`, `launched`, `ended`, `all`"),
        (" list all owner @ana approver @ben checkout", "those with these people, and a word that begins like that"),
        (" template", "the checklist that launches start with, which admins change"),
        (" export", "those that you may see, as a file in a direct message; `export csv`, `json`, `md`"),
    )
    said = [f"`/{prefix}launch{typed}` — {does}" for typed, does in lines]
    template = kit.button("Launch checklist", "launches.template_pressed")
    mine = "Mine are those to come that you own or approve. Words and names may come in any order."
    words = "\n".join([*said, mine])
    return kit.message(words, kit.section(words), kit.actions(plan_button(), template))
