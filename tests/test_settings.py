"""Settings: each mistake is one line that names the setting, and .env.example lists them all."""

import errno
import os
import re
from itertools import pairwise
from pathlib import Path

import pytest

from bot import settings as configuration
from bot.settings import WHAT_TO_DO, Settings, SettingsError
from tests.source import ROOT

EXAMPLE = ROOT / ".env.example"
NEEDED = {"slack_bot_token": "xoxb-1", "slack_signing_secret": "0123456789abcdef"}
MALFORMED = [
    ("slack_bot_token", "xoxp-1"),
    ("slack_app_token", "xoxb-1"),
    ("slack_signing_secret", "short"),
    ("slack_client_id", "A123"),
    ("slack_client_secret", "short"),
    ("public_url", "http://bot.acme.test"),
    ("public_url", "bot.acme.test"),
    ("public_url", "https://bot.acme.test/?a=b"),
    ("slack_api_url", "https://slack.com/api"),
    ("slack_api_url", "slack.com/"),
    ("database_url", "mysql://x"),
    ("database_url", "drumbeat.db"),
    ("encryption_key", "secret"),
    ("encryption_key", "a" * 43 + "=,secret"),
    ("command_prefix", "Acme "),
    ("port", "0"),
    ("port", "70000"),
    ("port", "http"),
    ("watch_port", "0"),
    ("watch_port", "x"),
    ("watch_host", "0.0.0.0/0"),
    ("metric_hosts", "http://prometheus:9090"),
    ("metric_hosts", "prometheus:90901234"),
    ("metric_hosts", "a b"),
    ("log_level", "LOUD"),
    ("log_format", "xml"),
]


@pytest.fixture(autouse=True)
def nothing_around(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No .env and no variable of this machine."""
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.mark.parametrize(("name", "value"), MALFORMED)
def test_a_malformed_setting_is_one_line_that_names_it_and_says_what_to_do(name: str, value: str) -> None:
    with pytest.raises(SettingsError) as raised:
        configuration.load(**{name: value})
    assert str(raised.value) == f"{name.upper()} is malformed: {WHAT_TO_DO[name]}."
    assert value not in str(raised.value) or name in {"slack_api_url", "port"}, "a secret is not repeated"


def test_every_setting_has_words() -> None:
    assert set(WHAT_TO_DO) == set(Settings.model_fields)


@pytest.mark.parametrize("missing", NEEDED)
def test_what_serving_needs_is_asked_for(missing: str) -> None:
    given = {name: value for name, value in NEEDED.items() if name != missing}
    with pytest.raises(SettingsError) as raised:
        configuration.check_can_serve(configuration.load(**given))
    (line,) = str(raised.value).splitlines()
    assert line.startswith(f"{missing.upper()} is missing: {WHAT_TO_DO[missing]}")


def test_what_is_given_can_serve() -> None:
    configuration.check_can_serve(configuration.load(**NEEDED))


def test_with_an_app_token_no_signing_secret_is_needed() -> None:
    configuration.check_can_serve(configuration.load(slack_bot_token="xoxb-1", slack_app_token="xapp-1"))
    with pytest.raises(SettingsError, match="SLACK_BOT_TOKEN is missing"):
        configuration.check_can_serve(configuration.load(slack_app_token="xapp-1"))
    with pytest.raises(SettingsError, match="or set SLACK_APP_TOKEN for Socket Mode"):
        configuration.check_can_serve(configuration.load(slack_bot_token="xoxb-1"))


SEVERAL = {
    "slack_client_id": "12345.67890",
    "slack_client_secret": "0123456789abcdef",
    "slack_signing_secret": "0123456789abcdef",
    "public_url": "https://drumbeat.example.com",
}


def test_several_workspaces_need_the_app_itself_and_no_token() -> None:
    configuration.check_can_serve(configuration.load(**SEVERAL))
    configuration.check_can_speak(configuration.load(**SEVERAL))


@pytest.mark.parametrize("missing", SEVERAL)
def test_what_several_workspaces_need_is_asked_for(missing: str) -> None:
    given = {name: value for name, value in SEVERAL.items() if name != missing}
    with pytest.raises(SettingsError) as raised:
        configuration.check_can_serve(configuration.load(**given))
    (line,) = str(raised.value).splitlines()
    assert line.startswith(f"{missing.upper()} is missing: {WHAT_TO_DO[missing]}")


@pytest.mark.parametrize("more", [{"slack_bot_token": "xoxb-1"}, {"slack_app_token": "xapp-1"}])
def test_what_goes_with_one_workspace_alone_is_named(more: dict[str, str]) -> None:
    with pytest.raises(SettingsError, match="goes with one workspace alone") as raised:
        configuration.check_can_serve(configuration.load(**SEVERAL | more))
    (line,) = str(raised.value).splitlines()
    assert next(iter(more)).upper() in line


def test_several_keys_are_taken() -> None:
    keys = ", ".join(letter * 43 + "=" for letter in "ab")
    assert configuration.load(**NEEDED, encryption_key=keys).encryption_key == keys


def test_the_environment_and_a_file_are_read_and_empty_means_left_out(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / ".env").write_text("PORT=4000\nLOG_LEVEL=\nSOMETHING_ELSE=1\n")
    monkeypatch.setenv("COMMAND_PREFIX", "acme-")
    loaded = configuration.load()
    assert (loaded.port, loaded.log_level, loaded.command_prefix) == (4000, "INFO", "acme-")
    assert loaded.database == "sqlite:///data/drumbeat.db"


def test_a_file_that_is_not_utf_8_is_named(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes("# Schlüssel\nPORT=4000\n".encode("latin-1"))
    with pytest.raises(SettingsError, match=r"^\.env can't be read \(it is not UTF-8\): save it as UTF-8\.$"):
        configuration.load()


def test_a_file_of_somebody_else_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuses(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), ".env")

    (tmp_path / ".env").write_text("PORT=4000\n")
    monkeypatch.setattr("pydantic_settings.sources.providers.dotenv.dotenv_values", refuses)
    with pytest.raises(SettingsError, match=r"^\.env can't be read \(Permission denied\): type this as the user that"):
        configuration.load()


def test_secrets_are_not_shown() -> None:
    shown = repr(configuration.load(**NEEDED, database_url="postgresql://u:secret@h/n", encryption_key="a" * 43 + "="))
    assert not any(secret in shown for secret in ("xoxb-1", NEEDED["slack_signing_secret"], "secret@", "a" * 43))


def test_the_example_lists_exactly_the_settings_each_with_a_comment_and_loads(tmp_path: Path) -> None:
    lines = EXAMPLE.read_text(encoding="utf-8").splitlines()
    names = []
    for before, line in pairwise(lines):
        if matched := re.fullmatch(r"([A-Z_]+)=.*", line):
            names.append(matched[1].lower())
            assert before.startswith("# "), f"{matched[1]} has no comment"
    assert names == list(Settings.model_fields), "in the order of the settings"
    (tmp_path / ".env").write_text("\n".join(lines), encoding="utf-8")
    assert configuration.load() == Settings(_env_file=None)
