"""What the source says about itself, for the tests that hold it to the rules: files, imports, functions, names."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).parent.parent
OURS = ("app.py", "bot", "handlers", "storage")
Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Source:
    """One Python file; `path` is from the root, with slashes."""

    path: str
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text)

    @property
    def module(self) -> str:
        return self.path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")

    @property
    def folder(self) -> str:
        return self.path.rpartition("/")[0]

    @property
    def stem(self) -> str:
        return self.path.rpartition("/")[2].removesuffix(".py")

    def inside(self, *folders: str) -> bool:
        return any(self.path == folder or self.path.startswith(f"{folder}/") for folder in folders)

    def at(self, node: ast.AST, what: str) -> str:
        return f"{self.path}:{getattr(node, 'lineno', 1)} {what}"

    def imports(self) -> Iterator[tuple[ast.AST, str]]:
        """Every module that is imported, and everything imported from it, by full name."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from ((node, one.name) for one in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                yield node, node.module
                yield from ((node, f"{node.module}.{one.name}") for one in node.names)

    def functions(self) -> Iterator[Function]:
        """The functions of the module itself, without methods and inner ones."""
        return (node for node in self.tree.body if isinstance(node, Function))

    def strings(self) -> Iterator[tuple[ast.AST, str]]:
        """Every string constant; of an f-string its fixed parts."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node, node.value


def sources(*roots: str) -> list[Source]:
    """Every file under these, generated migrations left out."""
    files = [file for root in roots for file in _files(ROOT / root) if "versions" not in file.parts]
    return [Source(file.relative_to(ROOT).as_posix(), file.read_text(encoding="utf-8")) for file in files]


def _files(root: Path) -> list[Path]:
    return [root] if root.is_file() else sorted(root.rglob("*.py"))
