"""Settings: the same names in the environment and in lotse.toml, the environment wins, nothing secret is repeated."""

from pathlib import Path

import pytest

from bot.settings import Settings, load_settings
from services.refusal import Refusal

SECRET = "a secret of the tests, longer than 32 characters"
README = Path(__file__).parents[2] / "README.md"
VALUES = {
    "bot_token": "4710:AAtest",
    "telegram_api": "http://127.0.0.1:8088",
    "county": "paderborn",
    "secret_key": SECRET,
    "secret_key_previous": SECRET[::-1],
    "data_dir": "elsewhere",
    "database_url": "sqlite:///elsewhere/other.db",
    "public_url": "https://lotse.example.org",
    "web_listen": "127.0.0.1:8081",
    "demo": "true",
    "log": "warning",
}


def plain(settings: Settings) -> dict[str, str]:
    """Settings as one would write them."""
    shown = {}
    for name in type(settings).model_fields:
        value = getattr(settings, name)
        value = value.get_secret_value() if hasattr(value, "get_secret_value") else value
        shown[name] = str(value).lower() if isinstance(value, bool) else str(value)
    return shown


def write_toml(folder: Path, **values: str) -> None:
    lines = (f"LOTSE_{name.upper()} = {value}" for name, value in values.items())
    (folder / "lotse.toml").write_text("\n".join(lines) + "\n", "utf-8")


def test_the_values_here_are_all_there_are():
    assert VALUES.keys() == Settings.model_fields.keys()


def test_everything_can_be_set_in_the_environment(clean, monkeypatch):
    for name, value in VALUES.items():
        monkeypatch.setenv(f"LOTSE_{name.upper()}", value)

    assert plain(load_settings()) == VALUES


def test_everything_can_be_set_in_the_file_under_the_same_names(clean):
    write_toml(clean, **{name: value if name == "demo" else f'"{value}"' for name, value in VALUES.items()})

    assert plain(load_settings()) == VALUES


def test_the_environment_wins(clean, monkeypatch):
    write_toml(clean, county='"paderborn"', log='"debug"')
    monkeypatch.setenv("LOTSE_COUNTY", "warendorf")

    settings = load_settings()

    assert (settings.county, settings.log) == ("warendorf", "debug")


def test_what_is_given_by_the_program_wins_over_both(clean, monkeypatch):
    write_toml(clean, county='"paderborn"')
    monkeypatch.setenv("LOTSE_COUNTY", "paderborn")

    assert load_settings(county="warendorf").county == "warendorf"


def test_with_nothing_set_there_are_sensible_values_and_no_secrets(clean):
    settings = load_settings()

    assert settings.bot_token is settings.secret_key is None
    assert settings.telegram_api == "https://api.telegram.org"
    assert settings.database == "sqlite:///var/lotse.db"
    assert not settings.demo


def test_settings_cannot_be_changed_later(clean):
    with pytest.raises(ValueError, match="frozen"):
        load_settings().county = "paderborn"


