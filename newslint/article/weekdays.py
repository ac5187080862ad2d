"""Days of the week as running text writes them, in the cases that stand beside a date."""

from __future__ import annotations

from newslint.light_tuple import NamedTuple

# Monday to Sunday. A language's first row is its plain form; the others are its cases and abbreviations.
_ROWS = """
en Monday Tuesday Wednesday Thursday Friday Saturday Sunday
en Mon Tue Wed Thu Fri Sat Sun
en Mon Tues Weds Thur Fri Sat Sun
en Mon Tues Wed Thurs Fri Sat Sun
de Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag
de Montag Dienstag Mittwoch Donnerstag Freitag Sonnabend Sonntag
fr lundi mardi mercredi jeudi vendredi samedi dimanche
es lunes martes miércoles jueves viernes sábado domingo
pt segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo
pt segunda terça quarta quinta sexta sábado domingo
it lunedì martedì mercoledì giovedì venerdì sabato domenica
ca dilluns dimarts dimecres dijous divendres dissabte diumenge
gl luns martes mércores xoves venres sábado domingo
ro luni marți miercuri joi vineri sâmbătă duminică
ro luni marţi miercuri joi vineri sâmbată duminica
nl maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
af Maandag Dinsdag Woensdag Donderdag Vrydag Saterdag Sondag
sv måndag tisdag onsdag torsdag fredag lördag söndag
sv måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen
da mandag tirsdag onsdag torsdag fredag lørdag søndag
nb mandag tirsdag onsdag torsdag fredag lørdag søndag
is mánudagur þriðjudagur miðvikudagur fimmtudagur föstudagur laugardagur sunnudagur
is mánudaginn þriðjudaginn miðvikudaginn fimmtudaginn föstudaginn laugardaginn sunnudaginn
fi maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai
fi maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina
et esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev
et esmaspäeval teisipäeval kolmapäeval neljapäeval reedel laupäeval pühapäeval
lv pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētdiena
lv pirmdien otrdien trešdien ceturtdien piektdien sestdien svētdien
lt pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sekmadienis
lt pirmadienį antradienį trečiadienį ketvirtadienį penktadienį šeštadienį sekmadienį
pl poniedziałek wtorek środa czwartek piątek sobota niedziela
pl poniedziałek wtorek środę czwartek piątek sobotę niedzielę
pl poniedziałku wtorku środy czwartku piątku soboty niedzieli
cs pondělí úterý středa čtvrtek pátek sobota neděle
cs pondělí úterý středu čtvrtek pátek sobotu neděli
sk pondelok utorok streda štvrtok piatok sobota nedeľa
sk pondelok utorok stredu štvrtok piatok sobotu nedeľu
sl ponedeljek torek sreda četrtek petek sobota nedelja
sl ponedeljek torek sredo četrtek petek soboto nedeljo
hr ponedjeljak utorak srijeda četvrtak petak subota nedjelja
hr ponedjeljak utorak srijedu četvrtak petak subotu nedjelju
sr ponedeljak utorak sreda četvrtak petak subota nedelja
sr ponedeljak utorak sredu četvrtak petak subotu nedelju
sr понедељак уторак среда четвртак петак субота недеља
sr понедељак уторак среду четвртак петак суботу недељу
ru понедельник вторник среда четверг пятница суббота воскресенье
ru понедельник вторник среду четверг пятницу субботу воскресенье
uk понеділок вівторок середа четвер п'ятниця субота неділя
uk понеділок вівторок середу четвер п'ятницю суботу неділю
uk понеділок вівторок середа четвер п’ятниця субота неділя
uk понеділок вівторок середу четвер п’ятницю суботу неділю
be панядзелак аўторак серада чацвер пятніца субота нядзеля
be панядзелак аўторак сераду чацвер пятніцу суботу нядзелю
bg понеделник вторник сряда четвъртък петък събота неделя
mk понеделник вторник среда четврток петок сабота недела
el Δευτέρα Τρίτη Τετάρτη Πέμπτη Παρασκευή Σάββατο Κυριακή
hu hétfő kedd szerda csütörtök péntek szombat vasárnap
hu hétfőn kedden szerdán csütörtökön pénteken szombaton vasárnap
tr Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar
id Senin Selasa Rabu Kamis Jumat Sabtu Minggu
ms Isnin Selasa Rabu Khamis Jumaat Sabtu Ahad
vi thứ_hai thứ_ba thứ_tư thứ_năm thứ_sáu thứ_bảy chủ_nhật
he יום_שני יום_שלישי יום_רביעי יום_חמישי יום_שישי יום_שבת יום_ראשון
ar الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد
ar الإثنين الثلاثاء الاربعاء الخميس الجمعة السبت الاحد
hi सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार
th วันจันทร์ วันอังคาร วันพุธ วันพฤหัสบดี วันศุกร์ วันเสาร์ วันอาทิตย์
"""


class Weekday(NamedTuple):
    """A word for a day of the week: its number (Monday is 0), and the rows of seven that it stands in."""

    number: int
    rows: tuple[tuple[str, ...], ...]


def _read() -> dict[str, Weekday]:
    found: dict[str, list[tuple[int, tuple[str, ...]]]] = {}
    for line in _ROWS.strip().splitlines():
        row = tuple(word.replace("_", " ") for word in line.split()[1:])
        for number, word in enumerate(row):
            found.setdefault(word.lower(), []).append((number, row))
    # A word that is another day in another language says nothing: none is, in these.
    return {
        word: Weekday(uses[0][0], tuple(row for _, row in uses))
        for word, uses in found.items()
        if len({number for number, _ in uses}) == 1
    }


WEEKDAYS = _read()
"""Words for the days of the week, in small letters."""

CJK = {
    **{sign: number for number, sign in enumerate("一二三四五六日")},
    **{sign: number for number, sign in enumerate("月火水木金土日")},
    **{sign: number for number, sign in enumerate("월화수목금토일")},
    "天": 6,
}
"""The signs for the days of the week in Chinese, Japanese and Korean."""

ENGLISH = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


def same_form(written: str, number: int) -> str:
    """Another day of the week in the language and the case of one that is written; '' where that is not sure."""
    if written in CJK:
        signs = [row[number] for row in ("一二三四五六日", "月火水木金土日", "월화수목금토일") if written in row]
        return signs[0] if len(signs) == 1 else ""
    names = {row[number] for row in WEEKDAYS[" ".join(written.lower().split())].rows}
    if len(names) != 1:
        return ""
    name = names.pop()
    if written.isupper() and len(written) > 1:
        return name.upper()
    return name[0].upper() + name[1:] if written[0].isupper() else name
