"""The demo: the stand-in for Telegram in a process of its own, and beside it the same bot as for real."""

import asyncio
import contextlib
import fcntl
import secrets
import socket
import sys
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import aiohttp
from pydantic import SecretStr

from bot.app import run_bot
from bot.prepare import import_own_directory, migrate
from bot.settings import Settings, load_settings
from bot.terminal import say
from demo.clock import DemoClock, following
from demo.crowd import seed_crowd
from demo.seed import seed, seed_offers
from handlers.shell.texts import text
from services.counties import load_county
from services.refusal import Refusal
from services.translation import packages

HOST = "127.0.0.1"
FIRST_PORT = 8088
PORTS = 50
HIGHEST_PORT = 65_000  # the next ones must exist
TOKEN = "4710:demo"  # noqa: S105  opens nothing but the stand-in
SERVER_UP_S = 60.0


def free_port(first: int = FIRST_PORT) -> int:
    """The first port from `first` on that nobody listens on.

    Raises:
        Refusal: none of the next 50.
    """
    for port in range(first, first + PORTS):
        with socket.socket() as trial:
            trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                trial.bind((HOST, port))
            except OSError:
                continue
            return port
    raise Refusal("cli-no-port", first=str(first))


def demo_settings(county: str, data_dir: Path, port: int) -> Settings:
    """Settings of the real bot, pointed at the stand-in; its data lies in a folder of its own.

    The county's page gets the next free port: the phones' links open it in a new tab.
    """
    folder = data_dir / "demo" / load_county(county).id
    folder.mkdir(parents=True, exist_ok=True)
    web = f"{HOST}:{free_port(min(port, HIGHEST_PORT) + 1)}"
    return load_settings(
        bot_token=SecretStr(TOKEN),
        telegram_api=f"http://{HOST}:{port}",
        county=county,
        secret_key=SecretStr(_secret(folder / "secret")),
        data_dir=folder,
        database_url=None,
        public_url=f"http://{web}",
        web_listen=web,
        demo=True,
    )


async def run_demo(settings: Settings, port: int) -> None:
    """Run both processes until one of them ends.

    Raises:
        Refusal: a demo of this county runs already.
    """
    address = f"http://{HOST}:{port}"
    with _only_one(settings.data_dir / "running", port):
        migrate(settings)
        server = await _start_server(settings, port)
        ended = asyncio.create_task(server.wait())
        clock = DemoClock()
        try:
            await _until_up(f"{address}/control/people", ended)
            async with following(clock, address):
                await import_own_directory(settings, clock=clock, again=True)
                await seed(settings, cast_file(settings.county), clock=clock)
                await seed_crowd(settings, cast_file(settings.county), clock=clock)
                if offers := offers_file(settings.county):
                    await seed_offers(settings, offers, clock=clock)
                await asyncio.to_thread(install_models, settings)
                say("", text("cli-demo-runs", address=address), text("cli-demo-ends"), "")
                bot = asyncio.create_task(run_bot(settings, clock=clock))
                await asyncio.wait({bot, ended}, return_when=asyncio.FIRST_COMPLETED)
                if bot.done():
                    bot.result()
        finally:
            if server.returncode is None:
                server.terminate()
            await server.wait()


def cast_file(county: str) -> Path:
    """Who plays in a county's demo; other counties borrow Warendorf's."""
    cast = Path(str(files("demo").joinpath("cast", f"{load_county(county).id}.json")))
    return cast if cast.is_file() else cast.with_name("warendorf.json")


def offers_file(county: str) -> Path | None:
    """The invented offers of a county's demo, where there are some."""
    offers = Path(str(files("demo").joinpath("offers", f"{load_county(county).id}.yaml")))
    return offers if offers.is_file() else None


def install_models(settings: Settings) -> None:
    """The small models that come with the demo, in its own folder. They know a few hundred sentences, no more.

    Raises:
        Refusal: the folder cannot be written, or the disk is full.
    """
    for each in sorted(Path(str(files("demo").joinpath("models"))).glob("*.argosmodel")):
        packages.install(settings.data_dir / packages.FOLDER, each)


@contextlib.contextmanager
def _only_one(lock: Path, port: int) -> Iterator[None]:
    """Two demos on the same chats and database would take each other's updates."""
    with lock.open("a+") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            file.seek(0)
            raise Refusal("cli-demo-runs-already", address=f"http://{HOST}:{file.read().strip()}") from error
        file.truncate(0)
        file.write(str(port))
        file.flush()
        yield


def _secret(file: Path) -> str:
    if not file.exists():
        file.write_text(secrets.token_urlsafe(48))
        file.chmod(0o600)
    return file.read_text()


async def _start_server(settings: Settings, port: int) -> asyncio.subprocess.Process:
    cast = cast_file(settings.county)
    state = settings.data_dir / "telegram.json"
    arguments = ["--port", str(port), "--token", TOKEN, "--cast", str(cast), "--state", str(state)]
    return await asyncio.create_subprocess_exec(sys.executable, "-m", "demo.server", *arguments)


async def _until_up(address: str, ended: "asyncio.Task[int]") -> None:
    """Wait for the server.

    Raises:
        Refusal: it ended, or did not answer within a minute.
    """
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(SERVER_UP_S), aiohttp.ClientSession() as session:
            while not ended.done():
                try:
                    async with session.get(address):
                        return
                except aiohttp.ClientError:
                    await asyncio.sleep(0.05)
    raise Refusal("cli-demo-server", address=address)
