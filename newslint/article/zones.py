"""Time zones as articles abbreviate them: what an abbreviation may mean, and when it holds.

Abbreviations are not unique: CST is Chicago's, China's and Cuba's, IST India's, Israel's and Ireland's. Each
stands here with every offset that it is used for (IANA's time zone database, release 2025b, and the national
standards bodies for those that IANA does not abbreviate).
"""

from __future__ import annotations

from functools import cache

from newslint.article.speaking import compiled, speaks
from newslint.light_tuple import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date


class Reading(NamedTuple):
    """One meaning of a zone: its offset from UTC in minutes, east positive, and the season it implies.

    `season` is `standard` or `daylight` where the reading goes with the United States' clock, else ''. Two
    readings with different seasons do not hold at the same time: 9 a.m. ET is never 7 a.m. PT.
    """

    offset: int
    season: str = ""


def _hours(*offsets: float) -> tuple[Reading, ...]:
    return tuple(Reading(round(offset * 60)) for offset in offsets)


def _american(standard: float) -> tuple[Reading, ...]:
    return Reading(round(standard * 60), "standard"), Reading(round(standard * 60) + 60, "daylight")


def _daylight(offset: float, *others: float) -> tuple[Reading, ...]:
    return Reading(round(offset * 60), "daylight"), *_hours(*others)


_EASTERN, _CENTRAL, _MOUNTAIN, _PACIFIC = _american(-5), _american(-6), _american(-7), _american(-8)

# The first reading is the one that a reader takes it for where nothing says otherwise.
ZONES: dict[str, tuple[Reading, ...]] = {
    "GMT": _hours(0), "UTC": _hours(0),
    # North America. EST, MST and CST are also kept all year by some places, so they imply no season.
    "ET": _EASTERN, "CT": _CENTRAL, "MT": _MOUNTAIN, "PT": _PACIFIC,
    "EST": _hours(-5, 10, 11), "EDT": _daylight(-4, 11),
    "CST": _hours(-6, 8, -5, 9.5, 10.5), "CDT": _daylight(-5, -4, 10.5),
    "MST": _hours(-7, 8, 6.5), "MDT": _daylight(-6),
    "PST": (Reading(-480, "standard"), *_hours(8, 5)), "PDT": _daylight(-7),
    "AKST": _hours(-9), "AKDT": _daylight(-8), "HST": _hours(-10), "HDT": _hours(-9),
    "AST": _hours(-4, 3), "ADT": _hours(-3, 4), "NST": _hours(-3.5), "NDT": _hours(-2.5),
    # Latin America
    "BRT": _hours(-3), "BRST": _hours(-2), "ART": _hours(-3), "CLT": _hours(-4, -3), "CLST": _hours(-3),
    "COT": _hours(-5), "PET": _hours(-5), "VET": _hours(-4, -4.5), "UYT": _hours(-3), "BOT": _hours(-4),
    # Europe
    "BST": _hours(1, 6), "IST": _hours(5.5, 2, 1), "WET": _hours(0), "WEST": _hours(1),
    "CET": _hours(1), "CEST": _hours(2), "MEZ": _hours(1), "MESZ": _hours(2),
    "EET": _hours(2), "EEST": _hours(3), "MSK": _hours(3, 4), "TRT": _hours(3),
    # Africa
    "WAT": _hours(1), "CAT": _hours(2), "SAST": _hours(2), "EAT": _hours(3),
    # Asia
    "IDT": _hours(3), "GST": _hours(4, -2, 10), "IRST": _hours(3.5), "IRDT": _hours(4.5), "AFT": _hours(4.5),
    "PKT": _hours(5), "UZT": _hours(5), "NPT": _hours(5.75), "ICT": _hours(7), "WIB": _hours(7), "WITA": _hours(8),
    "WIT": _hours(9), "SGT": _hours(8), "MYT": _hours(8), "HKT": _hours(8), "PHT": _hours(8),
    "JST": _hours(9), "KST": _hours(9),
    # Australia and New Zealand
    "AWST": _hours(8), "ACST": _hours(9.5), "ACDT": _hours(10.5), "AEST": _hours(10), "AEDT": _hours(11),
    "AET": _hours(10, 11), "NZST": _hours(12), "NZDT": _hours(13), "NZT": _hours(12, 13),
}  # fmt: skip
"""What each abbreviation may mean."""

FULL_NAMES: dict[str, str] = {
    "greenwich mean time": "GMT", "coordinated universal time": "UTC", "british summer time": "BST",
    "eastern standard time": "EST", "eastern daylight time": "EDT", "central standard time": "CST",
    "central daylight time": "CDT", "mountain standard time": "MST", "mountain daylight time": "MDT",
    "pacific standard time": "PST", "pacific daylight time": "PDT", "central european time": "CET",
    "central european summer time": "CEST", "indian standard time": "IST", "india standard time": "IST",
    "japan standard time": "JST",
}  # fmt: skip
"""Zones written out, in small letters, by abbreviation."""

