"""Turn conditions round, change figures and words, leave arguments out, one at a time, and see whether a test notices.

    make mutants                          a sample of each module in scope, the same each time
    make mutants MODULES=services/booking SAMPLE=0   all of these

The changes are mutmut's. Its own runner copies the project and starts it anew; here every test is collected and run
once in one process, which learns which functions each test reaches and how long it takes. Then each change is put into
a forked copy of that process, as the new code of the living function, and the tests which reach it run, the quickest
first, until one fails. So a change costs about a second instead of ten.

Left out, since no test could rightly care: what is logged, annotations, docstrings, defaults of parameters.
"""

import argparse
import difflib
import inspect
import os
import random
import signal
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from importlib import import_module
from pathlib import Path
from types import CodeType, FunctionType
from typing import Any

import pytest
from _pytest.runner import runtestprotocol
from mutmut.mutation.file_mutation import create_mutations

ROOT = Path(__file__).parent.parent
SCOPE = ("services/booking", "services/campaigns", "services/cases/access.py", "handlers/**/*screens.py")
DOCUMENT = ROOT / "docs" / "testing.md"
SAMPLE = 12
AT_ONCE = os.cpu_count() or 1
LONGEST_S = 20.0  # of tests that one change is shown to; the quickest come first, and few changes need more than one
GRACE_S = 20.0


@dataclass
class Mutant:
    """One change of one function."""

    module: Path
    function: str  # its qualified name
    code: CodeType
    diff: str

    @property
    def living(self) -> FunctionType | None:
        """The function that the program calls; None where a class or a library has made something else of it."""
        found: Any = import_module(".".join(self.module.with_suffix("").parts))
        for name in self.function.split("."):
            found = vars(found).get(name)
        while found is not None and (not isinstance(found, FunctionType) or hasattr(found, "__wrapped__")):
            inner = (getattr(found, name, None) for name in ("__func__", "fget", "__wrapped__"))
            found = next(filter(None, inner), None)
        return found if found is None or len(found.__code__.co_freevars) == len(self.code.co_freevars) else None

    def put_in(self) -> None:
        """Make the living function do what the changed source says."""
        for each in vars(sys.modules[self.living.__module__]).values():
            if hasattr(each, "cache_clear"):
                each.cache_clear()
        self.living.__code__ = self.code


@dataclass
class Module:
    """One file, how many changes are possible, and what became of those that were drawn."""

    path: Path
    possible: int
    mutants: list[Mutant] = field(default_factory=list)
    killed: int = 0
    unreached: int = 0
    survived: list[Mutant] = field(default_factory=list)

    @property
    def tried(self) -> int:
        return self.killed + len(self.survived)


def functions(code: CodeType) -> Iterator[CodeType]:
    """The functions and methods of a module's code, without those inside them."""
    for each in code.co_consts:
        if isinstance(each, CodeType) and "<" not in each.co_qualname:  # <lambda>, <locals>
            if each.co_flags & inspect.CO_NEWLOCALS:
                yield each
            else:  # a class's body
                yield from functions(each)


def module_of(path: Path, sample: int) -> Module:
    """A file with so many of the changes that mutmut can make inside its functions; 0 means all of them."""
    source = (ROOT / path).read_text("utf-8")
    before = {each.co_qualname: each for each in functions(compile(source, path, "exec"))}
    tree, mutations, *_ = create_mutations(str(path), source)
    random.Random(str(path)).shuffle(mutations)
    module = Module(path, len(mutations))
    for each in mutations:
        if sample and len(module.mutants) == sample:
            break
        changed = tree.deep_replace(each.original_node, each.mutated_node).code
        try:
            compiled = compile(changed, path, "exec")
        except SyntaxError:
            continue
        other = [code for code in functions(compiled) if code != before.get(code.co_qualname)]
        lines = list(difflib.unified_diff(source.splitlines(), changed.splitlines(), lineterm="", n=0))[2:]
        if len(other) == 1 and other[0].co_qualname in before:
            mutant = Mutant(path, other[0].co_qualname, other[0], "\n".join(lines))
            if mutant.living is not None:
                module.mutants.append(mutant)
    return module


