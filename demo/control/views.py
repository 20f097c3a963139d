"""How people and chats are shown to the page and to tests."""

from demo.botapi.callbacks import waiting
from demo.botapi.model import Chat, Json, Person
from demo.botapi.world import World


def person_view(person: Person) -> Json:
    """PERSON of the control API."""
    return {
        "id": person.id,
        "first_name": person.first_name,
        "last_name": person.last_name,
        "username": person.username,
        "language_code": person.language_code,
        "role": person.role,
        "note": person.note,
        "blocked": person.blocked,
        "deactivated": person.deactivated,
        "places": person.places,
    }


def people_view(world: World) -> Json:
    """Everybody who has a phone on the page, and the bot."""
    name = world.profile.texts.get("name", {}).get("") or world.bot["first_name"]
    return {
        "people": [person_view(chat.person) for chat in world.chats.values() if not chat.person.crowd],
        "bot": {"id": world.bot["id"], "username": world.bot["username"], "first_name": name},
    }


def chat_view(world: World, chat: Chat) -> Json:
    """CHAT of the control API: what this person sees now."""
    own = chat.person.id
    return {
        "person": person_view(chat.person),
        "messages": [
            {**message, "outgoing": True} if message["from"]["id"] == own else message
            for message in chat.messages.values()
        ],
        "reply_keyboard": chat.reply_keyboard,
        "commands": world.profile.commands_for(chat.person),
        "description": world.profile.text_for(chat.person, "description"),
        "typing": chat.typing_until > world.clock.now(),
        "alerts": chat.alerts,
        "waiting": waiting(world, chat),
    }