NAMED: dict[str, tuple[Reading, ...]] = {
    "eastern": (*_EASTERN, *_hours(10, 11)),
    "central": (*_CENTRAL, *_hours(1, 2, 9.5, 10.5)),
    "mountain": _MOUNTAIN,
    "pacific": _PACIFIC,
}
"""Zones that are named by a word: `8 p.m. Eastern`. Australia's and Europe's go by the same words."""

_WORDS = "|".join(dict.fromkeys(" ".join(name.split()[:2]) for name in (*NAMED, *FULL_NAMES)))
A_ZONE = rf"(?:US |U\.S\. )?(?:{'|'.join(ZONES)}|(?i:{_WORDS}))"
"""RE2, plain: how every zone begins that is known here."""

_TIME_END = r"(?:[0-9]|[AaPp]\. ?[Mm]\.?|[AaPp][Mm]\.?|oon|ight|[0-9] ?h|hrs?|ours|Uhr)"
TIMED = rf"{_TIME_END},?[ \x{{a0}}\n]?{A_ZONE}"
"""RE2: the end of a time and its zone."""

_ANY_TIMED = rf"(?s){_TIME_END},?.?{A_ZONE}"
"""The same with any white space between the two."""

TIMED_IN_SEASON = (
    rf"{_TIME_END},?[ \x{{a0}}\n]?(?:US |U\.S\. )?(?:(?:E[SD]T|C[SD]T|M[SD]T|P[SD]T|AK[SD]T|NDT|BST|CES?T|MES?Z|EES?T"
    r"|AE[SD]T|AC[SD]T|NZ[SD]T)(?:[^A-Za-z]|$)"
    r"|(?i:(?:eastern|central|mountain|pacific) (?:standard|daylight)|central european|british summer))"
)
"""The same of the zones that hold for a part of the year, `SEASONAL`."""

_JOINED = (
    # A time's end, a zone, perhaps a day, a joiner, a time's beginning.
    rf"{_TIME_END},? ?(?:US |U\.S\. )?(?:[A-Z]{{1,4}}T|UTC|MES?Z|MSK|WIB|WITA"
    r"|(?i:(?:[a-z]+ ){0,2}(?:time|eastern|central|mountain|pacific)))"
    r"(?: ?[+-]?[0-9:]{1,5})?[*_]{0,2}(?:,? (?:on )?[A-Z0-9][A-Za-z0-9., ]{2,20})?"
    r",?\s?(?:[(\[/=|]|or |i\.?e)\s?(?:or |i\.?e\.?,? |that is,? )?[*_]{0,2}(?:[0-9]|[Nn]oon|[Mm]idnight)"
)
"""RE2: a time with its zone and another time that it is given as equal to; its runs are too many for a scan."""


def timed_zones(utf8: bytes) -> list[tuple[int, int]]:
    """Where a time ends and a zone begins, in bytes."""
    return [match.span() for match in compiled(_ANY_TIMED).finditer(utf8)]


def has_joined_times(utf8: bytes) -> bool:
    """Whether a time with its zone stands by another time."""
    return speaks(utf8, _JOINED)


_SEASONS = (
    ("EST", "EDT"), ("CST", "CDT"), ("MST", "MDT"), ("PST", "PDT"), ("AKST", "AKDT"), ("AST", "ADT"),
    ("NST", "NDT"), ("GMT", "BST"), ("WET", "WEST"), ("CET", "CEST"), ("MEZ", "MESZ"), ("EET", "EEST"),
    ("IST", "IDT"), ("ACST", "ACDT"), ("AEST", "AEDT"), ("NZST", "NZDT"), ("IRST", "IRDT"),
)  # fmt: skip

SIBLING: dict[str, str] = {
    **dict(_SEASONS),
    **{daylight: standard for standard, daylight in _SEASONS},
}
"""The abbreviation of the same place's other season: EDT for EST."""


def readings(label: str) -> tuple[Reading, ...]:
    """Say what a zone may mean: `EST`, `ET`, `eastern`, `GMT+01:00`; () for one that is not known."""
    known = ZONES.get(label) or NAMED.get(label)
    if known or label[:3] not in ("GMT", "UTC"):
        return known or ()
    sign, (hours, _, minutes) = label[3:4], label[4:].partition(":")
    shift = int(hours) * 60 + int(minutes or 0)
    return (Reading(-shift if sign == "-" else shift),) if shift <= 14 * 60 else ()


