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

    Once the form is `acked` it is closed, and has no field to mark. Where nothing can be laid over it, any field is
    marked rather than that its place is taken, and what was typed is lost.
    """
    if call.view is not None:
        field = error.field if error.field is not None and call.view.filled.has(error.field) else None
        block = call.view.filled.block(field) if field is not None else _in_need(call)
        if call.kind == "view" and not acked and block is not None:
            return Fields({block: errors.words(error, prefix=prefix, plain=True)})
        return Open(errors.modal(error, prefix=prefix))
    if call.kind == "shortcut" or call.at_home:
        return Open(errors.modal(error, prefix=prefix))
    return Reply(told(error, call, prefix))


def told(error: UserError, call: Call, prefix: str) -> Message:
    """The words of a mistake as a message, with what was typed."""
    return errors.answer(error, prefix=prefix, typed=typed(call, prefix))


def unexpected(error: BaseException, call: Call, prefix: str, *, acked: bool = False) -> Answer:
    """Log one trace, and give the person the reference that all lines of this request have; `acked` as for `answer`."""
    reference, unsure = trail.reference(), isinstance(error, UnsureError)
    log.error("%s %s failed, reference %s", call.kind, call.name, reference, exc_info=error)
    if call.kind == "view" and not acked and (block := _in_need(call)) is not None:
        return Fields({block: errors.unexpected(reference, unsure=unsure).text})
    if call.view is not None or call.kind == "shortcut" or call.at_home:
        return Open(errors.unexpected_modal(reference, unsure=unsure))
    return Reply(errors.unexpected(reference, typed=typed(call, prefix), unsure=unsure))


def _in_need(call: Call) -> str | None:
    """Where a mistake of no field is marked, in a form over which nothing can be laid."""
    return call.view.first_input if call.view is not None and call.view.is_last else None


def typed(call: Call, prefix: str) -> str:
    """The command as it was typed, so that nobody types it twice."""
    return f"/{prefix}{call.name} {call.text}".strip() if call.kind == "command" and call.text else ""
