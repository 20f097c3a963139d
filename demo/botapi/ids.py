"""The numbers Telegram hands out. They only grow, also when the process dies before its state is written."""

import json
import secrets
from pathlib import Path
from typing import TYPE_CHECKING

from demo.botapi.atomic import write_atomically

if TYPE_CHECKING:
    from demo.botapi.model import Chat

FIRST_UPDATE_ID = 100_000_001
BLOCK = 1000


class Ids:
    """Counters, with marks on disk that are always ahead of what was handed out.

    The marks are written before a number beyond them is used, a block of `BLOCK` at a time. While the file exists the
    last stop was not clean, and counting goes on from the marks.
    """

    def __init__(self) -> None:
        self.last_update_id = FIRST_UPDATE_ID - 1
        self.message_floor = 0  # no chat hands out this message_id or a smaller one
        self._marks: Path | None = None
        self._update_mark = 0
        self._message_mark = 0

    def use_marks(self, path: Path) -> None:
        """Keep marks in `path`; when it exists already, go on from what it says."""
        self._marks = path
        if path.exists():
            marks = json.loads(path.read_text())
            self.last_update_id = max(self.last_update_id, marks["update_id"])
            self.message_floor = marks["message_id"]
        self._message_mark = self.message_floor
        self._update_mark = self.last_update_id

    def next_update_id(self) -> int:
        """A new update_id."""
        self.last_update_id += 1
        if self._marks is not None and self.last_update_id > self._update_mark:
            self._update_mark = self.last_update_id + BLOCK
            self._write()
        return self.last_update_id

    def next_message_id(self, chat: "Chat") -> int:
        """A new message_id, counted per chat."""
        message_id = max(chat.last_message_id, self.message_floor) + 1
        chat.last_message_id = message_id
        if self._marks is not None and message_id > self._message_mark:
            self._message_mark = message_id + BLOCK
            self._write()
        return message_id

    def stopped_cleanly(self) -> None:
        """Forget the marks: the state that was just written says it all."""
        if self._marks is not None:
            self._marks.unlink(missing_ok=True)
            self._update_mark = self._message_mark = 0

    def _write(self) -> None:
        assert self._marks is not None
        write_atomically(
            self._marks, json.dumps({"update_id": self._update_mark, "message_id": self._message_mark}).encode()
        )


def random_id() -> str:
    """A callback_query_id: a number of up to 19 digits, unique across restarts."""
    return str(secrets.randbits(62) | 1 << 61)
