"""The accuracy benchmark is itself right: damage is where it says, comes back by its inverse, is the same each time."""

from __future__ import annotations

import json
import sys
import unicodedata
from pathlib import Path
from random import Random
from types import SimpleNamespace

import pytest
from conftest import ROOT

from newslint.engine.registry import entries
from newslint.finding import Edit, Finding, Severity, edit_fix
from newslint.linter import Linter

sys.path.insert(0, str(ROOT / "benchmarks"))

from accuracy.clean import Document, folder_documents, own_documents, prose_of
from accuracy.command import main
from accuracy.kind import Damaged, Kind, changed
from accuracy.kinds import documents_of, families, kinds_of, look_alikes_of
from accuracy.kinds.rep.layout import read_layout, sentences
from accuracy.measure import Alarm, alarms_of, damage, is_between, quiet_documents, score
from accuracy.residue import main as residue_main
from accuracy.residue import measure as residue_of
from accuracy.residue import read_labels

OWN = own_documents()
KINDS = [kind for family in families() for kind in kinds_of(family)]
DOCUMENTS = {family: documents_of(family) for family in families()}


def put_back(damaged: Damaged) -> str:
    """The text with each piece's original in its place again."""
    content, at, parts = damaged.content, 0, []
    for piece in damaged.pieces:
        between = content[at : piece.start]
        parts += [between if isinstance(between, str) else between.decode(), piece.original]
        at = piece.end
    rest = content[at:]
    return "".join((*parts, rest if isinstance(rest, str) else rest.decode()))


def own_texts(kind: Kind) -> list[Damaged]:
    return [damaged for document in DOCUMENTS[kind.codes[0][:3]] if (damaged := damage(kind, document, 1)) is not None]


@pytest.mark.parametrize(
    "kind", KINDS, ids=lambda kind: f"{kind.codes[0]} {kind.name}".encode("ascii", "replace").decode()
)
def test_a_kind_damages_where_it_says_and_comes_back(kind: Kind) -> None:
    texts = own_texts(kind)
    assert texts, "applies to none of the benchmark's own texts"
    for damaged in texts:
        assert damaged.pieces
        assert damaged.content != (damaged.target if isinstance(damaged.content, str) else damaged.target.encode())
        assert put_back(damaged) == damaged.target
        if kind.undo is not None:
            for piece in damaged.pieces:
                assert kind.undo(damaged.content[piece.start : piece.end]) == piece.original
    assert texts == own_texts(kind), "the same seed gives the same damage"


def test_another_seed_damages_elsewhere() -> None:
    kind = next(kind for kind in KINDS if kind.name == "UTF-8 as cp1252, one word")
    assert damage(kind, OWN[0], 1) != damage(kind, OWN[0], 2)


def test_no_two_kinds_of_a_code_share_a_name() -> None:
    assert len({(kind.codes[0], kind.name) for kind in KINDS}) == len(KINDS)


def test_every_rule_of_a_family_with_kinds_has_one() -> None:
    covered = {kind.codes[0] for kind in KINDS}
    assert covered >= {entry.code for entry in entries() if entry.code.startswith(families())}
    assert covered >= {f"ENC{number}" for number in range(201, 223)}


def test_own_texts_are_many_and_clean() -> None:
    assert len(OWN) >= 25
    for document in OWN:
        text = document.text
        assert document.prose == text
        assert len(text.split("\n\n")) >= 6, document.name
        assert text.endswith("\n")
        strange = {c for c in text if unicodedata.category(c) in ("Cc", "Cf", "Co", "Cn", "Cs")} - {"\n", "\u200c"}
        assert not strange, document.name
        assert "\u200c" not in text or document.name == "fa.txt"
    # Metadata is asked of posts, and these are bare texts.
    assert not alarms_of(Linter({"select": [family for family in families() if family != "MET"]}), OWN)


def test_what_a_family_damages_is_clean() -> None:
    for family, documents in DOCUMENTS.items():
        assert len({document.name for document in documents}) == len(documents)
        assert not alarms_of(Linter({"select": [family]}), documents)


@pytest.mark.parametrize("family", ["MET", "TXT"])
def test_texts_that_look_faulty_and_are_right_are_many_and_clean(family: str) -> None:
    documents = look_alikes_of(family)
    assert len(documents) >= 40
    assert not alarms_of(Linter({"select": [family]}), documents)


def test_a_text_has_the_same_paragraphs_in_each_form() -> None:
    by_text: dict[str, set[int]] = {}
    for document in DOCUMENTS["REP"]:
        name, form = document.name.split(".", 1)
        if form in ("front.md", "lines.txt", "wrapped.txt") and "-long" not in name:
            by_text.setdefault(name, set()).add(len(read_layout(document.text).paragraphs))
    assert by_text
    assert all(len(counts) == 1 for counts in by_text.values()), by_text


