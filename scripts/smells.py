"""Print functions over 40 lines and files over 300: a reason to look, never a failure."""

import ast
from pathlib import Path

LONGEST_FUNCTION = 40
LONGEST_FILE = 300
SOURCES = ("app.py", "bot", "handlers", "storage", "sandbox", "bench", "chaos")


def main() -> None:
    roots = [Path(name) for name in SOURCES]
    files = sorted(file for root in roots for file in ([root] if root.is_file() else root.rglob("*.py")))
    for file in files:
        text = file.read_text(encoding="utf-8")
        if (length := text.count("\n")) > LONGEST_FILE:
            print(f"{file}: {length} lines")
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno:
                lines = node.end_lineno - node.lineno + 1
                if lines > LONGEST_FUNCTION:
                    print(f"{file}:{node.lineno} {node.name}: {lines} lines")


if __name__ == "__main__":
    main()
