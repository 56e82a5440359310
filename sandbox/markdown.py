"""How does standard Markdown read as plain words, line by line?"""

import re
from collections.abc import Callable, Iterator

_FENCE = re.compile(r"^ {0,3}(```+|~~~+)")
_RULE = re.compile(r"^ {0,3}([-*_])( *\1){2,} *$")
_DIVIDER = re.compile(r"^ *\|?( *:?-+:? *\|)+ *(:?-+:?)? *\|? *$")
_HEADING = re.compile(r"^ {0,3}#{1,6} +(.*?)( +#+)? *$")
_QUOTE = re.compile(r"^ {0,3}>+ ?")
_ITEM = re.compile(r"^( *)(?:[-*+]|(\d+)[.)]) +(?:\[([ xX])\] +)?")
_CODE = re.compile(r"(`+)(.+?)\1")
_IMAGE = re.compile(r"!\[([^\]]*)\]\(([^)\s]+)[^)]*\)")
_LINK = re.compile(r"\[([^\]]+)\]\(([^)\s]+)[^)]*\)")
_STRONG = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_EMPHASIS = re.compile(r"(?<![\w*_])([*_])(?=\S)([^*_]+?)(?<=\S)\1(?![\w*_])")
_STRUCK = re.compile(r"~~(?=\S)(.+?)(?<=\S)~~")
_TOKEN = re.compile(r"<([@#!][^<>\n]+|https?://[^<>\s]+)>")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+\-.!>~|])")


def words(text: str, token: Callable[[str], str]) -> str:
    """What a person reads; `token` says how a mention between < and > reads."""
    return "\n".join(_lines(text, token))


def _lines(text: str, token: Callable[[str], str]) -> Iterator[str]:
    fence = ""
    for line in text.split("\n"):
        mark = _FENCE.match(line)
        if mark and (not fence or line.strip().startswith(fence)):
            fence = "" if fence else mark[1]
        elif fence:
            yield line
        elif not (_RULE.match(line) or ("|" in line and _DIVIDER.match(line))):
            yield _line(line, token)


def _line(line: str, token: Callable[[str], str]) -> str:
    line = _QUOTE.sub("", line)
    heading = _HEADING.match(line)
    if heading:
        return inline(heading[1], token)
    if line.strip().startswith("|") and line.strip().endswith("|"):
        return " | ".join(inline(cell.strip(), token) for cell in line.strip().strip("|").split("|"))
    item = _ITEM.match(line)
    if item is None:
        return inline(line, token)
    mark = {None: f"{item[2]}." if item[2] else "•", " ": "[ ]"}.get(item[3], "[x]")
    return f"{item[1]}{mark} {inline(line[item.end() :], token)}"


def inline(text: str, token: Callable[[str], str]) -> str:
    pieces: list[str] = []
    end = 0
    for code in _CODE.finditer(text):
        pieces += [_marked(text[end : code.start()], token), code[2].strip()]
        end = code.end()
    return "".join([*pieces, _marked(text[end:], token)])


def _marked(text: str, token: Callable[[str], str]) -> str:
    # A mark after a backslash is a sign like any other.
    text = _ESCAPE.sub(lambda match: f"\0{ord(match[1])}\0", text)
    for pattern, shown in ((_IMAGE, r"\1"), (_LINK, r"\1"), (_STRONG, r"\2"), (_STRUCK, r"\1"), (_EMPHASIS, r"\2")):
        text = pattern.sub(shown, text)
    text = _TOKEN.sub(lambda match: token(match[1]), text)
    return re.sub(r"\0(\d+)\0", lambda match: chr(int(match[1])), text)
