"""Settings, from the environment or from lotse.toml, under the same names. The environment wins."""

import os
import tomllib
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

from bot.logs import configure_logs
from services.refusal import Refusal
from storage.encryption import Keyring
from storage.engine import async_url

PREFIX = "LOTSE_"
TOML_FILE = Path("lotse.toml")
SHORTEST_SECRET = 32
OTHERS = ("LOTSE_HYPOTHESIS", "LOTSE_REQUIRE_BROWSER")  # of the tests
LOOPBACK = ("127.0.0.1", "localhost", "::1")


class Settings(BaseSettings):
    """Everything an operator can set. Built once, in the command line, and passed down."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, frozen=True, extra="ignore")

    bot_token: SecretStr | None = Field(default=None, description="token from @BotFather")
    telegram_api: str = Field(default="https://api.telegram.org", description="address of the Bot API server")
    county: str = Field(default="warendorf", description="warendorf, paderborn, or the path of a county's folder")
    secret_key: SecretStr | None = Field(default=None, description="any text of 32 characters or more; keep it safe")
    secret_key_previous: SecretStr | None = Field(
        default=None, description="the secret before, while `lotse keys rotate` exchanges it"
    )
    data_dir: Path = Field(default=Path("var"), description="folder for the database and what else must last")
    database_url: str | None = Field(
        default=None, description="sqlite:///file or postgresql://…; default: a file in LOTSE_DATA_DIR"
    )
    public_url: str | None = Field(
        default=None, description="https:// address under which the web server is reached from outside"
    )
    web_listen: str = Field(default="127.0.0.1:8080", description="host:port on which the web server listens")
    demo: bool = Field(default=False, description="show invented sample details; refused with the real Telegram")
    log: Literal["debug", "info", "warning", "error"] = Field(
        default="info", description="least severity that is logged"
    )

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003  pydantic passes it by name
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """The environment goes before lotse.toml."""
        return init_settings, env_settings, _TomlSource(settings_cls)

    @field_validator("telegram_api")
    @classmethod
    def _without_slash(cls, value: str) -> str:
        address = urlsplit(value)
        if address.scheme not in {"https", "http"} or not address.hostname:
            raise ValueError("must begin with https:// or http://")
        return value.rstrip("/")

    @field_validator("secret_key", "secret_key_previous")
    @classmethod
    def _long_enough(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and len(value.get_secret_value()) < SHORTEST_SECRET:
            raise ValueError(f"must have at least {SHORTEST_SECRET} characters")
        return value

    @field_validator("database_url")
    @classmethod
    def _known_database(cls, value: str | None) -> str | None:
        if value is not None:
            try:
                url = async_url(value)
            except Exception as error:
                raise ValueError("must begin with sqlite:/// or postgresql://") from error
            if url.get_backend_name() == "sqlite" and (not url.database or ":memory:" in url.database):
                raise ValueError("must name a file: sqlite:///file")  # else every connection has a database of its own
        return value

    @field_validator("public_url")
    @classmethod
    def _encrypted(cls, value: str | None) -> str | None:
        if not value:
            return None
        address = urlsplit(value)
        if address.scheme != "https" and not (address.scheme == "http" and address.hostname in LOOPBACK):
            raise ValueError("must begin with https://")  # the link is the key: it must not travel in the clear
        if not address.hostname or address.username or address.query or address.fragment:
            raise ValueError("must be an address such as https://lotse.example.org")
        return value.rstrip("/")

    @field_validator("web_listen")
    @classmethod
    def _host_and_port(cls, value: str) -> str:
        host, _, port = value.rpartition(":")
        if not host or not port.isascii() or not port.isdigit() or not 1 <= int(port) <= 65535:
            raise ValueError("must be host:port, such as 127.0.0.1:8080")
        return value

    @model_validator(mode="after")
    def _demo_stays_at_home(self) -> "Settings":
        if self.demo and urlsplit(self.telegram_api).hostname not in LOOPBACK:
            raise ValueError("LOTSE_DEMO shows invented details and works with the stand-in on this machine only")
        return self

    @property
    def database(self) -> str:
        return self.database_url or f"sqlite:///{self.data_dir / 'lotse.db'}"

    def keyring(self) -> Keyring:
        """The keys of the secret and of the one before.

        Raises:
            Refusal: no secret is set.
        """
        if self.secret_key is None:
            raise Refusal("cli-secret-missing")
        before = self.secret_key_previous
        return Keyring(self.secret_key.get_secret_value(), before.get_secret_value() if before else None)

    @property
    def web_address(self) -> tuple[str, int]:
        """Host and port of the web server; an IPv6 host without its brackets."""
        host, _, port = self.web_listen.rpartition(":")
        return host.strip("[]"), int(port)


class _TomlSource(PydanticBaseSettingsSource):
    """lotse.toml in the working directory, keys as in the environment."""

    def get_field_value(self, field: Any, field_name: str) -> tuple[Any, str, bool]:  # noqa: ARG002
        """Unused: the file is read as a whole."""
        return None, field_name, False

    def __call__(self) -> dict[str, Any]:
        if not TOML_FILE.is_file():
            return {}
        try:
            values = tomllib.loads(TOML_FILE.read_text("utf-8"))
        except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
            raise Refusal("cli-toml-unreadable", file=str(TOML_FILE), problem=str(error)) from error
        known = {f"{PREFIX}{name.upper()}": name for name in Settings.model_fields}
        unknown = sorted(values.keys() - known.keys())
        if unknown:
            raise Refusal("cli-setting-unknown", setting=unknown[0], known=", ".join(known))
        return {known[key]: value for key, value in values.items()}


def mistyped_settings() -> list[tuple[str, str]]:
    """Names in the environment that look like a setting and are none, each with the likeliest setting."""
    known = [f"{PREFIX}{name.upper()}" for name in Settings.model_fields]
    ours = (name for name in os.environ if name.startswith(PREFIX) and name not in {*known, *OTHERS})
    return [(name, get_close_matches(name, known, n=1, cutoff=0)[0]) for name in sorted(ours)]


def load_settings(**given: Any) -> Settings:
    """The settings. `given` values win over every source.

    Raises:
        Refusal: a value is not usable. Names the setting and what it must be, and never repeats the value.
    """
    try:
        return Settings(**given)
    except ValidationError as error:
        first = error.errors()[0]
        field = str(first["loc"][0]) if first["loc"] else "demo"
        problem = first["msg"].removeprefix("Value error, ")
        raise Refusal("cli-setting-invalid", setting=f"{PREFIX}{field.upper()}", problem=problem) from error


def command_settings(**given: Any) -> Settings:
    """The settings of a command, which logs from now on at the level that they say."""
    settings = load_settings(**given)
    configure_logs(settings.log)
    return settings
