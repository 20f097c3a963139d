"""The list of conversations: nothing in it hides anything else of it, and each stands in the contract of imports."""

import sys
import tomllib
from collections import Counter
from fnmatch import fnmatch
from pathlib import Path

from handlers.conversations import CONVERSATIONS, NOTICES, OPEN_PAGES, PAGES, ROUTING
from handlers.shell.conversation import Content, Press, Reply

PROJECT = Path(__file__).parents[2] / "pyproject.toml"
ROUTES = [route for each in CONVERSATIONS for route in each.routes]


def twice(names):
    return [name for name, count in Counter(names).items() if count > 1]


def test_no_two_routes_answer_the_same_button_question_or_content():
    assert twice(each.data.__prefix__ for each in ROUTES if isinstance(each, Press)) == []
    assert twice(question for each in ROUTES if isinstance(each, Reply) for question in each.questions) == []
    assert twice(each.kind for each in ROUTES if isinstance(each, Content)) == []


def test_no_two_conversations_render_the_same_message_or_page():
    assert len(NOTICES) == sum(len(each.notices) for each in CONVERSATIONS)
    assert len(PAGES) == sum(len(each.pages) for each in CONVERSATIONS)
    assert len(OPEN_PAGES) == sum(len(each.open_pages) for each in CONVERSATIONS)


def test_the_menu_of_everybody_is_in_the_order_of_its_ranks():
    names = ("start", "offers", "book", "appointments", "news", "town", "language", "emergency", "privacy")
    assert ROUTING.menu_for(None) == names


def test_every_conversation_stands_in_the_contract_that_keeps_them_apart():
    contracts = tomllib.loads(PROJECT.read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    (apart,) = (each for each in contracts if each["type"] == "independence")
    packages = {
        name.removesuffix(".router")
        for name, module in list(sys.modules.items())
        if name.startswith("handlers.") and any(vars(module).get("CONVERSATION") is each for each in CONVERSATIONS)
    } - {"handlers.shell.page_links"}

    assert len(packages) == len(CONVERSATIONS) - 1
    assert [each for each in packages if not any(fnmatch(each, pattern) for pattern in apart["modules"])] == []
