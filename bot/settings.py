"""What the operator can set. Read once, in app.py, and passed down; nothing else looks at the environment."""

from pathlib import Path
from typing import Any

from pydantic import Field, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

WHAT_TO_DO = {
    "slack_bot_token": "copy the Bot User OAuth Token (xoxb-…) from your Slack app's page OAuth & Permissions",
    "slack_client_id": "copy the Client ID (digits.digits) from your Slack app's page Basic Information",
    "slack_client_secret": "copy the Client Secret (32 characters) from your Slack app's page Basic Information",
    "public_url": "give the address at which people and Slack reach the bot, such as https://drumbeat.example.com",
    "slack_app_token": "make an app-level token (xapp-…, connections:write) on your Slack app's page Basic Information",
    "slack_signing_secret": "copy the Signing Secret (32 characters) from your Slack app's page Basic Information",
    "slack_api_url": "leave it out to use Slack itself; it must start with http:// or https:// and end with /",
    "database_url": "use sqlite:///path/to/file.db or postgresql://user@host/name, or leave it out",
    "data_dir": "name a folder that Drumbeat may write to",
    "encryption_key": "give 32 bytes in URL-safe base64, or several with commas between them, or leave it out",
    "command_prefix": "use lower-case letters, digits and dashes, such as acme-; or leave it out",
    "port": "give a number from 1 to 65535",
    "watch_port": "give a number from 1 to 65535, other than PORT; or leave it out",
    "watch_host": "give an address of this machine, such as 127.0.0.1 or 0.0.0.0; or leave it out",
    "metric_hosts": "give host or host:port, with commas between them, such as prometheus:9090; or leave it out",
    "log_level": "use DEBUG, INFO, WARNING or ERROR",
    "log_format": "use text or json",
}


HOST = r"(?:\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9](?:[A-Za-z0-9._-]{0,252}))(?::[1-9][0-9]{0,4})?"
PUBLIC = r"^(https://[^\s?#]+|http://(localhost|127\.0\.0\.1)(:[0-9]{1,5})?)$"
"""Slack leads people back over HTTPS alone; on this machine the sandbox does without."""
KEYS = r"^[A-Za-z0-9_-]{43}=(\s*,\s*[A-Za-z0-9_-]{43}=)*$"


class SettingsError(Exception):
    """A setting is missing or malformed; one line per setting, each names it and says what to do."""


class Settings(BaseSettings):
    """The operator's settings, each explained in .env.example."""

    model_config = SettingsConfigDict(env_file=".env", env_file_encoding="utf-8", extra="ignore", frozen=True)

    slack_bot_token: str | None = Field(default=None, pattern=r"^xox[be](\.xoxb)?-\S+$", repr=False)
    slack_app_token: str | None = Field(default=None, pattern=r"^xapp-\S+$", repr=False)
    slack_signing_secret: str | None = Field(default=None, pattern=r"^\S{16,}$", repr=False)
    slack_client_id: str | None = Field(default=None, pattern=r"^[0-9]+\.[0-9]+$")
    slack_client_secret: str | None = Field(default=None, pattern=r"^\S{16,}$", repr=False)
    public_url: str | None = Field(default=None, pattern=PUBLIC)
    slack_api_url: str = Field(default="https://slack.com/api/", pattern=r"^https?://\S+/$")
    database_url: str | None = Field(default=None, pattern=r"^(sqlite|postgresql|postgres)(\+\w+)?://", repr=False)
    data_dir: Path = Path("data")
    encryption_key: str | None = Field(default=None, pattern=KEYS, repr=False)
    command_prefix: str = Field(default="", pattern=r"^[a-z0-9-]{0,20}$")
    port: int = Field(default=3000, ge=1, le=65535)
    watch_port: int | None = Field(default=None, ge=1, le=65535)
    watch_host: str = Field(default="127.0.0.1", pattern=r"^[A-Za-z0-9.:-]+$")
    metric_hosts: str = Field(default="", pattern=rf"^\s*({HOST}(\s*,\s*{HOST})*)?\s*$")
    log_level: str = Field(default="INFO", pattern=r"^(DEBUG|INFO|WARNING|ERROR)$")
    log_format: str = Field(default="text", pattern=r"^(text|json)$")

    @field_validator("*", mode="before")
    @classmethod
    def empty_is_unset(cls, value: Any, info: Any) -> Any:
        """SETTING= in a file means: not given."""
        return cls.model_fields[info.field_name].default if value == "" else value

    @property
    def is_of_several(self) -> bool:
        """Whether workspaces install the bot themselves, rather than one whose token is given."""
        return self.slack_client_id is not None or self.slack_client_secret is not None

    @property
    def database(self) -> str:
        """Where to remember: DATABASE_URL, else a SQLite file in DATA_DIR."""
        return self.database_url or f"sqlite:///{self.data_dir / 'drumbeat.db'}"

    @property
    def allowed_hosts(self) -> frozenset[tuple[str, int | None]]:
        """The hosts of METRIC_HOSTS, by name in lower case, each with its one port or with any."""
        return frozenset(_host(one.strip().lower()) for one in self.metric_hosts.split(",") if one.strip())


