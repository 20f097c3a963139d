"""Why something is refused, as a Fluent id and its arguments: the words are the locales'."""

from collections.abc import Mapping


class Refusal(Exception):
    """Something a person asked for cannot be done; the edge shows `text_id` in their language.

    On the command line it ends the command with one line and exit code 2.
    """

    def __init__(self, text_id: str, **args: str | int) -> None:
        super().__init__(text_id)
        self.text_id = text_id
        self.text_args: Mapping[str, str | int] = args
