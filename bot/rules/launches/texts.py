"""What does a launch say, with its checklist, and who has to do with it? All that a search looks through."""

from collections.abc import Iterator

from bot.rules.launches.launch import Launch
from bot.rules.texts import Doc, Kind, people, texts


def doc(launch: Launch) -> Doc:
    given = launch.approval.delegation
    return Doc(
        kind=Kind.LAUNCH,
        number=launch.number,
        team=launch.team,
        name=launch.name,
        is_open=launch.is_coming,
        at=launch.planned_at,
        texts=texts(*_planned(launch), *_listed(launch), *_went(launch)),
        people=people(
            ("owner", launch.owner),
            ("approver", launch.approver),
            ("delegate", given.to if given else None),
            *(("item", one.owner) for one in launch.items),
        ),
        state=launch.status.value,
    )


def _planned(launch: Launch) -> Iterator[tuple[str, str]]:
    for criterion in launch.terms.criteria:
        yield "success", criterion.text
    for link in launch.terms.links:
        yield "link", link
    if launch.anyway is not None:
        yield "why that day", launch.anyway.because


def _listed(launch: Launch) -> Iterator[tuple[str, str]]:
    for item in launch.items:
        yield "item", item.text
        yield f"evidence for {item.text}", item.evidence
        if item.help is not None:
            yield f"help wanted with {item.text}", item.help.text


def _went(launch: Launch) -> Iterator[tuple[str, str]]:
    yield "go / no-go", launch.approval.rationale
    for move in reversed(launch.moves):
        yield "why it moved", move.cause
    for review in reversed(launch.reviews):
        yield "measured", review.measured
        yield "feedback", review.feedback
        yield "to change", review.change
    if launch.ending is not None:
        yield "why it ended", launch.ending.why
