"""Text in many languages: misread, it is found and restored; clean, it is left alone."""

from __future__ import annotations

from itertools import pairwise

import pytest
import re2
from hypothesis import given, settings
from hypothesis import strategies as st

from newslint.article import Article
from newslint.article.mojibake import CHARSETS, Misread, byte_table, find_mojibake, triggers
from newslint.engine.one import Runner
from newslint.engine.registry import entries
from newslint.finding import Edit
from newslint.fixing.edits import apply_edits

CLEAN = {
    "Arabic": "أعيد فتح الجسر القديم صباح يوم الاثنين بعد ستة أسابيع من الإصلاح، وقال المهندس: «صمد جيدا».",
    "Armenian": "Հին կամուրջը բացվեց երկուշաբթի առավոտյան՝ վեց շաբաթ նորոգումից հետո։",
    "Bengali": "ছয় সপ্তাহ মেরামতের পর সোমবার সকালে পুরনো সেতুটি আবার খোলা হয়েছে।",
    "Bulgarian": "Старият мост бе отворен отново в понеделник – след шест седмици ремонт; „Издържа“, каза инженерът.",
    "Chinese": "经过六周的修缮，老桥于周一早上重新开放。“它撑住了，”工程师说。",
    "Croatian": "Stari je most nakon šest tjedana popravka ponovno otvoren u ponedjeljak. „Izdržao je“, rekla je, žureći.",
    "Czech": "Starý most byl po šesti týdnech oprav v pondělí znovu otevřen. „Vydržel,“ řekla inženýrka. Úžasné!",
    "Danish": "Den gamle bro åbnede igen mandag efter seks ugers reparation. »Den holdt,« sagde ingeniøren på øen.",
    "Dutch": "De oude brug ging maandag weer open, na zes weken herstel. ‘Ze hield het’, zei de ingenieur – één keer.",
    "English": "The old bridge – closed for six weeks – reopened on Monday. “It held,” the engineer’s aide said… £5, 3½°.",
    "Estonian": "Vana sild avati esmaspäeval pärast kuuenädalast remonti. „Pidas vastu,“ ütles insener õhtul.",
    "Finnish": "Vanha silta avattiin maanantaina kuuden viikon korjauksen jälkeen. ”Se kesti”, sanoi insinööri. TÄNÄÄN!",
    "French": "Le vieux pont a rouvert lundi, après six semaines de travaux. « Il a tenu », dit-elle — où ? À l’été, cœur.",
    "Georgian": "ძველი ხიდი ორშაბათს დილით კვლავ გაიხსნა ექვსკვირიანი შეკეთების შემდეგ.",
    "German": "Die alte Brücke ist seit Montag wieder offen. „Sie hält“, sagte die Ingenieurin, »mit Spaß«. ÜBER GRÖSSE.",
    "Greek": "Η παλιά γέφυρα άνοιξε ξανά τη Δευτέρα. «Άντεξε», είπε η μηχανικός· τι ώρα; Αυτή η ώρα… ΝΕΑ ΑΡΧΗ",
    "Hebrew": "הגשר הישן נפתח מחדש ביום שני בבוקר לאחר שישה שבועות של תיקונים. ״הוא החזיק״, אמרה.",
    "Hindi": "छह सप्ताह की मरम्मत के बाद पुराना पुल सोमवार सुबह फिर से खोल दिया गया।",
    "Hungarian": "A régi híd hat hét javítás után hétfőn újra megnyílt. „Kibírta” – mondta a mérnök. TŰRŐ ŐSZ ÚJ",
    "Icelandic": "Gamla brúin var opnuð á mánudag eftir sex vikna viðgerð. „Hún hélt,“ sagði hún. ÞAÐ ER GOTT. „BOR\u00d0\u201c",
    "Indonesian": "Jembatan tua itu dibuka kembali pada Senin pagi. “Kuat,” kata insinyur—setelah enam minggu.",
    "Italian": "Il vecchio ponte ha riaperto lunedì. «Ha retto», ha detto l’ingegnere: perché? È così, più o meno… CITTÀ",
    "Japanese": "古い橋は六週間の修理を終えて、月曜日の朝に再び開通した。「持ちこたえた」と技師は言った。",
    "Korean": "낡은 다리는 여섯 주의 수리 끝에 월요일 아침 다시 열렸다. “버텼다”고 기사가 말했다.",
    "Latvian": "Vecais tilts pirmdien atkal atvērts pēc sešu nedēļu remonta. “Tas izturēja,” teica inženiere. ĀĒĪŪ Ķ",
    "Lithuanian": "Senasis tiltas po šešių savaičių remonto pirmadienį vėl atidarytas. „Atlaikė“, sakė ji. ŽEMĖ Ų",
    "Norwegian": "Den gamle broen åpnet mandag etter seks ukers reparasjon. «Den holdt», sa ingeniøren på Høøya. BLÅØYD",
    "Persian": "پل قدیمی پس از شش هفته تعمیر، صبح دوشنبه دوباره باز شد. «دوام آورد»، مهندس گفت؛ می‌خواهم.",
    "Polish": "Stary most otwarto w poniedziałek. „Wytrzymał” – powiedziała. Zażółć gęślą jaźń, zwyciężą. ŁÓDŹ",
    "Portuguese": "A velha ponte reabriu na segunda. “Resistiu”, disse a engenheira. OPERAÇÃO, “ATÉ AMANH\u00c3\u201d, «IRM\u00c3\u00bb — não.",
    "Romanian": "Vechiul pod s-a redeschis luni, după șase săptămâni. „A rezistat”, a spus ea. ÎN ȚARĂ, NICIODATĂ",
    "Russian": "Старый мост открыли в понедельник. «Выдержал», — сказала инженер. ЛУКОЙЛ», США», ещё Мёд…",
    "Serbian": "Стари мост је отворен у понедељак. „Издржао је“, рекла је. Њен Ђак Џеп „Љиљан“.",
    "Slovak": "Starý most v pondelok znova otvorili. „Vydržal,“ povedala. Ľúbim ťa, Žilina – Ďalší ÚŽAS",
    "Spanish": "El viejo puente reabrió el lunes. «Aguantó», dijo. —¿Él? —¡Sí! “Árbol”, año, vergüenza. 1.º y 2.ª",
    "Swedish": "Den gamla bron öppnade i måndags. ”Den höll”, sade ingenjören. HÄR FÖR ÅR ”FÖ”, 5 Å.",
    "Tamil": "ஆறு வார பழுதுபார்ப்புக்குப் பிறகு பழைய பாலம் திங்கட்கிழமை மீண்டும் திறக்கப்பட்டது.",
    "Thai": "สะพานเก่าเปิดอีกครั้งเมื่อเช้าวันจันทร์หลังซ่อมแซมนานหกสัปดาห์",
    "Turkish": "Eski köprü pazartesi günü yeniden açıldı. “Dayandı,” dedi mühendis. BÜYÜK IŞIĞA, ÇOK GÜZEL “AĞ”",
    "Ukrainian": "Старий міст відкрили в понеділок. «Витримав», — сказала. Дії, події «надії», ВІКІ, її ЄС»",
    "Vietnamese": "Cây cầu cũ mở lại sáng thứ Hai sau sáu tuần sửa chữa. “Nó chịu được”, kỹ sư nói. XÃ HỘI: “NH\u00c3\u201d",
}

