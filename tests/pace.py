"""Real seconds in tests: the bot and Slack wait for each other as long as a busy machine takes.

How long people are waited for is what a few tests are about; those are marked `hurried`, or set a timing of their own.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from handlers import erasing, people
from sandbox.state import Timing

LONG_SECONDS = 60.0


def slack(**waits: Any) -> Timing:
    """Slack, which waits long for an acknowledgement and for a form, and else as is said."""
    return Timing(acknowledge=LONG_SECONDS, trigger=LONG_SECONDS, **waits)


@contextmanager
def unhurried() -> Iterator[None]:
    """The bot waits for Slack as long as that takes, and so does a Slack of which nothing else is said."""
    with pytest.MonkeyPatch.context() as patch:
        for module in (people, erasing):
            patch.setattr(module, "PATIENCE_SECONDS", LONG_SECONDS)
        patch.setattr("sandbox.server.Timing", slack)
        yield
