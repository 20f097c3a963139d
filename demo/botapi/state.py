"""The world on disk, so that the demo goes on after a restart.

One JSON file, replaced atomically at most every half second while something changes, and at the end; the files of the
chat lie beside it in a folder. Numbers handed out after the last writing are guarded by `ids`.
"""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator
from dataclasses import asdict
from pathlib import Path

from demo.botapi.atomic import write_atomically
from demo.botapi.model import CallbackQuery, Chat, Json, Person, StoredFile
from demo.botapi.profile import Profile
from demo.botapi.webhook import Webhook
from demo.botapi.world import World

VERSION = 1
PAUSE_SECONDS = 0.5


class StateFile:
    """Where one world is kept: `path` itself, `path`.ids and `path`.files/."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._marks = path.with_name(path.name + ".ids")
        self._folder = path.with_name(path.name + ".files")

    def load(self, world: World) -> None:
        """Take over what was written, if anything. People of the world's cast stay as the cast has them.

        Raises:
            ValueError: the file is not one of ours.
        """
        if self.path.exists():
            state = json.loads(self.path.read_bytes())
            if state.get("version") != VERSION:
                raise ValueError(f"{self.path} was written by another version of the stand-in; remove it to begin anew")
            _restore(world, state)
            self._load_files(world, state["files"])
        world.ids.use_marks(self._marks)

    def save(self, world: World) -> None:
        """Write the world as it is."""
        world.dirty = False
        self._write(_encode(world), self._unwritten(world))

    @contextlib.asynccontextmanager
    async def kept(self, world: World) -> AsyncIterator[None]:
        """Write changes while the block runs, and at its end."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        stop = asyncio.Event()
        task = asyncio.create_task(self._save_changes(world, stop))
        try:
            yield
        finally:
            stop.set()
            await task
            self.save(world)
            world.ids.stopped_cleanly()

    async def _save_changes(self, world: World, stop: asyncio.Event) -> None:
        while not stop.is_set():
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(PAUSE_SECONDS):
                    await stop.wait()
            if world.dirty:
                world.dirty = False
                content, files = _encode(world), self._unwritten(world)
                await asyncio.to_thread(self._write, content, files)

    def _unwritten(self, world: World) -> list[StoredFile]:
        files, world.files.unwritten = world.files.unwritten, []
        return files

    def _write(self, content: bytes, files: list[StoredFile]) -> None:
        for stored in files:
            self._folder.mkdir(exist_ok=True)
            (self._folder / stored.file_id).write_bytes(stored.data)
        write_atomically(self.path, content)

    def _load_files(self, world: World, entries: list[Json]) -> None:
        known = {entry["file_id"] for entry in entries}
        for entry in entries:
            place = self._folder / entry["file_id"]
            if place.exists():
                world.files.put(StoredFile(**entry, data=place.read_bytes()))
        if self._folder.exists():
            for place in self._folder.iterdir():
                if place.name not in known:
                    place.unlink()


def _encode(world: World) -> bytes:
    state = {
        "version": VERSION,
        "clock_offset": world.clock.offset,
        "last_update_id": world.ids.last_update_id,
        "message_floor": world.ids.message_floor,
        "updates": list(world.updates.pending),
        "allowed_updates": None if world.updates.allowed is None else sorted(world.updates.allowed),
        "webhook": asdict(world.webhook),
        "profile": asdict(world.profile),
        "callbacks": [asdict(query) for query in world.callbacks.values()],
        "files": [
            {name: getattr(file, name) for name in ("file_id", "unique_id", "path", "content_type", "name")}
            for file in world.files.by_id.values()
        ],
        "chats": [_chat_state(chat) for chat in world.chats.values()],
    }
    return json.dumps(state, ensure_ascii=False, separators=(",", ":")).encode(errors="replace")


def _chat_state(chat: Chat) -> Json:
    return {
        "person": asdict(chat.person),
        "messages": list(chat.messages.values()),
        "last_message_id": chat.last_message_id,
        "started": chat.started,
        "reply_keyboard": chat.reply_keyboard,
        "alerts": chat.alerts,
    }


def _restore(world: World, state: Json) -> None:
    world.clock.offset = max(world.clock.offset, state["clock_offset"])
    world.ids.last_update_id = state["last_update_id"]
    world.ids.message_floor = state["message_floor"]
    world.updates.pending.extend((at, update) for at, update in state["updates"])
    allowed = state["allowed_updates"]
    world.updates.allowed = None if allowed is None else frozenset(allowed)
    world.webhook = Webhook(**state["webhook"])
    world.profile = Profile(**state["profile"])
    world.callbacks = {entry["id"]: CallbackQuery(**entry) for entry in state["callbacks"]}
    for entry in state["chats"]:
        _restore_chat(world, entry)


def _restore_chat(world: World, entry: Json) -> None:
    person = Person(**entry["person"])
    chat = world.chats.get(person.id)
    if chat is None:
        chat = world.chats[person.id] = Chat.of(person)
    chat.person.blocked, chat.person.deactivated = person.blocked, person.deactivated
    chat.messages = {message["message_id"]: message for message in entry["messages"]}
    chat.last_message_id = entry["last_message_id"]
    chat.started = chat.started or entry["started"]
    chat.reply_keyboard = entry["reply_keyboard"]
    chat.alerts = entry["alerts"]