def _host(written: str) -> tuple[str, int | None]:
    name, colon, port = written.rpartition(":")
    if not colon or written.endswith("]"):
        name, port = written, ""
    return name.strip("[]").rstrip("."), int(port) if port else None


def load(**given: Any) -> Settings:
    """The settings of this environment. Raises SettingsError."""
    try:
        return Settings(**given)
    except ValidationError as error:
        names = sorted({str(problem["loc"][0]) for problem in error.errors()})
        raise SettingsError("\n".join(f"{name.upper()} is malformed: {WHAT_TO_DO[name]}." for name in names)) from None
    except OSError as error:
        raise SettingsError(
            f".env can't be read ({error.strerror}): type this as the user that the bot runs as."
        ) from None
    except UnicodeDecodeError:
        raise SettingsError(".env can't be read (it is not UTF-8): save it as UTF-8.") from None


def check_can_speak(settings: Settings) -> None:
    """Raise SettingsError unless everything that delivering needs is given."""
    _refuse(_of_workspaces(settings))


def check_can_serve(settings: Settings) -> None:
    """Raise SettingsError unless everything that serving needs is given."""
    mistakes = _of_workspaces(settings)
    if settings.is_of_several:
        if settings.public_url is None:
            mistakes["PUBLIC_URL is missing"] = WHAT_TO_DO["public_url"]
        if settings.slack_app_token is not None:
            mistakes["SLACK_APP_TOKEN goes with one workspace alone"] = (
                "leave it out and set SLACK_SIGNING_SECRET; several workspaces reach the bot at PUBLIC_URL"
            )
        elif settings.slack_signing_secret is None:
            mistakes["SLACK_SIGNING_SECRET is missing"] = WHAT_TO_DO["slack_signing_secret"]
    elif settings.slack_signing_secret is None and settings.slack_app_token is None:
        mistakes["SLACK_SIGNING_SECRET is missing"] = (
            f"{WHAT_TO_DO['slack_signing_secret']}; or set SLACK_APP_TOKEN for Socket Mode"
        )
    _refuse(mistakes)


def _of_workspaces(settings: Settings) -> dict[str, str]:
    """What is wrong with the one token, or with what several workspaces are installed by."""
    if not settings.is_of_several:
        missing = settings.slack_bot_token is None
        return {"SLACK_BOT_TOKEN is missing": WHAT_TO_DO["slack_bot_token"]} if missing else {}
    mistakes = {}
    if settings.slack_client_id is None:
        mistakes["SLACK_CLIENT_ID is missing"] = f"{WHAT_TO_DO['slack_client_id']}, or leave SLACK_CLIENT_SECRET out"
    if settings.slack_client_secret is None:
        mistakes["SLACK_CLIENT_SECRET is missing"] = f"{WHAT_TO_DO['slack_client_secret']}, or take SLACK_CLIENT_ID out"
    if settings.slack_bot_token is not None:
        mistakes["SLACK_BOT_TOKEN goes with one workspace alone"] = (
            "leave it out for several workspaces, or leave SLACK_CLIENT_ID and SLACK_CLIENT_SECRET out for one"
        )
    return mistakes


def _refuse(mistakes: dict[str, str]) -> None:
    if mistakes:
        raise SettingsError("\n".join(f"{what}: {do}." for what, do in mistakes.items()))
