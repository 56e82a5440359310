"""A call to Slack failed: say it again and when, give up and why, ask whether it happened, or is the workspace gone?

(Slack error, attempts) in, what to do out; the same answer each time, for the spreading is the rate limits' own."""

import math
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TypeAlias

# What delivery calls a failure that Slack did not name; an HTTP status without a readable body is "http_503".
TIMEOUT = "timeout"
DROPPED = "connection_dropped"  # after something was sent
UNREADABLE = "unreadable_answer"
UNREACHABLE = "unreachable"  # before anything was sent: no name, no route, no handshake

MAX_ATTEMPTS = 40  # with the delays below about eight hours: longer than Slack has ever been away on a working day
LONGEST_DELAY = timedelta(minutes=15)
LONGEST_HOLD = timedelta(days=1)
_FIRST_DELAY = timedelta(seconds=2)
_UNNAMED_HOLD = timedelta(seconds=30)
_FEW_ATTEMPTS = 3


class Family(StrEnum):
    """What kind of failure an error of Slack's is, for whoever watches."""

    RATE_LIMITED = "rate_limited"
    DISCONNECTED = "disconnected"
    REFUSED = "refused"
    IN_DOUBT = "in_doubt"
    UNAVAILABLE = "unavailable"
    OTHER = "other"


