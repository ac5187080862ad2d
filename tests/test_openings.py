"""What begins as a phrase does is found by a quick look at letters just as by reading every line."""

from __future__ import annotations

import os
import re
import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from newslint.article import Article
from newslint.article.yaml_block import load_yaml
from newslint.engine.opening_keys import join_tables, keys, make_table
from newslint.engine.opening_letters import wide_lines, words_at
from newslint.engine.opening_table import WIDE_STEM, Known
from newslint.engine.opening_words import NETWORKS, blanked, line_places
from newslint.engine.openings import known_openings, openings
from newslint.engine.phrase_spec import read_spec
from newslint.engine.phrases import skip_marks
from newslint.engine.registry import entries, load, rules_folder


def read_packs() -> list[tuple[str, str]]:
    """All phrases of packs as they are written there, each with its rule."""
    folder = os.path.join(rules_folder(), "residue")

    def read(*path: str) -> object:
        with open(os.path.join(folder, *path), encoding="utf-8") as file:
            return load_yaml(file.read())

    specs = [
        read_spec(read(name), name)
        for name in sorted(os.listdir(folder))
        if name.endswith(".yaml") and not os.path.exists(os.path.join(folder, name[:-5] + ".py"))
    ]
    codes = {spec.kind: spec.code for spec in specs}
    found = []
    for name in sorted(os.listdir(os.path.join(folder, "packs"))):
        for kind, places in read("packs", name).items():  # type: ignore[attr-defined]
            if kind != "language":
                items = (item for some in places.values() for item in some)
                found += [(codes[kind], item["say"] if isinstance(item, dict) else item) for item in items]
    return found


PHRASES = read_packs()
RULES = {entry.code: load(entry) for entry in entries() if entry.needs == "openings"}
BEGINNINGS = sorted({said.split("(")[0].split("…")[0].split("{")[0].strip() for _, said in PHRASES} - {""})
ENDS = [
    ". ",
    "? ",
    "! ",
    '." ',
    ".” ",
    ".) ",
    "?) ",
    '?" ',
    "!” ",
    "。",
    "！",
    "？",
    "।",
    "… ",
    "؟ ",
    "۔ ",
    ".",
    "…",
    "?",
]
ODD = [
    "\n", "\n\n", "\r\n", "\r", " ", "\xa0", "\u2003", "\x1c", "\x85", "\u3000", "\u200b", "\t", "](", "](https://bus.invalid/) ", "![", "[", "**", "> ",
    "- ", "# ", "1. ", "12 ", "3件の", "１２", "٣ ", "’", "‘", "“", "”", "—", "é", "İ", "ı", "i̇", "ß", "Σ", "أ", "K", "`", "$", "_", ",", ":", "：",
    "facebook", "YouTube", "X ", "#", "*", "\ud800", "\ufffd", "한국", "看 ", "नमस्ते", "word " * 30, "字" * 60, "é" * 70, "“" * 30, "-" * 90,
    "<br>", "<", "][1]", '](/a "It is. ")', "](/a_(b)) ", "https://bus.invalid/a,b.", "(https://bus.invalid/). ", "e\u0301", "Ελλάς ", "►", "Да, ", "中文，",
    "،", "、", "；", "हिन्दी ", "ก็", "\u0964", "\u200d", "৩ ", "ёж", "Ё", "ά", "\u0301", "é ", "中.", "é.", "х.", "в ", "на. ", "a.b.", "2.",
]  # fmt: skip
LATIN = "\n\n" + "The ferry was late. " * 99 + "\n"
"""So much of it that a few letters of Turkish or Polish are names."""
PIECES = st.one_of(
    *(st.sampled_from(words) for words in (BEGINNINGS, ENDS, ODD)),
    st.sampled_from(BEGINNINGS).map(str.capitalize),
    st.sampled_from(BEGINNINGS).map(lambda words: f"\n{words} "),
    st.sampled_from([word for words in BEGINNINGS for word in words.split()]),
    st.text(max_size=3),
    st.just(" "),
)


def read_all(article: Article) -> tuple[tuple[int, set[str]], ...]:
    """Every line read word by word: what `openings` gives, without its leaps."""
    found = []
    at, is_lead = article.body_start, True
    wide = wide_lines(article)
    for number, line in enumerate(article.body.replace("\r", "\n").split("\n")):
        is_latin = wide is not None and number not in wide
        if line and not line.isspace():
            shown = blanked(line)
            for place in line_places(line, shown, is_lead=is_lead):
                codes = known_openings().codes(words_at(shown[place:], is_latin=is_latin))
                if codes:
                    found.append((at + place, codes))
            is_lead = False
        at += len(line) + 1
    return tuple(found)


