"""`python -m sandbox demo | tour | bot`."""

import asyncio
import sys
from datetime import timedelta
from pathlib import Path
from typing import Annotated

import typer

from sandbox import demo as demonstration
from sandbox import tour as story

command = typer.Typer(no_args_is_help=True, add_completion=False, help="A Slack workspace on this machine.")


@command.command()
def demo(
    port: Annotated[int, typer.Option(help="Where the page is; any free port by default.")] = 0,
    workspace: Annotated[Path, typer.Option(help="A workspace of your own, as a YAML file.")] = demonstration.WORKSPACE,
    data: Annotated[Path | None, typer.Option(help="A folder for the bot's data, kept afterwards.")] = None,
) -> None:
    """Try Drumbeat in a browser."""
    asyncio.run(demonstration.demo(port=port, workspace=workspace, data=data))


@command.command()
def tour(
    socket_mode: Annotated[bool, typer.Option("--socket-mode", help="Reach the bot over Socket Mode.")] = False,
    database: Annotated[
        str | None, typer.Option(help="An empty PostgreSQL database, migrated with `python app.py migrate`.")
    ] = None,
    processes: Annotated[int, typer.Option(min=1, max=4, help="How many processes of the bot share it.")] = 1,
) -> None:
    """Run the main job here and print it as a story; exits 1 when a step did not happen."""
    if processes > 1 and database is None:
        raise typer.BadParameter("several processes share a PostgreSQL database: name it with --database")
    sys.exit(asyncio.run(story.tell(socket_mode=socket_mode, database=database, processes=processes)))


@command.command()
def bot(
    sandbox_url: Annotated[str, typer.Option(help="The address of a running sandbox.")],
    token: Annotated[str, typer.Option(envvar="SLACK_BOT_TOKEN")],
    secret: Annotated[str, typer.Option(envvar="SLACK_SIGNING_SECRET")],
    data: Annotated[Path, typer.Option(help="A folder for the bot's data.")],
    port: Annotated[int, typer.Option()] = 0,
    database: Annotated[
        str | None, typer.Option(help="A PostgreSQL address; a SQLite file in the folder if left out.")
    ] = None,
    pace: Annotated[float, typer.Option(min=0, help="Seconds between two posts in a channel.")] = 1.0,
    app_token: Annotated[
        str | None, typer.Option(envvar="SLACK_APP_TOKEN", help="With it, the bot is reached over Socket Mode.")
    ] = None,
    off: Annotated[float, typer.Option(help="Seconds by which its clock is ahead of the sandbox's.")] = 0.0,
) -> None:
    """Start a bot as a process of its own, with the clock of a sandbox in another one."""
    asyncio.run(
        demonstration.bot_process(
            sandbox_url=sandbox_url,
            token=token,
            secret=secret,
            port=port,
            data=data,
            database=database,
            pace=pace,
            app_token=app_token,
            off=timedelta(seconds=off),
        )
    )


if __name__ == "__main__":
    command()
