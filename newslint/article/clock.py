"""Clock times with a zone, and which of them are given as equal: `17:00 EST (22:00 GMT)`."""

from __future__ import annotations

import re
from itertools import pairwise, product

from newslint.article.dates import ENGLISH_MONTHS
from newslint.article.zones import FULL_NAMES, NAMED, SIBLING, ZONES, Reading, readings, timed_zones
from newslint.late import late
from newslint.light_tuple import NamedTuple
from newslint.positions import Span, from_utf8, merged, overlaps

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

DAY = 24 * 60


class ClockTime(NamedTuple):
    """A time of day with its zone.

    `minutes` are the minutes after midnight that it may mean: two for `8:30`, which may be morning or evening.
    `label` is the zone's key in `newslint.article.zones`; `zone` is where it stands as written.
    """

    start: int
    end: int
    minutes: tuple[int, ...]
    clock: str
    label: str
    zone: Span
    in_range: bool
    """Whether it is an end of a range: `9-10 a.m. EST`."""


class Conflict(NamedTuple):
    """Two times given as equal that no reading of their zones makes equal."""

    first: ClockTime
    second: ClockTime


_LONG_LABELS = sorted((*FULL_NAMES, *NAMED), key=len, reverse=True)
_NAMES = "|".join(re.escape(name).replace(r"\ ", " ") for name in _LONG_LABELS)
_TIME = late(
    rf"""
    (?<![\w.,:$€£¥\#])
    (?P<clock>
        (?: 12 (?: [:.]00 )? \s )? (?: [Nn]oon | [Mm]idnight )
      | (?P<hour>\d{{1,2}}) (?: [:.] (?P<minute>[0-5]\d) (?: :[0-5]\d )? )? \s?
        (?P<half> [AaPp] (?: [Mm] | \.\s?[Mm]\.? ) )
      | (?P<hour24>\d{{1,2}}) [:.h] (?P<minute24>[0-5]\d) (?: :[0-5]\d )?
      | (?P<military> [0-2]\d[0-5]\d )
      | (?P<whole>\d{{1,2}}) (?= \s? (?: Uhr | h ) )
    )
    (?: \s? (?: hrs? | hours | h | Uhr ) (?!\w) )?
    ,? \s? (?: (?:U\.S\. | US) \s )?
    (?P<zone>
        (?: GMT | UTC ) (?: [+\u2212-] | \s\+ ) (?P<shift> \d{{1,2}} (?: :?[0-5]\d )? )
        (?! \d | : | \s? (?: [ap]\.?m | [A-Z]{{3}} ) )
      | (?: {"|".join(sorted(ZONES, key=len, reverse=True))} ) (?! \w | /[A-Z] )
      | (?i: {_NAMES.replace(" ", r"[ ]")} ) (?! \w ) (?: \s [Tt]ime (?!\w) )?
    )
    """,
    re.X,
)
_BEFORE_RANGE = late(
    r"(?:\d|[AaPp]\.?[Mm]\.?|noon|[A-Z]T)\s?(?:[-\u2013\u2014]|to|and|until|till|through|or|bis|à|a)\s?\Z"
)
_AFTER_RANGE = late(r"\s?(?:[-\u2013\u2014]|to|until|till|through)\s?\d")

_WEEKDAY = r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?"
_MONTH = "(?:" + "|".join(f"{m[:3].title()}(?:{m[3:]}|t)?" for m in ENGLISH_MONTHS) + r")\.?"
_DATE = rf"(?:{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}\s{_MONTH})(?:,?\s\d{{4}})?"
_STRICT = late(
    rf"[*_]{{0,2}}(?:,?\s(?:on\s)?{_WEEKDAY})?(?:,?\s(?:on\s)?{_DATE})?"
    r",?\s?[(\[]\s?(?:or\s|i\.?e\.?,?\s|that is,?\s)?[*_]{0,2}"
    r"|[*_]{0,2}\s?=\s?[*_]{0,2}"
)
_LOOSE = late(r"[*_]{0,2}(?:\s?[/|]\s?|,?\s(?:or|i\.e\.,?)\s)[*_]{0,2}")
_LISTED = late(r",\s")

MAX_SLIP = 120
"""Minutes. Times joined by a stroke or "or" may also be two sessions to choose from; a slip of the season is
one hour, of a zone's neighbour one or two."""


BESIDE = 40
"""Characters around the end of a time and a zone's first words within which both stand."""


def read_times(text: str, start: int) -> tuple[ClockTime, ...]:
    """Find the times with a zone from an offset on."""
    times = []
    for match in (match for window in _windows(text, start) for match in _TIME.finditer(text, *window)):
        minutes = _minutes(match)
        label = _label(match)
        if minutes and readings(label):
            ranged = _BEFORE_RANGE.search(text, max(start, match.start() - 12), match.start()) or _AFTER_RANGE.match(
                text, match.end()
            )
            times.append(ClockTime(*match.span(), minutes, match["clock"], label, match.span("zone"), bool(ranged)))
    return tuple(times)


