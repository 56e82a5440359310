"""Who may see, be named, set up and change what."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import UserError
from bot.rules import people
from bot.rules.people import Channel, Person

ANA = Person(id="U1", name="Ana")
OPEN = Channel(id="C1", name="growth", members=frozenset({"U1"}))
PRIVATE = replace(OPEN, private=True)
FIELD = "owner"


def code(call: object, *args: object) -> str:
    assert callable(call)
    with pytest.raises(UserError) as raised:
        call(*args)
    return raised.value.code


@pytest.mark.parametrize(
    ("person", "channel", "sees"),
    [
        (ANA, OPEN, True),
        (ANA, PRIVATE, True),
        (replace(ANA, id="U2"), OPEN, True),
        (replace(ANA, id="U2"), PRIVATE, False),
        (replace(ANA, id="U2"), replace(OPEN, direct=True), False),
        (replace(ANA, id="U2", guest=True), OPEN, False),
        (replace(ANA, id="U2", external=True), OPEN, False),
        (replace(ANA, guest=True), OPEN, True),
        (replace(ANA, external=True), PRIVATE, True),
        (replace(ANA, bot=True), OPEN, False),
        (replace(ANA, deactivated=True), PRIVATE, False),
    ],
)
def test_who_sees_a_channel_sees_its_records(person: Person, channel: Channel, sees: bool) -> None:
    assert people.may_see(person, channel) is sees


FLAGS = st.booleans()


@given(FLAGS, FLAGS, FLAGS, FLAGS, FLAGS, FLAGS, FLAGS)
def test_a_private_record_is_seen_by_members_alone(
    private: bool, direct: bool, guest: bool, external: bool, admin: bool, shared: bool, member: bool
) -> None:
    channel = Channel(
        id="C1", name="x", private=private, direct=direct, shared=shared, members=frozenset({"U1"} if member else ())
    )
    person = Person(id="U1", name="A", guest=guest, external=external, workspace_admin=admin)
    if people.may_see(person, channel) and (private or direct or guest or external):
        assert member, "an administrator of the workspace sees no more than others"


def test_a_refusal_does_not_tell_that_there_is_something() -> None:
    assert code(people.check_sees, replace(ANA, id="U2"), PRIVATE) == "not_yours_to_see"
    people.check_sees(ANA, PRIVATE)


def test_full_members_of_the_channel_set_it_up() -> None:
    people.check_set_up(ANA, OPEN)
    assert code(people.check_set_up, replace(ANA, guest=True), OPEN) == "guests_cannot_set_up"
    assert code(people.check_set_up, replace(ANA, external=True), OPEN) == "guests_cannot_set_up"
    assert code(people.check_set_up, replace(ANA, id="U2"), OPEN) == "join_first"


def test_settings_belong_to_admins_of_the_team_or_the_workspace() -> None:
    people.check_administers(ANA, ["U1"])
    people.check_administers(replace(ANA, id="U9", workspace_admin=True), ["U1"])
    assert code(people.check_administers, replace(ANA, id="U2"), ["U1"]) == "admins_only"
    theirs = replace(ANA, id="U9", workspace_admin=True, external=True)
    assert code(people.check_administers, theirs, ["U1"]) == "admins_only", "an admin of another company"


def test_records_belong_to_their_owner_and_the_teams_admins() -> None:
    people.check_may_change(ANA, "U1", [])
    people.check_may_change(ANA, "U2", ["U1"])
    assert code(people.check_may_change, replace(ANA, workspace_admin=True), "U2", ["U3"]) == "owner_or_admins_only"


def test_who_became_something_else_since_they_were_named_may_do_no_more_than_others_of_the_kind() -> None:
    guest, theirs = replace(ANA, guest=True), replace(ANA, external=True)
    people.check_may_change(guest, "U1", [])
    assert code(people.check_may_change, guest, "U2", ["U1"]) == "owner_or_admins_only", "a guest is no admin"
    assert code(people.check_administers, guest, ["U1", "U2"]) == "admins_only"
    for check in (people.check_may_change, people.check_administers):
        given = ("U1",) if check is people.check_may_change else ()
        assert code(check, theirs, *given, ["U1", "U2"]) == "admins_only"
        assert code(check, theirs, *given, ["U1"]) == "no_admin_left", "nobody is sent to themselves"
    people.check_owns(guest, ["U2"])
    assert code(people.check_owns, theirs, ["U2"]) == "admins_only"


def test_nobody_is_sent_to_themselves() -> None:
    with pytest.raises(UserError) as raised:
        people.check_administers(replace(ANA, guest=True), ["U1", "U2"])
    assert raised.value.facts["admins"] == ("U2",)


def test_who_was_named_to_decide_and_is_of_another_company_does_not() -> None:
    theirs = replace(ANA, external=True)
    assert code(people.check_decides, theirs, ("U1", None), "U2") == "external_decides"
    people.check_decides(theirs, ("U3", None), "U2")  # whom approval tells who can
    people.check_decides(replace(ANA, guest=True), ("U1", None), "U2")


@given(FLAGS, FLAGS, FLAGS, FLAGS, FLAGS)
def test_no_kind_of_person_has_a_later_verb_without_those_before(
    guest: bool, external: bool, admin: bool, bot: bool, deactivated: bool
) -> None:
    person = Person(
        id="U1", name="A", guest=guest, external=external, workspace_admin=admin, bot=bot, deactivated=deactivated
    )
    sees = people.may_see(person, PRIVATE)
    assert people.can_own(person) <= sees
    assert people.can_decide(person) == people.can_own(person)
    assert people.can_administer(person) <= people.can_own(person)
    assert people.may_administer(person, ["U1"]) == people.can_administer(person)
    assert people.may_change(person, "U1", []) == people.can_own(person)


def test_an_admin_is_a_full_member() -> None:
    people.check_can_administer(ANA, PRIVATE, FIELD)
    assert code(people.check_can_administer, replace(ANA, guest=True), PRIVATE, FIELD) == "named_guest"
    assert code(people.check_can_administer, replace(ANA, external=True), PRIVATE, FIELD) == "named_external"
    assert code(people.check_can_administer, replace(ANA, id="U2"), PRIVATE, FIELD) == "named_not_in_channel"


@pytest.mark.parametrize(
    ("person", "channel", "refused"),
    [
        (replace(ANA, bot=True), OPEN, "named_bot"),
        (replace(ANA, deactivated=True), OPEN, "named_deactivated"),
        (replace(ANA, external=True), OPEN, "named_external"),
        (replace(ANA, id="U2"), PRIVATE, "named_not_in_channel"),
        (replace(ANA, id="U2", guest=True), OPEN, "named_not_in_channel"),
    ],
)
def test_who_can_not_be_asked_is_refused_at_the_field(person: Person, channel: Channel, refused: str) -> None:
    with pytest.raises(UserError) as raised:
        people.check_can_be_named(person, channel, FIELD)
    assert (raised.value.code, raised.value.field) == (refused, FIELD)


def test_who_sees_the_channel_can_be_asked() -> None:
    people.check_can_be_named(ANA, PRIVATE, FIELD)
    people.check_can_be_named(replace(ANA, id="U2"), OPEN, FIELD)
    people.check_can_be_named(replace(ANA, guest=True), PRIVATE, FIELD)


# --- channels that hear of a record ----------------------------------------------------------------------------------

EVA = Person(id="U5", name="Eva", external=True)
GUS = Person(id="U6", name="Gus", guest=True)
CY = Person(id="U7", name="Cy")
LEADS = Channel(id="C2", name="leads", has_bot=True, members=frozenset({"U1"}))


def test_whoever_may_not_see_the_record_is_an_outsider() -> None:
    bot, gone = replace(CY, id="U8", bot=True), replace(CY, id="U9", deactivated=True)
    everybody = [ANA, EVA, GUS, CY, bot, gone]
    assert people.outsiders(everybody, OPEN) == [EVA, GUS]
    assert people.outsiders(everybody, PRIVATE) == [EVA, GUS, CY]
    assert people.outsiders(everybody, replace(PRIVATE, members=frozenset({"U1", "U5", "U6", "U7"}))) == []


@given(st.sets(st.sampled_from([ANA, EVA, GUS, CY])), FLAGS, st.sets(st.sampled_from(["U1", "U5", "U6", "U7"])))
def test_who_is_no_outsider_may_see(inside: set[Person], private: bool, members: set[str]) -> None:
    home = Channel(id="C1", name="x", private=private, members=frozenset(members))
    out = people.outsiders(inside, home)
    assert {one for one in inside if people.may_see(one, home)} == inside - set(out)


@pytest.mark.parametrize(
    ("channel", "refused"),
    [
        (LEADS, None),
        (replace(LEADS, private=True), None),
        (replace(LEADS, private=True, members=frozenset()), "channel_unseen"),
        (replace(LEADS, direct=True), "channel_unseen"),
        (replace(LEADS, id="C1"), "channel_is_home"),
        (replace(LEADS, archived=True), "channel_archived"),
        (replace(LEADS, has_bot=False), "channel_without_bot"),
        (replace(LEADS, shared=True), "channel_shared"),
    ],
)
def test_which_channel_can_hear_of_a_record(channel: Channel, refused: str | None) -> None:
    if refused is None:
        people.check_channel_named(ANA, channel, OPEN, FIELD)
        return
    with pytest.raises(UserError) as raised:
        people.check_channel_named(ANA, channel, OPEN, FIELD)
    assert (raised.value.code, raised.value.field) == (refused, FIELD)


def test_what_is_in_a_shared_channel_may_be_told_in_another() -> None:
    people.check_channel_named(ANA, replace(LEADS, shared=True), replace(OPEN, shared=True), FIELD)


def test_strangers_are_named() -> None:
    people.check_all_may_see(LEADS, OPEN, [], FIELD)
    with pytest.raises(UserError) as raised:
        people.check_all_may_see(LEADS, OPEN, [EVA, GUS], FIELD)
    assert (raised.value.code, raised.value.field) == ("channel_has_strangers", FIELD)
    assert raised.value.facts["strangers"] == ("Eva", "Gus")