class Trial:
    """A pytest plugin that tries mutants instead of only running the tests."""

    def __init__(self, modules: list[Module]) -> None:
        self.modules = modules
        self.reached: dict[tuple[str, str], list[tuple[float, pytest.Item]]] = defaultdict(list)

    @cached_property
    def files(self) -> dict[str, str]:
        return {str(ROOT / each.path): str(each.path) for each in self.modules}

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        self.learn(session.items)
        self.try_all([(each, mutant) for each in self.modules for mutant in each.mutants])
        return True

    def learn(self, items: list[pytest.Item]) -> None:
        """Run every test once, and note which functions it reaches and how long it takes."""
        for number, item in enumerate(items):
            seen: set[tuple[str, str]] = set()

            def note(frame: Any, event: str, _arg: Any, seen: set[tuple[str, str]] = seen) -> None:
                file = self.files.get(frame.f_code.co_filename) if event == "call" else None
                if file:
                    seen.add((file, frame.f_code.co_qualname.split(".<locals>")[0]))

            begins = time.process_time()
            sys.settrace(note)
            passed = passes(item, items[(number + 1) % len(items)])
            sys.settrace(None)
            if passed:
                for each in seen:
                    self.reached[each].append((time.process_time() - begins, item))
            else:
                print(f"left out, it does not pass unchanged: {item.nodeid}", flush=True)
            if number % 100 == 0:
                print(f"{number} of {len(items)} tests run once", flush=True)

    def try_all(self, chosen: list[tuple[Module, Mutant]]) -> None:
        waiting, running, done = list(chosen), {}, 0
        while waiting or running:
            while waiting and len(running) < AT_ONCE:
                module, mutant = waiting.pop(0)
                items = self.items_for(mutant)
                if not items:
                    module.unreached += 1
                    module.survived.append(mutant)
                    continue
                running[self.begin(mutant, items)] = (module, mutant, time.monotonic())
            for child, (module, mutant, since) in list(running.items()):
                ended, status = os.waitpid(child, os.WNOHANG)
                if not ended and time.monotonic() - since > LONGEST_S * 3 + GRACE_S:  # it hangs: that is noticed too
                    os.kill(child, signal.SIGKILL)
                    os.waitpid(child, 0)
                    ended, status = child, 1
                if ended:
                    del running[child]
                    done += 1
                    if status:
                        module.killed += 1
                    else:
                        module.survived.append(mutant)
                        print(f"survived in {mutant.module}, {mutant.function}:\n{mutant.diff}", flush=True)
                    if done % 50 == 0:
                        print(f"{done} of {len(chosen)} tried", flush=True)
            time.sleep(0.005)

    def items_for(self, mutant: Mutant) -> list[pytest.Item]:
        found, total = [], 0.0
        for seconds, item in sorted(self.reached[str(mutant.module), mutant.function], key=lambda each: each[0]):
            total += seconds
            if found and total > LONGEST_S:
                break
            found.append(item)
        return found

    def begin(self, mutant: Mutant, items: list[pytest.Item]) -> int:
        """Show the mutant to the tests in a forked copy of this process, which ends with 1 when one of them fails."""
        child = os.fork()
        if child:
            return child
        noticed = 1
        try:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, 1)
            os.dup2(nowhere, 2)
            mutant.put_in()
            nexts = [*items[1:], items[0]]
            noticed = 0 if all(passes(*each) for each in zip(items, nexts, strict=True)) else 1
        finally:
            os._exit(noticed)


def passes(item: pytest.Item, following: pytest.Item) -> bool:
    return all(each.passed or each.skipped for each in runtestprotocol(item, log=False, nextitem=following))


def table(modules: list[Module]) -> str:
    rows = [
        "| module | possible | tried | killed | lived | of these reached by no test |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    for each in (*modules, total(modules)):
        cells = (each.possible, each.tried, each.killed, len(each.survived), each.unreached)
        rows.append(f"| {each.path} | " + " | ".join(f"{cell:,}" for cell in cells) + " |")
    return "\n".join(rows)


def total(modules: list[Module]) -> Module:
    every = Module(Path("all"), sum(each.possible for each in modules))
    every.killed, every.unreached = sum(each.killed for each in modules), sum(each.unreached for each in modules)
    every.survived = [mutant for each in modules for mutant in each.survived]
    return every


def rooms(modules: list[Module]) -> list[str]:
    """The folders of tests in which these modules are met."""
    wanted = set()
    for each in modules:
        room, subject = each.path.parts[:2]
        wanted |= {f"tests/{other}/{subject}" for other in ("services", "handlers") if room in {"services", other}}
    return sorted(each for each in wanted if (ROOT / each).is_dir())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("modules", nargs="*", help="files or folders; all in scope where none is named")
    parser.add_argument("--sample", type=int, default=SAMPLE, help="mutants of each module; 0 for all")
    given = parser.parse_args()
    files = {
        file.relative_to(ROOT)
        for each in SCOPE
        for path in ROOT.glob(each)
        for file in (path.rglob("*.py") if path.is_dir() else [path])
    }
    files = {each for each in files if not given.modules or str(each).startswith(tuple(given.modules))}
    modules = [each for file in sorted(files) if (each := module_of(file, given.sample)).mutants]
    arguments = ["-q", "-p", "no:cacheprovider", "-k", "not postgresql and not at_once", *rooms(modules)]
    pytest.main(arguments, plugins=[Trial(modules)])
    print(table(modules))
    every = total(modules)
    if not given.modules and every.tried:
        words = DOCUMENT.read_text("utf-8")
        begin, end = "<!-- mutants: begin -->\n", "\n<!-- mutants: end -->"
        before, after = words.split(begin)[0], words.split(end)[1]
        DOCUMENT.write_text(f"{before}{begin}{table(modules)}{end}{after}", "utf-8")
    print(f"{every.killed} of {every.tried} killed: {every.killed / max(1, every.tried):.0%}")


if __name__ == "__main__":
    main()
