"""Bots of their own processes beside a sandbox, which can be killed and started again."""

import asyncio
import contextlib
import os
import signal
import socket
import sys
from collections.abc import Sequence
from pathlib import Path

from sandbox.server import Sandbox

ROOT = Path(__file__).parent.parent
READY_SECONDS = 60.0
STOP_SECONDS = 30.0


class Process:
    """One of them. `program` is what python runs; it takes the words of `python -m sandbox`.

    What it logs goes to the file `log`, or where this process writes; `more` are further words for it.
    """

    def __init__(
        self,
        sandbox: Sandbox,
        database_url: str,
        data: Path,
        program: Sequence[str] = ("-m", "sandbox"),
        *,
        log: Path | None = None,
        more: Sequence[str] = (),
        socket_mode: bool = False,
    ) -> None:
        self.sandbox, self.database_url, self.data, self.program = sandbox, database_url, data, program
        self.log, self.more, self.socket_mode = log, more, socket_mode
        with contextlib.closing(socket.create_server(("127.0.0.1", 0))) as free:
            self.port = free.getsockname()[1]
        self.running: asyncio.subprocess.Process | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def is_running(self) -> bool:
        return self.running is not None and self.running.returncode is None

    async def start(self, program: Sequence[str] | None = None, *, more: Sequence[str] = ()) -> None:
        words = ["bot", "--sandbox-url", self.sandbox.url, "--data", str(self.data), "--port", str(self.port)]
        with contextlib.ExitStack() as stack:
            log = stack.enter_context(self.log.open("ab")) if self.log is not None else None
            self.running = await asyncio.create_subprocess_exec(
                sys.executable,
                *(program or self.program),
                *words,
                "--database",
                self.database_url,
                *self.more,
                *more,
                cwd=ROOT,
                env=self._settings(),
                stdout=asyncio.subprocess.PIPE,
                stderr=log,
            )
        assert self.running.stdout is not None
        said = await asyncio.wait_for(self.running.stdout.readline(), READY_SECONDS)
        if b"bot listens" not in said:
            raise RuntimeError(f"the bot did not start{f'; {self.log} says why' if self.log else ''}")

    def _settings(self) -> dict[str, str]:
        found = {
            "PATH": os.environ["PATH"],
            "SLACK_BOT_TOKEN": self.sandbox.bot_token,
            "SLACK_SIGNING_SECRET": self.sandbox.signing_secret,
        }
        return found | ({"SLACK_APP_TOKEN": self.sandbox.app_token} if self.socket_mode else {})

    async def kill(self) -> None:
        assert self.running is not None
        with contextlib.suppress(ProcessLookupError):
            self.running.kill()
        await self.running.wait()

    async def ended(self, within: float) -> int:
        assert self.running is not None
        return await asyncio.wait_for(self.running.wait(), within)

    async def stop(self) -> int:
        assert self.running is not None
        self.running.terminate()
        return await self.ended(STOP_SECONDS)

    def freeze(self) -> None:
        assert self.running is not None
        self.running.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        assert self.running is not None
        self.running.send_signal(signal.SIGCONT)
