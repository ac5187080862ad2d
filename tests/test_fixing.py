"""What holds of every fix, whatever the article: composed at random from clean and damaged pieces.

Nothing is lost, nothing outside an edit changes, fixing twice is fixing once, and a patch says what a fix does.
"""

from __future__ import annotations

import codecs
import errno
import os
import re
import subprocess
import tempfile
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newslint import fix_text
from newslint.article import Article
from newslint.article.decoding import decode
from newslint.engine.many import Checked, Fixing, check_bytes
from newslint.finding import Applicability, Edit, Finding, Fix, Related, Severity
from newslint.fixing.converge import fix_article
from newslint.fixing.diff import patch
from newslint.fixing.edits import apply_edits, choose
from newslint.fixing.rewrite import rewrite
from newslint.fixing.write import UnwritableError, replace_bytes, temporary_name
from newslint.linter import Linter

LINTER = Linter()
SLOW = settings(max_examples=250, deadline=None, suppress_health_check=list(HealthCheck))

CLEAN = (
    "The ferry between the two islands ran again on Thursday, after engineers had spent eleven days on its rudder.",
    "Nobody on the quay had expected the queue, which reached past the fish market and half way up the hill.",
    "“We lost a fortnight of trade,” said the owner of the bakery, who had kept her ovens cold since the storm.",
    "Die Fähre fährt wieder: Am Donnerstag legte sie um acht Uhr ab, mit vierzig Wagen und einem Kalb an Bord.",
    "Le port n’avait pas vu pareille foule depuis l’été ; les pêcheurs, eux, haussaient les épaules et riaient.",
    "Паром снова ходит между островами, и очередь на пристани растянулась почти до самого рыбного рынка.",
    "عادت العبارة إلى العمل يوم الخميس بعد أن أمضى المهندسون أحد عشر يوما في إصلاح دفتها المكسورة.",
    "渡轮星期四恢复通航，工程师们花了十一天修理船舵，码头上的队伍一直排到鱼市后面的山坡上。",
    "The rudder itself, a piece of steel as long as a bus, had to be brought from the mainland on a barge.\n"
    "It came in two parts, and both of them were wet.",
    "Whoever missed the first boat took the second, and whoever missed the second one slept in the church hall.",
)
NEUTRAL = (
    "## What comes next",
    "### The timetable",
    "- rope and tar\n- two spare bolts\n- a new bell",
    "1. Buy a ticket.\n2. Wait.\n3. Board.",
    "```python\nprint('a')\nprint('a')\n```",
    "    indented = code\n    indented = code",
    "| port | boats |\n|------|-------|\n| east | 2 |\n| east | 2 |",
    "> A boat is late until it is there.",
    "See [the timetable][t].\n\n[t]: https://ferry.example.org/times",
    "![The quay](quay.jpg)",
    "<div>\n<p>A map.</p>\n</div>",
    "---",
    "***",
    "<!-- a comment -->",
    '{{< figure src="boat.jpg" >}}',
    "A short line",
)
LONE = ("[u]: https://ferry.example.org/u", "[^1]: A note of its own.", "<!-- alone -->", "Alone it stands here.")
DAMAGED = (
    "The harbour cafÃ© didnâ€™t open, and itâ€™s a pity.",
    "Tickets cost more\x85 a lot more, the \x93first\x94 since May.",
    "The crew don&#8217;t know &amp;rsquo; why &quot;safety&quot; came last &mdash; or never.",
    "A wo\u200brd with no\u2060thing in it, and \ufeffa mark.",
    "\u200b",
    "Read [the plan](#) and [the other plan]() soon.",
    "[Download PDF](#)",
    "[Share](javascript:void(0)) [Print](#)",
    "— Categories: Ferries, Islands",
    "Tags: ferry, harbour, storm",
    "ADVERTISEMENT",
    "Advertisement\nLoading",
    "Sponsored link",
    "Let's dive into the details: The mayor came to see the boat.",
    "Here’s what you need to know: The mayor came to see the boat.",
    "This video can not be played",
    "Your browser does not support the video tag.",
    "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore.",
    '“We will wait", he said. "And we will see.”',
    "She said: ‘Where is it going to?'",
    "It leaves at 17:00 EST (21:00 GMT) each day in July.",
    "The ferry runs again between the islands",
    "# The ferry runs again between the islands",
    "The ferry runs again between the islands\n======",
    "Thursday, 9 July 2025",
    "By Ann Lee and Ben Moore",
    "<!-- newslint: disable-next-line=ENC201,LNK301 -- as it was -->",
    "<!-- newslint: disable=ENC,REP,RES -->",
    "<!-- newslint: enable -->",
    "<!-- newslint: disable-file=ENC999 -->\n<!-- newslint: disable-file=TXT603 -->",
    "ï»¿A mark of bytes, and â€œa quotationâ€\x9d with it.",
)
FRONTS = (
    "",
    "---\ntitle: The ferry runs again between the islands\ndate: 2025-07-10 09:00:00\nauthor: Ann Lee\ntags: []\n---\n\n",
    '---\ntitle: "The ferry: \\"again\\""\ndate: 2025-07-10\ntags:\n  - ferry\n  - harbour\n'
    "excerpt: The mayor came to see the boat.\n---\n",
    "---\ntitle: 'It''s the ferry' # again\nparams: {a: [1, 2], b: null}\n---\n\n",
    '+++\ntitle = "The ferry runs again between the islands"\ndate = 2025-07-10T09:00:00Z\ntags = ["ferry"]\n+++\n\n',
    '{\n  "title": "The ferry",\n  "date": "2025-07-10",\n  "tags": ["ferry", "harbour"]\n}\n\n',
)
DAMAGED_FRONTS = (
    "---\ntitle: The cafÃ© don&#8217;t open\nauthor: ann\ntags: [ferry, harbour]\n---\n\n",
    '---\ntitle: "&quot;Wait&quot;\u200b \x93here\x94"\ndate: 2025-02-31\n---\n\n',
    '---\ntitle: \u200b"A title"\ntags: [a, \u200bb\n---\n\n',
    "---\nbutton\n\n---\n\n",
    "---\ntitle: The cafÃ© don&#8217;t open\nnewslint: {ignore: [ENC201, LNK302, TXT604]}\ntags: [ferry]\n---\n\n",
    "---\ntitle: The ferry\nnewslint:\n  ignore:\n  - LNK302\n---\n\n",
)


