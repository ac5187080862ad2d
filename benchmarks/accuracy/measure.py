"""Damaging clean documents and counting what newslint makes of them."""

from __future__ import annotations

import re
from random import Random
from typing import TYPE_CHECKING, NamedTuple

from newslint.engine.many import Fixing, check_bytes
from newslint.finding import Applicability, Finding

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from accuracy.clean import Document
    from accuracy.kind import Damaged, Kind, Piece
    from newslint.linter import Linter

Place = tuple[str, int, int]
"""Code, start and end of a finding."""


class Alarm(NamedTuple):
    """A finding in a document that nobody damaged."""

    document: Document
    finding: Finding


class Score(NamedTuple):
    """One kind over some documents; counts of damaged texts where nothing else is said.

    `found`: a finding of an expected code overlaps the damage; `elsewise`: none does, a finding of another
    code does. `places` and `places_found` count damaged places. `safe` and `all`: the text is again its
    target, character by character, after safe fixes and after all. `wrong`: safe fixes left something that is
    neither the damage nor the clean text. `astray`: a finding touches no damage; `several`: there are more findings
    than damaged places.
    `alarms`: undamaged documents in which an expected code is reported. `missed` names texts not found,
    `unrestored` those that all fixes do not restore, `spoiled` those that are `wrong`.
    """

    kind: Kind
    has_rule: bool
    texts: int = 0
    found: int = 0
    elsewise: int = 0
    places: int = 0
    places_found: int = 0
    safe: int = 0
    all: int = 0
    wrong: int = 0
    astray: int = 0
    several: int = 0
    alarms: int = 0
    missed: tuple[str, ...] = ()
    unrestored: tuple[str, ...] = ()
    spoiled: tuple[str, ...] = ()


class Outcome(NamedTuple):
    """What became of one damaged text: the findings' places; whether it is its target after safe and all fixes."""

    places: list[Place]
    safe: bool
    all: bool
    wrong: bool = False


def alarms_of(linter: Linter, documents: Iterable[Document]) -> list[Alarm]:
    """Findings in documents as they are."""
    return [Alarm(doc, finding) for doc in documents for finding in linter.check_text(doc.text, doc.name)]


def quiet_documents(documents: Iterable[Document], alarms: Iterable[Alarm]) -> list[Document]:
    """Those with prose to damage in which nothing is found before."""
    loud = {alarm.document.name for alarm in alarms}
    return [doc for doc in documents if doc.prose.strip() and doc.name not in loud]


def score(
    linter: Linter, kind: Kind, documents: Sequence[Document], alarms: Sequence[Alarm], *, seed: int, limit: int
) -> Score:
    """Damage up to `limit` documents and count."""
    known = {entry.code for entry in linter.known}
    accused = {alarm.document.name for alarm in alarms if alarm.finding.code in kind.codes}
    total = Score(kind, any(code in known for code in kind.codes), alarms=len(accused))
    for document in documents:
        if total.texts >= limit:
            break
        damaged = damage(kind, document, seed)
        if damaged is not None:
            total = _add(total, linter, document.name, damaged)
    return total


def damage(kind: Kind, document: Document, seed: int) -> Damaged | None:
    """Damage one document. Its random numbers depend on seed, kind and name alone, not on what came before."""
    damaged = kind.damage(document.prose, Random(f"{seed} {kind.codes[0]} {kind.name} {document.name}"))
    return damaged if damaged and damaged.content != document.prose else None


def _add(total: Score, linter: Linter, name: str, damaged: Damaged) -> Score:
    places, safe, every, wrong = _examine(linter, name, damaged)
    expected = [place for place in places if place[0] in total.kind.codes]
    pieces_found = sum(1 for piece in damaged.pieces if any(_meets(piece, place) for place in expected))
    other = not pieces_found and any(_meets(piece, place) for piece in damaged.pieces for place in places)
    astray = any(not any(_meets(piece, place) for piece in damaged.pieces) for place in places)
    return total._replace(
        texts=total.texts + 1,
        found=total.found + bool(pieces_found),
        elsewise=total.elsewise + other,
        places=total.places + len(damaged.pieces),
        places_found=total.places_found + pieces_found,
        safe=total.safe + safe,
        all=total.all + every,
        wrong=total.wrong + wrong,
        astray=total.astray + astray,
        several=total.several + (len(places) > len(damaged.pieces)),
        missed=total.missed if pieces_found else (*total.missed, name),
        unrestored=total.unrestored if every else (*total.unrestored, name),
        spoiled=(*total.spoiled, name) if wrong else total.spoiled,
    )


def _examine(linter: Linter, name: str, damaged: Damaged) -> Outcome:
    if isinstance(damaged.content, bytes):
        return _examine_bytes(linter, name, damaged.content, damaged.target.encode())
    article = linter.article(damaged.content, name)
    findings = linter.check(article)
    places = [(f.code, f.start, max(f.end, f.start + 1)) for f in findings]
    offered = {f.fix.applicability for f in findings if f.fix}
    text = linter.fix(article).text if Applicability.SAFE in offered else damaged.content
    safe = every = text == damaged.target
    if Applicability.UNSAFE in offered or (offered and not safe):
        every = linter.fix(article, unsafe=True).text == damaged.target
    return Outcome(places, safe, every, wrong=not safe and not is_between(text, damaged.content, damaged))


def is_between(text: str, content: str, damaged: Damaged) -> bool:
    """Whether a text is the damaged one with some pieces, or none, as they were before, and nothing else changed."""
    pattern, at = [], 0
    for piece in damaged.pieces:
        pieces = (piece.original, content[piece.start : piece.end])
        pattern += [re.escape(content[at : piece.start]), "(?:", "|".join(map(re.escape, pieces)), ")"]
        at = piece.end
    return text == content or re.fullmatch("".join((*pattern, re.escape(content[at:]))), text) is not None


def _examine_bytes(linter: Linter, name: str, data: bytes, target: bytes) -> Outcome:
    # A file's damage is all of it: wherever the finding points, it is right.
    places = [(placed.finding.code, 0, len(data)) for placed in check_bytes(linter, name, data).placed]
    safe, every = (
        check_bytes(linter, name, data, Fixing(unsafe=unsafe, write=False)).text == target for unsafe in (False, True)
    )
    return Outcome(places, safe, every)


def _meets(piece: Piece, place: Place) -> bool:
    """Whether a finding touches a piece or its twin; one of no length, where something was cut, is met at its edges."""
    _, start, end = place
    spans = [(piece.start, piece.end), *([piece.twin] if piece.twin else [])]
    return any(start < max(b, a + 1) and min(a, b - 1) < end for a, b in spans)
