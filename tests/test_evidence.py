"""What an article says of itself in its head: bylines, date lines, source lines in many languages."""

from __future__ import annotations

import pytest

from newslint.article import Article
from newslint.article.evidence import find_evidence

BODY = "The council voted on Tuesday evening to pay for the bus line that links four villages, after a year of talks.\n"
LINES = {
    "By Jane Doe": {"author": "Jane Doe"},
    "By Jane Doe and John Smith": {"author": "Jane Doe and John Smith"},
    "by JANE DOE": {"author": "JANE DOE"},
    "Written by Anna Lindqvist": {"author": "Anna Lindqvist"},
    "By Jane Doe, Staff Writer": {"author": "Jane Doe"},
    "By Jane Doe | July 8, 2025": {"author": "Jane Doe", "date": "2025-07-08"},
    "By Jane Doe, July 8, 2025": {"author": "Jane Doe", "date": "2025-07-08"},
    "By Jane Doe on July 8, 2025": {"author": "Jane Doe", "date": "2025-07-08"},
    "By Jane Doe for The Mill Herald": {"author": "Jane Doe"},
    "**By Jane Doe**": {"author": "Jane Doe"},
    "Von Anna Lindqvist": {"author": "Anna Lindqvist"},
    "Von Anna Lindqvist und Peter von der Heide": {"author": "Anna Lindqvist und Peter von der Heide"},
    "Autorin: Anna Lindqvist": {"author": "Anna Lindqvist"},
    "Par Jean Dupont": {"author": "Jean Dupont"},
    "Por María José Pérez": {"author": "María José Pérez"},
    "Di Maria Rossi": {"author": "Maria Rossi"},
    "Door Jan de Vries": {"author": "Jan de Vries"},
    "Autor: Jan Kowalski": {"author": "Jan Kowalski"},
    "Автор: Анна Петрова": {"author": "Анна Петрова"},
    "Автор текста: Анна Петрова": {"author": "Анна Петрова"},
    "Av Anna Lindqvist": {"author": "Anna Lindqvist"},
    "Af Mette Jensen": {"author": "Mette Jensen"},
    "Teksti: Anna Virtanen": {"author": "Anna Virtanen"},
    "Írta: Kovács Anna": {"author": "Kovács Anna"},
    "Scris de Ana Popescu": {"author": "Ana Popescu"},
    "Συντάκτης: Άννα Παπαδοπούλου": {"author": "Άννα Παπαδοπούλου"},
    "Yazan: Ayşe Yılmaz": {"author": "Ayşe Yılmaz"},
    "Oleh Budi Santoso": {"author": "Budi Santoso"},
    "Tác giả: Nguyễn Văn An": {"author": "Nguyễn Văn An"},
    "بقلم: أحمد علي": {"author": "أحمد علي"},
    "نویسنده: علی رضایی": {"author": "علی رضایی"},
    "מאת: דנה כהן": {"author": "דנה כהן"},
    "लेखक: अनिल कुमार": {"author": "अनिल कुमार"},
    "作者：王小明": {"author": "王小明"},
    "文／王小明": {"author": "王小明"},
    "记者 王小明": {"author": "王小明"},
    "取材・文：山田太郎": {"author": "山田太郎"},
    "글: 김철수": {"author": "김철수"},
    "김철수 기자": {"author": "김철수"},
    "김철수 기자 kim@news.invalid": {"author": "김철수"},
    "โดย สมชาย ใจดี": {"author": "สมชาย ใจดี"},
    "Author: Jane Doe": {"author": "Jane Doe"},
    "Published: July 8, 2025": {"date": "2025-07-08"},
    "Veröffentlicht am 8. Juli 2025": {"date": "2025-07-08"},
    "Publié le 8 juillet 2025": {"date": "2025-07-08"},
    "发布时间：2025年7月8日": {"date": "2025-07-08"},
    "Source: https://news.invalid/a": {"source_url": "https://news.invalid/a"},
    "Quelle: <https://news.invalid/a>": {"source_url": "https://news.invalid/a"},
    "原文链接：https://news.invalid/a": {"source_url": "https://news.invalid/a"},
    "via: https://news.invalid/a_(b)": {"source_url": "https://news.invalid/a_(b)"},
    "Source: [The Herald](https://news.invalid/a)": {"source_url": "https://news.invalid/a"},
    "8 July 2025": {"date": "2025-07-08"},
    "July 8, 2025 | By Jane Doe": {"date": "2025-07-08", "author": "Jane Doe"},
    "Text: Anna Lindqvist": {"author": "Anna Lindqvist"},
    "Bron: https://news.invalid/x": {"source_url": "https://news.invalid/x"},
}
NOTHING = [
    "By The Numbers",
    "By Monday Morning",
    "By popular demand",
    "Por favor",
    "Von Hand",
    "By Any Means",
    "Di Roma",
    "By 2030 the line will run",
    "Stand: 08.07.2025",
    "Text: this is some text here",
    "By his own account He was",
    "De Standaard Weekblad",
    "By Train From Rome",
]


@pytest.mark.parametrize("line", LINES)
def test_a_line_says_what_it_says(line: str) -> None:
    text = f"# County pays for rural bus\n\n{line}\n\n{BODY}"
    found = {piece.field: piece.value for piece in find_evidence(Article(text))}
    assert found == {"title": "County pays for rural bus", **LINES[line]}


@pytest.mark.parametrize("line", NOTHING)
def test_a_line_of_text_says_nothing(line: str) -> None:
    text = f"# County pays for rural bus\n\n{line}\n\n{BODY}"
    assert [piece.field for piece in find_evidence(Article(text))] == ["title"]


@pytest.mark.parametrize(
    "line",
    [
        "“We did not expect it,” said Nora Whitfield",
        "The council voted. The mayor did not",
        "“It was time”",
        "I was there when it happened",
        "Photo: Anna Lindqvist for the county",
        "In May the council said: we will pay",
        "The county, said the mayor, will pay for the bus line that links four villages and a mill, after a year of talks that nobody",
    ],
)
def test_a_first_line_that_is_text_is_no_title(line: str) -> None:
    assert not find_evidence(Article(f"{line}\n\n{BODY}\n{BODY}", "a.txt"))


def test_evidence_is_quoted_and_stands_where_it_says() -> None:
    text = "County pays for rural bus\n\nBy Anna Lindqvist | July 8, 2025\n\n" + BODY
    pieces = {piece.field: piece for piece in find_evidence(Article(text, "a.txt"))}
    assert text[pieces["title"].start : pieces["title"].end] == "County pays for rural bus"
    assert text[pieces["author"].start : pieces["author"].end] == "By Anna Lindqvist"
    assert text[pieces["date"].start : pieces["date"].end] == "July 8, 2025"
