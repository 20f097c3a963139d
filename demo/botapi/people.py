"""What people do on their phones. Each act ends as an update for the bot."""

from demo.botapi import callbacks, samples
from demo.botapi.content import MAX_CAPTION, MAX_TEXT
from demo.botapi.core import Core
from demo.botapi.detect import found_entities
from demo.botapi.errors import Impossible
from demo.botapi.markup import utf16_length
from demo.botapi.model import Chat, Json, Person

FIRST_NEW_PERSON = 700_000_001


class People(Core):
    """The acts. All of them take the id of the person, and raise Impossible for what the app would not let them do."""

    def add_person(self, person: Person) -> Person:
        """Let somebody come to the world; an `id` of 0 is replaced by a free one."""
        if not person.id:
            person.id = max([FIRST_NEW_PERSON - 1, *self.chats]) + 1
        if person.id in self.chats:
            raise Impossible("this id is taken")
        self.chats[person.id] = Chat.of(person)
        self.tell("people", None)
        return person

    def chat_with(self, person_id: int) -> Chat:
        """The chat of a person."""
        chat = self.chats.get(person_id)
        if chat is None:
            raise Impossible("nobody has this id", 404)
        return chat

    def person_says(self, person_id: int, text: str) -> int:
        """Write to the bot, "/start payload" included; the message_id."""
        text = text.strip()
        if not text:
            raise Impossible("the text is empty", 400)
        if utf16_length(text) > MAX_TEXT:
            raise Impossible(f"the text is longer than {MAX_TEXT}", 400)
        content: Json = {"text": text}
        entities = found_entities(text)
        if entities:
            content["entities"] = entities
        return self.person_sends(person_id, content)

    def person_sends(self, person_id: int, content: Json) -> int:
        """Send any content, as fields of the Bot API's Message; the message_id."""
        chat = self._able(person_id)
        chat.started = True
        message: Json = {
            "message_id": self.ids.next_message_id(chat),
            "from": chat.user,
            "chat": chat.chat,
            "date": self.clock.unix(),
            **content,
        }
        self.keep(chat, message)
        self.updates.add("message", message)
        self.tell("message", person_id)
        return int(message["message_id"])

    def person_sends_sample(self, person_id: int, kind: str, caption: str = "") -> int:
        """Send a "voice", "photo", "sticker", "document", "video" or "contact" that the stand-in makes up."""
        if utf16_length(caption) > MAX_CAPTION:
            raise Impossible(f"the caption is longer than {MAX_CAPTION}", 400)
        chat = self._able(person_id)
        content = samples.content(kind, self.files, chat.person)
        if caption and kind not in {"sticker", "contact"}:
            content["caption"] = caption
            entities = found_entities(caption)
            if entities:
                content["caption_entities"] = entities
        return self.person_sends(person_id, content)

    def person_shares_location(self, person_id: int, latitude: float, longitude: float) -> int:
        """Share a place; the message_id."""
        if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
            raise Impossible("no such place on Earth", 400)
        return self.person_sends(person_id, {"location": {"latitude": latitude, "longitude": longitude}})

    def person_presses_key(
        self, person_id: int, text: str, latitude: float | None = None, longitude: float | None = None
    ) -> int:
        """Press a key of the reply keyboard; the message_id. A one-time keyboard collapses."""
        chat = self._able(person_id)
        keyboard = chat.reply_keyboard or {}
        keys = {key["text"]: key for row in keyboard.get("keyboard", []) for key in row}
        key = keys.get(text)
        if key is None:
            raise Impossible("the keyboard has no such key", 404)
        if key.get("request_location") and (latitude is None or longitude is None):
            raise Impossible("this key needs a latitude and a longitude", 400)
        if keyboard.get("one_time_keyboard"):
            chat.reply_keyboard = None
            self.tell("keyboard", person_id)
        if key.get("request_location") and latitude is not None and longitude is not None:
            return self.person_shares_location(person_id, latitude, longitude)
        if key.get("request_contact"):
            return self.person_sends_sample(person_id, "contact")
        return self.person_says(person_id, text)

    def press(self, person_id: int, message_id: int, data: str) -> str:
        """Press an inline button; the callback_query_id. `data` is not checked: people can forge it."""
        chat = self._able(person_id)
        if not chat.started:
            raise Impossible("there is no chat with the bot yet")
        message = chat.messages.get(message_id)
        if message is not None and message["from"]["id"] == person_id:
            raise Impossible("this message is the person's own", 400)
        if message is None and not 0 < message_id <= chat.last_message_id:
            raise Impossible("there never was such a message", 404)
        return callbacks.press(self, chat, message_id, data)

    def person_edits(self, person_id: int, message_id: int, text: str) -> int:
        """Edit one's own text; the message_id."""
        chat = self._able(person_id)
        before = chat.messages.get(message_id)
        if before is None or before["from"]["id"] != person_id or "text" not in before:
            raise Impossible("there is no text of this person with this id", 404)
        if not text.strip() or utf16_length(text) > MAX_TEXT:
            raise Impossible("the text is empty or too long", 400)
        message = {**before, "text": text.strip(), "edit_date": self.clock.unix()}
        message["entities"] = found_entities(message["text"])
        if not message["entities"]:
            del message["entities"]
        chat.messages[message_id] = message
        self.updates.add("edited_message", message)
        self.tell("edit", person_id)
        return message_id

    def block(self, person_id: int) -> None:
        """Block the bot."""
        chat = self._able(person_id)
        chat.person.blocked = True
        self._membership(chat, "member", "kicked")

    def unblock(self, person_id: int) -> None:
        """Let the bot write again."""
        chat = self.chat_with(person_id)
        if chat.person.blocked:
            chat.person.blocked = False
            self._membership(chat, "kicked", "member")

    def deactivate(self, person_id: int) -> None:
        """Delete one's account; there is no way back but the reset."""
        self.chat_with(person_id).person.deactivated = True
        self.tell("people", person_id)

    def _able(self, person_id: int) -> Chat:
        chat = self.chat_with(person_id)
        if chat.person.deactivated:
            raise Impossible("this account is deactivated")
        if chat.person.blocked:
            raise Impossible("this person blocks the bot")
        return chat

    def _membership(self, chat: Chat, before: str, after: str) -> None:
        if chat.started:
            old: Json = {"user": self.bot, "status": before}
            new: Json = {"user": self.bot, "status": after}
            for member in (old, new):
                if member["status"] == "kicked":
                    member["until_date"] = 0
            content = {
                "chat": chat.chat,
                "from": chat.user,
                "date": self.clock.unix(),
                "old_chat_member": old,
                "new_chat_member": new,
            }
            self.updates.add("my_chat_member", content)
        self.tell("people", chat.person.id)
