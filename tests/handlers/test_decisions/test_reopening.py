"""New evidence on what was decided: who decided reads it and answers, and a new decision begins or does not."""

import asyncio
import json

from bot.rules import decisions
from bot.rules.approval import Delegation
from sandbox.person import Person
from storage import decisions as stored
from storage.engine import Tx
from tests.handlers import front
from tests.handlers.test_decisions.living import approved, card, decide, kept, log, thread
from tests.world import World

EVIDENCE = "Redis changed its licence & <price>"


async def brings(person: Person, evidence: str = EVIDENCE, in_: str = "#growth", number: str = "D-1") -> None:
    await person.clicks("Reopen", on=await card(person, number, in_=in_))
    await person.modal(f"Reopen {number}")
    await person.fills({"New evidence": evidence})
    await person.submits()


async def answers(here: World, person: Person, answer: str, why: str = "") -> None:
    await here.settled()
    await person.clicks("Answer the evidence", on=await person.sees("has new evidence on D-1", in_="@drumbeat"))
    await here.settled()
    await person.modal("Answer D-1")
    await person.fills({"Your answer": answer, "Why": why})
    await person.submits()


REOPEN, LEAVE = "Reopen it: a new decision is asked", "Leave it as it was decided"


async def test_evidence_that_is_accepted_opens_a_new_decision(here: World) -> None:
    await here.set_up()
    await approved(here)
    ana, ben, cy = (here.person(name) for name in ("ana", "ben", "cy"))
    await brings(cy)
    await ana.sees(f"@Cy Young asks to reopen D-1 — {EVIDENCE}\n@Ben Okafor answers it.", in_="#growth")
    await here.settled()
    assert "Asked to reopen once; the last evidence waits for its answer" in (await card(ana)).text
    await answers(here, ben, REOPEN, "That changes it")
    await here.settled()
    (line,) = thread(ana, "reopened D-1")
    assert line.text == "@Cy Young @Ana Silva: @Ben Okafor reopened D-1 as D-2 — That changes it"
    old, new = (await card(ana, "D-1")).text, (await card(ana, "D-2")).text
    assert "Superseded by D-2 · Approved by @Ben Okafor" in old
    assert "Asked to reopen once" in old
    assert "waits" not in old
    assert not any(f"[{label}]" in old for label in ("Decide", "Reopen", "Write the review"))
    assert "Takes the place of D-1" in new
    assert EVIDENCE in new
    assert (await kept(here, 2)).approval.due.isoformat() == "2026-11-19T17:00:00+00:00", "three working days ahead"
    told = await ben.sees("had new evidence on D-1", in_="@drumbeat")
    assert "@Ben Okafor reopened D-1 as D-2" in told.text
    assert "[Answer the evidence]" not in told.text
    await ben.sees("@Cy Young asks you to decide D-2", in_="@drumbeat")
    await decide_new(ben)
    await ana.sees("@Ben Okafor declined D-2 version 1 — Not any more", in_="#growth")


async def decide_new(ben: Person) -> None:
    await ben.clicks("Decide", on=await card(ben, "D-2"))
    await ben.modal("Decide D-2")
    await ben.fills({"Your decision": "Decline", "Why": "Not any more"})
    await ben.submits()


async def test_evidence_that_is_refused_leaves_it_and_says_why(here: World) -> None:
    await here.set_up()
    await approved(here)
    ana, ben, cy = (here.person(name) for name in ("ana", "ben", "cy"))
    await brings(cy)
    await answers(here, ben, LEAVE)
    form = await ben.modal("Answer D-1")
    assert form.errors == {"Why": "Say why, so that others can follow."}
    await ben.fills({"Why": "We knew that"})
    await ben.submits()
    await here.settled()
    (line,) = thread(ana, "left D-1")
    assert line.text == "@Cy Young @Ana Silva: @Ben Okafor left D-1 as it was decided — We knew that"
    assert "We knew that" in (await ben.sees("had new evidence on D-1", in_="@drumbeat")).text
    await brings(cy, "And it is down twice a week")
    await here.settled()
    shown = (await card(ana)).text
    assert "Approved by @Ben Okafor" in shown
    assert "Asked to reopen 2 times; the last evidence waits" in shown


