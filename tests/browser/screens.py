"""What does the toy show and ask? One of everything that the page can draw."""

from typing import Any

Json = dict[str, Any]


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def mrkdwn(text: str) -> Json:
    return {"type": "mrkdwn", "text": text}


def option(text: str, value: str, detail: str | None = None) -> Json:
    return {"text": plain(text), "value": value} | ({"description": plain(detail)} if detail else {})


def button(text: str, action_id: str, **more: Any) -> Json:
    return {"type": "button", "text": plain(text), "action_id": action_id, "value": action_id} | more


COLOURS = [option("Red", "red", "Warm"), option("Green", "green"), option("Blue", "blue")]
CONFIRM = {
    "title": plain("Withdraw it?"),
    "text": mrkdwn("This can't be *undone*."),
    "confirm": plain("Withdraw"),
    "deny": plain("Keep"),
    "style": "danger",
}


def shown(what: str) -> list[Json]:
    if what == "table":
        return [table()]
    return card() if what == "card" else [*card(), *words(), *controls()]


def card() -> list[Json]:
    return [
        {"type": "header", "text": plain("D-14 · Pick the queue")},
        {
            "type": "section",
            "text": mrkdwn("*Open* · due <!date^1795651200^{date_short_pretty} at {time}|1 Dec> · two-way door"),
            "accessory": {
                "type": "overflow",
                "action_id": "menu",
                "options": [option("Edit", "edit"), option("Move the date", "move"), option("History", "history")],
            },
        },
        {"type": "section", "fields": [mrkdwn("*Driver*\nBen Ito"), mrkdwn("*Approver*\nAna Silva")]},
        {"type": "divider"},
        {"type": "context", "elements": [mrkdwn("Logged in <#CNONE|elsewhere> · version 2")]},
        {
            "type": "actions",
            "elements": [
                button("Decide", "press", style="primary"),
                button("Add input", "input"),
                button("Withdraw", "withdraw", style="danger", confirm=CONFIRM),
            ],
        },
    ]


def words() -> list[Json]:
    marks = "*bold* _italic_ ~struck~ `code &lt;b&gt;` snake_case_name 5 * 3 * 2"
    text = f"{marks}\n&gt; quoted &lt;script&gt;alert(1)&lt;/script&gt; &amp; more\n```\n*not bold*\n```\n• one\n• two"
    lists = [
        {"type": "rich_text_section", "elements": [{"type": "text", "text": word}]} for word in ("first", "second")
    ]
    return [
        {"type": "section", "block_id": "marks", "text": mrkdwn(text)},
        {"type": "section", "text": mrkdwn("<https://example.com/a?b=1&amp;c=2|a link> :tada: <!here>")},
        {"type": "image", "image_url": "https://example.com/hill.png", "alt_text": "The hill: two bets climb"},
        {
            "type": "rich_text",
            "elements": [
                {
                    "type": "rich_text_section",
                    "elements": [{"type": "text", "text": "Rich", "style": {"bold": True}}],
                },
                {"type": "rich_text_list", "style": "ordered", "elements": lists},
            ],
        },
    ]


def controls() -> list[Json]:
    select = {"type": "static_select", "action_id": "colour", "placeholder": plain("Colour"), "options": COLOURS}
    person = {"type": "users_select", "action_id": "person", "placeholder": plain("Person")}
    channel = {"type": "channels_select", "action_id": "channel", "placeholder": plain("Channel")}
    return [
        {
            "type": "actions",
            "block_id": "controls",
            "elements": [
                select,
                person,
                channel,
                {"type": "datepicker", "action_id": "day", "placeholder": plain("Day")},
                {"type": "timepicker", "action_id": "time", "placeholder": plain("Time")},
            ],
        }
    ]


def table() -> Json:
    rows = [["Bet", "Confidence"], ["Churn under 5%", "70"], ["Faster search", "55"]]
    return {
        "type": "table",
        "column_settings": [{"align": "left"}, {"align": "right"}],
        "rows": [[{"type": "raw_text", "text": cell} for cell in row] for row in rows],
    }


def field(label: str, name: str, element: Json, *, optional: bool = False, hint: str | None = None) -> Json:
    about: Json = {"type": "input", "block_id": name, "label": plain(label), "element": {"action_id": name} | element}
    return about | ({"optional": True} if optional else {}) | ({"hint": plain(hint)} if hint else {})


def form(title: str, you: str, *, extra: bool = False) -> Json:
    text = {"type": "plain_text_input"}
    more = [field("One more", "more", text, optional=True)] if extra else []
    blocks: list[Json] = [
        {"type": "section", "text": mrkdwn(f"For <@{you}>")},
        field(
            "Title", "title", text | {"min_length": 3, "max_length": 40} | ({"initial_value": title} if title else {})
        ),
        *more,
        field("Why", "why", text | {"multiline": True}, optional=True, hint="A sentence is enough."),
        field("Weeks", "weeks", {"type": "number_input", "is_decimal_allowed": False, "min_value": "1"}, optional=True),
        field("Approver", "approver", {"type": "users_select"}),
        field("Informed", "informed", {"type": "multi_users_select"}, optional=True),
        field("Channel", "channel", {"type": "channels_select"}, optional=True),
        field("Conversation", "conversation", {"type": "conversations_select"}, optional=True),
        field("Colour", "colour", {"type": "static_select", "options": COLOURS}, optional=True),
        field("Colours", "colours", {"type": "multi_static_select", "options": COLOURS}, optional=True),
        field("Due", "due", {"type": "datepicker", "initial_date": "2026-12-01"}),
        field("Time", "time", {"type": "timepicker", "initial_time": "17:00"}),
        field("Door", "door", {"type": "radio_buttons", "options": COLOURS[:2], "initial_option": COLOURS[0]}),
        field("Ticks", "ticks", {"type": "checkboxes", "options": COLOURS}, optional=True),
        {"type": "actions", "elements": [button("Go deeper", "deeper"), button("Reshape", "reshape")]},
    ]
    return {
        "type": "modal",
        "callback_id": "form",
        "notify_on_close": True,
        "title": plain("Ask"),
        "submit": plain("Save"),
        "close": plain("Cancel"),
        "blocks": blocks,
    }


def deeper() -> Json:
    blocks = [field("Reason", "reason", {"type": "plain_text_input", "focus_on_load": True})]
    title, submit = plain("Deeper"), plain("Finish")
    return {"type": "modal", "callback_id": "deeper", "title": title, "submit": submit, "blocks": blocks}


def home() -> Json:
    return {
        "type": "home",
        "blocks": [
            {"type": "header", "text": plain("Waiting for you")},
            {"type": "section", "text": mrkdwn("Nothing today."), "accessory": button("Ask", "open_form")},
        ],
    }
