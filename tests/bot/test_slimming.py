import json
import subprocess
import sys

PROGRAM = """
import json
from aiogram.methods import SendPhoto, SetMyCommands
from aiogram.types import BotCommand, BufferedInputFile, Message, Update
from bot.slimming import slim_down

slim_down()
complete = Message.__pydantic_complete__
person = {"id": 7, "is_bot": False, "first_name": "Erfunden"}
message = {"message_id": 1, "date": 1, "chat": {"id": 7, "type": "private"}, "from": person, "text": "Büren"}
update = Update.model_validate({"update_id": 1, "message": message})
commands = SetMyCommands(commands=[BotCommand(command="offers", description="Angebote")], language_code="de")
photo = SendPhoto(chat_id=7, photo=BufferedInputFile(b"png", "picture.png"))
try:
    Update.model_validate({"update_id": 2, "message": {"message_id": "?"}})
except ValueError as error:
    refused = type(error).__name__
print(json.dumps({
    "complete": complete,
    "text": update.message.text,
    "commands": commands.model_dump(exclude_none=True)["commands"][0]["command"],
    "photo": photo.photo.filename,
    "refused": refused,
}))
"""


def test_models_that_were_let_go_of_are_built_again_when_they_are_used():
    """In a process of its own: what is let go of is let go of for all tests."""
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == {
        "complete": False,
        "text": "Büren",
        "commands": "offers",
        "photo": "picture.png",
        "refused": "ValidationError",
    }
