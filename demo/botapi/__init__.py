"""A stand-in for Telegram's Bot API: one bot, people without phones, nothing leaves the machine.

`World` is the model, in process and without HTTP; `http.add_bot_api` puts it behind /bot<token>/<method>. It imports
nothing of Lotse, and works unchanged with any Bot API library.
"""

from demo.botapi.model import Person
from demo.botapi.world import World

__all__ = ["Person", "World"]
