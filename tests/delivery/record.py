"""What the workspace was asked to do, for tests to look at."""

from collections.abc import Sequence

from sandbox.server import Sandbox


def posted(sandbox: Sandbox, method: str = "chat.postMessage") -> list[str]:
    """The texts that Slack took by this method, in order."""
    return [str(one.args.get("text")) for one in sandbox.calls if one.method == method and one.effect]


def methods(sandbox: Sandbox) -> Sequence[str]:
    return [one.method for one in sandbox.calls]