class Composed(NamedTuple):
    """An article made of pieces, and the file that it is."""

    text: str
    data: bytes
    name: str
    front: str
    kept: tuple[str, ...]
    unsafe: bool


@st.composite
def composed(draw: st.DrawFn) -> Composed:
    newline = draw(st.sampled_from(("\n", "\n", "\r\n", "\r")))
    encoding, bom = draw(
        st.sampled_from(
            (
                ("utf-8", b""),
                ("utf-8", codecs.BOM_UTF8),
                ("cp1252", b""),
                ("utf-16-le", codecs.BOM_UTF16_LE),
                ("utf-16-be", codecs.BOM_UTF16_BE),
                ("utf-32-le", codecs.BOM_UTF32_LE),
                ("cp1251", b""),
            )
        )
    )
    piece = st.one_of(st.sampled_from(CLEAN), st.sampled_from(NEUTRAL), st.sampled_from(DAMAGED))
    pieces = [p for p in draw(st.lists(piece, max_size=9)) if _fits(p, encoding)]
    if pieces and draw(st.booleans()):  # a run of them again, somewhere
        first = draw(st.integers(0, len(pieces) - 1))
        run = pieces[first : draw(st.integers(first + 1, len(pieces)))]
        at = draw(st.integers(0, len(pieces)))
        pieces[at:at] = run
        if draw(st.booleans()):  # and in it what stands nowhere else
            pieces.insert(draw(st.integers(at, at + len(run))), draw(st.sampled_from(LONE)))
    gaps = [draw(st.sampled_from(("\n\n", "\n\n", "\n\n", "\n\n\n", "\n \n"))) for _ in pieces]
    front = draw(st.sampled_from((*FRONTS, *DAMAGED_FRONTS)))
    front = front if _fits(front, encoding) else ""
    text = front + "".join(p + gap for p, gap in zip(pieces, gaps, strict=True))
    text = text.rstrip("\n") + draw(st.sampled_from(("", "\n", "\n\n")))
    text = text.replace("\n", newline)
    name = draw(st.sampled_from(("a.md", "a.txt")))
    # A tag in plain text is what a scraper left (RES507).
    clean = [p for p in pieces if p not in DAMAGED and not (name == "a.txt" and "<" in p)]
    kept = tuple(p.replace("\n", newline) for p in clean)
    return Composed(text, bom + text.encode(encoding), name, front, kept, draw(st.booleans()))