def test_the_database_lies_in_the_data_folder_unless_it_has_an_address(clean):
    assert load_settings(data_dir=Path("here")).database == "sqlite:///here/lotse.db"
    assert load_settings(database_url="postgresql://db/lotse").database == "postgresql://db/lotse"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("secret_key", "this has but 31 characters, bah"),
        ("telegram_api", "api.telegram.org"),
        ("telegram_api", "ftp://127.0.0.1"),
        ("telegram_api", "http://[::1"),
        ("database_url", "mysql://lotse:geheim-4711@db/lotse"),
        ("database_url", "lotse.db"),
        ("public_url", "http://lotse.example.org"),
        ("public_url", "lotse.example.org"),
        ("public_url", "https:///calendar"),
        ("public_url", "https://lotse:geheim-4711@example.org"),
        ("public_url", "https://lotse.example.org/?key=geheim-4711"),
        ("public_url", "http://127.0.0.1.example.org"),
        ("web_listen", "127.0.0.9"),
        ("web_listen", ":9000"),
        ("web_listen", "127.0.0.1:0"),
        ("web_listen", "127.0.0.1:65536"),
        ("web_listen", "127.0.0.1:http"),
        ("log", "loud"),
        ("demo", "perhaps"),
    ],
)
def test_an_unusable_value_is_refused_by_name_and_not_repeated(clean, monkeypatch, name, value):
    monkeypatch.setenv(f"LOTSE_{name.upper()}", value)

    with pytest.raises(Refusal) as refusal:
        load_settings()

    assert refusal.value.text_id == "cli-setting-invalid"
    assert refusal.value.text_args["setting"] == f"LOTSE_{name.upper()}"
    assert value not in str(refusal.value.text_args)
    assert "geheim" not in str(refusal.value.text_args)


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("https://lotse.example.org/", "https://lotse.example.org"),
        ("https://www.example.org/lotse/", "https://www.example.org/lotse"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("", None),
    ],
)
def test_the_public_address_is_encrypted_unless_it_is_this_machine(clean, given, kept):
    assert load_settings(public_url=given).public_url == kept


@pytest.mark.parametrize(
    ("given", "address"), [("0.0.0.0:80", ("0.0.0.0", 80)), ("[::1]:8081", ("::1", 8081)), ("web:9", ("web", 9))]
)
def test_the_web_server_listens_on_host_and_port(clean, given, address):
    assert load_settings(web_listen=given).web_address == address


def test_a_secret_of_32_characters_is_long_enough(clean):
    assert load_settings(secret_key="x" * 32).secret_key.get_secret_value() == "x" * 32


def test_secrets_are_not_shown(clean, monkeypatch):
    monkeypatch.setenv("LOTSE_BOT_TOKEN", VALUES["bot_token"])
    monkeypatch.setenv("LOTSE_SECRET_KEY", SECRET)

    shown = f"{load_settings()!r} {load_settings()}"

    assert "AAtest" not in shown
    assert SECRET not in shown


@pytest.mark.parametrize(
    "api", ["https://api.telegram.org", "http://127.0.0.1.example.org", "http://localhost@example.org"]
)
def test_the_demo_shows_invented_details_to_nobody_outside(clean, api):
    with pytest.raises(Refusal) as refusal:
        load_settings(demo=True, telegram_api=api)

    assert "LOTSE_DEMO" in str(refusal.value.text_args)


@pytest.mark.parametrize("api", ["http://127.0.0.1:8088", "http://localhost:8088/", "http://[::1]:8088"])
def test_the_demo_works_with_the_stand_in_here(clean, api):
    assert load_settings(demo=True, telegram_api=api).demo


def test_an_unknown_name_in_the_file_is_refused_and_the_known_ones_are_named(clean):
    (clean / "lotse.toml").write_text('LOTSE_TOKEN = "4710:AAtest"\n')

    with pytest.raises(Refusal) as refusal:
        load_settings()

    assert refusal.value.text_id == "cli-setting-unknown"
    assert refusal.value.text_args["setting"] == "LOTSE_TOKEN"
    assert "LOTSE_BOT_TOKEN" in refusal.value.text_args["known"]


@pytest.mark.parametrize("content", [b"LOTSE_COUNTY = warendorf", b'LOTSE_COUNTY = "B\xfcren"', b"[", b"\x00"])
def test_a_file_that_is_no_toml_is_refused(clean, content):
    (clean / "lotse.toml").write_bytes(content)

    with pytest.raises(Refusal) as refusal:
        load_settings()

    assert refusal.value.text_id == "cli-toml-unreadable"
    assert refusal.value.text_args["file"] == "lotse.toml"


@pytest.mark.parametrize("name", Settings.model_fields)
def test_every_setting_stands_in_the_readme(name):
    assert f"LOTSE_{name.upper()}" in README.read_text("utf-8")


@pytest.mark.parametrize("name", Settings.model_fields)
def test_every_setting_has_a_description(name):
    assert Settings.model_fields[name].description