@settings(max_examples=1500, deadline=None)
@example("![bildcheck.) chcesz")
@example("https://bus.invalid/a,b.。copiază link")
@example("https://bus.invalid/a,b.。a post shared by")
@example("船(https://bus.invalid/a)。[x](https://bus.invalid/b)。share this")
@given(st.lists(PIECES, max_size=14).map("".join))
def test_the_quick_look_finds_what_reading_every_line_finds(text: str) -> None:
    for below in ("", LATIN):
        article = Article(text + below, "a.txt")
        assert openings(article, ()) == read_all(article)


@settings(max_examples=600, deadline=None)
@given(st.sampled_from(BEGINNINGS), st.sampled_from(ENDS), st.sampled_from(ODD))
def test_a_phrase_is_found_at_a_line_s_begin_and_in_its_last_sentence(words: str, end: str, odd: str) -> None:
    texts = (
        words,
        f"It was late{end}{odd}{words}",
        f"{odd}{words}{end}\n\nso",
        f"Well,{odd}{words}",
        f"Да,{odd}{words}{end}и нет",
        f"नाव चली{end}{odd}{words}",
        f"船{end}{words}{end}{odd}",
    )
    for text in texts:
        article = Article(text, "a.txt")
        assert openings(article, ()) == read_all(article)


@st.composite
def sentences(draw: st.DrawFn) -> tuple[str, str]:
    """A phrase of a pack as a page writes it, and its rule's code."""
    code, said = draw(st.sampled_from(PHRASES))
    said = said.replace("…", draw(st.sampled_from([" the ferry", "", " on 3 May: all of it"])))
    while "(" in said:
        said = re.sub(r"\(([^()]*)\)", lambda match: draw(st.sampled_from(match[1].split("|"))), said)
    said = re.sub(r"\{n\}", lambda _: draw(st.sampled_from(["1", "12", "1,234", "٣"])), said)
    said = re.sub(r"\{network\}", lambda _: draw(st.sampled_from(sorted(NETWORKS))), said)
    said = draw(st.sampled_from([str, str.capitalize, str.upper, plain]))(said)
    words = said.split()
    gaps = draw(
        st.lists(st.sampled_from([" ", " ", " ", "  ", "\xa0", " **"]), min_size=len(words), max_size=len(words))
    )
    return code, "".join(word + gap for word, gap in zip(words, gaps, strict=True)).strip()


def plain(text: str) -> str:
    return unicodedata.normalize("NFC", re.sub("[\u0300-\u036f]", "", unicodedata.normalize("NFD", text)))


@settings(max_examples=1500, deadline=None)
@given(
    sentences(),
    st.sampled_from(
        [
            "",
            "**",
            "- ",
            "> ",
            "[",
            "It was late. ",
            "Später: nein. ",
            "Паром опоздал. ",
            "渡轮晚点了。",
            "Sure, ",
            "![a](b) ",
        ]
    ),
    st.sampled_from(["", ".", " »", "](https://bus.invalid/a)", "](/a)", '](/a "A bus")', "<br>", "**", "!"]),
    st.sampled_from(
        ["", "\n\nIt left at 9:30. Mr. Lee saw it.", "\n\nČeská řeka", "\n\nЭто паром", "\n\n今天，", "\n\n[1](/b)"]
    ),
)
@example(("RES503", "see :"), "Sure, ", "", "\n\nIt left at 9:30. Mr. Lee saw it.")
def test_a_phrase_of_a_pack_wakes_its_rule_however_a_page_writes_it(
    sentence: tuple[str, str], before: str, behind: str, below: str
) -> None:
    code, said = sentence
    line = before + said + behind
    starts = {skip_marks(line, at, len(line)) for at in line_places(line, blanked(line), is_lead=True)}
    at = skip_marks(line, len(before), len(line))
    if at in starts and RULES[code]._read(line, at, len(line)) is not None:
        assert any(code in codes for _, codes in openings(Article(line + below, "a.md"), ()))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Oops! This video cannot be played", "RES511"),
        ("1,234 comments", "RES502"),
        ("Share: Facebook", "RES502"),
        ('[Read more](/a "All of it")', "RES503"),
        ("Details on https://bus.invalid/a. Share this story", "RES502"),
        ("**Wpis** Nowy most pojawił się po raz pierwszy w portalu", "RES503"),
        ("Partager l’article", "RES502"),
        ("PARTAGER L'ARTICLE", "RES502"),
        ("İlginizi çekebilir", "RES503"),
        ("حمل الآن تطبيقنا", "RES502"),
    ],
)
def test_stops_numbers_links_accents_and_capitals_hide_no_phrase(text: str, code: str) -> None:
    for below in (
        "",
        LATIN,
        "\n\nThe ferry was late ❤️\ufffd.\n",
        f"\n\nModrić\n{LATIN}",
        "\n\nПаром опоздал.\n",
        "\n\n<HTTPS://bus.invalid/a?.>\n",
    ):
        assert any(code in codes for _, codes in openings(Article(text + below, "a.md"), ()))


