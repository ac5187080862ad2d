"""TXT603 and TXT604: two clock times that are not equal, and a zone of the other season."""

from __future__ import annotations

from accuracy.kinds.txt.plant import planted

UNEQUAL = (
    "The call begins at 17:00 EST (21:00 GMT).",
    "The call begins at 5 p.m. EST (9 p.m. GMT) on the second floor.",
    "The call begins at 9 a.m. PDT / 1 p.m. EDT.",
    "The call begins at 3pm BST (3pm UTC).",
    "Der Anruf beginnt um 20:15 Uhr MEZ (18:15 Uhr UTC).",
    "The call begins at 10:00 CET (10:00 GMT).",
    "The call begins at 09:15 IST (05:00 GMT).",
    "The call begins at noon Eastern (10 a.m. Pacific).",
    "The call begins at 21:00 JST = 11:00 UTC.",
    "The call begins at 1400 GMT (8 a.m. EDT).",
    "The call begins at 8:30 p.m. CDT, or 10:30 p.m. EDT, as it does each year.",
    "The call begins at 2:30 a.m. NPT (9:45 p.m. GMT).",
)
OUT_OF_SEASON = (
    "The ferry leaves at 17:00 EST on Thursday.",
    "The ferry leaves at 9 a.m. PST today.",
    "The ferry leaves on 23 July at 10:00 CET.",
    "Die Fähre legt heute um 20:15 Uhr MEZ ab.",
    "The ferry leaves tomorrow at 8 p.m. Central Standard Time.",
    "The ferry in Sydney leaves at 6pm AEDT on Saturday.",
    "The ferry leaves at 7:45 p.m. EST tonight.",
)
KINDS = (
    planted("two times that are not equal", "TXT603", UNEQUAL),
    planted("a zone of the other season", "TXT604", OUT_OF_SEASON),
)
