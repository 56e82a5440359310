"""Answers to mistakes: the person's own, in words at the place they are looking at; ours, with a reference."""

import logging

from bot.errors import UserError
from bot.messages import errors
from bot.messages.kit import Message
from handlers.calls import Answer, Call, Fields, Open, Reply
from handlers.watching import trail
from storage.engine import UnsureError

log = logging.getLogger(__name__)


def answer(error: UserError, call: Call, prefix: str, *, acked: bool = False) -> Answer:
    """Mark the field if the form has it, lay a small modal over the form, or reply privately with what was typed.

    Once the form is `acked` it is closed, and has no field to mark.
    """
    if call.view is not None:
        if call.kind == "view" and not acked and error.field is not None and call.view.filled.has(error.field):
            return Fields({call.view.filled.block(error.field): errors.words(error, prefix=prefix, plain=True)})
        return Open(errors.modal(error, prefix=prefix))
    if call.kind == "shortcut" or call.at_home:
        return Open(errors.modal(error, prefix=prefix))
    return Reply(told(error, call, prefix))


def told(error: UserError, call: Call, prefix: str) -> Message:
    """The words of a mistake as a message, with what was typed."""
    return errors.answer(error, prefix=prefix, typed=typed(call, prefix))


def unexpected(error: BaseException, call: Call, prefix: str) -> Answer:
    """Log one trace, and give the person the reference that all lines of this request have."""
    reference, unsure = trail.reference(), isinstance(error, UnsureError)
    log.error("%s %s failed, reference %s", call.kind, call.name, reference, exc_info=error)
    if call.view is not None or call.kind == "shortcut" or call.at_home:
        return Open(errors.unexpected_modal(reference, unsure=unsure))
    return Reply(errors.unexpected(reference, typed=typed(call, prefix), unsure=unsure))


def typed(call: Call, prefix: str) -> str:
    """The command as it was typed, so that nobody types it twice."""
    return f"/{prefix}{call.name} {call.text}".strip() if call.kind == "command" and call.text else ""
