"""Which files does an input take, and what becomes of them?"""

from sandbox import inputs
from sandbox.api import files
from sandbox.errors import CannotDo
from sandbox.file_kinds import accepted
from sandbox.state import File, Json, View, World
from sandbox.workspace import Member


def held(view: View, block_id: str, action_id: str, element: Json) -> list[Json]:
    """What is attached there, as Slack writes it; the list that the view keeps."""
    entry = view.values.setdefault(block_id, {}).setdefault(action_id, inputs.initial(element))
    found: list[Json] = entry["files"]
    return found


def attach(world: World, person: Member, into: list[Json], element: Json, name: str, data: bytes) -> File:
    most: int = element.get("max_files", 10)
    types: list[str] = element.get("filetypes", [])
    if len(into) >= most:
        raise CannotDo(f"At most {most} {'file' if most == 1 else 'files'} can be attached here.")
    if not accepted(name, types):
        raise CannotDo(f"{name} can't be attached here, only: {', '.join(types)}.")
    if len(data) > files.ATTACHED_MAX:
        raise CannotDo(files.TOO_LARGE)
    if not data:
        raise CannotDo(f"{name} is empty.")
    file = files.attached(world, person.id, name, data)
    into.append(files.written(world, file))
    world.changed.bump()
    return file


def detach(world: World, from_: list[Json], file_id: str) -> None:
    if all(file["id"] != file_id for file in from_):
        raise CannotDo("this file is not attached here")
    from_[:] = [file for file in from_ if file["id"] != file_id]
    # Nothing holds it any more, so nobody can fetch it.
    world.files.pop(file_id, None)
    world.changed.bump()
