"""The row of what is exported of a whole workspace, and of what is kept of one person. `/rituals` leads to both."""

from handlers import export
from handlers.registry.row import Ritual

ROW = Ritual(
    name="export",
    actions={"export.my_data": export.on_my_data},
    views={"export.asked": export.on_asked},
    files={"export.workspace": export.make, "export.mine": export.make_mine},
)
