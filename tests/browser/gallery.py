"""One of every block, element and input, to be looked at."""

from typing import Any

from tests.browser.screens import COLOURS, CONFIRM, Json, button, field, mrkdwn, option, plain, table

FRIDAY = 1795795200
CUSTOMERS = {
    "Paying": ["Acme Anvils", "Apex Analytics", "Bolt & Sons"],
    "Trying": ["Crane Logistics", "Acorn Foods"],
}


def suggested(words: str) -> Json:
    """The customers whose name has these letters, in their groups."""
    groups = []
    for label, names in CUSTOMERS.items():
        found = [option(name, name.lower()) for name in names if words.lower() in name.lower()]
        if found:
            groups.append({"label": plain(label), "options": found})
    return {"option_groups": groups}


def select(kind: str, name: str, placeholder: str, **more: Any) -> Json:
    return {"type": kind, "action_id": name, "placeholder": plain(placeholder)} | more


def section(text: str, **more: Any) -> Json:
    return {"type": "section", "text": mrkdwn(text)} | more


BY_KIND = [
    {"label": plain("Warm"), "options": [option("Red", "red"), option("Orange", "orange")]},
    {"label": plain("Cold"), "options": [option("Blue", "blue"), option("Green", "green")]},
]
CHOICES = [
    {"text": mrkdwn("*Two-way door*"), "value": "two", "description": mrkdwn("Can be undone _cheaply_")},
    {"text": mrkdwn("*One-way door*"), "value": "one", "description": mrkdwn("Gets a review date")},
]


def sections() -> list[Json]:
    """A section with each accessory."""
    menu = {"type": "overflow", "action_id": "more", "options": [option("Edit", "edit"), option("Withdraw", "out")]}
    image = {"type": "image", "image_url": "https://example.com/a.png", "alt_text": "A logo"}
    return [
        {"type": "header", "text": plain("Sections and what stands beside them")},
        section("*B-3 Churn under 5 %* · 70 % → 55 %\nThe migration waits for legal", accessory=button("Update", "u")),
        section("With a menu", accessory=menu),
        section("With a picture that is kept elsewhere", accessory=image),
        section("With a select", accessory=select("static_select", "s", "Horizon", options=COLOURS)),
        section("With people", accessory=select("multi_users_select", "mu", "Contributors")),
        section("With customers, asked of the app", accessory=select("external_select", "ex", "Customer")),
        section("With a date", accessory=select("datepicker", "d", "Due", initial_date="2026-12-01")),
        section("With boxes", accessory={"type": "checkboxes", "action_id": "c", "options": CHOICES}),
        section("With radio buttons", accessory={"type": "radio_buttons", "action_id": "r", "options": CHOICES}),
        {
            "type": "section",
            "text": mrkdwn("And with fields"),
            "fields": [mrkdwn(f"*{name}*\n{value}") for name, value in FACTS],
        },
    ]


FACTS = [("Driver", "Ben Ito"), ("Approver", "Ana Silva"), ("Due", "Friday, 17:00"), ("Door", "two-way")]


def layout() -> list[Json]:
    """Headers of each level, context, dividers, tables and everything to press."""
    headers: list[Json] = [
        {"type": "header", "text": plain(f"Header of level {level}"), "level": level} for level in range(1, 5)
    ]
    link = button("Open the plan", "open", url="https://example.com/plan")
    return [
        *headers,
        {"type": "divider"},
        {
            "type": "context",
            "elements": [
                mrkdwn(f"Decided by *Ana* · <!date^{FRIDAY}^{{date_short_pretty}} at {{time}}|Friday> · version 2"),
                plain("D-14 :white_check_mark:"),
            ],
        },
        {
            "type": "actions",
            "block_id": "pressed",
            "elements": [
                button("Decide", "decide", style="primary"),
                button("Withdraw", "withdraw", style="danger", confirm=CONFIRM),
                button("Add input", "input"),
                link,
                {"type": "overflow", "action_id": "m", "options": [option("Edit", "e"), option("History", "h")]},
                {"type": "datetimepicker", "action_id": "dt", "initial_date_time": FRIDAY},
                select("static_select", "grouped", "Colour", option_groups=BY_KIND),
                select("conversations_select", "conv", "Conversation"),
                select("timepicker", "t", "Time", initial_time="16:00"),
            ],
        },
        table(),
        {"type": "image", "image_url": "https://example.com/hill.png", "alt_text": "The hill", "title": plain("Hill")},
    ]


def run(text: str, **style: bool) -> Json:
    return {"type": "text", "text": text} | ({"style": style} if style else {})


def line(*elements: Json) -> Json:
    return {"type": "rich_text_section", "elements": list(elements)}


def listed(style: str, indent: int, *texts: str) -> Json:
    items = [line(run(text)) for text in texts]
    return {"type": "rich_text_list", "style": style, "indent": indent, "elements": items}


def rich(ana: str, growth: str) -> Json:
    """Every part that rich text has."""
    return {
        "type": "rich_text",
        "elements": [
            line(
                *[run("Bold", bold=True), run(", "), run("italic", italic=True), run(", "), run("struck", strike=True)],
                *[run(", "), run("code()", code=True), run(", "), {"type": "link", "url": "https://example.com"}],
            ),
            line(
                *[{"type": "user", "user_id": ana}, run(" in "), {"type": "channel", "channel_id": growth}, run(" ")],
                *[{"type": "usergroup", "usergroup_id": "S1"}, run(" "), {"type": "broadcast", "range": "here"}],
                *[run(" "), {"type": "emoji", "name": "tada"}, run(" "), {"type": "color", "value": "#2f7d5b"}],
                *[run(" "), {"type": "date", "timestamp": FRIDAY, "format": "{date_long} at {time}", "fallback": "x"}],
            ),
            listed("bullet", 0, "One bullet", "another"),
            listed("bullet", 1, "one below"),
            listed("bullet", 2, "and one below that"),
            listed("ordered", 0, "First", "second"),
            listed("ordered", 1, "second, part a"),
            {"type": "rich_text_quote", "elements": [run("Basically done is not done.")]},
            {"type": "rich_text_preformatted", "elements": [run("def ship():\n    return evidence")]},
        ],
    }


