"""A page for a browser, as a value, and how it is written: no script, no picture, nothing from elsewhere."""

import base64
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import TypeAlias

STYLE = """
:root { color-scheme: light dark; --ink: #1d1c1d; --dim: #5a585a; --paper: #fff; --line: #dcdadd; --button: #2b4c5f; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e9e7e9; --dim: #aaa8ab; --paper: #1a1d21; --line: #3c3f43; --button: #41718d; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 40rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; }
.name { margin: 0 0 1.5rem; color: var(--dim); font-weight: 600; }
h1 { margin: 0 0 1rem; font-size: 1.6rem; line-height: 1.25; overflow-wrap: anywhere; }
h2 { margin: 2rem 0 0.5rem; font-size: 1.1rem; }
p, ol { margin: 0 0 1rem; overflow-wrap: anywhere; }
ol { padding-left: 1.5rem; }
li { margin-bottom: 0.35rem; }
code { font: 0.9em/1.4 ui-monospace, monospace; padding: 0.1em 0.35em; border: 1px solid var(--line);
  border-radius: 4px; white-space: nowrap; }
a { color: inherit; }
.button { display: inline-block; margin: 0.5rem 0 1rem; padding: 0.75rem 1.5rem; border-radius: 8px;
  background: var(--button); color: #fff; font-weight: 600; text-decoration: none; }
a:focus-visible { outline: 3px solid var(--ink); outline-offset: 3px; }
dl { margin: 0; }
dt { padding-top: 0.75rem; border-top: 1px solid var(--line); color: var(--dim); font-size: 0.85rem; }
dd { margin: 0.1rem 0 0.75rem; }
"""
_STYLE_DIGEST = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()

HEADERS = {
    "Content-Security-Policy": (
        f"default-src 'none'; img-src data:; style-src 'sha256-{_STYLE_DIGEST}'; base-uri 'none'; "
        "form-action 'none'; frame-ancestors 'none'"
    ),
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
}


@dataclass(frozen=True, slots=True)
class Code:
    """To be typed as it stands."""

    text: str


Words: TypeAlias = str | Sequence[str | Code]


@dataclass(frozen=True, slots=True)
class Button:
    """The one thing to do."""

    label: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """`steps` are numbered; `facts` are pairs, the second of which explains the first."""

    title: str
    text: Sequence[Words] = ()
    steps: Sequence[Words] = ()
    button: Button | None = None
    facts_title: str = ""
    facts: Sequence[tuple[str, str]] = ()


def html(page: Page) -> str:
    """The whole page; whatever stands in it is shown as it is written."""
    parts = [f"<h1>{escape(page.title)}</h1>", *(f"<p>{_words(one)}</p>" for one in page.text)]
    if page.steps:
        parts += ["<ol>", *(f"<li>{_words(one)}</li>" for one in page.steps), "</ol>"]
    if page.button is not None:
        parts.append(f'<a class="button" href="{escape(page.button.address)}">{escape(page.button.label)}</a>')
    if page.facts:
        pairs = (f"<dt>{escape(fact)}</dt><dd>{escape(why)}</dd>" for fact, why in page.facts)
        parts += [f"<h2>{escape(page.facts_title)}</h2>", f"<dl>{''.join(pairs)}</dl>"]
    body = "\n".join(parts)
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<link rel="icon" href="data:,">\n'  # else the browser asks for one
        f"<title>{escape(page.title)} · Drumbeat</title>\n<style>{STYLE}</style>\n</head>\n"
        f'<body>\n<main>\n<p class="name">Drumbeat</p>\n{body}\n</main>\n</body>\n</html>\n'
    )


def _words(words: Words) -> str:
    if isinstance(words, str):
        return escape(words)
    return "".join(f"<code>{escape(one.text)}</code>" if isinstance(one, Code) else escape(one) for one in words)