def _fits(text: str, encoding: str) -> bool:
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def fixed(case: Composed, data: bytes | None = None) -> Checked:
    return check_bytes(LINTER, case.name, case.data if data is None else data, Fixing(unsafe=case.unsafe, write=False))


@SLOW
@given(composed())
def test_fixing_twice_is_fixing_once(case: Composed) -> None:
    once = fixed(case)
    assert not [item for item in once.placed if item.finding.code == "NL003"]
    assert not [note for note in once.notes if "undo" in note or "settle" in note]
    again = fixed(case, once.text)
    assert again.text == once.text
    assert not again.fixed


@SLOW
@given(composed())
def test_what_is_clean_stays(case: Composed) -> None:
    checked = fixed(case)
    before, after = decode(case.data), decode(checked.text)
    assert after.bom == before.bom or "ENC222" in (checked.fixed or ()), "only the rule about it changes the charset"
    for piece in case.kept:
        # A rule between the paragraphs of a copy may go with it; no word may.
        assert piece in after.text or (case.unsafe and not any(map(str.isalnum, piece)))
    assert _line_ends(after.text) <= (_line_ends(before.text) or {"\n"})
    # Code without a fence is an item's text where what parted it from a list goes: not asked for here.
    one, other = (LINTER.article(text, case.name) for text in (before.text, after.text))
    assert _fenced(one) == _fenced(other)


def _fenced(article: Article) -> set[str]:
    code = (article.text[block.start : block.end] for block in article.blocks if block.kind == "code")
    return {text for text in code if text.startswith("```")}


def _line_ends(text: str) -> set[str]:
    return set(re.findall("\r\n|\r|\n", text))


@SLOW
@given(composed())
def test_front_matter_says_what_it_said(case: Composed) -> None:
    article = LINTER.article(decode(case.data).text, case.name)
    if article.front is None:
        return
    after = LINTER.article(decode(fixed(case).text).text, case.name).front
    assert after is not None
    assert bool(after.problem) <= bool(article.front.problem)
    if case.front in FRONTS:
        assert _values(after.fields) == _values(article.front.fields)
    own = {name for name in article.front.fields if name.split(".")[0] == "newslint"}
    assert after.fields.keys() >= article.front.fields.keys() - own


def _values(fields: dict[str, Any]) -> dict[str, object]:
    return {name: field.value for name, field in fields.items()}


@SLOW
@given(composed())
def test_findings_are_sorted_and_lie_in_the_text(case: Composed) -> None:
    article = LINTER.article(case.text, case.name)
    findings = LINTER.check(article)
    assert [(f.start, f.code) for f in findings] == sorted((f.start, f.code) for f in findings)
    for finding in findings:
        places = [(finding.start, finding.end), *((r.start, r.end) for r in finding.related)]
        edits = sorted(finding.fix.edits) if finding.fix else []
        places += [(edit.start, edit.end) for edit in edits]
        for start, end in places:
            assert 0 <= start <= end <= len(case.text)
            for offset in (start, end):
                line, column = article.lines.locate(offset)
                assert article.lines.start(line) + column - 1 == offset
        assert all(one.end <= other.start for one, other in pairwise(edits))
        assert all(case.text[edit.start : edit.end] != edit.content for edit in edits), "an edit changes something"


@SLOW
@given(composed())
def test_text_outside_the_edits_is_untouched(case: Composed) -> None:
    chosen = choose(LINTER.check(LINTER.article(case.text, case.name)), unsafe=case.unsafe)
    edits = sorted(edit for finding in chosen for edit in _edits(finding))
    assert all(one.end <= other.start for one, other in pairwise(edits))
    characters: list[str] = list(case.text)
    for edit in reversed(edits):
        characters[edit.start : edit.end] = edit.content
    assert apply_edits(case.text, edits) == "".join(characters)


def _edits(finding: Finding) -> Iterator[Edit]:
    yield from finding.fix.edits if finding.fix else ()


