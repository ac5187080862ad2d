"""Posts that look as if their metadata were faulty, and are right: fifty kinds."""

from __future__ import annotations

from accuracy.clean import Document

BODY = (
    "The council voted on Tuesday evening to pay for the reading room on Mill Street for two more years. Forty people "
    "in the gallery stood up and clapped.\n\nWork on the roof is due to start in the first week of April.\n"
)
_YAML = "title: The library stays open\ndate: 2025-07-09T10:00:00+02:00\nauthor: Nora Whitfield\nurl: https://news.invalid/library\n"

# A name of what it is, and the lines that stand in place of those above, or beside them.
LINES: dict[str, str] = {
    "unknown in a longer title": "title: Unknown soldier buried after 80 years",
    "admin in a longer title": "title: Admin error cost the county a bus",
    "todo in a longer title": "title: A to-do list for the new council",
    "untitled in a longer title": "title: Untitled works from the Mill Street archive",
    "a colon in quotes": 'title: "The library: what comes next"',
    "a quotation in quotes": "title: 'The \"free\" library'",
    "an apostrophe doubled": "title: 'The county''s library'",
    "an ampersand": "title: Mill & Sons lend a hand",
    "less and more": "title: Why 3 < 4 libraries is no loss",
    "brackets in quotes": 'title: "[Update needed] what the council forgot"',
    "a hash inside": "title: Why C#minor was their song",
    "a dash before a subtitle": "title: The library stays open - for now",
    "a bar before a subtitle": "title: The library stays open | what comes next",
    "a year for a title": "title: 1984",
    "few capitals": "title: NASA, ESA and JAXA sign MOU",
    "a short title of capitals": "title: OPEN AGAIN",
    "two lines that fold": "title: The library stays open\n  for two more years",
    "a folded block": "title: >\n  The library stays open\n  for two more years",
    "latest within": "title: The latest news from the library",
    "a name that begins so": 'title: "New York: a city of libraries"',
    "a series that is called so": 'title: "Breaking Bad: the library scene"',
    "an author of one name": "author: Plato",
    "an author in small letters": "author: bell hooks",
    "an author with a particle": "author: Ludwig van der Heide",
    "a desk": "author: Newsroom",
    "the anonymous": "author: Anonymous",
    "several slugs": "authors:\n  - nora-whitfield\n  - ade-bright",
    "authors with their mail": "author:\n  name: Nora Whitfield\n  email: nora@news.invalid",
    "a date in words": "date: July 9, 2025",
    "a date in German words": "date: 9. Juli 2025",
    "a date of RFC 2822": 'date: "Wed, 09 Jul 2025 10:00:00 +0200"',
    "a date of Unix": "date: 1752076800",
    "a Chinese date": "date: 2025年7月9日",
    "midnight for no time": "date: 2025-07-09T00:00:00",
    "a leap day": "date: 2024-02-29",
    "a year of Thailand's": "date: 2568-07-09",
    "changed on the same day": "lastmod: 2025-07-09",
    "changed in a zone further west": "lastmod: 2025-07-09T05:30:00-04:00",
    "an expiry in the future": "expirydate: 2099-01-01",
    "a draft of the future": "date: 2099-01-01\ndraft: true",
    "an event of the future": "date: 2099-01-01\nlayout: event\ncategories: [Readings]",
    "tags that are such words": "tags: [admin, todo, test, unknown]",
    "tags that differ by a hyphen": "tags: [open data, open-data]",
    "numbers for tags": "tags: [2024, 5G]",
    "a tag that is a category too": "tags: [library]\ncategories: [Library]",
    "keywords as one text": "keywords: library, council, roof",
    "a general category": "categories: [General]",
    "an image that is named so": "image: /img/default-settings-dialog.png",
    "a template that an engine fills": 'permalink: /:year/:title/\nslug: "{{ title }}"',
    "false and zero": "draft: false\nweight: 0\ntags: [library]",
    "an anchor and a merge": "base: &base {size: 1}\nimage:\n  <<: *base\n  size: 2\n  url: /img/roof.jpg",
    "an excerpt that ends whole": "description: The council voted on Tuesday evening to pay for the reading room",
    "an excerpt with an ellipsis": "description: The council voted on Tuesday evening to pay for the reading…",
    "an excerpt in words of its own": "description: Why forty people stood up and clapped for a leaking roof",
    "digits in the address": "url: https://news.invalid/story-20231399/id/1999/42",
    "the day before in the address": "url: https://news.invalid/2025/07/08/library",
    "a comment": "# title: Untitled",
    "a status of one's own": "status: TODO\nvenue: TBA",
}

BODIES: dict[str, str] = {
    "a film that is called so": _YAML.replace("The library stays open", "Unknown")
    + "---\n\nIn Unknown a man wakes up and nobody believes him.\n",
    "an article about entities": _YAML.replace("The library stays open", "When to write &nbsp;")
    + "---\n\nAn HTML entity stands for a character.\n",
    "a heading in other words": _YAML + "---\n\n# Library on Mill Street saved\n\n" + BODY,
    "a heading that names a section": _YAML + "---\n\n# Background\n\n" + BODY,
    "a heading in another language": _YAML + "---\n\n# 磨坊街图书馆继续开放\n\n" + BODY,
    "a comment in code": _YAML + "---\n\n```sh\n# install what is needed now\nmake\n```\n\n" + BODY,
}


def look_alikes() -> list[Document]:
    """The posts, each by the name of what it is."""
    texts = {name: f"---\n{_with(lines)}---\n\n{BODY}" for name, lines in LINES.items()}
    texts |= {name: f"---\n{text}" for name, text in BODIES.items()}
    return [Document(f"{name}.md", text, text) for name, text in texts.items()]


def _with(lines: str) -> str:
    """The usual fields, but for those that the lines set."""
    names = {line.split(":")[0] for line in lines.split("\n") if line[:1].isalpha()}
    names |= {"author"} if "authors" in names else set()
    kept = [line for line in _YAML.splitlines() if line.split(":")[0] not in names]
    return "\n".join([*kept, lines, ""])
