"""In which ways can something be refused: to the bot by Slack's API, and to a person by Slack's client?"""

from typing import Any


class ApiError(Exception):
    """The Web API's `ok: false`, with Slack's code and whatever else the answer carries."""

    def __init__(self, error: str, **facts: Any) -> None:
        super().__init__(error)
        self.error = error
        self.facts = facts


class CannotDo(AssertionError):  # noqa: N818 - reads as a sentence where it fails a test
    """Slack's client would not have let this person do that."""


class ManifestError(ValueError):
    """An app manifest that Slack would not install."""


class WorkspaceError(ValueError):
    """A workspace file that makes no sense, naming the key."""
