"""It is out: what is said of that."""

from bot.messages import kit
from bot.messages.kit import Message
from bot.messages.launches.words import title_in
from bot.rules.launches import Launch


def launched(launch: Launch, by: str, *, channel: str | None = None) -> Message:
    """Elsewhere than there, with the `channel`."""
    return kit.message(f"{title_in(launch, channel)}: go → launched, says {kit.person(by)}")