async def test_evidence_is_required_and_one_is_answered_at_a_time(here: World) -> None:
    await here.set_up()
    await approved(here)
    ana, ben, cy = (here.person(name) for name in ("ana", "ben", "cy"))
    await ana.clicks("Reopen", on=await card(ana))
    await ana.modal("Reopen D-1")
    await brings(cy, " \n ")
    assert (await cy.modal("Reopen D-1")).errors == {"New evidence": "Say what is known now that was not known then."}
    await cy.fills({"New evidence": EVIDENCE})
    await cy.submits()
    await here.settled()
    await ana.fills({"New evidence": "mine, typed meanwhile"})
    await ana.submits()
    told = await ana.modal("That didn't work")
    assert "@Ben Okafor already has new evidence to answer" in told.text
    await ana.closes()
    assert (await ana.modal("Reopen D-1")).values["New evidence"] == "mine, typed meanwhile"
    await ana.closes()
    assert "[Reopen]" not in (await card(ana)).text
    async with front.door(here) as client:  # a card that is not yet what it will be
        await front.send_interaction(client, here, front.action(here, "decisions.reopen", '{"number":1}'))
    assert (await ana.sees("already has new evidence to answer", in_="#growth")).ephemeral
    assert len([one for one in ben.reads("@drumbeat") if "has new evidence" in one.text]) == 1


async def test_of_two_who_bring_evidence_at_once_one_is_asked_about_and_the_other_told(here: World) -> None:
    await here.set_up()
    await approved(here)
    both = [here.person(name) for name in ("ana", "cy")]
    for person in both:
        await person.clicks("Reopen", on=await card(person))
        await person.modal("Reopen D-1")
        await person.fills({"New evidence": f"from {person.id}"})
    await asyncio.gather(*(person.submits() for person in both))
    await here.settled()
    (attempt,) = (await kept(here)).reopenings
    (other,) = [person for person in both if person.id != attempt.by]
    assert "already has new evidence to answer" in (await other.modal("That didn't work")).text
    await other.closes()
    assert (await other.modal("Reopen D-1")).values["New evidence"] == f"from {other.id}"
    assert len(thread(both[0], "asks to reopen D-1")) == 1


async def test_only_who_decides_answers_and_only_once(here: World) -> None:
    await here.set_up()
    await approved(here)
    ana, ben, cy = (here.person(name) for name in ("ana", "ben", "cy"))
    await brings(cy)
    await here.settled()
    question = await ben.sees("has new evidence on D-1", in_="@drumbeat")
    async with front.door(here) as client:  # Ana has no such button; her client may be made to send it
        await front.send_interaction(
            client, here, front.action(here, "decisions.answer_reopening", '{"number":1,"n":1}')
        )
    await ana.sees("Only @Ben Okafor can decide this.", in_="#growth")
    await ben.clicks("Answer the evidence", on=question)
    await ben.modal("Answer D-1")
    await ben.fills({"Your answer": REOPEN, "Why": "kept"})
    await answers_elsewhere(here, ben, "refused", "We knew that")
    await here.settled()
    await ben.submits()
    assert "This has been answered already." in (await ben.modal("That didn't work")).text
    await ben.closes()
    assert (await ben.modal("Answer D-1")).values["Why"] == "kept"
    await here.settled()
    assert len(thread(ana, "left D-1")) == 1
    assert (await kept(here)).superseded_by is None


async def answers_elsewhere(here: World, person: Person, outcome: str, why: str, attempt: int = 1) -> str:
    """The same person with a second device; what Slack is answered."""
    payload = front.submission(here, "decisions.reopening_answered", view_id="V99")
    payload["user"]["id"] = person.id
    payload["view"]["private_metadata"] = json.dumps({"number": 1, "n": attempt})
    option = {"text": {"type": "plain_text", "text": "x"}, "value": outcome}
    payload["view"]["state"] = {
        "values": {"answer": {"answer": {"selected_option": option}}, "why": {"why": {"value": why}}}
    }
    async with front.door(here) as client:
        return (await front.send_interaction(client, here, payload)).text


async def test_an_answer_to_earlier_evidence_does_not_answer_the_next(here: World) -> None:
    await here.set_up()
    await approved(here, "/decide Pick the queue @ben fri")
    ben, cy = here.person("ben"), here.person("cy")
    await brings(cy)
    await answers(here, ben, LEAVE, "We knew that")
    await here.settled()
    await brings(cy, "second")
    await here.settled()
    assert "answered already" in await answers_elsewhere(here, ben, "accepted", "", attempt=1)
    assert (await kept(here)).superseded_by is None
    assert "answered already" not in await answers_elsewhere(here, ben, "accepted", "", attempt=2)
    assert (await kept(here)).superseded_by == 2


