"""Bytes to text and back."""

from __future__ import annotations

import codecs
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import Run
from hypothesis import given
from hypothesis import strategies as st

from newslint.article import Article
from newslint.article.decoding import UndecodableError, decode, encode

GERMAN = (
    "Die Brücke über den Fluß ist wieder offen – „endlich“, sagt der Bürgermeister. Schön wäre ein größeres Fest.\n" * 5
)
POLISH = (
    "Most znów jest otwarty, a mieszkańcy bardzo się cieszą. Wójt obiecuje święto w maju, gdyż łąka już kwitnie.\n" * 3
)
CZECH = (
    "Most je po šesti týdnech zase otevřený, lidé mají radost. Starostka slibuje v květnu slavnost, ať přijde každý.\n"
    * 3
)
HUNGARIAN = (
    "A híd hat hét után újra nyitva áll, örülnek a környékbeliek. Jövő májusban ünnepelnek, esőben fedett helyen.\n" * 3
)
TURKISH = (
    "Köprü altı hafta sonra yeniden açıldı, halk çok sevinçli. Başkan mayısta şenlik sözü verdi, yağmur yağsa da.\n" * 3
)
FRENCH = "Le pont a rouvert après six semaines, à la joie des habitués. « C’était long », dit l’élève où la fête a été annoncée.\n"
RUSSIAN = "Мост снова открыт после шести недель ремонта, и горожане этому очень рады. Мэр обещает праздник в мае.\n" * 5
CHINESE = "这座老桥在星期天最后一次开放，四十名乘客参加了告别仪式。船长说他会想念大雾，胜过想念阳光。\n" * 5
TAIWANESE = "這座老橋在星期天最後一次開放，四十名乘客參加了告別儀式。船長說他會想念大霧，勝過想念陽光。\n" * 5
JAPANESE = "橋は六週間の修理を終えて月曜日に再び開通した。市長は五月に祭りを開くと約束している。\n" * 5


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (GERMAN, "cp1252"), (GERMAN, "utf-8"), (GERMAN, "utf-16"), (GERMAN, "utf-32"), (GERMAN, "utf-16-le"), (GERMAN, "utf-16-be"),
        (RUSSIAN, "cp1251"), (RUSSIAN, "koi8-r"), (CHINESE, "gbk"), (TAIWANESE, "big5"), (JAPANESE, "shift_jis"),
        (JAPANESE, "euc_jp"), (RUSSIAN, "utf-8-sig"), (RUSSIAN, "utf-16-le"), (RUSSIAN, "utf-16-be"), (CHINESE, "utf-16-le"),
        (TAIWANESE, "utf-16-be"), (JAPANESE, "utf-16-le"), (RUSSIAN, "utf-32-le"), (CHINESE, "utf-32-be"),
        ("The old bridge is open.\n", "utf-16-le"), (POLISH, "cp1250"), (POLISH, "iso8859-2"), (CZECH, "iso8859-2"),
        (HUNGARIAN, "iso8859-2"), (TURKISH, "cp1254"), (GERMAN, "mac-roman"), (FRENCH, "mac-roman"),
    ],
)  # fmt: skip
def test_the_charset_is_found_and_kept(text: str, encoding: str) -> None:
    data = text.encode(encoding)
    decoded = decode(data)
    assert decoded.text == text
    assert encode(decoded.text, decoded) == data


@pytest.mark.parametrize("text", [RUSSIAN, CHINESE, TAIWANESE, JAPANESE])
def test_utf8_with_a_broken_byte_is_searched_for_no_other_charset(text: str) -> None:
    data = text.encode() + b"It wasn\x92t open.\n"
    decoded = decode(data)
    assert decoded.encoding in ("cp1252", "latin-1")
    assert encode(decoded.text, decoded) == data
    assert Article(decoded.text, encoding=decoded.encoding).broken_utf8 == (
        text + "It wasn’t open.\n",
        len(text.encode()) + 7,
        1,
    )


