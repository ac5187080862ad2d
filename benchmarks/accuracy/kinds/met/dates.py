"""Dates that are none, impossible, without an offset, implausible, or another than the address says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accuracy.kind import Damaged, Kind, changed
from accuracy.kinds.met.places import field, put, put_raw

if TYPE_CHECKING:
    from random import Random

NO_DATES = "3 hours ago|vor 2 Stunden|il y a 3 heures|hace 5 minutos|unknown|TBD|5 min read|yesterday|just now|Updated"
NO_DAYS = (
    "2025-02-30|2025-13-01|29 February 2023|31 June 2025|2025-04-31T10:00:00Z"
    "|Wed, 31 Sep 2025 10:00:00 GMT|31. April 2025"
)
FLOATING = "2025-07-09T17:30:04|2025-07-09 17:30|July 9, 2025 5:30 PM|9. Juli 2025, 17:30 Uhr|2025-07-09T08:00:00.123"
FUTURE = "2205-07-09|2105-01-01T10:00:00Z|9 July 2199|9 июля 2155"
ZEROES = "1970-01-01|1970-01-01T00:00:00Z|0001-01-01T00:00:00Z|1900-01-01"
OLD = "1825-07-09|9 July 1752|1899-11-30"


def _quoted(words: str):  # type: ignore[no-untyped-def]
    return put("date", lambda value, rng: rng.choice(words.split("|")))


def _changed_before(text: str, rng: Random) -> Damaged | None:
    return put(
        "lastmod", lambda value, r: r.choice(["2025-07-01", "2024-07-10T08:30:00+02:00", "2025-07-09T07:59:00Z"])
    )(text, rng)


def _other_url(text: str, rng: Random) -> Damaged | None:
    match, date = field(text, "url"), field(text, "date")
    if match is None or date is None:
        return None
    url = match["value"].replace("2025/07/09", rng.choice(["2024/07/09", "2025/06/30", "2023/11", "20250102"]))
    damaged = changed(text, [(*match.span("value"), url)])
    # The finding points at the date, and names the address.
    shown = field(str(damaged.content), "date") if damaged else None
    return damaged and shown and damaged._replace(pieces=(damaged.pieces[0]._replace(twin=shown.span("value")),))


def _none(value: str, form: str, rng: Random) -> str | None:
    return rng.choice(["2025-02-30", "2025-06-31"]) if form == "yaml" else None


KINDS = (
    Kind("what is no date", ("MET405",), _quoted(NO_DATES)),
    Kind("a day that there is not", ("MET405",), _quoted(NO_DAYS)),
    Kind("the same without quotation marks", ("MET405",), put_raw("date", _none)),
    Kind("a time without its offset", ("MET406",), _quoted(FLOATING)),
    Kind("a date that is yet to come", ("MET407",), _quoted(FUTURE)),
    Kind("a machine's zero", ("MET407",), _quoted(ZEROES)),
    Kind("a date of long ago", ("MET407",), _quoted(OLD)),
    Kind("changed before it was published", ("MET407",), _changed_before),
    Kind("another day in the address", ("MET411",), _other_url),
)
