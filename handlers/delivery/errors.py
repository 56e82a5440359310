"""How a call of Slack can fail."""


class SlackError(Exception):
    """A call of Slack did not succeed. `error` is Slack's code, or one of ours: timeout, unreachable."""

    def __init__(self, error: str, *, retry_after: float | None = None) -> None:
        super().__init__(error)
        self.error = error
        self.retry_after = retry_after


class BeforeSendingError(SlackError):
    """Nothing was said yet, so trying again can't say it twice."""


class OpeningError(BeforeSendingError):
    """No conversation with this person could be opened; others, and channels, are reached all the same."""


class NotInstalledError(Exception):
    """No usable token for this workspace."""
