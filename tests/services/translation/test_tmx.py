"""The memory to and from TMX files."""

from datetime import UTC, datetime
from io import BytesIO
from xml.etree import ElementTree

import pytest

from services.refusal import Refusal
from services.translation import tmx
from services.translation.memory import known, remember, review

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
FREE, FEE = "Die Beratung ist kostenlos & <b>vertraulich</b>.", "Die Gebühr beträgt 255 Euro."
HEAD = '<?xml version="1.0"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4"><header srclang="de"/><body>\n'


def unit(said: str, *, language: str = "tr", source: str = FEE) -> str:
    words = source.replace("&", "&amp;").replace("<", "&lt;")
    return (
        f'<tu><tuv xml:lang="DE-de"><seg>{words}</seg></tuv><tuv xml:lang="{language}"><seg>{said}</seg></tuv></tu>\n'
    )


def read(body: str, *, head: str = HEAD) -> list[tmx.Pair]:
    return tmx.read(BytesIO((head + body + "</body></tmx>").encode()), "x.tmx", source="de", languages=["tr", "uk"])


async def learn(database, said, origin="machine"):
    async with database.writing() as session:
        await remember(session, said, source="de", target="tr", now=NOW, origin=origin)


async def take(database, pairs, *, replace=False):
    async with database.writing() as session:
        return await tmx.take_in(session, pairs, source="de", replace=replace, now=NOW)


async def have(database):
    async with database.reading() as session:
        return await known(session, [FREE, FEE], source="de", target="tr")


async def exported(database) -> BytesIO:
    file = BytesIO()
    async with database.reading() as session:
        tmx.write(await tmx.export(session, source="de", language="tr"), file, source="de", version="0.1")
    return BytesIO(file.getvalue())


async def test_a_file_comes_back_as_it_went_and_counts_as_read(database):
    await learn(database, {FREE: "Ücretsiz & <b>gizli</b>.", FEE: "Ücret 255 avrodur."})
    file = await exported(database)
    root = ElementTree.fromstring(file.getvalue())
    assert root.attrib == {"version": "1.4"}
    assert [each.text for each in root.iter("seg")] == [FREE, "Ücretsiz & <b>gizli</b>.", FEE, "Ücret 255 avrodur."]
    before = {sentence: each.target for sentence, each in (await have(database)).items()}

    outcome = await take(database, tmx.read(file, "x.tmx", source="de", languages=["tr"]))

    after = await have(database)
    assert {sentence: each.target for sentence, each in after.items()} == before
    assert (outcome.imported, outcome.kept, outcome.unsound) == (2, 0, [])
    assert all(each.is_reviewed for each in after.values())


async def test_what_our_people_have_read_stays_unless_it_is_to_be_replaced(database):
    await learn(database, {FEE: "Ücret 255 avrodur."})
    async with database.writing() as session:
        unit_id = (await known(session, [FEE], source="de", target="tr"))[FEE].id
        await review(session, unit_id=unit_id, staff_id=None, words=None, now=NOW)
    pairs = read(unit("255 avro."))

    outcome = await take(database, pairs)
    assert (outcome.imported, outcome.kept) == (0, 1)
    assert (await have(database))[FEE].target == "Ücret 255 avrodur."

    await take(database, pairs, replace=True)
    assert (await have(database))[FEE].target == "255 avro."


async def test_a_later_file_replaces_what_an_earlier_one_brought(database):
    await take(database, read(unit("255 avro.")))

    await take(database, read(unit("Ücret 255 avro.")))

    assert (await have(database))[FEE].target == "Ücret 255 avro."


async def test_a_sentence_that_loses_a_number_is_left_out_and_its_line_said(database):
    outcome = await take(database, read(unit("Ücretsiz.", source=FREE.split(" &", maxsplit=1)[0]) + unit("25 avro.")))

    assert (outcome.imported, outcome.unsound) == (1, [5])


def test_languages_are_taken_with_their_regions_and_others_passed_over():
    pairs = read(unit("255 avro.", language="tr-TR") + unit("255 €", language="fr"))

    assert [(each.language, each.target) for each in pairs] == [("tr", "255 avro.")]


BOMB = '<?xml version="1.0"?>\n<!DOCTYPE tmx [<!ENTITY a "ha">\n<!ENTITY b "&a;&a;">]>\n<tmx version="1.4"><body>'
OUTSIDE = '<?xml version="1.0"?>\n<!DOCTYPE tmx [\n<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<tmx version="1.4"><body>'
BAD = [
    ("cli-tmx-entities", 2, BOMB, unit("&b;")),
    ("cli-tmx-entities", 3, OUTSIDE, unit("&x;")),
    ("cli-tmx-malformed", 4, HEAD, "<tu><tuv></tu>"),
    ("cli-tmx-malformed", 1, "", ""),
    ("cli-tmx-malformed", 4, HEAD, "<a>" * 40),
    ("cli-tmx-none", 1, "<html><body>", ""),
    ("cli-tmx-none", 1, '<tmx version="2.0"><body>', ""),
    ("cli-tmx-codes", 4, HEAD, unit('<bpt i="1">&lt;b></bpt>255 avro.')),
]


@pytest.mark.parametrize(("text_id", "line", "head", "body"), BAD)
def test_a_bad_file_is_refused_with_its_name_and_line(text_id, line, head, body):
    with pytest.raises(Refusal) as refused:
        read(body, head=head)

    assert (refused.value.text_id, refused.value.text_args) == (text_id, {"file": "x.tmx", "line": line})


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfe\x00", b'<?xml version="1.0" encoding="klingon"?><tmx/>', b"\x00" * 99]
)
def test_what_is_no_xml_at_all_is_refused_too(content):
    with pytest.raises(Refusal) as refused:
        tmx.read(BytesIO(content), "x.tmx", source="de", languages=["tr"])

    assert refused.value.text_id == "cli-tmx-malformed"
