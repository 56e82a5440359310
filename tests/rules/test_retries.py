"""After a failed call to Slack: again and when, never, ask whether it happened, or the workspace is gone."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rules.retries import (
    DROPPED,
    LONGEST_DELAY,
    LONGEST_HOLD,
    MAX_ATTEMPTS,
    TIMEOUT,
    UNREACHABLE,
    UNREADABLE,
    Disconnected,
    Family,
    GiveUp,
    InDoubt,
    Reason,
    RetryAt,
    decide,
    family,
)

AMBIGUOUS = [TIMEOUT, DROPPED, UNREADABLE, "internal_error", "fatal_error", "file_update_failed"]
AMBIGUOUS += ["http_500", "http_502", "http_504"]
REFUSED_FOR_NOW = [UNREACHABLE, "service_unavailable", "request_timeout", "team_added_to_org"]
RATE_LIMITED = ["ratelimited", "rate_limited", "http_429"]
errors = st.sampled_from(
    [*AMBIGUOUS, *REFUSED_FOR_NOW, *RATE_LIMITED, "is_archived", "invalid_blocks", "token_revoked", "token_expired"]
) | st.text(max_size=30)


@pytest.mark.parametrize("error", RATE_LIMITED)
def test_a_rate_limit_holds_the_method_as_long_as_slack_says(error: str) -> None:
    assert decide(error, attempts=1, retry_after=30) == RetryAt(delay=timedelta(seconds=30), hold_method=True)
    assert decide(error, attempts=1, retry_after=0.4) == RetryAt(delay=timedelta(seconds=1), hold_method=True)
    # Being asked to wait is no failure of the message, however often.
    assert isinstance(decide(error, attempts=10 * MAX_ATTEMPTS, retry_after=30), RetryAt)


@pytest.mark.parametrize("retry_after", [None, -1.0, float("nan"), float("inf")])
def test_a_rate_limit_without_a_sensible_wait_waits_anyway(retry_after: float | None) -> None:
    again = decide("ratelimited", attempts=1, retry_after=retry_after)
    assert again == RetryAt(delay=timedelta(seconds=30), hold_method=True)


def test_an_absurd_wait_is_capped() -> None:
    assert decide("ratelimited", attempts=1, retry_after=1e12) == RetryAt(delay=LONGEST_HOLD, hold_method=True)


@pytest.mark.parametrize("error", AMBIGUOUS)
def test_what_may_have_happened_is_looked_up_before_it_is_said_again(error: str) -> None:
    again = RetryAt(delay=timedelta(seconds=2))
    assert decide(error, attempts=1) == InDoubt(if_absent=again)
    assert decide(error, attempts=1, idempotent=True) == again
    exhausted = GiveUp(reason=Reason.EXHAUSTED)
    assert decide(error, attempts=MAX_ATTEMPTS) == InDoubt(if_absent=exhausted)
    assert decide(error, attempts=MAX_ATTEMPTS, idempotent=True) == exhausted


@pytest.mark.parametrize("error", REFUSED_FOR_NOW)
def test_what_surely_did_not_happen_is_tried_again(error: str) -> None:
    assert decide(error, attempts=1) == RetryAt(delay=timedelta(seconds=2))
    assert decide(error, attempts=4) == RetryAt(delay=timedelta(seconds=16))
    assert decide(error, attempts=1, retry_after=60) == RetryAt(delay=timedelta(seconds=60))
    assert decide(error, attempts=MAX_ATTEMPTS) == GiveUp(reason=Reason.EXHAUSTED)


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        ("is_archived", Reason.ARCHIVED),
        ("not_in_channel", Reason.NOT_IN_CHANNEL),
        ("channel_not_found", Reason.CHANNEL_GONE),
        ("restricted_action", Reason.RESTRICTED),
        ("restricted_action_read_only_channel", Reason.RESTRICTED),
        ("restricted_action_thread_locked", Reason.THREAD_CLOSED),
        ("cannot_reply_to_message", Reason.THREAD_CLOSED),
        ("slack_connect_file_link_sharing_blocked", Reason.RESTRICTED),
        ("user_disabled", Reason.PERSON_GONE),
        ("messages_tab_disabled", Reason.MESSAGES_OFF),
        ("missing_scope", Reason.SCOPE_MISSING),
        ("team_access_not_granted", Reason.NO_ACCESS),
        ("msg_too_long", Reason.NOT_SENDABLE),
        ("invalid_blocks", Reason.NOT_SENDABLE),
        ("metadata_too_large", Reason.NOT_SENDABLE),
        ("is_inactive", Reason.ARCHIVED),
        ("message_not_found", Reason.MESSAGE_GONE),
        ("thread_not_found", Reason.MESSAGE_GONE),
        ("edit_window_closed", Reason.MESSAGE_GONE),
        ("message_limit_exceeded", Reason.WORKSPACE_FULL),
        ("storage_limit_reached", Reason.WORKSPACE_FULL),
        ("file_uploads_disabled", Reason.FILES_OFF),
        ("file_upload_size_restricted", Reason.FILE_TOO_LARGE),
        ("snippet_too_large", Reason.FILE_TOO_LARGE),
    ],
)
def test_a_refusal_for_good_is_given_up_at_once(error: str, reason: Reason) -> None:
    assert decide(error, attempts=1) == GiveUp(reason=reason)
    assert decide(error, attempts=1, idempotent=True) == GiveUp(reason=reason)


@pytest.mark.parametrize("error", ["token_revoked", "account_inactive", "invalid_auth", "not_authed"])
def test_a_dead_token_disconnects_the_workspace(error: str) -> None:
    assert decide(error, attempts=1) == Disconnected()


def test_an_expired_token_may_be_refreshed_in_between() -> None:
    assert isinstance(decide("token_expired", attempts=1), RetryAt)
    assert decide("token_expired", attempts=3) == Disconnected()


@pytest.mark.parametrize("error", ["something_slack_made_up_today", "http_418", ""])
def test_an_unknown_refusal_gets_three_tries(error: str) -> None:
    assert [type(decide(error, attempts=n)) for n in (1, 2)] == [RetryAt, RetryAt]
    assert decide(error, attempts=3) == GiveUp(reason=Reason.UNKNOWN)


def test_attempts_are_counted_from_one() -> None:
    with pytest.raises(ValueError, match="attempt"):
        decide("timeout", attempts=0)


@given(errors, st.booleans(), st.integers(1, 10**6), st.none() | st.floats())
def test_every_answer_is_bounded_and_the_same_each_time(
    error: str, idempotent: bool, attempts: int, retry_after: float | None
) -> None:
    outcome = decide(error, attempts=attempts, idempotent=idempotent, retry_after=retry_after)
    assert outcome == decide(error, attempts=attempts, idempotent=idempotent, retry_after=retry_after)
    again = outcome.if_absent if isinstance(outcome, InDoubt) else outcome
    if isinstance(again, RetryAt):
        assert timedelta(seconds=1) <= again.delay <= LONGEST_HOLD
        assert attempts < MAX_ATTEMPTS or error in RATE_LIMITED
        assert again.hold_method == (error in RATE_LIMITED)


@given(st.sampled_from(REFUSED_FOR_NOW), st.integers(1, MAX_ATTEMPTS - 2))
def test_waits_grow_up_to_a_cap(error: str, attempts: int) -> None:
    first, second = decide(error, attempts=attempts), decide(error, attempts=attempts + 1)
    assert isinstance(first, RetryAt)
    assert isinstance(second, RetryAt)
    assert first.delay < second.delay or second.delay == LONGEST_DELAY


def test_a_message_outlives_an_afternoon_without_slack() -> None:
    total = timedelta(0)
    for attempt in range(1, MAX_ATTEMPTS):
        again = decide("service_unavailable", attempts=attempt)
        assert isinstance(again, RetryAt)
        total += again.delay
    assert timedelta(hours=6) < total < timedelta(hours=24)


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        ("ratelimited", Family.RATE_LIMITED),
        ("http_429", Family.RATE_LIMITED),
        ("token_revoked", Family.DISCONNECTED),
        ("token_expired", Family.DISCONNECTED),
        ("is_archived", Family.REFUSED),
        ("restricted_action_read_only_channel", Family.REFUSED),
        ("timeout", Family.IN_DOUBT),
        ("http_503", Family.IN_DOUBT),
        ("unreachable", Family.UNAVAILABLE),
        ("expired_trigger_id", Family.OTHER),
        ("a code of next year", Family.OTHER),
    ],
)
def test_each_error_is_of_one_family(error: str, kind: Family) -> None:
    assert family(error) is kind


@given(errors, st.integers(1, MAX_ATTEMPTS))
def test_the_family_says_what_is_done_about_it(error: str, attempts: int) -> None:
    outcome = decide(error, attempts=attempts)
    match family(error):
        case Family.RATE_LIMITED:
            assert isinstance(outcome, RetryAt)
            assert outcome.hold_method
        case Family.REFUSED:
            assert isinstance(outcome, GiveUp)
        case Family.IN_DOUBT:
            assert isinstance(outcome, InDoubt)