async def test_the_same_form_sent_twice_asks_once(here: World) -> None:
    await here.set_up()
    await approved(here)
    payload = front.submission(here, "decisions.reopening", view_id="V77")
    payload["view"]["private_metadata"] = json.dumps({"number": 1})
    payload["view"]["state"] = {"values": {"evidence": {"evidence": {"value": EVIDENCE}}}}
    async with front.door(here) as client:
        answers = [await front.send_interaction(client, here, payload) for _ in range(2)]
    assert [one.status_code for one in answers] == [200, 200]
    assert answers[0].text == answers[1].text
    await here.settled()
    assert (await kept(here)).attempts == 1
    assert len(thread(here.person("ana"), "asks to reopen D-1")) == 1


async def lent(here: World) -> None:
    """Ben approved D-1, and Cy decides for him until the 28th."""
    await here.set_up()
    ana, ben, cy = (here.person(name) for name in ("ana", "ben", "cy"))
    await log(ana)
    now = here.bot.deps.now()
    given = Delegation(to=cy.id, start=now, until=now.replace(day=28))

    def lend(tx: Tx) -> None:
        before = stored.get(tx, 1)
        assert before is not None
        stored.save(tx, decisions.delegate(before, given, by=ben.id, driver_may_approve=False, now=now))

    await here.bot.deps.db.run(here.sandbox.team_id, lend)
    await decide(ben, await card(ben), "Approve")
    await here.settled()


async def test_the_delegate_of_that_moment_is_asked_and_answers_for_the_approver(here: World) -> None:
    await lent(here)
    ana, ben, cy = (here.person(name) for name in ("ana", "ben", "cy"))
    await brings(ana)
    await answers(here, cy, REOPEN)
    await here.settled()
    assert not [one for one in ben.reads("@drumbeat") if "new evidence" in one.text]
    assert (await kept(here, 2)).approval.approver == ben.id, "the question is Ben's again"
    await ben.sees("@Ana Silva asks you to decide D-2", in_="@drumbeat")


async def test_evidence_is_answered_from_the_card_too(here: World) -> None:
    await here.set_up()
    await approved(here)
    ben, cy = here.person("ben"), here.person("cy")
    await brings(cy)
    await here.settled()
    await cy.clicks("Answer the evidence", on=await card(cy))
    assert (await cy.sees("Only @Ben Okafor can decide this.", in_="#growth")).ephemeral
    await ben.clicks("Answer the evidence", on=await card(ben))
    form = await ben.modal("Answer D-1")
    assert EVIDENCE in form.text
    await ben.fills({"Your answer": LEAVE, "Why": "We knew that"})
    await ben.submits()
    await here.settled()
    assert "[Reopen]" in (await card(cy)).text


async def test_an_approver_who_is_gone_is_not_waited_for(here: World) -> None:
    await here.set_up("#leads")
    await approved(here, in_="#leads")
    ana = here.person("ana")
    await here.sandbox.kick("ben", from_="#leads", by="ana")
    await brings(ana, in_="#leads")
    form = await ana.modal("Reopen D-1")
    assert form.errors["New evidence"].startswith("Ben Okafor can't be asked any more. Log a new decision")
    assert form.values["New evidence"] == EVIDENCE
    assert (await kept(here)).attempts == 0


async def test_guests_and_other_companies_bring_evidence_where_they_are(here: World) -> None:
    await here.set_up("#partners")
    await approved(here, in_="#partners")
    await brings(here.person("eva"), in_="#partners")
    await here.settled()
    await here.person("ben").sees("@Eva Extern has new evidence on D-1", in_="@drumbeat")
    gus = here.person("gus")
    await gus.types("/decide D-1", in_="#growth")
    await gus.sees("There is no such record that you can see.", in_="#growth")


async def test_what_is_not_decided_or_superseded_is_not_reopened(here: World) -> None:
    await here.set_up()
    await log(here.person("ana"))
    async with front.door(here) as client:
        await front.send_interaction(client, here, front.action(here, "decisions.reopen", '{"number":1}'))
    await here.person("ana").sees("This is open, not decided.", in_="#growth")
    ben, cy = here.person("ben"), here.person("cy")
    await decide(ben, await card(ben), "Approve")
    await here.settled()
    await brings(cy)
    await answers(here, ben, REOPEN)
    await here.settled()
    async with front.door(here) as client:
        await front.send_interaction(client, here, front.action(here, "decisions.reopen", '{"number":1}'))
    await here.person("ana").sees("D-2 has taken its place. Go there.", in_="#growth")


async def test_slack_refusing_the_form_is_said(here: World) -> None:
    await here.set_up()
    await approved(here)
    cy = here.person("cy")
    here.sandbox.refuse("views.open", "expired_trigger_id")
    await cy.clicks("Reopen", on=await card(cy))
    await cy.sees("The form could not be opened", in_="#growth")
