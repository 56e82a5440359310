"""What kind of file is it, by its name?"""

import mimetypes
from urllib.parse import quote

# The pictures that Slack shows; everything else is only ever handed out as a download.
PICTURES = {"png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif"}
# Where Slack's word for a kind is not simply the end of the name.
_FILETYPES = {"jpeg": "jpg", "txt": "text", "md": "markdown", "yml": "yaml", "py": "python", "htm": "html"}


def ending(name: str) -> str:
    return name.rpartition(".")[2].lower() if "." in name else ""


def is_picture(name: str) -> bool:
    return ending(name) in PICTURES


def mimetype(name: str) -> str:
    return PICTURES.get(ending(name)) or mimetypes.guess_type(name)[0] or "application/octet-stream"


def filetype(name: str) -> str:
    end = ending(name)
    return _FILETYPES.get(end, end or "binary")


def accepted(name: str, filetypes: list[str] | None) -> bool:
    """Whether an input that takes only these types takes this file."""
    if not filetypes:
        return True
    wanted = {one.lower().removeprefix(".") for one in filetypes}
    return ending(name) in wanted or filetype(name) in wanted


def quoted(name: str) -> str:
    """The name as a part of an address."""
    return quote(name, safe="")