def test_a_copy_says_what_its_twin_says() -> None:
    kind = next(kind for kind in KINDS if kind.name == "2 paragraphs again further on")
    for damaged in own_texts(kind):
        for piece in damaged.pieces:
            assert piece.twin
            assert damaged.content[slice(*piece.twin)] == str(damaged.content[piece.start : piece.end]).strip()


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("“It held. For now,” she said. Dr. Bell left.", ["“It held. For now,” she said.", "Dr. Bell left."]),
        (
            "橋は静かだった。「もう帰る。」と彼は言った。雨だ。",
            ["橋は静かだった。", "「もう帰る。」と彼は言った。", "雨だ。"],
        ),
        ("„Es hält. Noch“, sagte sie. Dann ging sie.", ["„Es hält. Noch“, sagte sie.", "Dann ging sie."]),
    ],
)
def test_no_sentence_is_cut_in_a_quotation(text: str, parts: list[str]) -> None:
    assert [text[a:b] for a, b in sentences(text, (0, len(text)))] == parts


def test_look_alikes_of_stray_links_are_many_and_left_alone() -> None:
    documents = look_alikes_of("LNK")
    assert len(documents) >= 50
    assert not alarms_of(Linter({"select": ["LNK"]}), documents)


def test_look_alikes_of_residue_are_many_and_left_alone() -> None:
    documents = look_alikes_of("RES")
    assert len(documents) >= 40
    assert not alarms_of(Linter({"select": ["RES"]}), documents)


def labelled(folder: Path, rows: str) -> Path:
    (folder / "a.txt").write_text("The ferry runs from Monday.\nAdvertisement\nNobody waits.\n", encoding="utf-8")
    records = [{"text": "The fare is two.\n\nADVERTISEMENT\n"}, {"text": "One.\n\nAnzeige\n\nTwo.\n"}]
    lines = "".join(json.dumps(record) + "\n" for record in records)
    (folder / "b.jsonl").write_text(lines, encoding="utf-8")
    path = folder / "labels.csv"
    path.write_text(f"document,record,line,label,kind\n{rows}", encoding="utf-8")
    return path


def test_residue_is_measured_line_by_line(tmp_path: Path) -> None:
    rows = "a.txt,,1,kept,\na.txt,,2,residue,ad\na.txt,,3,residue,other\nb.jsonl,1,3,kept,\nb.jsonl,0,1,kept,\nnone.txt,,1,kept,\n"
    labels = read_labels(labelled(tmp_path, rows))
    tally = residue_of(Linter({"select": ["RES505"]}), tmp_path, labels)
    assert (tally.right, tally.wrong, tally.unlabelled) == ({"RES505": 1}, {"RES505": 1}, 1)
    assert (tally.found, tally.lines) == ({"ad": 1}, {"ad": 1, "other": 1})
    assert [(alarm.document, alarm.first) for alarm in tally.alarms] == [("b.jsonl#1", 3)]
    assert [missed[:3] for missed in tally.missed] == [("a.txt", 3, "other")]


