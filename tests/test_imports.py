"""Importing any module with an empty environment and no network must succeed."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MODULES = sorted(
    ".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    for root in ("app.py", "bot", "handlers", "storage", "sandbox", "bench", "chaos")
    for file in ([ROOT / root] if root.endswith(".py") else (ROOT / root).rglob("*.py"))
    if file.name != "__main__.py" and "versions" not in file.parts and file.name != "env.py"
)

IMPORT_ALL = """
import importlib, socket, sys

def refuse(*args, **kwargs):
    raise AssertionError("a module opened a connection while being imported")

socket.socket.connect = refuse
for name in sys.argv[1:]:
    importlib.import_module(name)
"""


def test_every_module_imports_with_nothing_around_it() -> None:
    assert "bot.rules" in MODULES
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", IMPORT_ALL, *MODULES],
        cwd=ROOT,
        env={"PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        pytest.fail(done.stderr)