@SLOW
@given(composed())
def test_bytes_outside_the_edits_are_the_files_own(case: Composed) -> None:
    decoded = decode(case.data)
    chosen = choose(LINTER.check(LINTER.article(decoded.text, case.name, encoding=decoded.encoding)), unsafe=False)
    edits = sorted(edit for finding in chosen for edit in _edits(finding))
    after, problem = rewrite(decoded, case.data, apply_edits(decoded.text, edits))
    if problem:
        assert after == case.data
        return

    def at(offset: int) -> int:
        return len(decoded.bom) + len(decoded.text[:offset].encode(decoded.encoding))

    pieces, done = [], 0
    for edit in edits:
        pieces += [case.data[done : at(edit.start)], edit.content.encode(decoded.encoding)]
        done = at(edit.end)
    assert after == b"".join([*pieces, case.data[done:]])


NAMES = ("a.md", "a b 2024-01-01 10:00:00.md", "ü “x”.md", 'q"uo\\te.md', "tab\there.md", " lead.md", "b/c d.txt")


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(composed(), st.sampled_from(NAMES))
@pytest.mark.skipif(os.name == "nt", reason="names that Windows does not allow")
def test_git_applies_the_patch_and_it_is_the_fix(case: Composed, name: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, name)
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(case.data)
        checked = check_bytes(LINTER, name, case.data, Fixing(unsafe=case.unsafe, write=False))
        if checked.patch:
            _git_apply(folder, checked.patch)
        assert file.read_bytes() == checked.text


def _git_apply(folder: str, diff: bytes) -> None:
    subprocess.run(
        ["git", "apply", "--whitespace=nowarn", "-"],
        input=diff,
        cwd=folder,
        check=True,
        capture_output=True,
        env={**os.environ, "GIT_CEILING_DIRECTORIES": os.path.dirname(folder)},
    )


@pytest.mark.parametrize("before", [b"a\n", b"a", b"a\r\nb", b"a\0\n\0b\0\n\0", b"\xff\xfea\0\r\0\n\0"])
@pytest.mark.parametrize("after", [b"", b"b\n", b"a\nb", b"\r"])
def test_a_patch_of_any_bytes_applies(tmp_path: Path, before: bytes, after: bytes) -> None:
    (tmp_path / "a.md").write_bytes(before)
    _git_apply(str(tmp_path), patch("a.md", before, after))
    assert (tmp_path / "a.md").read_bytes() == after


@pytest.mark.skipif(os.name == "nt", reason="git finds the files of a drive in its own way there")
def test_the_patch_of_a_run_in_a_subfolder_applies_there(tmp_path: Path) -> None:
    data = "The caf\u00c3\u00a9.\r\n".encode()
    (tmp_path / "posts").mkdir()
    (tmp_path / "posts" / "a.md").write_bytes(data)
    subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True)
    _git_apply(str(tmp_path / "posts"), check_bytes(LINTER, "a.md", data, Fixing(unsafe=False, write=False)).patch)
    assert (tmp_path / "posts" / "a.md").read_bytes() == "The caf\u00e9.\r\n".encode()


class Says:
    """A runner whose findings are what a function makes of the text."""

    def __init__(self, *rules: tuple[str, str, str]) -> None:
        self.rules = rules

    def run(self, article: Article, but: frozenset[str] = frozenset()) -> list[Finding]:
        """Each rule replaces the first place of one text by another."""
        found = [(code, article.text.find(old), old, new) for code, old, new in self.rules]
        return [finding(at, at + len(old), new, code) for code, at, old, new in found if at >= 0 and code not in but]


def finding(
    start: int, end: int, content: str, code: str = "ZZZ001", rests_on: tuple[int, int] | None = None
) -> Finding:
    fix = Fix((Edit(start, end, content),), Applicability.SAFE, "x")
    related = (Related(*rests_on, "x"),) if rests_on else ()
    return Finding(code, "x", Severity.ERROR, "x", start, end, related, fix)


def fix(text: str, *rules: tuple[str, str, str], encoding: str = "utf-8", name: str = "a.md") -> tuple[str, list[str]]:
    runner: Any = Says(*rules)
    result = fix_article(Article(text, name, encoding=encoding), runner)
    return result.text, list(result.notes)


@pytest.mark.parametrize("text", ["cat bad", "dog bad", "cow bad"])
def test_fixes_that_go_in_a_circle_are_left_out_from_wherever_it_is_entered(text: str) -> None:
    rules = ("ZZZ001", "cat", "dog"), ("ZZZ002", "dog", "cow"), ("ZZZ003", "cow", "cat"), ("ZZZ004", "bad", "good")
    after, notes = fix(text, *rules)
    assert after == text.replace("bad", "good")
    assert notes == ["the fixes of ZZZ001 and ZZZ002 and ZZZ003 undo each other; they were left out"]


