"""LNK303 to LNK311: links to the wrong place, or written wrong."""

from __future__ import annotations

from accuracy.kind import Damage, Kind
from accuracy.kinds.lnk.planting import after_word, at_end, in_link, on_word

_HOSTS = (
    "https://example.com/x",
    "http://localhost:4000/x",
    "http://127.0.0.1/x",
    "http://192.168.0.7/",
    "https://staging.courier.city.nl/x",
    "https://your-site.com/",
)
_UNFILLED = (
    "TODO",
    "YOUR-LINK",
    "%s",
    "undefined",
    "null",
    "url",
    "[object%20Object]",
    "{{ url }}",
    "{{article_url}}",
    "#TODO",
    "https://TODO",
    "${link}",
    "*|UNSUB|*",
)
_MALFORMED = (
    "http://https://city.nl/x",
    "http:/city.nl/x",
    "https//city.nl/x",
    "htps://city.nl/x",
    "www.city.nl/x",
    "/https://city.nl/x",
    "jo@city.nl",
    "https://",
    "https://city..nl/",
    "“https://city.nl/x”",
    "https://city.nl/a plan.pdf",
    "https://city.nl “Plan”",
    "http:///",
)
_PIXELS = (
    '<img src="https://t.city.nl/p.gif" width="1" height="1">',
    '<img src="https://t.city.nl/p" style="width:1px;height:1px">',
    "![](https://pixel.wp.com/b.gif?host=x)",
    '<img src="https://www.facebook.com/tr?id=1&amp;ev=PageView">',
)
_QUERIES = (
    ("?id=7", "?id=7&utm_source=feed&utm_medium=rss"),
    ("", "?utm_campaign=spring"),
    ("?a=1", "?fbclid=IwAR07&a=1"),
    ("?a=1&amp;b=2", "?a=1&amp;gclid=9&amp;b=2"),
)


def _link(target: str, place: str = "paragraph") -> Damage:
    return on_word(lambda word: f"[{word}]({target})", place=place)


def _nothing(piece: str | bytes) -> str:
    return ""


def _html(target: str) -> Damage:
    return on_word(lambda word: f'<a href="{target}">{word}</a>')


KINDS = (
    *(Kind(f"a link to {host}", ("LNK303",), _link(host)) for host in _HOSTS),
    Kind("an image on localhost", ("LNK303",), after_word("![The pier](http://localhost:1313/pier.jpg)")),
    Kind("HTML: a link to localhost", ("LNK303",), _html("http://localhost:4000/x")),
    *(Kind(f"a link to {target}", ("LNK304",), _link(target)) for target in _UNFILLED),
    *(
        Kind(f"TODO, in a {place}", ("LNK304",), _link("TODO", place))
        for place in ("list", "quotation", "heading", "table")
    ),
    Kind("a note to oneself", ("LNK304",), _link("TODO: add link")),
    Kind("a reference to TODO", ("LNK304",), on_word(lambda word: f"[{word}][n7]", "\n[n7]: TODO\n")),
    Kind("HTML: a link to {{ url }}", ("LNK304",), _html("{{ url }}")),
    *(
        Kind(f"{form}", ("LNK305",), after_word(form), _nothing)
        for form in ("[](https://city.nl/)", "[ ](/plan/)", "[&nbsp;](https://city.nl/)", '<a href="/plan/"></a>')
    ),
    Kind("a name that is not defined", ("LNK306",), on_word(lambda word: f"[{word}][report-7]")),
    Kind("a number that is not defined", ("LNK306",), on_word(lambda word: f"[{word}][12]")),
    Kind(
        "beside one that is defined",
        ("LNK306",),
        on_word(lambda word: f"[{word}][Plan two]", "\n[plan one]: https://city.nl/\n"),
    ),
    Kind("an image that is not defined", ("LNK306",), on_word(lambda word: f"![{word}][pic-3]")),
    *(Kind(f"a link to {target}", ("LNK307",), _link(target)) for target in _MALFORMED),
    Kind("never closed", ("LNK307",), on_word(lambda word: f"[{word}](https://city.nl/mill_(old)")),
    Kind("brackets the wrong way round", ("LNK307",), on_word(lambda word: f" ({word})[https://city.nl/x] ")),
    Kind("HTML: a scheme twice", ("LNK307",), _html("http://http://city.nl/")),
    Kind("an image that is not there", ("LNK308",), after_word("![Ferry](/assets/img/fery.svg)")),
    Kind(
        "an image that is not there, by a filter",
        ("LNK308",),
        after_word("![Ferry]({{ '/assets/img/f.svg' | relative_url }})"),
    ),
    Kind("HTML: an image that is not there", ("LNK308",), after_word('<img src="/assets/img/f.svg" alt="Ferry">')),
    Kind("a heading that is not there", ("LNK309",), _link("#timetable-of-may")),
    Kind("a note that is not there", ("LNK309",), at_end("[\\[1\\]](#_ftn1)")),
    Kind("HTML: a heading that is not there", ("LNK309",), _html("#timetable-of-may")),
    *(
        Kind(
            f"{broken}", ("LNK310",), in_link("https://city.nl/x", clean, broken, "#map"), lambda _, clean=clean: clean
        )
        for clean, broken in _QUERIES
    ),
    *(Kind(f"{pixel[:40]}", ("LNK311",), at_end(pixel), _nothing) for pixel in _PIXELS),
)
