"""No function of storage sees more than its transaction's workspace, except those listed here by name."""

import ast
from collections.abc import Iterator

import pytest

from storage import teams
from storage.engine import EVERYWHERE, Database
from tests.source import Function, Source, sources

CROSS_WORKSPACE = {
    "storage.alarms.count_due_everywhere",
    "storage.agenda.find_due_everywhere",
    "storage.agenda.find_everywhere",
    "storage.agenda.first_due_everywhere",
    "storage.alarms.find_due_everywhere",
    "storage.alarms.next_everywhere",
    "storage.carrying.find_connected_everywhere",
    "storage.carrying.take_over_everywhere",
    "storage.erasures.find_everywhere",
    "storage.home.keeping.find_due_everywhere",
    "storage.home.keeping.find_watched_everywhere",
    "storage.installations.keeping.find_all_everywhere",
    "storage.installations.keeping.find_named_everywhere",
    "storage.installations.leaving.count_disconnected_everywhere",
    "storage.installations.leaving.find_refused_everywhere",
    "storage.installations.leaving.find_to_purge_everywhere",
    "storage.installations.orgs.find_orgs_to_ask_everywhere",
    "storage.installations.orgs.find_served_everywhere",
    "storage.installations.orgs.find_serving_everywhere",
    "storage.installations.orgs.leave_everywhere",
    "storage.installations.orgs.return_everywhere",
    "storage.installations.orgs.serve_everywhere",
    "storage.installations.refreshing.find_expiring_everywhere",
    "storage.installs.add_everywhere",
    "storage.installs.claim_everywhere",
    "storage.installs.forget_everywhere",
    "storage.metrics.locked.find_unreadable_everywhere",
    "storage.metrics.wanting.find_workspaces_wanting_everywhere",
    "storage.metrics.wanting.next_wanted_everywhere",
    "storage.numbers.skip_everywhere",
    "storage.outbox.restored.count_doubtful_everywhere",
    "storage.outbox.restored.doubt_everywhere",
    "storage.outbox.standing.find_standing_everywhere",
    "storage.outbox.turns.find_unfinished_workspaces_everywhere",
    "storage.outbox.turns.find_workspaces_everywhere",
    "storage.receipts.forget_everywhere",
    "storage.rekeying.lock_anew_everywhere",
    "storage.sharing.count_others_everywhere",
    "storage.slots.last_tick_everywhere",
    "storage.slots.mark_tick_everywhere",
    "storage.teams.find_all_everywhere",
    "storage.teams.find_numbered_everywhere",
    "storage.walking.find_workspaces_everywhere",
}
NOT_TABLES = (
    "storage/engine.py",
    "storage/copies.py",
    "storage/holding.py",
    "storage/looking.py",
    "storage/vault.py",
    "storage/columns.py",
    "storage/compiled.py",
    "storage/direct.py",
    "storage/pool.py",
    "storage/locks.py",
    "storage/lines.py",
    "storage/transaction.py",
    "storage/statements.py",
    "storage/wording.py",
    "storage/migrations",
)
QUERIES = {"select", "delete", "update", "insert", "text"}


def tables() -> list[Source]:
    return [source for source in sources("storage") if not source.inside(*NOT_TABLES)]


def public(source: Source) -> Iterator[Function]:
    return (function for function in source.functions() if not function.name.startswith("_"))


def lacks_tx(source: Source) -> Iterator[str]:
    for function in public(source):
        first = function.args.args[0] if function.args.args else None
        if first is None or first.arg != "tx" or first.annotation is None or ast.unparse(first.annotation) != "Tx":
            yield source.at(function, function.name)


def looks_beyond(source: Source) -> Iterator[str]:
    """A query that is not begun with tx.rows must name the workspace itself, unless the function is listed.

    What is built once, outside of functions, is a Query or a Change, which can't be made without the workspace.
    """
    for statement in source.tree.body:
        if isinstance(statement, ast.Assign | ast.AnnAssign | ast.Expr):
            for node in ast.walk(statement):
                if isinstance(node, ast.Call) and _called(node) in QUERIES:
                    yield source.at(node, "a query is built outside of functions, and not as a Query or a Change")
    for function in source.functions():
        if f"{source.module}.{function.name}" in CROSS_WORKSPACE:
            continue
        text = ast.unparse(function)
        scoped = "tx.workspace" in text or "bindparam(WORKSPACE)" in text
        for node in ast.walk(function):
            if isinstance(node, ast.Call) and _called(node) in QUERIES and not scoped:
                yield source.at(node, f"{function.name} has a query without tx.workspace")


def _called(call: ast.Call) -> str:
    """`select` of `select(…)` and of `sa.select(…)`, but not a method of something else."""
    match call.func:
        case ast.Name(id=name) | ast.Attribute(value=ast.Name(id="sa" | "sqlalchemy" | "sqlmodel"), attr=name):
            return name
    return ""


def test_every_public_function_takes_the_transaction_first() -> None:
    assert [found for source in tables() for found in lacks_tx(source)] == []
    bad = Source("storage/bets.py", "def get(number: int, tx: Tx) -> None: ...\ndef find() -> None: ...")
    assert len(list(lacks_tx(bad))) == 2


def test_every_query_is_scoped() -> None:
    assert [found for source in tables() for found in looks_beyond(source)] == []
    bad = Source("storage/bets.py", "def find(tx: Tx): return tx.all(select(BetRow))")
    assert len(list(looks_beyond(bad))) == 1
    bad = Source("storage/bets.py", "import sqlalchemy as sa\nBET = sa.select(BetRow)\nALL: Any = select(BetRow)")
    assert len(list(looks_beyond(bad))) == 2
    good = Source("storage/bets.py", "def find(tx: Tx): return tx.all(select(A).where(A.workspace == tx.workspace))")
    assert list(looks_beyond(good)) == []


def test_what_looks_across_workspaces_is_listed_and_says_so_in_its_name() -> None:
    named = {
        f"{source.module}.{function.name}"
        for source in tables()
        for function in source.functions()
        if function.name.endswith("_everywhere")
    }
    assert named == CROSS_WORKSPACE


async def test_a_transaction_across_workspaces_has_no_workspace_of_its_own(db: Database) -> None:
    with pytest.raises(LookupError, match="looks across workspaces"):
        await db.read(EVERYWHERE, teams.find_all)
