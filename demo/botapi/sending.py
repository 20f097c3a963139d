"""The methods that put a new message into a chat."""

from typing import TYPE_CHECKING

from demo.botapi.content import caption_content, text_content
from demo.botapi.errors import ApiError, bad_request
from demo.botapi.files import MAX_PHOTO_BYTES, UPLOADS, given_file, identity, kind_of, picture_size
from demo.botapi.keyboards import markup_of
from demo.botapi.model import Chat, Json
from demo.botapi.params import Params, boolean_of, integer_of, json_of, real_of, text_of

if TYPE_CHECKING:
    from demo.botapi.core import Core

TYPING_SECONDS = 5
_ACTIONS = frozenset(
    [
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    ]
)


def send_message(core: "Core", params: Params) -> Json:
    """SendMessage."""
    chat = core.writable_chat_of(params)
    text, entities = text_content(core, params)
    content: Json = {"text": text}
    if entities:
        content["entities"] = entities
    return deliver(core, chat, params, content)


def send_location(core: "Core", params: Params) -> Json:
    """SendLocation."""
    chat = core.writable_chat_of(params)
    return deliver(core, chat, params, {"location": _location(params)})


def send_venue(core: "Core", params: Params) -> Json:
    """SendVenue."""
    chat = core.writable_chat_of(params)
    location = _location(params)
    title, address = text_of(params, "title").strip(), text_of(params, "address").strip()
    if not title:
        raise bad_request("title must be non-empty")
    if not address:
        raise bad_request("address must be non-empty")
    venue = {"location": location, "title": title, "address": address}
    return deliver(core, chat, params, {"location": location, "venue": venue})


def send_contact(core: "Core", params: Params) -> Json:
    """SendContact."""
    chat = core.writable_chat_of(params)
    phone, first_name = text_of(params, "phone_number").strip(), text_of(params, "first_name").strip()
    if not phone:
        raise bad_request("phone number must be non-empty")
    if not first_name:
        raise bad_request("first name must be non-empty")
    contact = {"phone_number": phone, "first_name": first_name}
    contact.update({key: text_of(params, key) for key in ("last_name", "vcard") if params.get(key)})
    return deliver(core, chat, params, {"contact": contact})


def send_photo(core: "Core", params: Params) -> Json:
    """SendPhoto."""
    chat = core.writable_chat_of(params)
    stored, upload = given_file(core, params, "photo", "photos")
    if upload is not None:
        if len(upload.data) > MAX_PHOTO_BYTES:
            raise ApiError(413, "Request Entity Too Large")
        _check_picture(picture_size(upload.data))
        stored = core.files.store("photos", upload.name, upload.content_type, upload.data)
    assert stored is not None
    width, height = picture_size(stored.data) or (1, 1)
    content: Json = {"photo": [{**identity(stored), "width": width, "height": height}]}
    return deliver(core, chat, params, content | _caption(core, params))


def send_document(core: "Core", params: Params) -> Json:
    """SendDocument."""
    chat = core.writable_chat_of(params)
    stored, upload = given_file(core, params, "document", "documents")
    if upload is not None:
        stored = core.files.store("documents", upload.name, kind_of(upload), upload.data)
    assert stored is not None
    name = stored.name or stored.path.rpartition("/")[2]  # of one kept by an older stand-in
    document = {**identity(stored), "file_name": name, "mime_type": stored.content_type}
    return deliver(core, chat, params, {"document": document} | _caption(core, params))


def send_voice(core: "Core", params: Params) -> Json:
    """SendVoice: Ogg with Opus; anything else Telegram sends as a document."""
    chat = core.writable_chat_of(params)
    stored, upload = given_file(core, params, "voice", "voice")
    if upload is not None:
        if upload.data[:4] != b"OggS":
            return send_document(core, {**params, "document": "attach://voice", UPLOADS: {"voice": upload}})
        stored = core.files.store("voice", upload.name, "audio/ogg", upload.data)
    assert stored is not None
    voice = {**identity(stored), "duration": integer_of(params, "duration"), "mime_type": stored.content_type}
    return deliver(core, chat, params, {"voice": voice} | _caption(core, params))


def send_chat_action(core: "Core", params: Params) -> bool:
    """SendChatAction: shown for five seconds or until the next message."""
    chat = core.writable_chat_of(params)
    if text_of(params, "action").lower() not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    chat.typing_until = core.clock.now() + TYPING_SECONDS
    if core.events.watched:
        core.events.tell("typing", chat.person.id)
        core.tell_later(TYPING_SECONDS + 0.1, "typing", chat.person.id)
    return True


def deliver(core: "Core", chat: Chat, params: Params, content: Json) -> Json:
    """Give a checked message its number and put it into the chat.

    Raises:
        ApiError: 400 for the reply_markup or the message replied to, 429.
    """
    markup = markup_of(params, allow_local=core.allow_local_urls) if params.get("reply_markup") else None
    replied = _replied_to(chat, params)
    core.limits.charge(chat)
    message_id = core.ids.next_message_id(chat)
    message: Json = {
        "message_id": message_id,
        "from": core.bot,
        "chat": chat.chat,
        "date": core.clock.unix(),
        **content,
    }
    if replied is not None:
        message["reply_to_message"] = replied
    if boolean_of(params, "protect_content"):
        message["has_protected_content"] = True
    if markup is not None:
        _show_markup(core, chat, message, markup)
    core.keep(chat, message)
    chat.typing_until = 0.0
    core.tell("message", chat.person.id)
    return message


def _show_markup(core: "Core", chat: Chat, message: Json, markup: Json) -> None:
    if "inline_keyboard" in markup:
        message["reply_markup"] = markup
    elif "keyboard" in markup:
        chat.reply_keyboard = markup
        core.tell("keyboard", chat.person.id)
    elif "remove_keyboard" in markup:
        chat.reply_keyboard = None
        core.tell("keyboard", chat.person.id)


def _replied_to(chat: Chat, params: Params) -> Json | None:
    given = json_of(params, "reply_parameters", "reply parameters")
    wanted = integer_of(given, "message_id") if isinstance(given, dict) else integer_of(params, "reply_to_message_id")
    if not wanted:
        return None
    message = chat.messages.get(wanted)
    if message is None:
        if boolean_of(given if isinstance(given, dict) else params, "allow_sending_without_reply"):
            return None
        raise bad_request("message to be replied not found")
    return {key: value for key, value in message.items() if key not in {"reply_to_message", "reply_markup"}}


def _caption(core: "Core", params: Params) -> Json:
    text, entities = caption_content(core, params)
    content: Json = {"caption": text} if text else {}
    if entities:
        content["caption_entities"] = entities
    return content


def _location(params: Params) -> Json:
    latitude, longitude = real_of(params, "latitude"), real_of(params, "longitude")
    if latitude is None or longitude is None:
        raise bad_request(f"{'latitude' if latitude is None else 'longitude'} is empty")
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise bad_request("wrong latitude or longitude specified")
    return {"latitude": latitude, "longitude": longitude}


def _check_picture(size: tuple[int, int] | None) -> None:
    if size is None:
        raise bad_request("IMAGE_PROCESS_FAILED")
    width, height = size
    if width + height > 10_000 or max(size) > 20 * min(size):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