def test_what_the_charset_cannot_hold_is_left_out_and_the_rest_is_fixed() -> None:
    after, notes = fix("caf\xe9 bad x", ("ZZZ001", "x", "\u2192"), ("ZZZ002", "bad", "g\xf6od"), encoding="cp1252")
    assert after == "caf\xe9 g\xf6od x"
    assert notes == ["ZZZ001: cp1252, the file's charset, has no U+2192; left out"]


def test_what_a_broken_byte_kept_from_being_fixed_is_fixed_with_it_gone() -> None:
    data = "“Wait” and “go” — they said bad".encode().replace(b"\xe2\x80\x9d and", b"\x9d and")
    decoded = decode(data + b" caf\xe9")
    broken = decoded.text[: decoded.text.index(" said")]
    after, notes = fix(
        decoded.text, ("ZZZ001", "bad", "g\xf6od"), ("ZZZ002", broken, "They"), encoding=decoded.encoding
    )
    assert (after, notes) == ("They said g\xf6od caf\xe9", [])


def test_utf8_with_a_broken_byte_is_not_rewritten_in_the_charset_that_fits_all_bytes() -> None:
    data = "“Wait” and “go” — they said “no” bad.\n".encode().replace(b"\xe2\x80\x9d and", b"\x9d and")
    decoded = decode(data)
    assert not decoded.encoding.startswith("utf")
    wrong = decoded.text[: decoded.text.index("Wait")]
    after, notes = fix(decoded.text, ("ZZZ001", wrong, "“"), ("ZZZ002", "bad", "good"), encoding=decoded.encoding)
    assert after == decoded.text.replace("bad", "good")
    assert notes == ["ZZZ001: the file is UTF-8 with broken bytes, and what would be written is not ASCII; left out"]


def test_a_fix_waits_for_another_that_changes_what_it_rests_on() -> None:
    title = finding(0, 0, "title", "ZZZ002", rests_on=(2, 5))
    heading = finding(3, 4, "e", "ZZZ001")
    assert choose([title, heading], unsafe=False) == [heading]
    assert choose([title], unsafe=False) == [title]
    own = finding(3, 4, "e", "ZZZ002")
    assert choose([title, own], unsafe=False) == [title, own], "a rule knows what it does"
    one, other = finding(0, 1, "", "ZZZ001", rests_on=(4, 5)), finding(4, 5, "", "ZZZ002", rests_on=(0, 1))
    assert choose([one, other], unsafe=False) == [one], "where each waits for the other one goes first"


def test_a_title_with_a_character_that_yaml_does_not_allow_makes_front_matter_that_parses() -> None:
    text = '# A "bridge\x08" of C:\\dos\x7f, repaired\n\nThe river is crossed again since the week before last.\n'
    result = LINTER.fix(LINTER.article(text, "a.md"), unsafe=True)
    assert result.applied["MET401"] == 1
    assert Article(result.text, "a.md").metadata["title"].value == 'A "bridge" of C:\\dos, repaired'


def test_a_fix_that_is_left_out_stands_in_no_others_way() -> None:
    text = "---\ntitle: a word here\n---\n\nA text.\n"
    after, _ = fix(text, ("ZZZ001", "a word", "["), ("ZZZ002", "word here", "name"))
    assert after == text.replace("word here", "name")


def test_front_matter_that_would_not_parse_is_not_written() -> None:
    text = "A text.\n"
    after, _ = fix(text, ("ZZZ001", "A", "---\ntitle: [\n---\n\nA"))
    assert after == text


def test_front_matter_that_nobody_would_read_is_not_written() -> None:
    text = "A text.\n"
    after, _ = fix(text, ("ZZZ001", "A", "---\ntitle: a\n\nA"))
    assert after == text


def test_line_ends_that_were_converted_twice_hide_no_front_matter() -> None:
    text = "---\ntitle: A bus\n---\n\nThe council voted.\n\nIt rained.\n\nIt rained on.\n"
    fixed = fix_text(text.replace("\n", "\r\r\n"), "a.md", unsafe=True)
    assert (fixed.text.replace("\r\n", "\n"), fixed.dropped) == (text, ())