def test_the_residue_command_prints_precision_and_share(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    labels = labelled(tmp_path, "a.txt,,2,residue,ad\na.txt,,3,residue,ad\n")
    assert residue_main([str(tmp_path), str(labels), "--verbose"]) == 0
    printed = capsys.readouterr().out
    assert "RES505                    1      0    100.0 %" in printed
    assert "ad                        2      1     50.0 %" in printed
    assert "missed: a.txt:3: ad | Nobody waits." in printed
    assert residue_main([str(tmp_path / "none"), str(labels)]) == 2
    (tmp_path / "bad.csv").write_text("document,record,line,label,kind\na.txt,,1,perhaps,\n", encoding="utf-8")
    with pytest.raises(ValueError, match="perhaps"):
        read_labels(tmp_path / "bad.csv")


def test_labels_of_residue_hold_no_text() -> None:
    labels = read_labels(ROOT / "benchmarks" / "residue-labels.csv")
    said = [label for lines in labels.values() for label in lines.values()]
    assert len(said) >= 400
    assert all(label.kind.replace("-", "").isalpha() for label in said if label.label != "kept")


def test_markdown_is_damaged_in_its_prose_alone() -> None:
    prose = "The ferry runs again from Monday, and the school is glad of it."
    text = f"---\ntitle: A\n---\n\n# Ferry\n\n{prose}\n\nSee [the harbour's own page](https://harbour.invalid/x) for its times.\n"
    assert prose_of(text, "a.md") == prose + "\n"
    assert prose_of(text, "a.txt") == text


class Fake:
    """A linter that reports each `#` as ENC201, and offers to make it `a`: safely, or not at all."""

    def __init__(self, fixes: bool) -> None:
        self.known = entries()
        self.fixes = fixes

    def article(self, text: str, name: str) -> str:
        return text

    def check(self, article: str) -> list[Finding]:
        return [
            Finding("ENC201", "fake", Severity.ERROR, "", at, at + 1, fix=self.offer(at))
            for at, char in enumerate(article)
            if char == "#"
        ]

    def offer(self, at: int):  # type: ignore[no-untyped-def]
        return edit_fix((Edit(at, at + 1, "a"),), "", safe=True) if self.fixes else None

    def check_text(self, text: str, name: str) -> list[Finding]:
        return self.check(text)

    def fix(self, article: str, unsafe: bool = False):  # type: ignore[no-untyped-def]
        return SimpleNamespace(text=article.replace("#", "a"))


def a_kind(new: str, undo: bool = True) -> Kind:
    def hurt(text: str, rng: Random) -> Damaged | None:
        return changed(text, [(at, at + 1, new) for at, char in enumerate(text) if char in "ab"])

    return Kind(f"a and b as {new}", ("ENC201",), hurt, (lambda piece: "a") if undo else None)


def test_the_counts_are_right() -> None:
    documents = [
        Document(name, text, text)
        for name, text in (("1.txt", "xa"), ("2.txt", "xab"), ("3.txt", "x"), ("4.txt", "#a"))
    ]
    linter = Fake(fixes=True)
    alarms = alarms_of(linter, documents)  # type: ignore[arg-type]
    assert [alarm.document.name for alarm in alarms] == ["4.txt"]
    quiet = quiet_documents(documents, alarms)
    assert [document.name for document in quiet] == ["1.txt", "2.txt", "3.txt"]
    result = score(linter, a_kind("#"), quiet, alarms, seed=1, limit=9)  # type: ignore[arg-type]
    assert (result.texts, result.found, result.places, result.places_found) == (2, 2, 3, 3)
    assert (result.safe, result.all, result.astray, result.alarms) == (1, 1, 0, 1)
    assert (result.missed, result.unrestored) == ((), ("2.txt",))
    assert (result.wrong, result.spoiled) == (1, ("2.txt",))  # `a` for what was `b`
    unseen = score(linter, a_kind("+"), quiet, [], seed=1, limit=1)  # type: ignore[arg-type]
    assert (unseen.texts, unseen.found, unseen.safe, unseen.missed) == (1, 0, 0, ("1.txt",))
    reported = score(Fake(fixes=False), a_kind("#"), quiet, [], seed=1, limit=9)  # type: ignore[arg-type]
    assert (reported.found, reported.safe, reported.all) == (2, 0, 0)
    strayed = score(linter, a_kind("+"), [Document("5.txt", "", "#a")], [], seed=1, limit=9)  # type: ignore[arg-type]
    assert (strayed.found, strayed.astray) == (0, 1)
    assert isinstance(alarms[0], Alarm)


def test_a_half_repaired_text_is_not_wrong() -> None:
    damaged = changed("ab cd", [(0, 1, "+"), (3, 3, "\u200b"), (4, 5, "#")])
    assert damaged is not None
    assert damaged.content == "+b \u200bc#"
    for text in ("+b \u200bc#", "ab \u200bc#", "+b cd", "ab cd"):
        assert is_between(text, str(damaged.content), damaged)
    for text in ("xb \u200bc#", "ab  cd", "ab cd ", "a cd"):
        assert not is_between(text, str(damaged.content), damaged)


def test_the_command_measures_a_folder(tmp_path, capsys: pytest.CaptureFixture[str]) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "a.txt").write_text("“Plain” words of a clean text, more than a few of them.\n", encoding="utf-8")
    (tmp_path / "b.md").write_text("Words with a zero\u200bwidth space.\n", encoding="utf-8")
    (tmp_path / "c.txt").write_bytes(b"caf\xe9")
    assert [document.name for document in folder_documents(tmp_path, 9, 1)] == ["a.txt", "b.md"]
    assert main([str(tmp_path), "--no-own", "--code", "ENC212", "--json"]) == 0
    (report,) = json.loads(capsys.readouterr().out)
    assert (report["documents"], [alarm["document"] for alarm in report["alarms"]]) == (2, ["b.md"])
    assert all(row["found"] == row["safe"] == row["texts"] == 1 and row["alarms"] == 1 for row in report["kinds"])
    assert main([str(tmp_path), "--no-own", "--code", "ENC212", "--verbose"]) == 0
    assert "b.md:1:18: ENC212" in capsys.readouterr().out
    assert main([str(tmp_path / "none")]) == 2
