"""A real Prometheus scrapes a running bot and finds what an alert is about."""

import asyncio
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import app
from tests.prometheus import SECONDS, asked, program, running
from tests.source import ROOT
from tests.waiting import until
from tests.world import world

ALERTS = ROOT / "docs/alerts.yml"
CONFIG = """
global: {{scrape_interval: 1s, scrape_timeout: 1s, evaluation_interval: 1s}}
rule_files: ["{rules}"]
scrape_configs:
  - job_name: drumbeat
    static_configs: [{{targets: ["{target}"]}}]
"""


async def test_promtool_takes_the_alerts() -> None:
    process = await asyncio.create_subprocess_exec(
        program("promtool"),
        "check",
        "rules",
        str(ALERTS),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    said, _ = await process.communicate()
    assert process.returncode == 0, said.decode()


async def test_a_message_that_slack_refuses_raises_its_alert_and_no_other(
    sqlite_template: Path, tmp_path: Path
) -> None:
    url = f"sqlite:///{shutil.copy(sqlite_template, tmp_path / 'drumbeat.db')}"
    async with world(url, tmp_path) as here, app.watched(here.bot, "127.0.0.1", 0) as watched:
        assert watched is not None
        target = watched.removeprefix("http://")
        config = CONFIG.format(rules=ALERTS, target=target)
        async with running(tmp_path, config, 'drumbeat_ready{check="all"} == 1') as prometheus:
            assert await asked(prometheus, "query", query="process_resident_memory_bytes > 0")
            await here.set_up()
            here.sandbox.refuse("chat.postMessage", "is_archived", channel="#growth")
            ana = here.person("ana")
            await ana.types("/decide Weekly releases @ben fri", in_="#growth")
            await ana.modal("Log a decision")
            await ana.submits()

            async def are_raised() -> bool:
                raised.extend(one for one in await asked(prometheus, "alerts") if one["state"] == "firing")
                return bool(raised)

            raised: list[Mapping[str, Any]] = []
            await until(are_raised, SECONDS)
    assert [(one["labels"]["alertname"], one["labels"]["kind"]) for one in raised] == [("DrumbeatNotPosted", "post")]
