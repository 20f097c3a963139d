"""Telegram's HTML becomes text and entities; what Telegram drops silently is dropped silently."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demo.botapi.detect import found_entities, with_found_entities
from demo.botapi.errors import ApiError
from demo.botapi.links import WrongLink, checked_link
from demo.botapi.markup import parse_html, utf16_length


def entity(kind, offset, length, **more):
    return {"type": kind, "offset": offset, "length": length, **more}


PARSED = [
    ("plain", "plain", []),
    ("a &lt;b&gt; &amp; &quot;c&quot;", 'a <b> & "c"', []),
    ("&#228;&#xE4;&#x1F600;", "ää😀", []),
    ("&nbsp;&euro;&;&#xD800;", "&nbsp;&euro;&;&#xD800;", []),
    ("<b>a</b><strong>b</strong>", "ab", [entity("bold", 0, 1), entity("bold", 1, 1)]),
    ("<I>a</I><em>b</em>", "ab", [entity("italic", 0, 1), entity("italic", 1, 1)]),
    ("<u>a</u><ins>b</ins>", "ab", [entity("underline", 0, 1), entity("underline", 1, 1)]),
    ("<s>a</s><del>b</del>", "ab", [entity("strikethrough", 0, 1), entity("strikethrough", 1, 1)]),
    ("<tg-spoiler>a</tg-spoiler>", "a", [entity("spoiler", 0, 1)]),
    ('<span class="tg-spoiler">a</span>', "a", [entity("spoiler", 0, 1)]),
    ("😀 <b>ж😀</b>", "😀 ж😀", [entity("bold", 3, 3)]),
    ("<b>a<i>b</i></b>", "ab", [entity("bold", 0, 2), entity("italic", 1, 1)]),
    ("<b></b>a", "a", []),
    ('<a href="https://a.de/?x=1&amp;y=2">x</a>', "x", [entity("text_link", 0, 1, url="https://a.de/?x=1&y=2")]),
    ("<a href='HTTPS://A.de'>x</a>", "x", [entity("text_link", 0, 1, url="https://a.de/")]),
    ("<a>a.de/b</a>", "a.de/b", [entity("text_link", 0, 6, url="http://a.de/b")]),
    ('<a href="tg://user?id=42">x</a>', "x", [entity("text_mention", 0, 1, user={"id": 42})]),
    ('<a href="tel:+4925815300">Amt</a>', "Amt", []),
    ('<a href="tel:110">110</a>', "110", []),
    ('<a href="javascript:alert(1)">x</a>', "x", []),
    ('<a href="http://localhost/a">x</a>', "x", []),
    ("<code>a</code><pre>b</pre>", "ab", [entity("code", 0, 1), entity("pre", 1, 1)]),
    ('<pre><code class="language-py">a</code></pre>', "a", [entity("pre", 0, 1, language="py")]),
    ('<code class="language-py">a</code>', "a", [entity("code", 0, 1)]),
    ("<blockquote>a</blockquote>", "a", [entity("blockquote", 0, 1)]),
    ("<blockquote expandable>a</blockquote>", "a", [entity("expandable_blockquote", 0, 1)]),
    ('<tg-emoji emoji-id="5368">👍</tg-emoji>', "👍", [entity("custom_emoji", 0, 2, custom_emoji_id="5368")]),
    ("<b >a</b >", "a", [entity("bold", 0, 1)]),
    ("<b><i>a</></>", "a", [entity("bold", 0, 1), entity("italic", 0, 1)]),
]


@pytest.mark.parametrize(("source", "text", "entities"), PARSED)
def test_html_becomes_text_and_entities(source, text, entities):
    assert parse_html(source) == (text, entities)


REFUSED = [
    ("<a href>x</a>", 'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0'),
    ("<a ='x'>x</a>", 'Empty attribute name in the tag "a" at byte offset 0'),
    ("<a href=x&y>x</a>", "Unexpected end of name token at byte offset 8"),
    ("<a href='x>x</a>", "Unclosed start tag at byte offset 0"),
    ("<a href=", 'Unclosed start tag "a" at byte offset 0'),
    ("<b", "Unclosed start tag at byte offset 0"),
    ("<", "Unclosed start tag at byte offset 0"),
    ("<!-- a -->", 'Unsupported start tag "!--" at byte offset 0'),
]


@pytest.mark.parametrize(("source", "reason"), REFUSED)
def test_broken_html_is_refused(source, reason):
    with pytest.raises(ApiError) as refusal:
        parse_html(source)

    assert refusal.value.description == f"Bad Request: can't parse entities: {reason}"


@given(st.text(alphabet="ab<>&;/#x'\"= \n😀ä"))
def test_any_text_is_parsed_or_refused(source):
    try:
        text, entities = parse_html(source)
    except ApiError:
        return
    assert all(0 <= one["offset"] < one["offset"] + one["length"] <= utf16_length(text) for one in entities)


@given(st.text())
def test_escaped_text_comes_back(text):
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")

    assert parse_html(escaped) == (text, [])


FOUND = [
    ("/start", [("bot_command", "/start")]),
    ("/start abc-1", [("bot_command", "/start")]),
    ("😀 /termin@lotse_bot jetzt", [("bot_command", "/termin@lotse_bot")]),
    ("1/2 und/oder", []),
    ("siehe https://a.de/b?c=d.", [("url", "https://a.de/b?c=d")]),
    (
        "mail@kreis.example, www.kreis-warendorf.de",
        [("email", "mail@kreis.example"), ("url", "www.kreis-warendorf.de")],
    ),
    ("Tel. +49 2581 53-1234 oder 110", [("phone_number", "+49 2581 53-1234")]),
    ("#kim @lotse_bot", [("hashtag", "#kim"), ("mention", "@lotse_bot")]),
    ("3.5 und 10.12.2026", []),
]


@pytest.mark.parametrize(("text", "found"), FOUND)
def test_telegram_finds_some_entities_itself(text, found):
    units = text.encode("utf-16-le")
    cut = [
        (one["type"], units[2 * one["offset"] : 2 * (one["offset"] + one["length"])].decode("utf-16-le"))
        for one in found_entities(text)
    ]

    assert cut == found


def test_nothing_is_found_inside_links_and_code():
    given = [entity("code", 0, 5)]

    assert with_found_entities("/help /start", given) == [entity("code", 0, 5), entity("bot_command", 6, 6)]


LINKS = [
    ("https://kreis.example", "https://kreis.example/"),
    ("kreis.example/a b", "http://kreis.example/a%20b"),
    ("http://kreis.example:8080?x", "http://kreis.example:8080/?x"),
    ("tg://resolve?domain=lotse", "tg://resolve?domain=lotse"),
    ("http://127.0.0.1:8000/a", "http://127.0.0.1:8000/a"),
    ("mailto:a@kreis.example", "http://mailto:a@kreis.example/"),
]


@pytest.mark.parametrize(("link", "stored"), LINKS)
def test_links_are_stored_as_telegram_spells_them(link, stored):
    assert checked_link(link) == stored


@pytest.mark.parametrize(
    ("link", "reason"),
    [
        ("", "URL host is empty"),
        ("https://", "URL host is empty"),
        ("http://a b.de", "Wrong URL host"),
        ("http://a.de:0", "Wrong port number specified in the URL"),
        ("http://a.de:99999", "Wrong port number specified in the URL"),
        ("geo://1,2", "Unsupported URL protocol"),
        ("localhost", "Wrong HTTP URL"),
    ],
)
def test_other_links_are_refused(link, reason):
    with pytest.raises(WrongLink, match=reason):
        checked_link(link)


def test_local_links_are_taken_where_they_are_allowed():
    assert checked_link("http://localhost:8080/x", allow_local=True) == "http://localhost:8080/x"
