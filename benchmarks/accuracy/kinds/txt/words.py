"""TXT605 to TXT608 and TXT611: a name misspelt, a range, a heading, somebody who adds something, two counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accuracy.kind import Damaged, Kind, changed
from accuracy.kinds.txt.plant import gaps, planted

if TYPE_CHECKING:
    from random import Random

NAMES = ("Brandolini", "Kolarovski", "Mnangagwa", "Vanderveken", "Okonjowela", "Чернявский", "Παπαδόπουλος")
_PLENTY = 5


def _misspelt(text: str, rng: Random) -> Damaged | None:
    """A name at the end of five paragraphs, and once more with a letter less; only the last is the damage."""
    places = gaps(text)
    if not places:
        return None
    name = rng.choice(NAMES)
    cut = rng.randrange(2, len(name) - 3)
    usual = "".join(f" ({name})" for _ in range(_PLENTY))
    slip = f" ({name[:cut]}{name[cut + 1 :]})"
    return changed(text, [(places[0], places[0], usual), (places[-1], places[-1], "\n\n…" + slip)])


def _heading(text: str, rng: Random) -> Damaged | None:
    places = gaps(text)
    at = rng.choice(places) if places else 0
    return changed(text, [(at, at, "\n\nWhat the town will do")]) if places else None


def _adds(text: str, rng: Random) -> Damaged | None:
    first = rng.choice(("He added that it was late.", "Er fügte hinzu, dass es spät sei.", "Añadió que era tarde."))
    return changed(text, [(0, 0, first + "\n\n")])


def _two_counts(text: str, rng: Random) -> Damaged | None:
    places = gaps(text)
    if not places:
        return None
    two = rng.choice((("12 people were killed.", "14 people were killed."), ("It killed six men.", "It killed 8 men.")))
    return changed(text, [(places[0], places[0], "\n\n" + two[0]), (places[-1], places[-1], "\n\n" + two[1])])


KINDS = (
    Kind("a letter missing in a name", ("TXT605",), _misspelt),
    planted(
        "a range with spaces", "TXT606", ("Some 37,000 – 40,000 came.", "For ages 6 - 12.", "It cost 2,5 – 3,5 euro.")
    ),
    Kind("a line between paragraphs", ("TXT607",), _heading),
    Kind("adding to nothing", ("TXT608",), _adds),
    Kind("two counts", ("TXT611",), _two_counts),
)
