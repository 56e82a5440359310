"""Notes that are past: one as it reads now, why a week has none, their list, and their versions."""

from datetime import UTC, datetime, timedelta

from tests.world import World

FRIDAY = datetime(2026, 11, 20, 16, tzinfo=UTC)  # Lisbon has no offset in winter
WEEK = timedelta(days=7)


async def test_a_past_note_is_shown_by_its_week_however_that_is_typed(here: World) -> None:
    await here.set_up()
    await here.jump(FRIDAY)
    await here.jump(FRIDAY + 3 * timedelta(days=1))
    cy = here.person("cy")
    for typed in ("2026-W47", "W47", "47", "week 47", "last", "2026–w47"):
        await cy.types(f"/weekly {typed}", in_="#growth")
        await here.settled()
        shown = cy.reads("#growth")[-1]
        assert shown.ephemeral, typed
        assert "Only for you · posted" in shown.text, typed
        assert "Weekly note · Growth · week 47" in shown.text, typed
        assert "Correct" not in shown.text, typed
