"""What is said of an export: the question which form, the answer at once, what introduces the file, and its name."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from typing import TypeVar

from bot.messages import kit
from bot.messages.files import File, Folder
from bot.messages.kit import Message
from bot.rules import calendar

TEAMS_NAMED = 5
S = TypeVar("S")
Whole = Callable[[Iterable[S]], bytes]
"""Makes one file of all stories."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """How a ritual's records are called, and in which forms they come: the name of each, and what it is.

    `button` is the id of the buttons that ask for an export.
    """

    one: str
    many: str
    button: str
    forms: Mapping[str, tuple[str, str]]

    def which(self, count: int) -> Message:
        """One button for each form."""
        asked = f"Export {self._counted(count)}"
        blocks = [kit.section(f"*{asked}* as a file that comes to you as a direct message")]
        for form, (name, what) in self.forms.items():
            press = kit.button(name, self.button, value=kit.pack(format=str(form)))
            blocks.append(kit.section(f"{name}: {what}", accessory=press))
        return Message(text=asked, blocks=tuple(blocks))

    def nothing(self) -> Message:
        return kit.message(f"There is nothing to export: you can see no {self.one} here.")

    def coming(self, form: str, count: int) -> Message:
        return kit.message(f"Your export comes as a direct message: {self._counted(count)} as {self._name(form)}.")

    def about(self, form: str) -> str:
        """How the export is called where something is said about it."""
        return f"your export of {self.many} as {self._name(form)}"

    def words(self, form: str, teams: Iterable[str]) -> Message:
        """What introduces the file."""
        named = list(teams)
        said = kit.escape(", ".join(named)) if len(named) <= TEAMS_NAMED else f"{len(named)} teams"
        return kit.message(f"Your export of {self.many} as {self._name(form)}: what you may see of {said}.")

    def exported(
        self,
        form: str,
        stories: Iterable[S],
        *,
        whole: Mapping[str, Whole[S]],
        page: Callable[[S], tuple[str, bytes]],
        asked_at: datetime,
        zone: str,
    ) -> File | Folder | Message:
        """The file. Where there is nothing to see any more, the words that say so.

        A form of the `whole` ones is one file of all, called by it. In any other one each is a `page` of its own, with
        its name: a single one as it is, several as a folder.
        """
        every = iter(stories)
        first = next(every, None)
        if first is None:
            return self.nothing()
        found = chain([first], every)
        day = calendar.local(asked_at, zone).date()
        name, title = f"{self.many}-{day.isoformat()}", f"{self.many.capitalize()}, {calendar.day_text(day)} ({zone})"
        if form in whole:
            return File(name=f"{name}.{form}", title=title, data=whole[form](found))
        pages = tuple(map(page, found))
        if len(pages) == 1:
            return File(name=pages[0][0], title=title, data=pages[0][1])
        return Folder(name=f"{name}.zip", title=title, files=pages)

    def _name(self, form: str) -> str:
        return self.forms[form][0]

    def _counted(self, count: int) -> str:
        return f"1 {self.one}" if count == 1 else f"{count} {self.many}"
