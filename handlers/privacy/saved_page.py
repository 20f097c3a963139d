"""A sheet as a file that opens in any browser, with nothing to load from anywhere."""

from handlers.shell.sheet import Block, Heading, Paragraph, Sheet, Table, Words
from handlers.shell.texts import RIGHT_TO_LEFT, rich

STYLE = (
    "body{font:1rem/1.5 sans-serif;max-width:45rem;margin:2rem auto;padding:0 1rem}"
    "th{text-align:start;vertical-align:top;padding-inline-end:1rem}"
    ".words{white-space:pre-wrap;border-inline-start:.25rem solid #888;padding-inline-start:1rem}"
)


def saved_page(sheet: Sheet, language: str) -> bytes:
    """The sheet as HTML, in UTF-8."""
    direction = "rtl" if language in RIGHT_TO_LEFT else "ltr"
    title = rich(sheet.title, language)
    body = "\n".join(_block(each, language) for each in sheet.blocks)
    return (
        f'<!doctype html>\n<html lang="{language}" dir="{direction}">\n<head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width"><title>{title}</title><style>{STYLE}</style></head>\n'
        f"<body>\n<h1>{title}</h1>\n{body}\n</body>\n</html>\n"
    ).encode()


def _block(block: Block, language: str) -> str:
    if isinstance(block, Heading):
        return f"<h2>{rich(block.text, language)}</h2>"
    if isinstance(block, Paragraph):
        return f"<p>{rich(block.text, language)}</p>"
    if isinstance(block, Words):
        about = f"<p>{rich(block.about, language)}</p>\n" if block.about is not None else ""
        return f'{about}<p class="words" dir="auto">{rich(block.body, language)}</p>'
    if isinstance(block, Table):
        rows = (
            f"<tr><th>{rich(name, language)}</th><td>{rich(value, language)}</td></tr>" for name, value in block.rows
        )
        return "<table>\n" + "\n".join(rows) + "\n</table>"
    raise TypeError(type(block).__name__)  # forms and downloads have no place in a file