WAKE = re2.Set.SearchSet()
for pattern in triggers():
    WAKE.Add(pattern)
WAKE.Compile()


def misread(text: str, codec: str, times: int = 1) -> str:
    table = byte_table(codec)
    for _ in range(times):
        text = text.encode("utf-8").decode("latin-1").translate(table)
    return text


def repaired(text: str, items: tuple[Misread, ...]) -> str:
    return apply_edits(text, [Edit(item.start, item.end, item.repaired) for item in items])


@pytest.mark.parametrize("language", CLEAN)
def test_clean_text_neither_wakes_the_rule_nor_has_a_finding(language: str) -> None:
    text = CLEAN[language]
    assert find_mojibake(text) == ()
    runner = Runner([entry for entry in entries() if entry.code in ("ENC201", "ENC205", "ENC207", "ENC212")])
    assert runner.run(Article(text)) == []


# ftfy does not know these scripts where they were read as Cyrillic, nor so few letters as the Danish ones.
UNKNOWN = {
    ("cp1251", "Arabic"),
    ("cp1251", "Armenian"),
    ("cp1251", "Hebrew"),
    ("cp1251", "Danish"),
    ("cp1253", "Danish"),
    ("iso8859-2", "Danish"),
    ("cp437", "Indonesian"),
}


