"""The article: the immutable model that rules read."""

from __future__ import annotations

import os
import re
import time

from newslint.article.candidates import has_repeated_passage, read_seeds, repeated_lines
from newslint.article.date_form import is_day
from newslint.article.doubts import EVERY, MAX_TITLE, MIN_EXCERPT, PAST, find_doubts, has_excerpt
from newslint.article.endings import format_of
from newslint.article.front_matter import read_front_matter
from newslint.article.letters import letters_of, read_letters
from newslint.article.profile import (
    OPEN_GROUPS,
    PROFILES,
    Profile,
    canonical,
    canonical_names,
    guess_profile,
    has_all,
)
from newslint.article.quote_signs import may_mix_marks
from newslint.article.rough_names import may_hold_slip
from newslint.article.said_text import may_hold_unsaid, without_unsaid
from newslint.article.top_heading import may_have_top_heading
from newslint.article.view import doubted, view
from newslint.late import late
from newslint.positions import Lines, block_lines, line_start, long_line_ends, merged, overlaps, trimmed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from newslint.article.block import Block, Link, Parsed
    from newslint.article.candidates import Seeds
    from newslint.article.charsets import Mended, WrongCharset
    from newslint.article.clock import ClockTime, Conflict
    from newslint.article.copies import Copies
    from newslint.article.date_sense import DateConflict, DateOddity
    from newslint.article.dates import ReadDate
    from newslint.article.day_dates import DayDate
    from newslint.article.declared import Declared
    from newslint.article.field import Field, FrontMatter
    from newslint.article.field_types import WrongType
    from newslint.article.html_metadata import MetaFields
    from newslint.article.html_page import Page
    from newslint.article.html_page import Run as PageRun
    from newslint.article.letters import Letters
    from newslint.article.mojibake import Misread
    from newslint.article.names import Variant
    from newslint.article.neighbours import Neighbours
    from newslint.article.opener import Opener
    from newslint.article.placeholder_values import Placeholder
    from newslint.article.placeholders import Placeholders
    from newslint.article.repeats import Repeat
    from newslint.article.shown import Shown
    from newslint.article.site import Asked, Site
    from newslint.article.taxonomy import TaxonomyLine
    from newslint.article.words import Words
    from newslint.positions import Span

_FOLDER_DATE = late(r"(?:.*[/\\])?(\d{4}-\d{2}-\d{2})(?:-[^/\\]*|\.[a-z]+)?[/\\]index\.\w+\Z", re.S)

_GIVEN = ("text", "name", "format", "encoding", "marked", "profile_hint", "site_finder", "_record", "_today")