def _windows(text: str, start: int) -> Sequence[Span]:
    """The stretches of a text, from an offset on, outside of which no time has a zone."""
    utf8 = text.encode("utf-8", "surrogatepass")
    found = timed_zones(utf8)
    places = from_utf8(utf8, [at for span in found for at in span])
    spans = ((max(places[a] - BESIDE, start), min(places[b] + BESIDE, len(text))) for a, b in found)
    return merged(span for span in spans if span[0] < span[1])


def _minutes(match: re.Match[str]) -> tuple[int, ...]:
    """Minutes after midnight; none for what is no time of day."""
    if match["military"]:
        hour, minute = int(match["military"][:2]), int(match["military"][2:])
        return (hour * 60 + minute,) if hour < 24 else ()
    if match["hour"]:
        hour, minute = int(match["hour"]), int(match["minute"] or 0)
        if 12 < hour < 24:
            return (hour * 60 + minute,)  # "17:00 PM"
        return (hour % 12 * 60 + minute + (720 if match["half"][0] in "Pp" else 0),) if 1 <= hour <= 12 else ()
    if match["whole"]:
        return (int(match["whole"]) % 24 * 60,) if int(match["whole"]) <= 24 else ()
    if match["hour24"]:
        hour, minute = int(match["hour24"]), int(match["minute24"])
        if 1 <= hour <= 12 and match["hour24"][0] != "0":
            return hour * 60 + minute, (hour + 12) % 24 * 60 + minute
        return (hour % 24 * 60 + minute,) if hour <= 24 else ()
    return (720,) if "oon" in match["clock"] else (0,)


def _label(match: re.Match[str]) -> str:
    zone = match["zone"]
    if match["shift"]:
        hours, minutes = match["shift"].replace(":", "")[:2], match["shift"].replace(":", "")[2:]
        return f"{zone[:3]}{'+' if '+' in zone else '-'}{hours}:{minutes or '00'}"
    if zone in ZONES:
        return zone
    words = " ".join(zone.lower().split())
    return FULL_NAMES.get(words) or words.removesuffix(" time")


def find_conflicts(text: str, times: Sequence[ClockTime], tables: Sequence[Span]) -> tuple[Conflict, ...]:
    """Find the pairs of times that are given as equal and differ.

    `tables` are spans in which a bar parts cells.
    """
    conflicts = []
    for group in _groups(text, times, tables):
        pair = _odd_pair(group)
        if pair is not None:
            conflicts.append(pair)
    return tuple(conflicts)


class _Group(NamedTuple):
    times: tuple[ClockTime, ...]
    loose: bool


def _groups(text: str, times: Sequence[ClockTime], tables: Sequence[Span]) -> list[_Group]:
    """Find runs of times that are given as one moment."""
    groups: list[_Group] = []
    at = 0
    while at < len(times):
        members, loose, bracket = [times[at]], False, False
        while at + 1 < len(times):
            joiner = text[times[at].end : times[at + 1].start]
            strict = _STRICT.fullmatch(joiner) is not None
            bracket = bracket or (strict and joiner[-1:] != "=" and joiner.strip(" *_") != "=")
            if not strict and not _LOOSE.fullmatch(joiner) and not (bracket and _LISTED.fullmatch(joiner)):
                break
            if "|" in joiner and overlaps(tables, times[at].start, times[at].end):
                break
            loose = loose or not strict
            at += 1
            members.append(times[at])
        if len(members) > 1 and not any(time.in_range for time in members):
            groups.append(_Group(tuple(members), loose))
        at += 1
    return groups


def _odd_pair(group: _Group) -> Conflict | None:
    times = group.times
    if len({time.label for time in times}) < len(times) or agree(times):
        return None
    pair = Conflict(times[0], times[1])
    if len(times) > 2:
        # One that differs from the rest, which agree, is the odd one; with no such, the first two that differ.
        for odd in range(len(times) - 1, -1, -1):
            if agree((*times[:odd], *times[odd + 1 :])):
                pair = Conflict(times[odd - 1], times[odd]) if odd else Conflict(times[0], times[1])
                break
        else:
            pair = next((Conflict(a, b) for a, b in pairwise(times) if not agree((a, b))), pair)
    slip = min(distance(a, b) for a, b in product(_instants(pair.first), _instants(pair.second)))
    if group.loose and slip > MAX_SLIP:
        return None
    # "8 p.m. ET (8 p.m. PT)" is how television says: at eight, wherever you are.
    if pair.first.minutes == pair.second.minutes and _is_american(pair.first) and _is_american(pair.second):
        return None
    return pair


