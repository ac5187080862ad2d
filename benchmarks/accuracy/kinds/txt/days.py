"""TXT610: dates with another day of the week. 9 July 2025 was a Wednesday, and so they stand here; the damage errs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accuracy.kind import Damaged, Kind
from accuracy.kinds.txt.plant import paragraph

if TYPE_CHECKING:
    from random import Random

# Two days of the week before the right one, the right one, and two behind it: Monday to Friday. Then the sentence.
DATED = """
Monday Tuesday Wednesday Thursday Friday | The fair opens on {}, 9 July 2025, at ten.
Monday Tuesday Wednesday Thursday Friday | The fair opens on {}, July 9, 2025, at ten.
Mon Tue Wed Thu Fri | Next fair: {}, 9 Jul 2025.
Monday Tuesday Wednesday Thursday Friday | It was signed on {} (July 9, 2025) in the hall.
Monday Tuesday Wednesday Thursday Friday | It was signed on July 9, 2025 ({}) in the hall.
Montag Dienstag Mittwoch Donnerstag Freitag | Der Markt ist am {}, den 9. Juli 2025.
Montag Dienstag Mittwoch Donnerstag Freitag | Der Markt ist am {}, 09.07.2025.
lundi mardi mercredi jeudi vendredi | La foire ouvre le {} 9 juillet 2025 au matin.
lunes martes miércoles jueves viernes | La feria abre el {} 9 de julio de 2025.
segunda-feira terça-feira quarta-feira quinta-feira sexta-feira | A feira abre na {}, 9 de julho de 2025.
lunedì martedì mercoledì giovedì venerdì | La fiera apre {} 9 luglio 2025.
maandag dinsdag woensdag donderdag vrijdag | De markt is op {} 9 juli 2025.
måndagen tisdagen onsdagen torsdagen fredagen | Marknaden öppnar {} den 9 juli 2025.
mandag tirsdag onsdag torsdag fredag | Markedet åbner {} den 9. juli 2025.
maanantaina tiistaina keskiviikkona torstaina perjantaina | Tori on {} 9. heinäkuuta 2025.
poniedziałek wtorek środę czwartek piątek | Targ rusza w {}, 9 lipca 2025.
pondělí úterý středu čtvrtek pátek | Trh je v {} 9. července 2025.
понедельник вторник среду четверг пятницу | Ярмарка откроется в {}, 9 июля 2025 года.
понеділок вівторок середу четвер п’ятницю | Ярмарок у {}, 9 липня 2025 року.
понеделник вторник сряда четвъртък петък | Панаирът е в {}, 9 юли 2025 г.
luni marți miercuri joi vineri | Târgul este {}, 9 iulie 2025.
Δευτέρα Τρίτη Τετάρτη Πέμπτη Παρασκευή | Η αγορά ανοίγει {} 9 Ιουλίου 2025.
Pazartesi Salı Çarşamba Perşembe Cuma | Pazar 9 Temmuz 2025 {} günü kuruluyor.
hétfő kedd szerda csütörtök péntek | A vásár napja: július 9., {}.
Senin Selasa Rabu Kamis Jumat | Pasar dibuka {} (9/7/2025) pagi.
الاثنين الثلاثاء الأربعاء الخميس الجمعة | يفتح السوق يوم {} 9 يوليو 2025.
सोमवार मंगलवार बुधवार गुरुवार शुक्रवार | मेला {}, 9 जुलाई 2025 को है।
月 火 水 木 金 | 市は2025年7月9日({})に開く。
一 二 三 四 五 | 集市定于2025年7月9日（星期{}）开始。
월 화 수 목 금 | 장은 2025년 7월 9일({})에 열린다.
"""

# No year: by the text's own date, Wednesday, 16 July 2025.
UNDATED = """
Monday Tuesday Wednesday Thursday Friday | The ferry stops on {}, 23 July, for a day.
Monday Tuesday Wednesday Thursday Friday | The ferry stops on {}, July 23, for a day.
Montag Dienstag Mittwoch Donnerstag Freitag | Die Fähre steht am {}, 23. Juli, still.
lundi mardi mercredi jeudi vendredi | Le bac s'arrête {} 23 juillet.
lunes martes miércoles jueves viernes | El barco para el {} 23 de julio.
segunda terça quarta quinta sexta | O barco para na {}, 23 de julho.
понедельник вторник среду четверг пятницу | Паром встанет в {}, 23 июля, на день.
poniedziałek wtorek środę czwartek piątek | Prom stoi w {}, 23 lipca.
月 火 水 木 金 | 船は7月23日({})に休む。
"""


def rows(table: str) -> list[tuple[list[str], str]]:
    """The days of the week and the sentence of every line."""
    halves = (line.split(" | ") for line in table.strip().splitlines())
    return [(days.split(), sentence) for days, sentence in halves]


def _wrong(table: str, name: str) -> Kind:
    lines = rows(table)

    def damage(text: str, rng: Random) -> Damaged | None:
        days, sentence = rng.choice(lines)
        return paragraph(text, sentence.format(rng.choice([*days[:2], *days[3:]])), rng)

    return Kind(name, ("TXT610",), damage)


KINDS = (_wrong(DATED, "another day of the week"), _wrong(UNDATED, "another day of the week, no year"))