class Article:
    """One article: a file, or the text of a record. Views are computed on first use and kept.

    `text` is the decoded text with its newlines as found; all offsets are code points of it. `utf8` is the
    same in UTF-8, `name` the path it goes by, `encoding` the charset it was read in, `marked`
    whether a byte order mark says so.
    """

    text: str
    name: str
    format: str
    encoding: str
    marked: bool
    profile_hint: Profile | None
    site_finder: Callable[[str], Site | None] | None

    def __init__(
        self,
        text: str,
        name: str = "article.md",
        *,
        format: str | None = None,  # noqa: A002
        utf8: bytes | None = None,
        encoding: str = "utf-8",
        marked: bool = False,
        profile: Profile | None = None,
        site_finder: Callable[[str], Site | None] | None = None,
        record: dict[str, Field] | None = None,
        today: str = "",
    ) -> None:
        given = self.__dict__
        given["text"] = text
        given["name"] = name
        given["format"] = format or format_of(name)
        given["encoding"] = encoding
        given["marked"] = marked
        given["profile_hint"] = profile
        given["site_finder"] = site_finder
        given["_record"] = record
        given["_today"] = today
        if utf8 is not None:
            given["utf8"] = utf8

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"an Article does not change: {name}")

    @property
    def day_given(self) -> str:
        """The day, `YYYY-MM-DD`, that it was given for its dates to be held against; '' for the clock's."""
        day: str = self.__dict__["_today"]
        return day

    @view
    def today(self) -> str:
        """The day that its dates are held against, `YYYY-MM-DD`: the one it was given, else the clock's."""
        return self.day_given or time.strftime("%Y-%m-%d")

    @property
    def asked(self) -> tuple[str, tuple[str, tuple[tuple[str, bool], ...]] | None]:
        """What was asked for it so far that stands in no article: the clock's day, or '' where it was not.

        And of its site the kind ('' for none) and which addresses it lacks; None where it was not asked.
        """
        day = "" if self.day_given else self.__dict__.get("today", "")
        if "site" not in self.__dict__:
            return day, None
        return day, ((self.site.kind, tuple(sorted(self.site.answers.items()))) if self.site else ("", ()))

    def with_text(self, text: str, encoding: str = "") -> Article:
        """The same article saying something else, in another charset where one is given."""
        other = Article.__new__(Article)
        other.__dict__.update((name, self.__dict__[name]) for name in _GIVEN)
        other.__dict__.update(text=text, encoding=encoding or self.encoding)
        return other

    # What it says of itself

    @view
    def utf8(self) -> bytes:
        """The text in UTF-8, lone surrogates passed through: what the wake scan reads."""
        return self.text.encode("utf-8", "surrogatepass")

    @property
    def metadata_is_given(self) -> bool:
        """Whether its metadata came with it, as a record's does, and does not stand in the text."""
        return self.__dict__["_record"] is not None

    @view
    def front(self) -> FrontMatter | None:
        """The front matter; one that is broken has a `problem` and no fields."""
        if self.metadata_is_given:
            return None
        return read_front_matter(self.text, markdown=self.format != "plain")

    @view
    def metadata(self) -> dict[str, Field]:
        """Metadata fields by the name they are written with; nested ones by dotted name."""
        record: dict[str, Field] | None = self.__dict__["_record"]
        if record is not None:
            return record
        fields = self.front.fields if self.front else {}
        return {**self.page_metadata.fields, **fields} if self.page_metadata else fields

    @view
    def said(self) -> tuple[tuple[str, ...], Sequence[object]]:
        """The names of its metadata fields, and their values, in the order they stand."""
        rows = self.front.rows if self.front and self.format != "html" else None
        if rows:
            return rows.names, rows.values
        return tuple(self.metadata), [field.value for field in self.metadata.values()]

    @view
    def by_canonical(self) -> dict[str, tuple[Field, ...]]:
        """Top-level metadata fields by canonical name, in the order they stand; those of Hugo's `params` too."""
        metadata = self.metadata
        known = canonical_names(tuple(metadata))
        fields = {key: tuple([metadata[name] for name in names]) for key, names in known.items()}
        if self.page_metadata is None or self.page_metadata.meant.keys().isdisjoint(metadata):
            return fields
        fields = {}
        for name, field in metadata.items():
            if key := self._meant(name, self.page_metadata):
                fields[key] = (*fields.get(key, ()), field)
        return fields

    def _meant(self, name: str, page: MetaFields) -> str:
        return canonical(page.meant[name]) if name in page.meant else next(iter(canonical_names((name,))), "")

    @view
    def profile(self) -> Profile:
        """What is asked of its metadata: by config or site, else by what it looks like."""
        if self.profile_hint is not None:
            return self.profile_hint
        if self.format == "html" and self.page_metadata and self.front is None:
            return PROFILES["news"]
        kind = self.front.kind if self.front else ""
        return PROFILES[guess_profile(self.said[0], kind, self.name, self.text)]

    @view
    def body_start(self) -> int:
        """Where the body begins; of an HTML file all is body but its front matter."""
        return self.front.end if self.front else 0

    @view
    def body(self) -> str:
        """The text after the front matter."""
        return self.text[self.body_start :]

    @view
    def body_utf8(self) -> bytes:
        """The body in UTF-8."""
        return self.utf8[len(self.text[: self.body_start].encode("utf-8", "surrogatepass")) :]

    @view
    def file_date(self) -> str:
        """The `YYYY-MM-DD` that the file's name begins with, or its folder's where the file is an index; else ''."""
        name = self.name
        base = max(name.rfind("/"), name.rfind("\\")) + 1
        day, rest = name[base : base + 10], name[base + 10 :]
        if is_day(day) and (rest[:1] in ("", "-") or (rest[0] == "." and rest[1:].isalpha() and rest.islower())):
            return day
        match = _FOLDER_DATE.match(name) if name.startswith("index.", base) else None
        return match[1] if match else ""

    @view
    def is_page(self) -> bool:
        """Whether it is a page of a site and no dated article.

        That is a section's index, a page of a manual, a Jekyll page outside `_posts`.
        """
        if os.path.basename(self.name).split(".")[0] in _PAGE_NAMES:
            return True
        if self.page_metadata and self.front is None and not self.metadata_is_given:
            return self._is_site_page()
        if not _MANUAL_FIELDS.isdisjoint(self.metadata):
            return True
        layout = self.metadata.get("layout")
        if layout is None or self.file_date or "date" in self.by_canonical:
            return False
        parts = self.name.replace("\\", "/").split("/")
        return layout.text.lower() not in _ARTICLE_LAYOUTS and "_posts" not in parts and "_drafts" not in parts

    @doubted("missing", ())
    def missing_fields(self) -> tuple[tuple[tuple[str, ...], bool], ...]:
        """Fields asked for and not there at all: their alternatives, and whether one is required."""
        if self.broken_front or (self.is_page and not self.metadata):
            return ()
        if not self.metadata and not self.metadata_is_given and _HEADERS.match(self.text):
            return ()
        missing = []
        for required, fields in ((True, self.profile.required), (False, self.profile.recommended)):
            for alternatives in fields:
                if any(self._has(name) for name in alternatives):
                    continue
                if self.is_page and alternatives != ("title",):
                    continue
                missing.append((alternatives, required))
        return tuple(missing)

    def _has(self, name: str) -> bool:
        if name in self.metadata or any(f"{group}.{name}" in self.metadata for group in OPEN_GROUPS):
            return True
        if name == "date" and self.file_date and self.profile.name != "hugo":
            return True  # Jekyll, Eleventy and Docusaurus read it there; Hugo only where it is told to
        # `published: true` says that it was, and not when.
        return any(name != "date" or not isinstance(f.value, bool) for f in self.by_canonical.get(name, ()))

    @view
    def doubts(self) -> frozenset[str]:
        """What in its metadata may be odd, see `EVERY`: what is not in doubt need not be looked at."""
        if self.format == "html" and (self.page_metadata is not None or self.shown_map is not None):
            return EVERY
        names, values = self.said
        doubts = find_doubts(names, values, lambda: self.file_date, self.day_given or PAST)
        if not has_all(self.profile, names):
            doubts.add("missing")
        if self.front and self.front.problem:
            doubts.add("broken")
        if has_excerpt(names) and self.has_little_text:
            doubts.add("summary")
        return frozenset(doubts)

    @doubted("empty", ())
    def empty_fields(self) -> tuple[Field, ...]:
        """Metadata fields with nothing in them: null, '', white space, [] or {}, or a list of such."""
        return tuple([field for field in self.metadata.values() if _is_empty(field.value)])

    @doubted("placeholder", ())
    def placeholder_fields(self) -> tuple[Placeholder, ...]:
        """Fields that hold what a template or generator puts where a value belongs."""
        from newslint.article.placeholder_values import find_placeholders

        return tuple(find_placeholders(self.metadata.values(), self))

    @view
    def title_fields(self) -> tuple[Field, ...]:
        """The fields that are its title and hold a text."""
        return tuple(f for f in self.by_canonical.get("title", ()) if isinstance(f.value, str) and f.value.strip())

    @doubted("title", ())
    def dirty_titles(self) -> tuple[Field, ...]:
        """Titles with something in them that may be no part of it: a cheap test, which says yes too often."""
        return tuple(field for field in self.title_fields if _may_be_dirty(str(field.value).strip()))

    @doubted("title", ())
    def prefixed_titles(self) -> tuple[Field, ...]:
        """Titles with a colon or a bracket among the first 30 characters, or a bar."""
        return tuple(field for field in self.title_fields if not _PREFIX_MARKS.isdisjoint(str(field.value)[:30]))

    @view
    def other_headline(self) -> Block | None:
        """The one top heading, at the head of the body, where it and the title have no word in common."""
        if not self.metadata or not may_have_top_heading(self.text, self.body_start) or not self.title_fields:
            return None
        from newslint.article.title import find_other_headline

        return find_other_headline(self)

    @doubted("list", ())
    def repeated_items(self) -> tuple[tuple[Field, tuple[tuple[int, int], ...]], ...]:
        """List fields that name a thing twice, each with the numbers of the later items and of the first."""
        from newslint.article.field import repeated_items

        found = []
        for name in LISTS:
            for field in self.by_canonical.get(name, ()):
                if isinstance(field.value, list) and len(field.value) > 1 and (pairs := repeated_items(field.value)):
                    found.append((field, pairs))
        return tuple(found)

    @doubted("excerpt", ())
    def unclosed_excerpts(self) -> tuple[Field, ...]:
        """Excerpts of some length that end with a letter, or with one and an ellipsis."""
        return tuple(
            field
            for field in self.by_canonical.get("excerpt", ())
            if isinstance(field.value, str) and len(field.value) >= MIN_EXCERPT
            if field.value.rstrip(" .…")[-1:].isalpha()
            if field.value[-1:].isalpha() or field.value.rstrip().endswith(("...", "…"))
        )

    @doubted("type", ())
    def wrong_types(self) -> tuple[WrongType, ...]:
        """Fields whose value is of a kind that they cannot have."""
        from newslint.article.field_types import find_wrong_types

        return tuple(find_wrong_types(self))

    @doubted("day", ())
    def date_oddities(self) -> tuple[DateOddity, ...]:
        """Dates that cannot be when it was written."""
        from newslint.article.date_sense import find_oddities

        return tuple(find_oddities(self))

    @doubted("day", ())
    def date_conflicts(self) -> tuple[DateConflict, ...]:
        """Places that date it to another day than its date field does."""
        from newslint.article.date_sense import find_conflicts

        return tuple(find_conflicts(self))

    @doubted("author", None)
    def lone_author_token(self) -> Field | None:
        """The author field that holds one word in small letters, a URL or an e-mail, and nothing else."""
        for field in (*self.by_canonical.get("author", ()), *self.by_canonical.get("authors", ())):
            if field.name in _PROFILE_LINKS:
                continue
            value = field.value[0] if isinstance(field.value, list) and len(field.value) == 1 else field.value
            if isinstance(value, str) and value.strip() and " " not in value.strip() and value == value.lower():
                return field
        return None

    @view
    def dates(self) -> tuple[tuple[Field, ReadDate | None], ...]:
        """The date fields that hold anything, each as it was read; None for one that was not."""
        from newslint.article.dates import read_date

        fields = (*self.by_canonical.get("date", ()), *self.by_canonical.get("modified", ()))
        return tuple((field, read_date(field.text)) for field in fields if not _is_empty(field.value))

    @doubted("date", False)
    def doubtful_dates(self) -> bool:
        """Whether a date field does not read as a date, or as an impossible one."""
        return any(date is None or date.problem for _, date in self.dates)

    @doubted("date", ())
    def floating_times(self) -> tuple[tuple[Field, ReadDate], ...]:
        """Date fields with a time of day and no offset, impossible dates aside."""
        return tuple(
            (field, date)
            for field, date in self.dates
            if date and date.has_time and not date.has_offset and not date.problem
        )

    @view
    def published(self) -> ReadDate | None:
        """When it was published, by its metadata or its file's name."""
        from newslint.article.dates import read_date

        for field in self.by_canonical.get("date", ()):
            date = None if _is_empty(field.value) else read_date(field.text)
            if date and not date.problem:
                return date
        return read_date(self.file_date) if self.file_date else None

    @doubted("broken", False)
    def broken_front(self) -> bool:
        """Whether there is front matter that does not parse."""
        return bool(self.front and self.front.problem)

    @view
    def stray_fields(self) -> tuple[Span, ...]:
        """Lines of the front matter that stand in the body as well, each above a rule."""
        text = self.text
        if not text.startswith("---") or text.find("\n---", text.find("\n---") + 4) < 0 or self.format != "markdown":
            return ()
        from newslint.article.front_astray import find_stray

        return find_stray(self)

    @view
    def front_is_odd(self) -> bool:
        """Whether there is front matter that does not parse, or some of it stands in the body."""
        return self.broken_front or bool(self.stray_fields)

    # Its page, where it is an HTML file

    @view
    def page(self) -> Page | None:
        """The tags of an HTML file, read once for all that ask; None for other formats."""
        if self.format != "html" or self.shown_map is not None:
            return None
        from newslint.article.html_page import read_page

        return read_page(self.text, self.body_start)

    @view
    def declared_charset(self) -> Declared | None:
        """The charset that an HTML file's head names, right or wrong."""
        if self.format != "html":
            return None
        from newslint.article.declared import declared_charset

        return declared_charset(self.text)

    @view
    def page_runs(self) -> Sequence[PageRun]:
        """The stretches of an HTML file's text that belong to its article."""
        from newslint.article.shown import article_runs

        return article_runs(self.text, self.page) if self.page else ()

    @view
    def page_metadata(self) -> MetaFields | None:
        """What an HTML file says of itself in its tags; None for other formats."""
        if self.page is None:
            return None
        from newslint.article.html_metadata import read_html_metadata

        return read_html_metadata(self.text, self.page)

    @view
    def shown(self) -> Article:
        """The article as rules read it: itself, or of an HTML file the text that it shows.

        `shown_map` of that leads back into the file.
        """
        if self.page is None:
            return self
        from newslint.article.shown import ShownLines, show

        shown, parsed = show(self.text, self.page, self.page_runs, tuple(self.metadata.values()), self.body_start)
        article = Article(
            shown.text,
            self.name,
            format="html",
            encoding=self.encoding,
            profile=self.profile_hint,
            record=self.metadata,
        )
        article.__dict__.update(
            lines=ShownLines(self.lines, shown),
            parsed=parsed,
            body_start=shown.body_start,
            by_canonical=self.by_canonical,
            broken_utf8=self.broken_utf8,
            shown_map=shown,
        )
        return article

    @view
    def shown_map(self) -> Shown | None:
        """Where the text that an HTML file shows stands in the file; None for an article that is a file."""
        return None

    def _is_site_page(self) -> bool:
        """Whether an HTML file is a page of a site, a template, or too short to be an article."""
        from newslint.article.html_page import is_template

        assert self.page is not None
        assert self.page_metadata is not None
        if self.page_metadata.is_article:
            return False
        if self.page_metadata.is_index or is_template(self.text, self.page):
            return True
        if self.profile_hint is not None and self.profile_hint.name in ("jekyll", "hugo"):
            return True  # such a site copies it as it is: no post
        body = self.shown
        return sum(len(body.text[b.start : b.end].split()) for b in body.prose_blocks) < MIN_ARTICLE

    @view
    def site(self) -> Asked | None:
        """The site that its path belongs to; None for a record, and outside of a repository."""
        found = self.site_finder(self.name) if self.site_finder and not self.metadata_is_given else None
        if found is None:
            return None
        from newslint.article.site import Asked

        return Asked(found)

    # Its body

    @view
    def lines(self) -> Lines:
        """Its lines, for places as line and column."""
        return Lines(self.text)

    @view
    def parsed(self) -> Parsed:
        """The body as its format's parser reads it."""
        if self.format == "markdown":
            from newslint.article.bare_markdown import parse_bare

            if self.is_bare and (parsed := parse_bare(self.text, self.body_start, self.body_utf8)):
                return parsed
            from newslint.article.markdown import parse_markdown

            parsed = parse_markdown(self.text, self.body_start)
            if b"newslint:" not in self.utf8:
                return parsed
            from newslint.article.own_comments import without_own_blocks

            return without_own_blocks(self.text, parsed)
        if self.page:
            from newslint.article.html_page import parse_html

            return parse_html(self.text, self.page, self.page_runs, self.body_start)
        from newslint.article.plain import parse_plain

        return parse_plain(self.text, self.body_start)

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The body's blocks in order."""
        return self.parsed.blocks

    def removal(self, block: Span) -> Span | None:
        """What goes when a block goes: its lines, or in HTML its element; None where that holds more."""
        if self.page is None:
            return block_lines(self.text, block)
        from newslint.article.shown import element_removal

        return element_removal(self.text, self.page_runs, block)

    @property
    def links(self) -> tuple[Link, ...]:
        """The body's links and images in order."""
        return self.parsed.links

    @view
    def link_targets(self) -> tuple[Span, ...]:
        """Where links with a text say where they lead; an address that shows itself aside."""
        if self.is_bare:
            return ()
        return merged((link.text_end, link.end) for link in self.links if link.form in ("inline", "reference"))

    @view
    def is_bare(self) -> bool:
        """Whether its body surely holds no code, no tag and no link: known without a parser."""
        if self.format == "markdown":
            from newslint.article.opaque import may_hold_code

            return not may_hold_code(self.body_utf8)
        return self.format == "plain"

    @view
    def opaque(self) -> Sequence[Span]:
        """Sorted spans of its body that are no prose: code, tags, link targets, templates, URLs."""
        if not self.is_bare:
            return self.parsed.opaque
        from newslint.article.opaque import find_opaque

        return merged(find_opaque(self.text, self.body_start))

    @view
    def code(self) -> Sequence[Span]:
        """Those of them that are code or a template's comment."""
        return () if self.is_bare else self.parsed.code

    def is_prose(self, start: int, end: int) -> bool:
        """Whether a span holds nothing of code, tags, link targets, templates and URLs."""
        return not overlaps(self.opaque, start, end)

    def prose_matches(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """What a pattern finds in the body's prose."""
        for match in pattern.finditer(self.text, self.body_start):
            if not overlaps(self.opaque, match.start(), match.end()):
                yield match

    def stands_in(self, kind: str, start: int, end: int) -> bool:
        """Whether a span meets a block of a kind."""
        return overlaps(self._spans_by_kind.get(kind, ()), start, end)

    @view
    def _spans_by_kind(self) -> dict[str, list[Span]]:
        spans: dict[str, list[Span]] = {}
        for block in self.blocks:
            spans.setdefault(block.kind, []).append((block.start, block.end))
        return spans

    def is_comment(self, offset: int) -> bool:
        """Whether the `<!--` at an offset of the body begins a comment: it stands in no code and is not escaped."""
        backslashes = 0
        while self.text[offset - backslashes - 1 : offset - backslashes] == "\\":
            backslashes += 1
        escaped = self.format == "markdown" and backslashes % 2
        return not escaped and not overlaps(self.code, offset, offset + 1)

    @view
    def loose_links(self) -> tuple[Link, ...]:
        """What is written as a link in Markdown's way and is none to the format's parser."""
        from newslint.article.loose_links import find_loose_links

        return find_loose_links(self)

    @view
    def placeholders(self) -> Placeholders:
        """Links that lead nowhere, and the blocks that are nothing but such buttons."""
        from newslint.article.placeholders import find_placeholders

        return find_placeholders(self)

    @view
    def prose_blocks(self) -> tuple[Block, ...]:
        """Paragraphs, quotes and list items."""
        return tuple(block for block in self.blocks if block.kind in ("paragraph", "quote", "item"))

    @view
    def paragraphs(self) -> tuple[Block, ...]:
        """Paragraphs, quotes, headings and items, lines joined or cut as their writer meant them."""
        from newslint.article.paragraphs import read_paragraphs

        return read_paragraphs(self)

    @view
    def opener(self) -> Opener | None:
        """A bot's lead-in before the first sentence, where there is evidence of one."""
        from newslint.article.opener import find_opener

        return find_opener(self)

    @view
    def taxonomy_lines(self) -> tuple[TaxonomyLine, ...]:
        """Lines of the body that list its tags or categories."""
        from newslint.article.taxonomy import find_taxonomy

        return find_taxonomy(self)

    @view
    def first_prose(self) -> Block | None:
        """The first block that is a paragraph or quote."""
        return next((block for block in self.blocks if block.kind in ("paragraph", "quote")), None)

    @view
    def has_little_text(self) -> bool:
        """Whether the body has under 1,000 characters."""
        return len(self.text) - self.body_start < 1000

    @view
    def has_few_words(self) -> bool:
        """Whether the body has under 30 words; in scripts without spaces, under 60 characters."""
        return self.has_little_text and self.word_count < 30

    @view
    def word_count(self) -> int:
        """The body's words; in scripts without spaces two characters count one."""
        from newslint.article.summary import count_words

        return count_words(self.body)

    @doubted("summary", False)
    def is_summary_only(self) -> bool:
        """Whether the body, a bot's lead-in aside, is the excerpt again and nothing more."""
        if not self.has_little_text or "excerpt" not in self.by_canonical:
            return False
        from newslint.article.summary import is_summary_only

        return is_summary_only(self)

    # Repetition

    @view
    def repeated_pieces(self) -> bool:
        """Whether a line of 8 characters or what may be a sentence stands twice: what wakes every REP rule.

        A cheap test in C calls; it may say yes where there is no defect.
        """
        return self.repeated_words or self.repeated_lines

    @view
    def repeated_lines(self) -> bool:
        """Whether a line that may be a title stands twice, or any line right below itself."""
        lines = repeated_lines(self.letters, self._seeds)
        if not lines:
            return False
        from newslint.article.candidates import has_repeated_title

        if self.has_neighbours:
            return True
        return has_repeated_title(lines, self.body, lambda: [f.text for f in self.by_canonical.get("title", ())])

    @view
    def has_neighbours(self) -> bool:
        """Whether a line, or a few, may stand right below themselves.

        Of an HTML file that is not asked, nor where a comment to newslint may stand between the two.
        """
        from newslint.article.candidates import has_neighbours

        if self.format == "html" or b"newslint:" in self.utf8:
            return True
        return has_neighbours(repeated_lines(self.letters, self._seeds))

    @view
    def repeated_words(self) -> bool:
        """Whether what may be a sentence or a paragraph stands twice, or about: without it, no passage does."""
        return has_repeated_passage(self.letters, self._seeds)

    @view
    def letters(self) -> Letters:
        """The body's letters alone, cut at lines and stops; in Markdown without fenced code and tags."""
        if self.format == "markdown" and may_hold_unsaid(self.body_utf8):
            return read_letters(without_unsaid(self.body))
        return letters_of(self.text, self.body_start, self.body_utf8)

    @view
    def _seeds(self) -> Seeds:
        return read_seeds(self.letters)

    @view
    def words(self) -> Words:
        """The body's words, each in one form for what says the same."""
        from newslint.article.words import read_words

        if b"newslint:" not in self.utf8:
            return read_words(self.text, self.body_start)
        from newslint.article.own_comments import blanked

        return read_words(blanked(self.text), self.body_start)

    @view
    def repeats(self) -> tuple[Repeat, ...]:
        """Passages that stand again, by the place of the copy."""
        from newslint.article.repeats import Reader

        return tuple(Reader(self.text, self.units, self.words).read()) if self.repeated_words else ()

    @view
    def copies(self) -> Copies:
        """Those that are defects, by kind."""
        from newslint.article.copies import sort_copies

        return sort_copies(self)

    @view
    def is_live_blog(self) -> bool:
        """Whether it is told in entries by the clock."""
        from newslint.article.sections import is_live_blog

        return is_live_blog(self.text, self.body_start)

    @view
    def is_stanzaic(self) -> bool:
        """Whether it is made of groups of short lines, which repeat some by right."""
        from newslint.article.sections import is_stanzaic

        return is_stanzaic(self.text, self.body_start)

    @view
    def units(self) -> tuple[Block, ...]:
        """Blocks for comparing: a paragraph of long lines is cut into them, as its writer meant it."""
        from newslint.article.block import Block
        from newslint.article.prose import SENTENCE_END

        blocks: list[Block] = []
        for block in self.blocks:
            at = block.start
            if "\n" not in self.text[at : block.end] and "\r" not in self.text[at : block.end]:
                blocks.append(block)
                continue
            if block.kind in ("paragraph", "quote", "item"):
                for end in long_line_ends(self.text, (block.start, block.end), LONG_LINE):
                    if self.is_wrapped:
                        break  # a sentence was put into a line of it
                    start = line_start(self.text, end - 2)
                    if start > at and SENTENCE_END.search(self.text[at:start].rstrip()):
                        blocks.append(Block(block.kind, *trimmed(self.text, (at, start))))
                        at = start
                    blocks.append(Block(block.kind, *trimmed(self.text, (at, end))))
                    at = end
            blocks.append(block._replace(start=at))
        return tuple(blocks)

    @view
    def is_wrapped(self) -> bool:
        """Whether its lines end where the next word would not have fitted."""
        from newslint.article.plain import has_wide_line, line_chunks, wrap_width

        if has_wide_line(self.text, self.body_start):
            return False
        return wrap_width(self.text, line_chunks(self.text, self.body_start, len(self.text))) > 0

    @view
    def neighbours(self) -> tuple[Neighbours, ...]:
        """Equal neighbours among paragraphs and lines."""
        if not (self.repeated_lines and self.has_neighbours):
            return ()
        from newslint.article.neighbours import find_neighbours

        return tuple(find_neighbours(self.text, self.blocks, 20))

    @view
    def title_lines(self) -> tuple[Block, ...]:
        """The blocks that say the title, where it stands more than once; else none."""
        from newslint.article.title import find_title_lines

        # A heading's attributes tell its line from the title's.
        asked = self.repeated_lines or (self.repeated_words and "{#" in self.text)
        return find_title_lines(self) if asked else ()

    # Times

    @view
    def clock_times(self) -> tuple[ClockTime, ...]:
        """The times of day with a zone in the body's prose."""
        return tuple(time for time in self._times if not overlaps(self.opaque, time.start, time.end))

    @view
    def _times(self) -> tuple[ClockTime, ...]:
        """Those of its body, code and addresses too."""
        from newslint.article.clock import read_times

        return read_times(self.text, self.body_start)

    @view
    def joined_times(self) -> bool:
        """Whether a time with its zone stands by another time, as `17:00 EST (22:00 GMT)` does."""
        from newslint.article.zones import has_joined_times

        return has_joined_times(self.utf8)

    @view
    def time_conflicts(self) -> tuple[Conflict, ...]:
        """Pairs of times that are given as equal and differ."""
        if len(self._times) < 2:
            return ()
        from newslint.article.clock import find_conflicts

        tables = [(block.start, block.end) for block in self.blocks if block.kind == "table"]
        return find_conflicts(self.text, self.clock_times, tables)

    @view
    def wrong_days(self) -> tuple[DayDate, ...]:
        """The dates in the body's prose whose day of the week is another one."""
        from newslint.article.day_dates import day_matches, may_be_wrong, read_day_dates, wrong_days
        from newslint.article.season import day_of

        matches = day_matches(self.text, self.utf8, self.body_start)
        if not matches:
            return ()
        own = day_of(self.published)
        if not may_be_wrong(self.text, matches, own):
            return ()
        return wrong_days(read_day_dates(self.text, matches, self.opaque, lambda: self.blocks, own))

    # Quotation marks

    @view
    def mixed_marks(self) -> bool:
        """Whether a curly mark and a straight one may open and close one quotation: asked where it has both."""
        return may_mix_marks(self)

    @view
    def both_quote_styles(self) -> bool:
        """Whether its body has straight double marks and curly ones."""
        return '"' in self.body and "“" in self.body

    @view
    def uneven_marks(self) -> bool:
        """Whether its body has more marks that open than marks that close, of one kind."""
        return any(self.body.count(a) > self.body.count(b) for a, b in ("“”", "«»", "「」", "『』", "《》"))

    @property
    def is_plain(self) -> bool:
        """Whether it is plain text."""
        return self.format == "plain"

    # Characters

    @view
    def speaks_of_encodings(self) -> bool:
        """Whether it has words of the trade: charsets, escapes, terminals. What looks like junk may be an example."""
        from newslint.article.encoding_talk import speaks_of_encodings

        return speaks_of_encodings(self.utf8)

    @view
    def speaks_of_code(self) -> bool:
        """Whether it has words of the trade: languages, markup, templates. What looks left over may be an example."""
        from newslint.article.code_talk import speaks_of_code

        return speaks_of_code(self.utf8)

    def is_code(self, start: int, end: int) -> bool:
        """Whether a span meets code, or a template's comment."""
        return overlaps(self.code, start, end)

    @view
    def mojibake(self) -> tuple[Misread, ...]:
        """UTF-8 that was read as a one-byte charset, front matter and code included, in order of place."""
        from newslint.article.mojibake import find_mojibake

        return () if self.misread_whole else find_mojibake(self.text)

    @view
    def mojibake_spans(self) -> tuple[Span, ...]:
        """Where that is: what other rules leave to it."""
        return tuple((item.start, item.end) for item in self.mojibake)

    @view
    def payloads(self) -> tuple[Span, ...]:
        """Runs of invisible characters that carry a message, in order of place."""
        from newslint.article.payloads import find_payloads

        return find_payloads(self.text, self.utf8)

    @view
    def wrong_charset(self) -> WrongCharset | None:
        """The charset that the text as a whole is in and was not read in, and what it says."""
        from newslint.article.charsets import find_wrong_charset

        return find_wrong_charset(self.text)

    @view
    def wide_text(self) -> str:
        """What the text says where it is UTF-16 whose bytes were read one by one; else ''."""
        from newslint.article.c0 import read_wide

        return read_wide(self.text, self.utf8)

    @property
    def misread_whole(self) -> bool:
        """Whether the text is wrong as a whole: what is odd in it is no defect of its own."""
        return bool(self.wrong_charset or self.broken_utf8 or self.wide_text)

    @property
    def is_not_utf8(self) -> bool:
        """Whether the file's bytes were no UTF-8."""
        return self.encoding != "utf-8"

    @view
    def broken_utf8(self) -> Mended | None:
        """What the file says where its bytes are UTF-8 but for a few; `text` is their reading in another charset."""
        if not self.is_not_utf8:
            return None
        from newslint.article.charsets import mend_utf8

        return mend_utf8(self.text, self.encoding)

    # Words

    @view
    def rare_variants(self) -> tuple[Variant, ...]:
        """Capitalised words written once that may be slips for a frequent name."""
        if not may_hold_slip(self.body_utf8):
            return ()
        from newslint.article.names import rare_variants

        return rare_variants(self)


MIN_ARTICLE = 40
"""Words. An HTML file with less prose is a redirect, a search engine's token, a form, a list of links."""

LONG_LINE = 100
"""Code points. A line as long is no line of a wrapped paragraph but a paragraph of its own."""

LISTS = ("tags", "categories", "authors")
"""The fields that are lists, by canonical name."""

# `Title: …` and `Date: …` without fences, as Pelican and MultiMarkdown read them; `[#]: subject: "…"`, a comment.
_HEADERS = late(
    r"(?=(?:.*\n){0,8}?[\[#\]:( ]*(?:title|subject|headline)[ \t]*:[ \t]*\S)\ufeff?"
    r"(?:\[#\]:[ \t]*[a-z_-]+[ \t]*:[^\n]*\n|[\[#\]:( ]*(?:title|subject|headline|date"
    r"|published|modified|authors?|byline|slug|category|tags|keywords|url|source|via|link|summary|lang|status|translator"
    r"|reviewer|publisher)[ \t]*:[^\n]*\n){2,}",
    re.I,
)

_PREFIX_MARKS = frozenset(":：|]】")


def _may_be_dirty(title: str) -> bool:
    if len(title) > MAX_TITLE or "&" in title or "<" in title or "\n" in title or "  " in title or "\t" in title:
        return True
    # ` - `, ` | `, ` – `, ` · `, ` » `, ` :: `: what parts a site's name from the headline.
    return title.isupper() or any(mark in title for mark in _SUFFIX_MARKS)


_SUFFIX_MARKS = (" | ", " - ", " – ", " — ", " · ", " • ", " » ", " :: ", " / ", "｜", "_")

_PAGE_NAMES = frozenset("_index 404 about contact privacy search imprint".split())
# OpenGraph asks for the address of a profile there.
_PROFILE_LINKS = frozenset(("article:author", "og:article:author"))
# Docusaurus, Just the Docs, Eleventy's navigation: where a page stands in a manual.
_MANUAL_FIELDS = frozenset("sidebar_position sidebar_label nav_order eleventyNavigation".split())
_ARTICLE_LAYOUTS = frozenset("post posts article news single blog blogpost entry story".split())


def _is_empty(value: object) -> bool:
    if isinstance(value, str):
        return not value or value.isspace()
    if value is None or value == [] or value == {}:
        return True
    return isinstance(value, list) and all(
        item is None or (isinstance(item, str) and not item.strip()) for item in value
    )
