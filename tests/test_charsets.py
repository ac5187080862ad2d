"""Text in many languages: read in a wrong charset, it is found and restored; clean, it is left alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import Run
from hypothesis import given, settings
from hypothesis import strategies as st

from newslint.article import Article
from newslint.article.charsets import find_wrong_charset, mend_utf8
from newslint.article.decoding import decode
from newslint.engine.one import Runner
from newslint.engine.registry import entries
from newslint.finding import Edit
from newslint.fixing.edits import apply_edits

# Three sentences a language, a short line, a Latin name, a number: what a report has.
TEXTS = {
    "Russian": "Старый мост открыли в понедельник утром после шести недель ремонта.\n\nИнженер Анна Белова сказала, что опоры выдержали весеннее половодье. Проезд стоит 20 рублей.\n\nФото: Reuters\n",
    "Ukrainian": "Старий міст відкрили в понеділок уранці після шести тижнів ремонту.\n\nІнженерка Ганна Білик сказала, що опори витримали весняну повінь, її чекали всі.\n",
    "Bulgarian": "Старият мост беше отворен в понеделник сутринта след шест седмици ремонт.\n\nИнженерът каза, че подпорите са издържали пролетното пълноводие.\n",
    "Serbian": "Стари мост је отворен у понедељак ујутру после шест недеља поправке.\n\nИнжењерка је рекла да су стубови издржали пролећну поплаву.\n",
    "Belarusian": "Стары мост адкрылі ў панядзелак раніцай пасля шасці тыдняў рамонту.\n\nІнжынерка сказала, што апоры вытрымалі вясновую паводку.\n",
    "Greek": "Η παλιά γέφυρα άνοιξε ξανά τη Δευτέρα το πρωί μετά από έξι εβδομάδες εργασιών.\n\nΗ μηχανικός είπε ότι τα βάθρα άντεξαν την πλημμύρα της άνοιξης. Άλλα έργα αρχίζουν τον Μάιο.\n",
    "Hebrew": "הגשר הישן נפתח מחדש ביום שני בבוקר אחרי שישה שבועות של תיקונים.\n\nהמהנדסת אמרה כי העמודים עמדו בשיטפון של האביב, והתושבים שמחו מאוד.\n",
    "Arabic": "أعيد فتح الجسر القديم صباح يوم الاثنين بعد ستة أسابيع من الإصلاح.\n\nقالت المهندسة إن الأعمدة صمدت أمام فيضان الربيع، وإن السكان فرحوا كثيرا.\n",
    "Thai": "สะพานเก่าเปิดอีกครั้งเมื่อเช้าวันจันทร์หลังซ่อมแซมนานหกสัปดาห์\n\nวิศวกรกล่าวว่าเสาสะพานทนน้ำท่วมในฤดูใบไม้ผลิได้ และชาวบ้านดีใจมาก\n",
    "Japanese": "六週間の修理を終えた古い橋が、月曜日の朝に再び開通した。\n\n技師は「橋脚は春の洪水に耐えた」と話し、住民はとても喜んでいる。通行料は20円。\n\nバスとタクシーも渡れるようになった。\n",
    "Chinese": "这座老桥经过六个星期的修理，星期一早上又开放了。\n\n工程师说，桥墩经受住了春天的洪水，居民们都很高兴。过桥要付20元。\n\n市长说五月还要在这里举行一次集会。\n",
    "Taiwanese": "這座老橋經過六個星期的修理，星期一早上又開放了。\n\n工程師說，橋墩經得住春天的洪水，居民們都很高興。過橋要付20元。\n\n市長說五月還要在這裡舉行一次集會。\n",
    "Korean": "오래된 다리가 여섯 주 동안의 수리를 마치고 월요일 아침에 다시 열렸다.\n\n기술자는 교각이 봄철 홍수를 견뎌 냈다고 말했고, 주민들은 매우 기뻐했다. 통행료는 20원이다.\n",
}
CHARSETS = {
    "Russian": ("cp1251", "koi8-r", "iso8859-5", "cp866"),
    "Ukrainian": ("cp1251", "koi8-u", "iso8859-5"),
    "Bulgarian": ("cp1251", "koi8-r", "iso8859-5"),
    "Serbian": ("cp1251", "iso8859-5"),
    "Belarusian": ("cp1251",),
    "Greek": ("cp1253", "iso8859-7"),
    "Hebrew": ("cp1255", "iso8859-8"),
    "Arabic": ("cp1256", "iso8859-6"),
    "Thai": ("cp874",),
    "Japanese": ("shift_jis", "euc_jp"),
    "Chinese": ("gbk",),
    "Taiwanese": ("big5",),
    "Korean": ("euc_kr",),
}
PAIRS = [(language, charset) for language, charsets in CHARSETS.items() for charset in charsets]

WESTERN = {
    "Danish": "Den gamle bro åbnede igen mandag efter seks ugers arbejde på pæle og bjælker i Ærø.\n",
    "Dutch": "De oude brug ging maandag na zes weken weer open; één rij auto’s stond al vóór zeven uur klaar.\n",
    "English": "The old bridge reopened on Monday – after six weeks of repair. “It held,” the engineer said.\n",
    "Estonian": "Vana sild avati esmaspäeval pärast kuuenädalast tööd; öösel käis töö edasi. ÕÄÖÜ\n",
    "Faroese": "Gamla brúgvin lat upp aftur mánadagin eftir seks vikur. Hon stóð ímóti flóðini í vár, sigur hon.\n",
    "Finnish": "Vanha silta avattiin jälleen maanantaina kuuden viikon työn jälkeen. Hän sanoi: ”Se kesti.” ÄÄÄÄÄÄÄÄ!\n",
    "French": "Le vieux pont a rouvert lundi après six semaines d’été. « Il a tenu », a dit l’ingénieure. À L’ÉCOLE FRANÇAISE ÉTÉ ŒUVRE\n",
    "German": "Die alte Brücke öffnete am Montag nach sechs Wochen wieder – „sie hält“, heißt es. GRÖSSE ÜBERÄLL ÄÖÜß\n",
    "Hungarian": "A régi híd hétfőn újra megnyílt hat hét javítás után. ÁRVÍZTŰRŐ TÜKÖRFÚRÓGÉP. Kőműveséhez, őséből.\n",
    "Icelandic": "Gamla brúin var opnuð á ný á mánudag eftir sex vikna viðgerð. Þá sagði hún: „Hún stóðst flóðið.“ ÞÓRÐÆÖ\n",
    "Irish": "D’oscail an seandroichead arís Dé Luain tar éis sé seachtaine. Dúirt sí go raibh áthas uirthi.\n",
    "Italian": "Il vecchio ponte ha riaperto lunedì. «Ha tenuto», ha detto. È così; perché no? CITTÀ, VIRTÙ, PERÒ\n",
    "Norwegian": "Den gamle broen åpnet mandag etter seks uker. På Øya sa de: «Den holdt.» BLÅBÆRSYLTETØY ÆØÅ\n",
    "Polish": "Stary most otwarto w poniedziałek po sześciu tygodniach. Zażółć gęślą jaźń. ŁÓDŹ\n",
    "Portuguese": "A velha ponte reabriu na segunda. “Não caiu”, disse. OPERAÇÃO CORAÇÃO, ÓRGÃOS, AÇÕES E REAÇÕES\n",
    "Spanish": "El viejo puente reabrió el lunes. «¡Aguantó!», dijo. ¿Él? Año, vergüenza, pingüino. ÁÉÍÓÚÑ\n",
    "Swedish": "Den gamla bron öppnade i måndags efter sex veckor. ”Den höll”, sade hon. Åååååh! ÅÄÖ\n",
    "Turkish": "Eski köprü altı haftanın ardından pazartesi günü açıldı. Büyük şölen olacak. ÇÖĞÜŞÜMÜZ\n",
    "Vietnamese": "Cây cầu cũ mở lại sáng thứ Hai sau sáu tuần sửa chữa. Bà nói: “Nó đã chịu được.” Đã đến lúc về nhà.\n",
    "Welsh": "Ailagorodd yr hen bont ddydd Llun. Roedd y dŵr yn uchel, ond daliodd hi; tŷ, môr, pîn, ŵyl.\n",
}

RUNNER = Runner([e for e in entries() if e.code.startswith("ENC") and e.code != "ENC217"])


def repaired(text: str) -> str:
    wrong = find_wrong_charset(text)
    return apply_edits(text, [Edit(*line) for line in wrong.lines]) if wrong else ""


def shown(text: str, charset: str, read_as: str) -> str:
    """What bytes in a charset look like when they are read in another, as browsers do it."""
    raw = text.encode(charset)
    if read_as != "cp1252":
        return raw.decode(read_as)
    return "".join(bytes((b,)).decode("cp1252", "ignore") or chr(b) for b in raw)


def as_gbk(text: str) -> str:
    """What browsers show where UTF-8 is read as GBK: the byte 80 by itself as a euro sign."""
    data, shown = text.encode(), ""
    while data:
        size = 1 if data[0] < 0x80 else 2
        piece = data[:size].decode("gb18030", "replace")
        if size == 2 and (len(piece) != 1 or piece == "\ufffd"):
            size, piece = 1, "€" if data[0] == 0x80 else "\ufffd"
        shown, data = shown + piece, data[size:]
    return shown


@pytest.mark.parametrize("read_as", ["latin-1", "cp1252"])
@pytest.mark.parametrize(("language", "charset"), PAIRS)
def test_a_text_read_as_western_is_restored_exactly(language: str, charset: str, read_as: str) -> None:
    text = TEXTS[language]
    junk = shown(text, charset, read_as)
    assert repaired(junk) == text
    findings = RUNNER.run(Article(junk, "a.txt"))
    assert [f.code for f in findings] == ["ENC221"]


def _has_letters(text: str, charset: str) -> bool:
    try:
        text.encode(charset)
    except UnicodeError:
        return False
    return True


CYRILLIC = [
    (language, charset, read_as)
    for language in ("Russian", "Ukrainian", "Bulgarian")
    for charset, read_as in (("koi8-u", "cp1251"), ("cp1251", "koi8-r"), ("cp866", "cp1251"))
    if _has_letters(TEXTS[language], charset)
]


@pytest.mark.parametrize(("language", "charset", "read_as"), CYRILLIC)
def test_one_cyrillic_charset_read_as_another_is_restored_exactly(language: str, charset: str, read_as: str) -> None:
    junk = shown(TEXTS[language], charset, read_as)
    assert repaired(junk) == TEXTS[language]
    assert [f.code for f in RUNNER.run(Article(junk, "a.txt"))] == ["ENC221"]


def test_windows_1251_read_as_mac_roman_is_restored_exactly() -> None:
    assert repaired(shown(TEXTS["Russian"], "cp1251", "mac-roman")) == TEXTS["Russian"]


def test_paragraphs_of_utf8_read_as_gbk_are_restored_among_right_ones() -> None:
    right, wrong = "城市的老桥又开放了。\n\n", "Старый мост открыли в понедельник утром.\n"
    assert repaired(right + as_gbk(wrong)) == right + wrong


@pytest.mark.parametrize("language", [*TEXTS, "French", "Portuguese"])
def test_utf8_read_as_gbk_is_restored_but_for_what_was_lost(language: str) -> None:
    text = {**TEXTS, **WESTERN}[language]
    junk = as_gbk(text)
    restored = repaired(junk)
    if "\ufffd" not in junk:
        assert restored == text
    lost = restored.count("\ufffd")
    assert restored
    # A byte of a word of three-byte letters has no partner where their number is odd.
    assert lost <= len(text) * 0.2
    kept = sum(1 for c in restored if c != "\ufffd" and c in text)
    assert kept >= len(restored) - lost
    assert [f.code for f in RUNNER.run(Article(junk, "a.txt")) if f.code != "ENC203"] == ["ENC221"]


@pytest.mark.parametrize("language", [*TEXTS, *WESTERN])
def test_clean_text_has_no_finding(language: str) -> None:
    text = {**TEXTS, **WESTERN}[language]
    for some in (text, text.upper(), text * 5):
        assert find_wrong_charset(some) is None
    assert RUNNER.run(Article(text)) == []


@pytest.mark.parametrize(
    "charset", ["cp1252", "cp1250", "cp1254", "cp1257", "cp1258", "mac-roman", "iso8859-2", "cp850"]
)
@pytest.mark.parametrize("language", WESTERN)
def test_a_western_text_in_another_western_charset_is_not_taken_for_a_foreign_one(language: str, charset: str) -> None:
    junk = WESTERN[language].encode(charset, "ignore").decode("latin-1")
    assert find_wrong_charset(junk) is None


@pytest.mark.parametrize(("language", "charset"), PAIRS)
def test_a_file_in_the_charset_is_read_and_written_as_utf8(
    language: str, charset: str, newslint: Run, tmp_path: Path
) -> None:
    text = "---\ntitle: Most\ndate: 2024-05-01\nauthor: A. Bell\ntags: [x]\n---\n" + TEXTS[language]
    data = text.encode(charset)
    assert decode(data).text == text
    (tmp_path / "a.md").write_bytes(data)
    run = newslint("check", "--select", "ENC", "a.md", "--output-format", "concise")
    assert run.stdout.count("ENC") == 1
    assert "ENC222 not-utf8: The file is not UTF-8; it reads as" in run.stdout
    newslint("check", "--select", "ENC", "--fix", "a.md")
    assert (tmp_path / "a.md").read_bytes() == data, "without --unsafe-fixes the bytes stay"
    assert newslint("check", "--select", "ENC", "--fix", "--unsafe-fixes", "a.md").returncode == 0
    assert (tmp_path / "a.md").read_bytes() == text.encode()


def test_the_fix_shows_as_a_patch_and_in_json(newslint: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("Die Brücke ist offen.\nSchön.\n".encode("cp1252"))
    run = newslint("check", "--select", "ENC222", "--diff", "--unsafe-fixes", "a.txt")
    assert run.returncode == 1
    assert "+Die Brücke ist offen." in run.stdout
    run = newslint("check", "--select", "ENC222", "--output-format", "json", "a.txt")
    assert '"edits": [], "encoding": "utf-8"' in run.stdout
    assert '"column": 7' in run.stdout


def test_other_fixes_keep_the_charset(newslint: Run, tmp_path: Path) -> None:
    text = "The bridge\u00ad opened at the café on Monday.\n"
    (tmp_path / "a.txt").write_bytes(text.encode("cp1252"))
    newslint("check", "--select", "ENC213", "--fix", "a.txt")
    assert (tmp_path / "a.txt").read_bytes() == text.replace("\xad", "").encode("cp1252")


def test_a_fix_that_the_old_charset_cannot_hold_comes_with_utf8(newslint: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(
        "Caf\xe9 &#321;&oacute;d&#378; opened in old P\xe9rigord today.\n".encode("latin-1")
    )
    newslint("check", "--select", "ENC", "--fix", "--unsafe-fixes", "a.txt")
    assert (tmp_path / "a.txt").read_text("utf-8") == "Café Łódź opened in old Périgord today.\n"


def test_utf16_with_a_mark_is_information(newslint: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("Die Brücke ist offen.\n".encode("utf-16"))
    run = newslint("check", "--select", "ENC222", "a.txt", "--output-format", "concise")
    assert run.returncode == 0
    assert "info ENC222 not-utf8: The file is UTF-16, not UTF-8" in run.stdout
    newslint("check", "--select", "ENC222", "--fix", "--unsafe-fixes", "a.txt")
    assert (tmp_path / "a.txt").read_bytes() == "Die Brücke ist offen.\n".encode()


def test_utf16_without_a_mark_is_an_error_in_any_script(newslint: Run, tmp_path: Path) -> None:
    for text in (
        "The bridge is open.\n",
        "Мост снова открыт.\n",
        "这座老桥在星期天最后一次开放。\n",
        "Η γέφυρα άνοιξε.\n",
    ):
        for codec in ("utf-16-le", "utf-16-be"):
            (tmp_path / "a.txt").write_bytes(text.encode(codec))
            run = newslint("check", "--select", "ENC", "a.txt", "--output-format", "concise")
            assert run.returncode == 1
            assert "error ENC222 not-utf8: The file is UTF-16, not UTF-8" in run.stdout
            newslint("check", "--select", "ENC", "--fix", "--unsafe-fixes", "a.txt")
            assert (tmp_path / "a.txt").read_bytes() == text.encode()


def test_utf8_with_a_mark_has_no_finding(newslint: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("Die Brücke ist offen.\n".encode("utf-8-sig"))
    assert newslint("check", "--select", "ENC", "a.txt").returncode == 0


BROKEN = [
    ("Die Brücke öffnete; größer, schöner.\n".encode() + b"It wasn\x92t late \x96 she said.\n", "Die Brücke öffnete; größer, schöner.\nIt wasn’t late – she said.\n"),
    ("Мост открыт. Все рады".encode()[:-1], "Мост открыт. Все рад\ufffd"),
    ("这座老桥在星期天最后一次开放。".encode()[:-1], "这座老桥在星期天最后一次开放\ufffd"),
]  # fmt: skip


@pytest.mark.parametrize(("data", "text"), BROKEN)
def test_utf8_with_a_few_strange_bytes_is_named_and_mended(
    data: bytes, text: str, newslint: Run, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_bytes(data)
    run = newslint("check", "--select", "ENC", "a.txt", "--output-format", "concise")
    assert run.stdout.count("ENC") == 1
    assert "UTF-8 but for " in run.stdout
    newslint("check", "--select", "ENC222", "--fix", "--unsafe-fixes", "a.txt")
    assert (tmp_path / "a.txt").read_bytes() == text.encode()


PIECES = st.sampled_from(
    [*" \n.,“”’«»—éèàçñßøåÅÃÂÄÖбвРСα橋ê한®\xa0\x93\ufffd锛鈥", "text ", "Ïðèâåò", "ÖÐ¹úÈË", "‚±‚ñ‚É", "оПХБЕР"]
)


@given(st.lists(PIECES, max_size=60).map("".join))
@settings(max_examples=200, deadline=None)
def test_any_text_gives_lines_in_order(text: str) -> None:
    wrong = find_wrong_charset(text)
    if wrong:
        assert all(a[1] <= b[0] for a, b in zip(wrong.lines, wrong.lines[1:], strict=False))
        assert all(0 <= start < end <= len(text) for start, end, _ in wrong.lines)


@given(st.binary(max_size=120))
@settings(max_examples=200, deadline=None)
def test_any_bytes_are_mended_or_left(data: bytes) -> None:
    mended = mend_utf8(data.decode("latin-1"), "latin-1")
    assert mended is None or len(mended.text) <= len(data)
