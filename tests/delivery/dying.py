"""A bot of its own process that is killed, as by `kill -9`, when it reaches a named point of a delivery.

`python -m tests.delivery.dying <point> <file> bot …`: it dies when it delivers a note while that file is there. The
point is the call of a function, seen by the interpreter's own profiler, so the bot runs as it is.
"""

import os
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

from sandbox.__main__ import command

NOTE = "Weekly note"


def claims(frame: FrameType) -> bool:
    """It waits in the outbox, committed, and is about to be claimed."""
    return _is(frame, "storage/outbox/turns.py", "claim_heads")


def claimed(frame: FrameType) -> bool:
    """The claim is committed, Slack was not called yet."""
    return _is(frame, "handlers/delivery/saying.py", "_say") and _is_note(frame.f_locals["turn"].letter)


def answered(frame: FrameType) -> bool:
    """Slack's answer is here, and nobody looked at it yet."""
    if not _is(frame, "slack_sdk/web/async_slack_response.py", "validate"):
        return False
    answer = frame.f_locals["self"].data
    return isinstance(answer, dict) and NOTE in str(answer.get("message"))


def marks(frame: FrameType) -> bool:
    """The transaction that writes it down has begun."""
    if not _is(frame, "storage/outbox/settling.py", "mark_all_sent"):
        return False
    return any(_is_note(one.letter) for one in frame.f_locals["sent"])


POINTS: dict[str, Callable[[FrameType], bool]] = {
    "before the claim": claims,
    "after the claim": claimed,
    "after Slack's answer": answered,
    "before the mark": marks,
}


def _is(frame: FrameType, file: str, name: str) -> bool:
    return frame.f_code.co_name == name and frame.f_code.co_filename.endswith(file)


def _is_note(letter: Any) -> bool:
    """The note in its channel; its draft goes to a person."""
    return NOTE in letter.text and letter.conversation.startswith("C")


def main() -> None:
    point, armed = POINTS[sys.argv[1]], Path(sys.argv[2])

    def watch(frame: FrameType, event: str, _: object) -> None:
        if event == "call" and point(frame) and armed.exists():
            os.kill(os.getpid(), signal.SIGKILL)

    threading.setprofile(watch)
    sys.setprofile(watch)
    command(sys.argv[3:])


if __name__ == "__main__":
    main()
