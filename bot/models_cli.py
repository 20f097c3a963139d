"""`lotse models …`: the packages that translate on this machine."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from bot.settings import command_settings
from bot.terminal import complain, say
from handlers.shell.texts import Text, text
from services.refusal import Refusal
from services.translation import packages
from services.translation.package_archive import LANGUAGE, printable
from services.translation.packages import Installed, Outcome

models = typer.Typer(
    no_args_is_help=True, help="The models that translate on this machine: install, list, verify, remove."
)

STEPS = 10  # lines of progress a download


@models.command("list")
def list_models() -> None:
    """Which are installed: languages, version, size, where from, and whether their files are as they came."""
    found = packages.installed(_folder())
    if not found:
        say(text("cli-models-none"))
    for each in found:
        say(_line("cli-models-line", each, state=_state(each)))


@models.command("install")
def install_model(
    what: Annotated[list[str], typer.Argument(help="an .argosmodel file, or two languages: de en")],
    sha256: Annotated[str | None, typer.Option("--sha256", help="what the file must have, in hexadecimal")] = None,
) -> None:
    """Install a model from a file, without any network, or from the public index. A broken one is refused."""
    if sha256 is not None and (len(sha256) != 64 or not set(sha256.lower()) <= set("0123456789abcdef")):
        raise Refusal("cli-models-sha-form")
    folder = _folder()
    if len(what) == 2 and all(map(LANGUAGE.fullmatch, what)):
        _tell(_from_index(folder, what[0], what[1], sha256))
    elif len(what) == 1 and (Path(what[0]).exists() or not LANGUAGE.fullmatch(what[0])):
        _tell(packages.install(folder, Path(what[0]), sha256=sha256))
    else:
        raise Refusal("cli-models-what")


@models.command("remove")
def remove_model(
    source: Annotated[str, typer.Argument(help="language, such as de")],
    target: Annotated[str, typer.Argument(help="language, such as en")],
) -> None:
    """Remove the model of two languages. What it has translated stays in the memory."""
    for each in packages.remove(_folder(), source=source, target=target):
        say(_line("cli-models-removed", each))


@models.command("verify")
def verify_models() -> None:
    """Read every file again and compare it with what was installed. Exit code 1 where one differs."""
    found = packages.installed(_folder())
    bad = [each for each in found if packages.differing(each)]
    for each in found:
        if each not in bad:
            say(_line("cli-models-whole", each))
        elif each.files is None:
            complain(_line("cli-models-by-hand", each, folder=str(each.path)))
        else:
            files = ", ".join(map(printable, packages.differing(each)))
            complain(_line("cli-models-differs", each, folder=str(each.path), files=files))
    if not found:
        say(text("cli-models-none"))
    if bad:
        raise typer.Exit(1)


def _folder() -> Path:
    return command_settings().data_dir / packages.FOLDER


def _from_index(folder: Path, source: str, target: str, sha256: str | None) -> Outcome:
    from services.translation import package_index  # noqa: PLC0415  the run needs none of it

    offer = package_index.look_up(folder, source=source, target=target)
    about = (source, target, offer.version)
    for each in packages.installed(folder):
        is_it = (each.source, each.target, each.version) == about and sha256 in {None, each.sha256}
        if is_it and not packages.differing(each):
            return Outcome(each, is_new=False, is_first=False)
    file, address = package_index.download(folder, offer, _progress())
    try:
        return packages.install(folder, file, origin=address, sha256=sha256, pair=(source, target))
    finally:
        file.unlink()


def _progress() -> Callable[[int, int], None]:
    said = -1

    def tell(done: int, total: int) -> None:
        nonlocal said
        step = STEPS * done // max(total, 1)
        if step > said:
            said = step
            say(text("cli-models-progress", done=_mb(done), total=_mb(total)))

    return tell


def _tell(outcome: Outcome) -> None:
    package = outcome.package
    if outcome.is_first:
        say(_line("cli-models-trusted", package, sha256=str(package.sha256)))
    say(_line("cli-models-installed" if outcome.is_new else "cli-models-there", package))


def _line(text_id: str, package: Installed, **more: str) -> Text:
    about = {"source": package.source, "target": package.target, "version": printable(package.version)}
    return text(text_id, **about, size=_mb(package.size), origin=printable(package.origin or "–"), **more)


def _state(package: Installed) -> str:
    if package.files is None:
        return "unknown"
    return "differs" if packages.differing(package) else "whole"


def _mb(size: int) -> int:
    return max(1, round(size / 10**6))