MARKDOWN = """# Choose the queue
## Context
We need **one** queue, _not_ two; ~~Kafka~~ `redis` and [the plan](https://example.com/plan) say so.

### Options
1. Postgres
   - no new service
   - slower
2. Redis
   1. fast

- [x] telemetry verified
- [ ] rollback plan tested

> Simple things stay simple,
> says *everybody*.

| Option | Cost | Risk |
|:-------|-----:|:----:|
| **Postgres** | 2 weeks | low |
| Redis | 1 week | `high` |

```python
def decide(option):
    return option  # *not* emphasised
```

---
#### Small print
See https://example.com/adr."""

MRKDWN = (
    "*bold* _italic_ ~struck~ `code` <https://example.com|a link> :rocket:\n"
    "&gt; quoted, and\n&gt; quoted again\n```\ncode over\ntwo lines\n```\n• by hand\n• by hand too"
)


def every_input() -> Json:
    """A modal that asks with every input there is."""
    typed = {"type": "plain_text_input"}
    boxes = {"type": "checkboxes", "options": CHOICES}
    grouped = {"type": "multi_static_select", "option_groups": BY_KIND, "max_selected_items": 2}
    search = {"placeholder": plain("Search customers"), "min_query_length": 2}
    blocks: list[Json] = [
        section("*Everything that can be asked*, one below the other."),
        field(
            "Title", "title", typed | {"max_length": 60, "placeholder": plain("What is decided?")}, hint="In a line."
        ),
        field("Reason", "reason", typed | {"multiline": True, "min_length": 10}, optional=True),
        field(
            "Context", "context", {"type": "rich_text_input", "placeholder": plain("Why, and for whom?")}, optional=True
        ),
        field(
            "Evidence",
            "evidence",
            {"type": "file_input", "filetypes": ["pdf", "png", "csv"], "max_files": 3},
            optional=True,
        ),
        field("Customer", "customer", {"type": "external_select"} | search, optional=True),
        field("Customers", "customers", {"type": "multi_external_select"} | search, optional=True),
        field("Approver", "approver", {"type": "users_select"}, optional=True),
        field("Contributors", "contributors", {"type": "multi_users_select"}, optional=True),
        field("Channel", "channel", {"type": "channels_select"}, optional=True),
        field("Informed", "informed", {"type": "multi_conversations_select"}, optional=True),
        field("Here", "here", {"type": "conversations_select", "default_to_current_conversation": True}, optional=True),
        field("Horizon", "horizon", {"type": "static_select", "options": COLOURS}, optional=True),
        field("Tags", "tags", grouped, optional=True),
        field("Due", "due", {"type": "datepicker", "initial_date": "2026-12-01"}, optional=True),
        field("Time", "time", {"type": "timepicker", "initial_time": "17:00"}, optional=True),
        field("Moment", "moment", {"type": "datetimepicker", "initial_date_time": FRIDAY}, optional=True),
        field("Door", "door", {"type": "radio_buttons", "options": CHOICES, "initial_option": CHOICES[0]}),
        field("Ticks", "ticks", boxes, optional=True),
        field("E-mail", "email", {"type": "email_text_input"}, optional=True),
        field("Link", "link", {"type": "url_text_input"}, optional=True),
        field(
            "Confidence",
            "confidence",
            {"type": "number_input", "is_decimal_allowed": False, "min_value": "0", "max_value": "100"},
            optional=True,
        ),
        {"type": "alert", "level": "warning", "text": mrkdwn("The 4th of December is a *freeze day*.")},
        {"type": "context", "elements": [mrkdwn("Times are in Europe/Lisbon.")]},
    ]
    title, submit, close = plain("Every input"), plain("Save"), plain("Cancel")
    return {"type": "modal", "callback_id": "every", "title": title, "submit": submit, "close": close, "blocks": blocks}


def home() -> Json:
    """A Home tab with sections, filters and a list to act on."""
    rows = [
        section(
            f"*D-{number} {title}*\nby Ana Silva · due <!date^{FRIDAY}^{{date_short}}|Friday>",
            accessory=button("Decide", f"decide_{number}"),
        )
        for number, title in (
            (14, "Pick the queue"),
            (15, "Move the launch to January"),
            (16, "Hire a second designer"),
        )
    ]
    filters = {
        "type": "actions",
        "elements": [
            select("static_select", "state", "Open", options=COLOURS),
            select("users_select", "driver", "Driver"),
            select("external_select", "customer", "Customer", min_query_length=0),
            button("Log a decision", "log", style="primary"),
        ],
    }
    note = field("Note to yourself", "note", {"type": "rich_text_input"}, optional=True)
    return {
        "type": "home",
        "blocks": [
            {"type": "header", "text": plain("Waiting for you"), "level": 1},
            {"type": "context", "elements": [mrkdwn("3 decisions · 1 check-in · as of a minute ago")]},
            filters,
            {"type": "divider"},
            *rows,
            {"type": "divider"},
            {"type": "header", "text": plain("Your bets")},
            {"type": "section", "fields": [mrkdwn(f"*{name}*\n{value}") for name, value in FACTS]},
            note,
        ],
    }