class Reason(StrEnum):
    """Why something could not be posted: each has its words, and its advice, for the owner of the record."""

    ARCHIVED = "archived"
    NOT_IN_CHANNEL = "not_in_channel"
    CHANNEL_GONE = "channel_gone"
    RESTRICTED = "restricted"
    THREAD_CLOSED = "thread_closed"
    PERSON_GONE = "person_gone"
    MESSAGES_OFF = "messages_off"
    NO_ACCESS = "no_access"
    MESSAGE_GONE = "message_gone"
    WORKSPACE_FULL = "workspace_full"
    SCOPE_MISSING = "scope_missing"
    FILES_OFF = "files_off"
    FILE_TOO_LARGE = "file_too_large"
    NOT_SENDABLE = "not_sendable"
    EXHAUSTED = "exhausted"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryAt:
    """Not before `delay` has passed. A held method waits in that workspace for every message, not for this one."""

    delay: timedelta
    hold_method: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveUp:
    reason: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Disconnected:
    """The token is dead: nothing more can be said in this workspace until it is installed again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InDoubt:
    """It may have been said. Look for it first; `if_absent` is what to do once it is known not to be there."""

    if_absent: RetryAt | GiveUp


Outcome: TypeAlias = RetryAt | GiveUp | Disconnected | InDoubt

_RATE_LIMITED = frozenset({"ratelimited", "rate_limited", "http_429"})
TOKEN_DEAD = frozenset({"account_inactive", "invalid_auth", "not_authed", "token_revoked"})
_MAY_HAVE_HAPPENED = frozenset({TIMEOUT, DROPPED, UNREADABLE, "internal_error", "fatal_error", "file_update_failed"})
# request_timeout is Slack not having received the whole request; the two last are a workspace moving into an org.
_DID_NOT_HAPPEN = frozenset(
    {UNREACHABLE, "service_unavailable", "request_timeout", "update_failed"}
    | {"team_added_to_org", "org_login_required"}
)
_FOR_GOOD = {
    error: reason
    for reason, errors in {
        Reason.ARCHIVED: "is_archived is_inactive",  # the second is of an update
        Reason.NOT_IN_CHANNEL: "not_in_channel user_not_in_channel",
        Reason.CHANNEL_GONE: "channel_not_found",
        Reason.RESTRICTED: "no_permission permission_denied posting_to_channel_denied ekm_access_denied",
        Reason.THREAD_CLOSED: (
            "cannot_reply_to_message restricted_action_thread_locked restricted_action_non_threadable_channel"
        ),
        Reason.PERSON_GONE: "user_disabled user_not_found users_not_found user_not_visible",
        Reason.MESSAGES_OFF: "messages_tab_disabled",
        Reason.NO_ACCESS: (
            "team_access_not_granted access_denied accesslimited enterprise_is_restricted two_factor_setup_required"
        ),
        Reason.SCOPE_MISSING: "missing_scope",
        Reason.FILES_OFF: "file_uploads_disabled",
        Reason.FILE_TOO_LARGE: "file_upload_size_restricted snippet_too_large",
        Reason.MESSAGE_GONE: (
            "message_not_found thread_not_found cant_update_message edit_window_closed streaming_state_conflict"
        ),
        Reason.WORKSPACE_FULL: "message_limit_exceeded storage_limit_reached",
        Reason.NOT_SENDABLE: (
            "msg_too_long msg_blocks_too_long invalid_blocks invalid_blocks_format invalid_attachments "
            "too_many_attachments block_mismatch metadata_too_large markdown_text_conflict missing_argument "
            "alt_txt_too_large"
        ),
    }.items()
    for error in errors.split()
}


def decide(error: str, *, attempts: int, idempotent: bool = False, retry_after: float | None = None) -> Outcome:
    """What to do after the `attempts`-th try failed with that error.

    Idempotent is a call that may safely happen twice (chat.update, conversations.open): it is never in doubt.
    A rate limit is never given up, for Slack itself says when; a message past its time is its owner's to drop.

    An unknown code is a refusal with an answer, so nothing was said, and another try cannot say it twice: it gets
    three tries, in case it passes, and is then given up as unknown, since whatever is wrong is ours to look at.
    """
    if attempts < 1:
        raise ValueError(f"a failure has had at least one attempt, not {attempts}")
    wait = _sensible(retry_after)
    if error in _RATE_LIMITED:
        return RetryAt(delay=wait or max(_UNNAMED_HOLD, _backoff(attempts)), hold_method=True)
    if error in TOKEN_DEAD:
        return Disconnected()
    if reason := _permanent(error):
        return GiveUp(reason=reason)
    if error == "token_expired":
        # The next try reads the token anew, so one that was being refreshed is fresh by then.
        return _again(attempts, wait) if attempts < _FEW_ATTEMPTS else Disconnected()
    if error in _DID_NOT_HAPPEN:
        return _again(attempts, wait)
    if error in _MAY_HAVE_HAPPENED or error.startswith("http_5"):
        again = _again(attempts, wait)
        return again if idempotent else InDoubt(if_absent=again)
    return _again(attempts, wait) if attempts < _FEW_ATTEMPTS else GiveUp(reason=Reason.UNKNOWN)


def family(error: str) -> Family:
    """Other is an answer that we have no rule for: mostly something that came too late, such as a form."""
    if error in _RATE_LIMITED:
        return Family.RATE_LIMITED
    if error in TOKEN_DEAD or error == "token_expired":
        return Family.DISCONNECTED
    if _permanent(error):
        return Family.REFUSED
    if error in _DID_NOT_HAPPEN:
        return Family.UNAVAILABLE
    return Family.IN_DOUBT if error in _MAY_HAVE_HAPPENED or error.startswith("http_5") else Family.OTHER


def _permanent(error: str) -> Reason | None:
    if known := _FOR_GOOD.get(error):
        return known
    connect_rule = error.startswith("slack_connect_") and error.endswith("_blocked")
    return Reason.RESTRICTED if connect_rule or error.startswith("restricted_action") else None


def _again(attempts: int, wait: timedelta | None) -> RetryAt | GiveUp:
    if attempts >= MAX_ATTEMPTS:
        return GiveUp(reason=Reason.EXHAUSTED)
    return RetryAt(delay=max(_backoff(attempts), wait or timedelta(0)))


def _backoff(attempts: int) -> timedelta:
    # The cap on the exponent keeps a row with a million attempts from overflowing.
    return min(_FIRST_DELAY * (1 << min(attempts - 1, 30)), LONGEST_DELAY)


def _sensible(retry_after: float | None) -> timedelta | None:
    if retry_after is None or not math.isfinite(retry_after) or retry_after < 0:
        return None
    return timedelta(seconds=min(max(retry_after, 1.0), LONGEST_HOLD.total_seconds()))
