"""The row of Home."""

from handlers import home
from handlers.registry.row import Ritual

ROW = Ritual(
    name="home",
    actions={
        "home.clear": home.on_clear,
        "home.filter": home.on_filter_pressed,
        "home.help": home.on_help,
        "home.look": home.on_look,
        "home.next": home.on_turn,
        "home.previous": home.on_turn,
    },
    views={"home.filtered": home.on_filtered},
    events={"app_home_opened": home.on_opened},
    home=home.compose,
)
