"""What people do: each act by its name, in the words and with the buttons that anybody would use."""

from collections.abc import Mapping
from datetime import timedelta

from chaos.people import Act, AgainError, NotNowError, Somebody
from chaos.town import FOLLOWER
from sandbox.person import Seen


# --- decisions -------------------------------------------------------------------------------------------------------
async def decides(who: Somebody, word: str) -> bool:
    approver = who.chance.choice([name for name in ("ana", "ben", "cy", "dora") if name != who.name])
    await who.types(f"/decide Choose {word} @{approver}")
    await who.fills("Log a decision", {"Context": f"It is about {word}."})
    return True


async def answers(who: Somebody, word: str) -> bool:
    """Approve or reject what one was asked."""
    asked = who.finds("asks you to decide", "[Decide]", in_="@drumbeat", last=False)
    await who.presses("Decide", on=asked)
    await who.fills(
        "Decide",
        {
            "Your decision": who.chance.choice(["Approve", "Approve", "Decline", "Request changes"]),
            "Why": f"Because of {word}",
        },
    )
    return True


async def objects(who: Somebody, word: str) -> bool:
    await who.presses("Add input", on=who.finds("D-", "[Add input]", last=False))
    await who.fills("Input to", {"Your input": "Support", "What you want to say": f"I say {word}"})
    return True


# --- bets ------------------------------------------------------------------------------------------------------------
async def bets(who: Somebody, word: str) -> bool:
    await who.types(f"/bet Win {word}")
    await who.fills(
        "Place a bet",
        {"Outcome": f"share of {word}", "From": "10%", "To": "30%", "By": "2027-04-30", "Confidence, %": "70"},
    )
    return True


async def updates(who: Somebody, word: str) -> bool:
    """In one line. Who sees a failure looks whether it was said all the same."""
    ref = _ref(who, "B-")
    if any(word in one.text for one in who.person.reads(who.team) if not one.ephemeral):
        return True
    said = await who.types(f"/bet {ref} {who.chance.randint(20, 95)} since {word}")
    if said is None:
        raise AgainError("no answer")
    return True


async def updates_by_form(who: Somebody, word: str) -> bool:
    ref = _ref(who, "B-")
    await who.presses("Update", on=who.finds(f"{ref} ", "[Update]"))
    places = ("Figuring out: halfway up", "At the top: we know what to do", "Executing: halfway down")
    await who.fills("Update", {"Place on the hill": who.chance.choice(places), "What changed": f"now {word}"})
    return True


# --- launches --------------------------------------------------------------------------------------------------------
async def plans(who: Somebody, word: str) -> bool:
    day = who.sandbox.clock.now() + timedelta(days=who.chance.choice([12, 15, 20]))
    day += timedelta(days=max(0, 7 - day.weekday()) if day.weekday() > 3 else 0)
    await who.types(f"/launch Ship {word} {day:%Y-%m-%d}")
    approver = who.chance.choice([name for name in ("ana", "ben", "cy", "dora") if name != who.name])
    await who.fills("Plan a launch", {"Go / no-go approver": f"@{approver}"})
    return True


async def ticks(who: Somebody, word: str) -> bool:
    await who.presses("Tick", on=who.finds("L-", "[Tick]", last=False))
    await who.fills("Tick an item", {"Evidence": f"Seen: {word}"})
    return True


async def gates(who: Somebody, word: str) -> bool:
    asked = who.finds("L-", "[Go / no-go]", last=False)
    await who.presses("Go / no-go", on=asked)
    await who.fills("Go / no-go", {"Your answer": who.chance.choice(["Go", "No-go"]), "Rationale": f"By {word}"})
    return True


# --- metrics ---------------------------------------------------------------------------------------------------------
async def measures(who: Somebody, word: str) -> bool:
    await who.types(f"/metric Share of {word} {who.chance.randint(10, 99)}")
    await who.fills("Add a metric", {"Unit": "%"})
    return True


async def counts(who: Somebody, word: str) -> bool:
    """A value of one that is there; nothing is posted, and the receipt is private."""
    said = await who.types("/metric list")
    names = [line.split("·")[0].strip() for line in (said.text if said else "").splitlines() if "Share of" in line]
    names = [name[name.index("Share of") :] for name in names]
    if not names:
        raise NotNowError("no metric")
    await who.types(f"/metric {who.chance.choice(names).strip('* ')} {who.chance.randint(100, 999)}")
    return False


# --- the note --------------------------------------------------------------------------------------------------------
async def holds(who: Somebody, word: str) -> bool:
    await who.presses("Hold", on=_draft(who, "[Hold]"))
    form = await who.form("Hold the note")
    await who.fills("Hold the note", {form.labels[0]: f"waits for {word}"})
    return True


async def posts_now(who: Somebody, word: str) -> bool:
    await who.person.clicks("Post now", on=_draft(who, "[Post now]"))
    return False


async def edits(who: Somebody, word: str) -> bool:
    await who.presses("Edit", on=_draft(who, "[Edit]"))
    await who.fills("Edit the note", {"From the owner": f"This week it is {word}."})
    return True


async def corrects(who: Somebody, word: str) -> bool:
    """A line of the last note that was posted reads differently from now on."""
    await who.types("/weekly last")
    shown = who.finds("[Correct]")
    await who.presses("Correct", on=shown)
    form = await who.form("Correct the note")
    (element,) = [one["element"] for one in form.blocks if one.get("block_id", "").startswith("line")]
    offered = [one["text"]["text"] for group in element.get("option_groups", []) for one in group["options"]]
    bets_in_it = [one for one in offered if one.startswith("B-")]
    if not bets_in_it:
        raise NotNowError("no bet in the note")
    await who.person.fills({"What was wrong": who.chance.choice(bets_in_it)})
    form = await who.form("Correct the note", "How it reads")
    reads = f"{form.values['How it reads']} or {word}"
    await who.fills("Correct the note", {"How it reads": reads[-300:], "Why": f"I forgot {word}"})
    return True


async def follows(who: Somebody, word: str) -> bool:
    await who.types(f"/weekly follow {FOLLOWER}")
    return False


async def asks_status(who: Somebody, word: str) -> bool:
    said = await who.types("/rituals status")
    if said is None:
        raise AgainError("no answer")
    return False


def _draft(who: Somebody, button: str) -> Seen:
    """What the owner of the note has before them."""
    return who.finds(button, in_="@drumbeat")


def _ref(who: Somebody, kind: str) -> str:
    """A record of this kind that has a card in the team's channel."""
    cards = [one.text for one in who.person.reads(who.team) if one.text.startswith(kind) and one.thread_ts is None]
    if not cards:
        raise NotNowError(f"no {kind}")
    return who.chance.choice(cards).split()[0]


ACTS: Mapping[str, Act] = {
    "decides": decides,
    "answers": answers,
    "says input": objects,
    "bets": bets,
    "updates": updates,
    "updates by form": updates_by_form,
    "plans": plans,
    "ticks": ticks,
    "gates": gates,
    "measures": measures,
    "counts": counts,
    "holds": holds,
    "posts now": posts_now,
    "edits": edits,
    "corrects": corrects,
    "follows": follows,
    "asks status": asks_status,
}