def test_utf8_with_a_few_nuls_is_no_utf16() -> None:
    for text in (
        "It\x00 was open.\n",
        "a\x00b\x00c plain text of some length\n",
        "Die Br\x00ücke ist\x00 offen.\n",
        "\x00\x00",
    ):
        assert decode(text.encode()).encoding == "utf-8"


def test_one_accent_in_an_english_text_is_cp1252() -> None:
    data = b"She ordered a caf\xe9 au lait and read the paper, as on every other day of that long summer.\n"
    assert decode(data).text.startswith("She ordered a café")
    assert decode(b"It wasn\x92t open.\n").text == "It wasn’t open.\n"


@pytest.mark.parametrize(
    "data", [b"\xff\xfea\xd8", b"\x00\x01\x02\xff\xfe" * 50, bytes(range(256)) * 4, b"\x89PNG\r\n\x1a\n\x00\x00\xff"]
)
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(UndecodableError):
        decode(data)


@given(st.text(max_size=80), st.sampled_from([b"", codecs.BOM_UTF8]))
def test_utf8_comes_back_byte_for_byte(text: str, bom: bytes) -> None:
    data = bom + text.encode("utf-8", "ignore")
    assert encode(decode(data).text, decode(data)) == data


def test_a_file_keeps_its_charset_and_its_mark_when_it_is_fixed(newslint: Run, tmp_path: Path) -> None:
    line = "Die Brücke ist seit Montag – endlich – wieder offen.\r\n\r\n"
    for name, encoding in (("a.md", "cp1252"), ("b.md", "utf-16"), ("c.md", "utf-8-sig")):
        file = tmp_path / name
        file.write_bytes((line * 2 + "Ende der Geschichte von der Brücke.\r\n").encode(encoding))
        newslint("check", "--fix", name)
        assert file.read_bytes() == (line + "Ende der Geschichte von der Brücke.\r\n").encode(encoding)


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege on Windows")
def test_a_link_is_not_fixed(newslint: Run, tmp_path: Path) -> None:
    twice = "The same long line of text.\n\nThe same long line of text.\n"
    (tmp_path / "outside.md").write_text(twice)
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.md").symlink_to(tmp_path / "outside.md")
    run = newslint("check", "--fix", "in/a.md")
    assert run.returncode == 2
    assert "a link or no regular file" in run.stderr
    assert (tmp_path / "outside.md").read_text() == twice
    assert newslint("check", "in").returncode == 0, "a walk does not follow links"


def test_a_file_that_changes_meanwhile_is_left_as_it_is(tmp_path: Path) -> None:
    from newslint.fixing.write import UnwritableError, replace_bytes

    file = tmp_path / "a.md"
    file.write_bytes(b"new")
    with pytest.raises(UnwritableError, match="changed"):
        replace_bytes(str(file), b"old", b"fixed")
    assert file.read_bytes() == b"new"
    assert [path.name for path in tmp_path.iterdir()] == ["a.md"]


@pytest.mark.skipif(sys.platform == "win32", reason="signals differ on Windows")
def test_a_killed_run_leaves_old_or_new_files(tmp_path: Path) -> None:
    import random
    import time

    old = b"The same long line of text.\n\n" * 2 + b"The end of it all.\n"
    new = b"The same long line of text.\n\n" + b"The end of it all.\n"
    chance = random.Random(7)
    for _ in range(8):
        for n in range(60):
            (tmp_path / f"a{n}.md").write_bytes(old)
        process = subprocess.Popen(
            [sys.executable, "-m", "newslint", "check", "--fix", "-q"], cwd=tmp_path, stdout=subprocess.DEVNULL
        )
        time.sleep(0.05 + chance.random() * 0.25)
        process.kill()
        process.wait()
        assert {(tmp_path / f"a{n}.md").read_bytes() for n in range(60)} <= {old, new}
