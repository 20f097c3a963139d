"""What may stand in a campaign's text, to the exact limit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.campaigns.wording import LONGEST_CAPTION, LONGEST_MESSAGE, Flaw, excess, flaw, plain, units

LINK = '<a href="https://www.kreis-warendorf.de/x?a=1&amp;b=2">hier</a>'


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ("Hallo", None),
        ("<b>Hallo</b> <i>Sie <u>da</u></i>\n\nNeue Zeile", None),
        (f"Mehr {LINK}.", None),
        ("Kreis &amp; Stadt, 3 &lt; 5", None),
        ("مرحبًا <b>Einbürgerung</b>", None),
        ("می‌خواهم", None),  # a zero-width non-joiner is Persian spelling
        ("👩‍👧 🇩🇪", None),
        ("", Flaw.empty),
        (" \n ", Flaw.empty),
        ("<b></b>", Flaw.empty),
        ("\u200e", Flaw.empty),
        ("<b>Hallo", Flaw.mark),
        ("Hallo</b>", Flaw.mark),
        ("<b><i>Hallo</b></i>", Flaw.mark),
        ("<b><b>Hallo</b></b>", Flaw.mark),
        ("<script>x</script>", Flaw.mark),
        ('<b onclick="x">Hallo</b>', Flaw.mark),
        ("<B>Hallo</B>", Flaw.mark),
        ("a < b", Flaw.mark),
        ("Kreis & Stadt", Flaw.mark),
        ("&nbsp;", Flaw.mark),
        ("<a>hier</a>", Flaw.mark),
        ('<a href="https://a.de">hier</a href="https://a.de">', Flaw.mark),
        ('<a href="http://a.de">hier</a>', Flaw.link),
        ('<a href="tg://user?id=1">hier</a>', Flaw.link),
        ('<a href="javascript:x">hier</a>', Flaw.link),
        ('<a href="">hier</a>', Flaw.link),
        ("Hallo\x00", Flaw.sign),
        ("Hallo\ud800", Flaw.sign),
        ("Hallo\r", Flaw.sign),
    ],
)
def test_a_flaw_is_named(body, wrong):
    assert flaw(body, has_media=False) == wrong


@pytest.mark.parametrize(("has_media", "most"), [(False, LONGEST_MESSAGE), (True, LONGEST_CAPTION)])
@pytest.mark.parametrize("sign", ["a", "ä", "ع", "😀"])
def test_the_limit_is_counted_as_telegram_counts(has_media, most, sign):
    longest = sign * (most // units(sign))

    assert flaw(f"<b>{longest}</b>", has_media=has_media) is None
    assert flaw(longest + sign, has_media=has_media) == Flaw.too_long
    assert excess(longest + "aaa", has_media=has_media) == 3


@given(st.text(alphabet='<>&/ab iu="', max_size=40))
def test_what_has_no_flaw_is_read_without_marks(body):
    if flaw(body, has_media=False) is None:
        assert "<b>" not in plain(body)
        assert units(plain(body)) <= len(body)
