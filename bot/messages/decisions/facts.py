"""How does a person read what history keeps of a decision? Each fact has a name."""

from collections.abc import Mapping

from bot.messages.facts import Form, Names
from bot.messages.questions import AROUND
from bot.rules import decisions

WORDS, PEOPLE, MOMENT, HIDDEN = Form.WORDS, Form.PEOPLE, Form.MOMENT, Form.HIDDEN

# In this order they are read: what matters most comes first.
NAMES: Mapping[str, tuple[str, Form]] = {
    "number": ("Number", HIDDEN),
    "team": ("Team", HIDDEN),
    "title": ("Title", WORDS),
    "state": ("Status", WORDS),
    "option": ("Decided option", WORDS),
    "by default": ("By default", Form.YES),
    "decided by": ("Decided by", PEOPLE),
    "decided for": ("Decided for", PEOPLE),
    "decided at": ("Decided at", MOMENT),
    "conditions": ("Conditions", WORDS),
    "approver": ("Approver", PEOPLE),
    "driver": ("Driver", PEOPLE),
    "due": ("Due", MOMENT),
    "delegation to": ("Delegate", PEOPLE),
    "delegation start": ("Delegated from", MOMENT),
    "delegation until": ("Delegated until", MOMENT),
    "review on": ("Review on", Form.DAY),
    "version": ("Version", WORDS),
    "context": ("Context", WORDS),
    "rationale": ("Why", WORDS),
    "door": ("Door", WORDS),
    "default state": ("If nobody answers", WORDS),
    "default option": ("If nobody answers, option", WORDS),
    "asked at": ("Asked at", MOMENT),
    "logged by": ("Logged by", PEOPLE),
    "logged at": ("Logged at", MOMENT),
    "link": ("What is signed", WORDS),
    "label": ("Its version", WORDS),
    "expected": ("Expected result", WORDS),
    "contributors": ("Contributors", PEOPLE),
    "informed": ("Informed", PEOPLE),
    "informed channels": ("Informed channels", Form.CHANNELS),
    "withdrawal by": ("Withdrawn by", PEOPLE),
    "withdrawal at": ("Withdrawn at", MOMENT),
    "withdrawal why": ("Why it was withdrawn", WORDS),
    "withdrawal mistake": ("Logged by mistake", Form.YES),
    "review by": ("Reviewed by", PEOPLE),
    "review at": ("Reviewed at", MOMENT),
    "review expected": ("Expected, says the review", WORDS),
    "review happened": ("What happened", WORDS),
    "review lesson": ("Lesson", WORDS),
    "supersedes": ("Takes the place of", WORDS),
    "superseded by": ("Superseded by", WORDS),
}

OF_MANY: Mapping[str, tuple[str, Form]] = {
    "options name": ("Option {n}", WORDS),
    "options tradeoff": ("Trade-off of option {n}", WORDS),
    "inputs number": ("Input", HIDDEN),
    "inputs kind": ("Input {n}", WORDS),
    "inputs by": ("Input {n} by", PEOPLE),
    "inputs at": ("Input {n} at", MOMENT),
    "inputs version": ("Input {n} is to version", WORDS),
    "inputs text": ("Input {n} says", WORDS),
    "inputs steelman": ("The strongest case for it, in input {n}", WORDS),
    "inputs fair": ("That case is", Form.ANSWER),
    "inputs fair by": ("Says so", PEOPLE),
    "inputs fair at": ("Said at", MOMENT),
    "inputs resolved by": ("Input {n} resolved by", PEOPLE),
    "inputs resolved at": ("Input {n} resolved at", MOMENT),
    "inputs resolved why": ("How input {n} was resolved", WORDS),
    "commitments by": ("Disagrees and commits", PEOPLE),
    "commitments at": ("Committed at", MOMENT),
    "reopenings number": ("Attempt to reopen", HIDDEN),
    "reopenings by": ("New evidence {n} by", PEOPLE),
    "reopenings at": ("New evidence {n} at", MOMENT),
    "reopenings evidence": ("New evidence {n}", WORDS),
    "reopenings passed to": ("New evidence {n} reassigned to", PEOPLE),
    "reopenings passed at": ("New evidence {n} reassigned at", MOMENT),
    "reopenings outcome": ("New evidence {n} is", WORDS),
    "reopenings answered by": ("New evidence {n} answered by", PEOPLE),
    "reopenings answered at": ("New evidence {n} answered at", MOMENT),
    "reopenings why": ("Answer to new evidence {n}", WORDS),
}


def _ref(number: object) -> str:
    return decisions.ref(int(str(number)))


READ = Names(
    one=NAMES,
    around=AROUND,
    many=OF_MANY,
    causes=("rationale", "why"),
    said={
        "supersedes": _ref,
        "superseded by": _ref,
        "inputs fair": lambda is_fair: "fair" if is_fair else "not my view",
    },
)
name_of = READ.of
