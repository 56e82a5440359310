"""Notes that were posted, as a search reads them: with the names of those whom they mention."""

from collections.abc import Collection, Iterator

from bot.rules.notes.texts import doc, named_in, week_of
from bot.rules.texts import Doc
from storage import stories
from storage.engine import Tx
from storage.notes.posted import find_in
from storage.stories import Names


def find_docs(tx: Tx, team: int, numbers: Collection[int]) -> Iterator[Doc]:
    """Of a team's those that are there. A number is that of a week."""
    found, names = find_in(tx, team, [week_of(one) for one in numbers]), Names()
    stories.find_names(tx, names, (named_in(one.page, one.text) for one in found.values()))
    for one in found.values():
        yield doc(team, one.week, one.until, one.page, one.text, names.known)
