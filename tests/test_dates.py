"""Dates as generators, feeds and people in many languages write them."""

from __future__ import annotations

import pytest

from newslint.article.dates import may_be_date, read_date

READ = {
    "2025-07-09": "2025-07-09",
    "2025-07-09T17:30:00.123+02:00": "2025-07-09T17:30:00+02:00",
    "20250709": "2025-07-09",
    "20230905T143000Z": "2023-09-05T14:30:00Z",
    "Wed, 09 Jul 2025 17:30:00 GMT": "2025-07-09T17:30:00GMT",
    "9 July 2025": "2025-07-09",
    "July 9, 2025": "2025-07-09",
    "July 9th, 2025 at 5:30 PM EST": "2025-07-09T17:30:00EST",
    "Wednesday, 9 July 2025": "2025-07-09",
    "9. Juli 2025": "2025-07-09",
    "Mittwoch, den 9. Juli 2025": "2025-07-09",
    "Mi., 9. Juli 2025, 17:30 Uhr": "2025-07-09T17:30:00",
    "le 9 juillet 2025": "2025-07-09",
    "1er juillet 2025": "2025-07-01",
    "9 de julio de 2025": "2025-07-09",
    "miércoles, 9 de julio de 2025": "2025-07-09",
    "9 de julho de 2025": "2025-07-09",
    "9 luglio 2025": "2025-07-09",
    "mercoledì 9 luglio 2025": "2025-07-09",
    "9 juli 2025": "2025-07-09",
    "9 lipca 2025": "2025-07-09",
    "9. listopada 2025.": "2025-10-09",
    "9 listopada 2025": "2025-11-09",
    "9 июля 2025 г.": "2025-07-09",
    "среда, 9 июля 2025 года": "2025-07-09",
    "9 липня 2025 року": "2025-07-09",
    "9 Temmuz 2025": "2025-07-09",
    "9 Temmuz 2025 Çarşamba": "2025-07-09",
    "9 Juli 2025": "2025-07-09",
    "9. juli 2025": "2025-07-09",
    "9. heinäkuuta 2025": "2025-07-09",
    "9. července 2025": "2025-07-09",
    "2025. július 9.": "2025-07-09",
    "9 iulie 2025": "2025-07-09",
    "9 юли 2025": "2025-07-09",
    "9 Ιουλίου 2025": "2025-07-09",
    "2025 m. liepos 9 d.": "2025-07-09",
    "9 juillet, 2025": "2025-07-09",
    "9 de juliol del 2025": "2025-07-09",
    "9 de xullo de 2025": "2025-07-09",
    "9 ביולי 2025": "2025-07-09",
    "9 يوليو 2025": "2025-07-09",
    "الأربعاء، 9 يوليو 2025": "2025-07-09",
    "۹ ژوئیهٔ ۲۰۲۵": "2025-07-09",
    "9 जुलाई 2025": "2025-07-09",
    "९ जुलाई २०२५": "2025-07-09",
    "৯ জুলাই, ২০২৫": "2025-07-09",
    "9 กรกฎาคม 2568": "2025-07-09",
    "วันพุธที่ 9 กรกฎาคม พ.ศ. 2568": "2025-07-09",
    "9 tháng 7, 2025": "2025-07-09",
    "Thứ Tư, ngày 9 tháng 7 năm 2025": "2025-07-09",
    "2025年7月9日": "2025-07-09",
    "2025年7月9日（水）": "2025-07-09",
    "2025年7月9日 星期三 下午 5:30": "2025-07-09T17:30:00",
    "2025년 7월 9일": "2025-07-09",
    "2025년 7월 9일 수요일": "2025-07-09",
    "2025 ж. 9 шілде": "2025-07-09",
    "9 ივლისი 2025": "2025-07-09",
    "9 հուլիսի, 2025 թ.": "2025-07-09",
    "Jul 9, 2025": "2025-07-09",
    "9-Jul-2025": "2025-07-09",
    "Wed Jul  9 17:30:00 2025": "2025-07-09T17:30:00",
    "9 Julai 2025": "2025-07-09",
    "9. srpnja 2025.": "2025-07-09",
    "9. јул 2025.": "2025-07-09",
    "9.juli 2025": "2025-07-09",
    "1402/02/31": "1402-02-31",
    "On 9 July 2025": "2025-07-09",
}


@pytest.mark.parametrize("text", READ)
def test_a_date_is_read(text: str) -> None:
    date = read_date(text)
    assert date is not None
    assert date.iso == READ[text]
    assert not date.problem


@pytest.mark.parametrize(
    "text",
    [
        "mercredi 9 juillet 2025 à 17:30",
        "2025. gada 9. jūlijs",
        "Berlin, 9 July 2025",
        "Since 9 July 2025",
        "3 hours ago",
    ],
)
def test_what_says_more_than_a_date_is_not_read(text: str) -> None:
    assert read_date(text) is None


@pytest.mark.parametrize("text", ["3 hours ago", "5 min read", "vor 2 Stunden", "soon", ""])
def test_a_time_that_has_passed_is_no_date(text: str) -> None:
    assert read_date(text) is None
    assert not may_be_date(text)


def test_a_day_that_there_is_not_says_so() -> None:
    date = read_date("2025-02-30")
    assert date is not None
    assert "no day 30" in date.problem


@pytest.mark.parametrize(
    "text", ["a " * 30_000, "9 " * 30_000, "2025 " + "x" * 50_000, "9 July 2025" + " " * 50_000 + "x"]
)
def test_a_long_text_is_no_date_and_is_soon_known_for_none(text: str) -> None:
    assert read_date(text) is None
