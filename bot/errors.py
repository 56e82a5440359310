"""What a person did that can't be done. The words are in bot/messages/errors.py."""

from collections.abc import Mapping


class UserError(Exception):
    """Raised by rules, answered where the person is: in a command's reply, at the modal's field, or privately.

    `code` names the case; `field` is the input to mark, if one is to blame; `facts` go into the words.
    """

    def __init__(self, code: str, *, field: str | None = None, **facts: object) -> None:
        super().__init__(code)
        self.code = code
        self.field = field
        self.facts: Mapping[str, object] = facts

    def at(self, field: str) -> "UserError":
        """The same error, marked at an input."""
        return UserError(self.code, field=field, **self.facts)

    @classmethod
    def kept(cls, code: str, **facts: object) -> "UserError":
        """One that was kept, to be said again."""
        return cls(code).saying(**facts)

    def saying(self, **facts: object) -> "UserError":
        """The same error, told with other facts."""
        other = UserError(self.code, field=self.field)
        other.facts = facts
        return other
