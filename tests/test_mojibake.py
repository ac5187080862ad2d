"""Text in many languages: misread, it is found and restored; clean, it is left alone."""

from __future__ import annotations

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

EXACT = {name: codec for name, codec in CHARSETS}


def misread(text: str, codec: str, times: int = 1) -> str:
    table = {chr(byte): char for byte, char in byte_table(codec).items()}
    for _ in range(times):
        text = text.encode("utf-8").decode("latin-1").translate(str.maketrans(table))
    return text


def repaired(text: str, items: tuple[Misread, ...]) -> str:
    return apply_edits(text, [Edit(item.start, item.end, item.repaired) for item in items])


@pytest.mark.parametrize("language", CLEAN)
def test_clean_text_neither_wakes_the_rule_nor_has_a_finding(language: str) -> None:
    text = CLEAN[language]
    assert find_mojibake(text) == ()
    runner = Runner([entry for entry in entries() if entry.code in ("ENC201", "ENC205", "ENC207", "ENC212")])
    assert runner.run(Article(text)) == []


@pytest.mark.parametrize("times", [1, 2, 3])
@pytest.mark.parametrize("language", CLEAN)
def test_text_misread_as_windows_1252_is_restored_exactly(language: str, times: int) -> None:
    text = CLEAN[language]
    junk = misread(text, "cp1252", times)
    if junk == text:
        return
    items = find_mojibake(junk)
    assert WAKE.Match(junk.encode())
    assert repaired(junk, items) == text
    assert all(item.exact for item in items)