@pytest.mark.parametrize(
    "text", ["A bus\r\rBy Ann Lee\r\rThe council voted.\nIt rained.\r", "A bus\r\r\nBy Ann Lee\r\r\n"]
)
def test_odd_line_ends_are_no_reason_to_write_front_matter_twice(text: str) -> None:
    fixed = fix_text(text, "a.md", unsafe=True)
    assert fixed.text.count("---") in (0, 2)
    assert fixed.notes == ()
    assert fix_text(fixed.text, "a.md", unsafe=True).text == fixed.text


@pytest.mark.parametrize("call", ["open", "write", "fsync", "chmod", "replace"])
def test_a_full_disk_leaves_the_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    file = tmp_path / "a.md"
    file.write_bytes(b"old")

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, call, full)
    with pytest.raises(UnwritableError, match=os.strerror(errno.ENOSPC)):
        replace_bytes(str(file), b"old", b"new")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a.md", b"old")]


def test_a_file_that_is_written_is_written_though_its_folder_cannot_be_synced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.md"
    file.write_bytes(b"old")
    opened = os.open

    def refuse(path: Any, flags: int, *args: Any, **kwargs: Any) -> int:
        if os.path.isdir(path):
            raise PermissionError(errno.EACCES, "no")
        return opened(path, flags, *args, **kwargs)

    monkeypatch.setattr(os, "open", refuse)
    replace_bytes(str(file), b"old", b"new")
    assert file.read_bytes() == b"new"


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
@pytest.mark.parametrize("mode", [0o644, 0o640, 0o755, 0o600])
def test_a_file_keeps_its_mode_and_other_names_of_it_their_bytes(tmp_path: Path, mode: int) -> None:
    file, other = tmp_path / "a.md", tmp_path / "b.md"
    file.write_bytes(b"old")
    file.chmod(mode)
    os.link(file, other)
    replace_bytes(str(file), b"old", b"new")
    assert (file.read_bytes(), other.read_bytes()) == (b"new", b"old")
    assert file.stat().st_mode & 0o777 == mode


@pytest.mark.skipif(os.name == "nt", reason="Windows locks by opening")
def test_of_two_that_fix_one_file_at_once_the_second_leaves_it(tmp_path: Path) -> None:
    import fcntl

    file = tmp_path / "a.md"
    file.write_bytes(b"old")
    with open(temporary_name(str(file)), "wb") as other:
        fcntl.flock(other, fcntl.LOCK_EX)
        with pytest.raises(UnwritableError, match="Another newslint"):
            replace_bytes(str(file), b"old", b"new")
    assert (file.read_bytes(), os.path.exists(other.name)) == (b"old", True)


def test_what_a_killed_run_left_behind_is_taken_over_by_the_next(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_bytes(b"old")
    Path(temporary_name(str(file))).write_bytes(b"half of something longer")
    replace_bytes(str(file), b"old", b"new")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a.md", b"new")]


@pytest.mark.skipif(os.name == "nt", reason="links are for the privileged there")
@pytest.mark.parametrize("link", [os.symlink, os.link])
def test_a_link_laid_where_the_temporary_file_goes_is_not_followed(tmp_path: Path, link: Any) -> None:
    file, other = tmp_path / "a.md", tmp_path / "precious"
    file.write_bytes(b"old")
    other.write_bytes(b"precious")
    link(other, temporary_name(str(file)))
    with pytest.raises(UnwritableError):
        replace_bytes(str(file), b"old", b"new")
    assert (file.read_bytes(), other.read_bytes()) == (b"old", b"precious")


@pytest.mark.skipif(os.name == "nt", reason="no such permissions there")
def test_a_file_that_is_write_protected_or_changed_meanwhile_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.md"
    file.write_bytes(b"newer")
    with pytest.raises(UnwritableError, match="changed while"):
        replace_bytes(str(file), b"old", b"new")
    monkeypatch.setattr(os, "access", lambda *_: False)  # as for a user who is not root
    with pytest.raises(UnwritableError, match="write-protected"):
        replace_bytes(str(file), b"newer", b"new")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a.md", b"newer")]


def test_a_link_or_a_folder_is_not_written(tmp_path: Path) -> None:
    with pytest.raises(UnwritableError, match="no regular file"):
        replace_bytes(str(tmp_path), b"", b"new")
    with pytest.raises(UnwritableError, match="could not be written"):
        replace_bytes(str(tmp_path / "gone.md"), b"", b"new")
