"""Home: what waits for somebody over all rituals, the worst first, and what they look at there.

What needs them is gathered in `needing`, each ritual's own by its own rules; `need` says what that is, `looking` how
they narrowed and turned it.
"""

from bot.rules.home.looking import LAST_PAGE, NOTHING_SAID, PAGES, Looking, Section, looking_of
from bot.rules.home.need import SHORT_NAME, Found, Kind, Need, Urgency, What
from bot.rules.home.needing import SOON, changes_at, needs

__all__ = [
    "LAST_PAGE",
    "NOTHING_SAID",
    "PAGES",
    "SHORT_NAME",
    "SOON",
    "Found",
    "Kind",
    "Looking",
    "Need",
    "Section",
    "Urgency",
    "What",
    "changes_at",
    "looking_of",
    "needs",
]