def agree(times: Sequence[ClockTime], zones: Sequence[Sequence[Reading]] = ()) -> bool:
    """Whether some reading of the zones makes all times the same moment of the day.

    `zones` are taken in the place of the times' own, where given.
    """
    meant = zones or [readings(time.label) for time in times]
    if all(time.label in AMERICAN for time in times):
        # Australia says EST and CST, too, but no text speaks of its clock and of America's by these letters at once.
        there = [[reading for reading in zone if reading.offset >= AUSTRALIA] for zone in meant]
        here = [[reading for reading in zone if reading.offset < AUSTRALIA] for zone in meant]
        return _agree(times, here) or _agree(times, there)
    return _agree(times, meant)


def _agree(times: Sequence[ClockTime], meant: Sequence[Sequence[Reading]]) -> bool:
    generic = [len({reading.season for reading in zone} - {""}) > 1 for zone in meant]
    for season in ("standard", "daylight") if any(generic) else ("",):
        common: set[int] | None = None
        for time, zone in zip(times, meant, strict=True):
            kept = [r for r in zone if not season or r.season in ("", season)]
            moments = {(minute - r.offset) % DAY for minute in time.minutes for r in kept}
            common = moments if common is None else common & moments
        if common:
            return True
    return False


def _instants(time: ClockTime) -> list[int]:
    return [(minute - reading.offset) % DAY for minute in time.minutes for reading in readings(time.label)]


def distance(one: int, other: int) -> int:
    """Minutes between two moments of the day, the shorter way round."""
    return min((one - other) % DAY, (other - one) % DAY)


AMERICAN = frozenset(
    "ET CT MT PT EST EDT CST CDT MST MDT PST PDT AKST AKDT HST eastern central mountain pacific".split()
)
"""Labels that in one text mean the clock of the United States."""

AUSTRALIA = 9 * 60
"""Minutes; the clocks of Australia that share letters with America's are further east."""


def _is_american(time: ClockTime) -> bool:
    return time.label in AMERICAN


def converted(time: ClockTime, other: ClockTime) -> tuple[int, ...]:
    """Turn a time into the other's zone, in minutes after midnight, by the zones' usual readings.

    Two for a zone such as ET, whose season is not said. A time that may be morning or evening is taken as it
    is written, or, beside one with a.m. or p.m., for the half that comes within a slip of it.
    """
    found: list[int] = []
    for ours, theirs in product(_usual(readings(time.label)), _usual(readings(other.label))):
        if ours.season and theirs.season and ours.season != theirs.season and _is_generic(time, other):
            continue
        shifted = [(minute - ours.offset + theirs.offset) % DAY for minute in time.minutes]
        nearest = min(shifted, key=lambda minute: min(distance(minute, m) for m in other.minutes))
        if not _HALF.search(other.clock) or min(distance(nearest, m) for m in other.minutes) > MAX_SLIP:
            nearest = shifted[0]
        if nearest not in found:
            found.append(nearest)
    return tuple(found)


_HALF = late(r"[AaPp](?:\.?\s?)[Mm]\.?\Z")


def _is_generic(*times: ClockTime) -> bool:
    return any(len(_usual(readings(time.label))) > 1 for time in times)


def _usual(zone: Sequence[Reading]) -> list[Reading]:
    """Give the first reading, and its other season where the zone says none."""
    seasons = [reading for reading in zone if reading.season]
    return seasons if len(seasons) > 1 else list(zone[:1])


def write_clock(minute: int, like: ClockTime) -> str:
    """Write a time of day as another is written: `10:00 PM`, `10 p.m.`, `22:00`, `2200`."""
    hour, rest = divmod(minute, 60)
    sample = like.clock
    half = _HALF.search(sample)
    parts = re.match(r"(\d{1,2})([:.h])\d\d", sample)
    mark = parts[2] if parts else ":"
    if half:
        letter = half.group()[0]
        meant = "p" if hour >= 12 else "a"
        marker = (meant.upper() if letter.isupper() else meant) + half.group()[1:]
        space = " " if sample[: half.start()].endswith(" ") else ""
        minutes = f"{mark}{rest:02}" if rest or parts else ""
        return f"{hour % 12 or 12}{minutes}{space}{marker}"
    if sample.isdigit() and len(sample) == 4:
        return f"{hour:02}{rest:02}"
    return f"{hour}{mark}{rest:02}" if parts and len(parts[1]) == 1 else f"{hour:02}{mark}{rest:02}"


def sibling_labels(pair: Conflict) -> list[tuple[ClockTime, str]]:
    """Find the zones whose other season would make the pair agree, with that season's abbreviation."""
    found = []
    for time in pair:
        other = SIBLING.get(time.label)
        if other and agree(pair, [readings(other)[:1] if t is time else readings(t.label) for t in pair]):
            found.append((time, other))
    return found
