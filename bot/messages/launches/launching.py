"""It is out: what is said of that."""

from bot.messages import kit
from bot.messages.kit import Message
from bot.messages.launches.words import title
from bot.rules.launches import Launch


def launched(launch: Launch, by: str) -> Message:
    return kit.message(f"{title(launch)}: go → launched, says {kit.person(by)}")