class Season(NamedTuple):
    """A zone that only holds for a part of the year.

    `place` is the IANA zone whose clock decides; `keepers` are words, in small letters, that name those who
    keep this offset all the year, or mean another zone by the same letters: an article that speaks of one
    is not judged.
    """

    offset: int
    place: str
    keepers: tuple[str, ...] = ()


_AUSTRALIA = ("australia", "sydney", "melbourne", "queensland", "brisbane", "canberra", "hobart", "tasmania")
_ASIA_CST = ("china", "chinese", "beijing", "shanghai", "taiwan", "taipei", "shenzhen", "cuba", "havana")
_MEXICO = ("mexico", "méxico", "guatemala", "costa rica", "honduras", "salvador", "nicaragua", "managua", "belize")

SEASONAL: dict[str, Season] = {
    "EST": Season(
        -300, "America/New_York",
        ("panama", "panamá", "jamaica", "kingston", "cancun", "cancún", "quintana roo", "cayman", "colombia", "bogot",
         "peru", "lima", "ecuador", *_AUSTRALIA),
    ),
    "EDT": Season(-240, "America/New_York", _AUSTRALIA),
    "CST": Season(-360, "America/Chicago", ("saskatchewan", "regina", "saskatoon", *_ASIA_CST, *_MEXICO, *_AUSTRALIA)),
    "CDT": Season(-300, "America/Chicago", ("cuba", "havana", *_AUSTRALIA)),
    "MST": Season(
        -420, "America/Denver",
        ("arizona", "phoenix", "tucson", "scottsdale", "mesa", "tempe", "flagstaff", "sedona", "yuma", "sonora",
         "hermosillo", "mexico", "yukon", "whitehorse", "fort nelson", "malaysia", "kuala lumpur", "myanmar",
         "grand canyon", "navajo"),
    ),
    "MDT": Season(-360, "America/Denver"),
    "PST": Season(-480, "America/Los_Angeles", ("philippine", "manila", "pakistan", "karachi", "islamabad", "lahore")),
    "PDT": Season(-420, "America/Los_Angeles"),
    "AKST": Season(-540, "America/Anchorage"),
    "AKDT": Season(-480, "America/Anchorage"),
    "NDT": Season(-150, "America/St_Johns"),
    "BST": Season(60, "Europe/London", ("bangladesh", "dhaka")),
    "CET": Season(60, "Europe/Paris", ("algeria", "algérie", "algiers", "tunis", "argelia", "túnez")),
    "CEST": Season(120, "Europe/Paris"),
    "MEZ": Season(60, "Europe/Berlin", ("algerien", "tunesien", "tunis")),
    "MESZ": Season(120, "Europe/Berlin"),
    "EET": Season(120, "Europe/Athens", ("libya", "tripoli", "egypt", "cairo", "kaliningrad", "jordan", "syria")),
    "EEST": Season(180, "Europe/Athens", ("egypt", "cairo", "lebanon", "beirut", "palestin", "moldova", "jordan")),
    "AEST": Season(
        600, "Australia/Sydney",
        ("queensland", "brisbane", "gold coast", "cairns", "townsville", "sunshine coast", "toowoomba", "lindeman"),
    ),
    "AEDT": Season(660, "Australia/Sydney"),
    "ACST": Season(570, "Australia/Adelaide", ("darwin", "northern territory", "alice springs", "uluru")),
    "ACDT": Season(630, "Australia/Adelaide"),
    "NZST": Season(720, "Pacific/Auckland"),
    "NZDT": Season(780, "Pacific/Auckland"),
}  # fmt: skip
"""Abbreviations that name a season. AST, GMT, IST and WET are kept all year by whole countries, so not these."""


def holds(season: Season, day: date, margin: int) -> bool:
    """Whether a zone is in force on a day, or on one of the `margin` days before and after it."""
    from datetime import timedelta

    return any(_offset(season.place, day + timedelta(n)) == season.offset for n in _steps(margin))


def holds_in_month(season: Season, year: int, month: int) -> bool:
    """Whether a zone is in force on any day of a month."""
    from datetime import date

    return any(_offset(season.place, date(year, month, day)) == season.offset for day in (1, 15, 28))


def _steps(margin: int) -> range | tuple[int, ...]:
    # No zone here changes its clock twice within a month.
    return range(-margin, margin + 1) if margin < 3 else (-margin, -margin // 2, 0, margin // 2, margin)


@cache
def _offset(place: str, day: date) -> int:
    """Minutes from UTC at noon of a day."""
    from datetime import datetime, time
    from zoneinfo import ZoneInfo

    shift = datetime.combine(day, time(12), ZoneInfo(place)).utcoffset()
    return int(shift.total_seconds()) // 60 if shift is not None else 0
