"""The row of the search in all records. Its command is a word of `/rituals`, whose row leads to it."""

from handlers import find
from handlers.registry.row import Ritual

ROW = Ritual(
    name="find",
    actions={
        "find.open": find.on_open,
        "find.previous": find.on_page,
        "find.next": find.on_page,
        "find.filter": find.on_filter,
        "find.clear": find.on_page,
    },
    views={"find.asked": find.on_asked},
)