def test_where_a_link_s_text_ends_with_its_sentence_another_may_begin() -> None:
    for end in (".](", '."](', ".)](", "…]("):
        article = Article(f"[It was late for a long time{end}share this story", "a.txt")
        assert openings(article, ()) == read_all(article) != ()


def test_a_long_line_of_spaces_above_is_no_lead() -> None:
    for spaces in (30, 300, 3000):
        article = Article(f"{' ' * spaces}\nAbout the ferry, share this story\n", "a.txt")
        assert openings(article, ()) == read_all(article) != ()


def test_a_word_that_begins_as_one_of_a_phrase_does_is_none() -> None:
    # "пост …", "the post …", "copyright …"
    for text in ("Построили мост.", "The postman came.", "Sharesville has a ferry."):
        assert openings(Article(text, "a.txt"), ()) == ()


@pytest.mark.parametrize(
    "text",
    [
        "So, the ferry was late again.",
        "In “the ferry” nobody speaks.",
        "It’s late, she says.",
        "1. The ferry\n2. The bus\n",
        "Of course, the ferry was late.\n",
        "It rose to 12.\n\n2019.\n",
        "Certainly, the bus ran.",
        "Share prices of the ferry fell. This article is of wood. You can ride it.",
    ],
)
def test_what_begins_like_much_prose_wakes_nothing(text: str) -> None:
    assert openings(Article(text, "a.txt"), ()) == ()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Wpis Łódź i jej mosty pojawił się po raz pierwszy na stronie", "RES503"),
        ("हमें फ़ॉलो करें", "RES502"),
        ("► Поделиться", "RES502"),
        ("分 享 到 微 信", "RES502"),
        ("Apúntate al la newsletter", "RES502"),
    ],
)
def test_marks_and_vowel_signs_of_other_scripts_hide_no_phrase(text: str, code: str) -> None:
    article = Article(f"Паром опоздал.\n\n{text}\n", "a.txt")
    assert openings(article, ()) == read_all(article)
    assert any(code in codes for _, codes in openings(article, ()))


def test_short_pieces_numbers_and_equal_lines_are_each_found_where_they_stand() -> None:
    for text in ("Share.\n" * 9, "1. 2. s. 3. e. Share.\n" * 9, "Share. this. story.\n" * 5, "s.\n" * 9 + "share"):
        article = Article(text, "a.txt")
        assert openings(article, ()) == read_all(article)


def test_a_place_of_many_lines_is_counted_in_characters() -> None:
    text = "Die Fähre war spät.\r\n\r\nDas Boot — nicht.\rShare this story\n"
    ((at, codes),) = openings(Article(text, "a.txt"), ())
    assert text[at:] == "Share this story\n"
    assert codes == {"RES502"}


def test_keys_are_the_first_letters_in_all_the_ways_to_write_them() -> None:
    assert keys("share this", False) == {"share this."}
    assert keys("the post", True) == {"the post,"}
    assert keys("baca :", True) == {"baca."}
    assert keys("0 comments", False) == {"comments."}
    assert keys("was große autos können", True) == {"was große auto", "was grosse aut", "was groe autos"}
    assert "share on x." in keys("share on {network}", False)
    assert keys("{n} comments on {network}", False) >= {"comments on x.", "comments on fa"}
    assert keys("حمل الآن تطبيق", True) == {"حمل الان تطبیق"}  # it may be cut off within a word
    assert keys("阅读全文。", False) == {"阅读全文."}
    assert keys("点击这里阅读全文", True) == {"点击这里阅读"}


def test_a_user_s_keys_are_known_beside_those_of_newslint() -> None:
    article = Article("The ferry.\n\nSchiff ahoi here.\n\nAb ins Boot\n\nÄpfel kaufen!\n\nShare this story\n", "a.txt")
    more = (("RES503", (*keys("schiff ahoi", True), *keys("ab", True), *keys("äpfel kaufen", False))),)
    assert [article.text[at:][:5] for at, _ in openings(article, ())] == ["Share"]
    assert [article.text[at:][:5] for at, _ in openings(article, more)] == ["Schif", "Ab in", "Äpfel", "Share"]


def test_a_table_of_two_has_the_keys_of_both() -> None:
    one, other = (
        make_table([("RES502", ["share this.", "share,"])]),
        make_table([("RES503", ["share this.", "öabcdé,"])]),
    )
    known = Known(join_tables(one, other))
    assert known.codes([b"share", b"this", b"."]) == {"RES502", "RES503"}
    assert known.codes(["öabcdé".encode(), b"."]) == {"RES503"}
    assert known.codes([b"shared", b"."]) == set()


def test_a_stem_is_found_in_the_table_as_it_stands_and_taken_apart() -> None:
    known = known_openings()
    lines = known.table[known.start :].splitlines()
    assert lines == sorted(lines, key=lambda line: line[:WIDE_STEM].partition(b"\t")[0])
    for line in lines[::40]:
        stem = line[:WIDE_STEM].partition(b"\t")[0]
        assert known._find(stem) == line.partition(b"\t")[2]
