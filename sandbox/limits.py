"""Which calls come faster than Slack allows, and which before the time that Slack said?"""

import math
from collections import defaultdict, deque
from time import monotonic

TIER_1, TIER_2, TIER_3, TIER_4 = 1, 20, 50, 100
# "Several hundred" and "hundreds", in Slack's words.
HUNDREDS = 300
PER_MINUTE = {
    "apps.connections.open": TIER_1,
    "auth.test": HUNDREDS,
    "bots.info": TIER_3,
    "chat.delete": TIER_3,
    "chat.getPermalink": HUNDREDS,
    "chat.postEphemeral": TIER_4,
    "chat.postMessage": HUNDREDS,
    "chat.update": TIER_3,
    "conversations.history": TIER_3,
    "conversations.info": TIER_3,
    "conversations.join": TIER_3,
    "conversations.list": TIER_2,
    "conversations.members": TIER_4,
    "conversations.open": TIER_3,
    "conversations.replies": TIER_3,
    "files.completeUploadExternal": TIER_4,
    "files.getUploadURLExternal": TIER_4,
    "files.info": TIER_4,
    "team.info": TIER_3,
    "users.conversations": TIER_2,
    "users.info": TIER_4,
    "users.list": TIER_2,
    "users.lookupByEmail": TIER_3,
    "views.open": TIER_4,
    "views.publish": TIER_4,
    "views.push": TIER_4,
    "views.update": TIER_4,
}
MINUTE, SECOND = 60.0, 1.0
# Methods that are limited in each channel too: one call a second.
PER_CHANNEL = {"chat.postMessage"}

# A method, and the channel; or no channel, when it is refused everywhere.
Scope = tuple[str, str]


class Limits:
    """Counts while it is on. When a client was told to come back is always kept."""

    def __init__(self) -> None:
        self.on = False
        self._taken: dict[Scope, deque[float]] = defaultdict(deque)
        self._not_before: dict[Scope, float] = {}

    def too_early(self, method: str, channel: str) -> bool:
        """The client was told to wait longer than this."""
        return self._told(method, channel) > monotonic()

    def told(self, method: str, channel: str, seconds: float) -> None:
        """The client was told to wait before it calls this again."""
        self._not_before[method, channel] = monotonic() + seconds

    def take(self, method: str, channel: str) -> int | None:
        """Count a call; or the whole seconds that the client has to wait, if it was one too many."""
        if not self.on:
            return None
        now = monotonic()
        scopes = [((method, ""), PER_MINUTE.get(method, TIER_3), MINUTE)]
        if method in PER_CHANNEL:
            scopes.append(((method, channel), 1, SECOND))
        free_at = self._told(method, channel)
        for scope, most, period in scopes:
            taken = self._taken[scope]
            while taken and taken[0] <= now - period:
                taken.popleft()
            if len(taken) >= most:
                free_at = max(free_at, taken[0] + period)
                self._not_before[scope] = now + math.ceil(taken[0] + period - now)
        if free_at > now:
            return math.ceil(free_at - now)
        for scope, _, _ in scopes:
            self._taken[scope].append(now)
        return None

    def _told(self, method: str, channel: str) -> float:
        return max(self._not_before.get(scope, 0.0) for scope in ((method, channel), (method, "")))