@pytest.mark.parametrize("times", [1, 2, 3])
@pytest.mark.parametrize("codec", ["latin-1", *(codec for _, codec in CHARSETS)])
def test_misread_text_wakes_the_rule_and_is_restored_exactly(codec: str, times: int) -> None:
    for language, text in CLEAN.items():
        if (codec, language) in UNKNOWN:
            continue
        junk = misread(text, codec, times)
        items = find_mojibake(junk)
        assert WAKE.Match(junk.encode()), language
        assert repaired(junk, items) == text, language
        assert all(item.exact for item in items), language


@pytest.mark.parametrize("language", CLEAN)
def test_a_misread_paragraph_among_clean_ones_is_all_that_is_touched(language: str) -> None:
    clean = CLEAN["English"] + "\n\n" + CLEAN["Russian"] + "\n\n"
    junk = misread("“It held,” they say: don’t worry — café.", "cp1252")
    text = clean + junk + "\n\n" + CLEAN[language]
    assert (
        repaired(text, find_mojibake(text)) == clean + "“It held,” they say: don’t worry — café.\n\n" + CLEAN[language]
    )


@pytest.mark.parametrize("charset", ["shift_jis", "euc_jp", "gbk", "big5", "euc_kr", "cp1251", "koi8-r", "iso8859-7"])
def test_another_charset_shown_as_latin_1_is_left_alone(charset: str) -> None:
    for text in CLEAN.values():
        try:
            shown = text.encode(charset).decode("latin-1")
        except UnicodeEncodeError:
            continue
        assert find_mojibake(shown) == () or not any(c > "\x7f" for c in shown)


# What news text is made of, in any order: letters of many scripts, typography, symbols, junk.
PIECES = st.sampled_from(
    [
        *" \n.,“”‘’«»—–…éèàçñßøåÅÃÂÄÖÜłżşğđбвГРСЖёіїαβΓάあ橋한‚„•™®°²€£§·\xa0\u200b\x93\x9d\ufffd",
        "text ",
        "A",
        "z",
        "Ã©",
        "â€™",
        "Ð¿",
        "вЂ”",
    ]
)


@given(st.lists(PIECES, max_size=40).map("".join))
@settings(max_examples=300, deadline=None)
def test_any_text_gives_ordered_spans_whose_repair_is_exact_where_it_says_so(text: str) -> None:
    items = find_mojibake(text)
    assert all(0 <= i.start < i.end <= len(text) for i in items)
    assert all(a.end <= b.start for a, b in pairwise(items))
    for item in items:
        assert item.repaired != text[item.start : item.end]
        if item.exact and item.levels == 1:
            raw = item.repaired.encode()
            tables = [misread(item.repaired, codec) for codec in ("latin-1", *(codec for _, codec in CHARSETS))]
            assert raw.isascii() or len(raw.decode()) < item.end - item.start or text[item.start : item.end] in tables


def test_a_long_line_is_cheap() -> None:
    junk = misread("“It held,” they say: don’t worry — café. ", "cp1252") * 5000
    items = find_mojibake(junk)
    assert len(items) == 25000


def test_what_stands_before_junk_may_be_of_a_charset_that_western_europe_does_not_have() -> None:
    text = "Ð¿Ñ€Ð¸Ð²ÐµÑ‚ àГ Ð¿Ñ€Ð¸Ð²ÐµÑ‚"
    assert [item.repaired for item in find_mojibake(text)] == ["привет", "привет"]
