"""The article: the immutable model that rules read."""

from __future__ import annotations

import itertools
import os
import re
import time
from functools import cached_property

from newslint.article.profile import PROFILES, Profile, canonical, guess_profile
from newslint.article.rough_names import may_hold_slip
from newslint.positions import Lines, long_line_ends, overlaps, trimmed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article.block import Block, Link, Parsed
    from newslint.article.charsets import Mended, WrongCharset
    from newslint.article.clock import ClockTime, Conflict
    from newslint.article.date_sense import DateConflict, DateOddity
    from newslint.article.dates import ReadDate
    from newslint.article.day_dates import DayDate
    from newslint.article.field import Field, FrontMatter
    from newslint.article.field_types import WrongType
    from newslint.article.mojibake import Misread
    from newslint.article.names import Variant
    from newslint.article.opener import Opener
    from newslint.article.placeholder_values import Placeholder
    from newslint.article.placeholders import Placeholders
    from newslint.article.repeats import Neighbours, Run
    from newslint.article.taxonomy import TaxonomyLine
    from newslint.positions import Span

MARKDOWN_ENDINGS = (".md", ".markdown")

_FILE_DATE = re.compile(r"(?:.*[/\\])?(\d{4}-\d{2}-\d{2})(?:-[^/\\]*|\.[a-z]+)?(?:[/\\]index\.\w+)?\Z", re.S)
# It begins with its marks: `re` then leaps from one to the next, where a look-behind would try every place.
_PIECE_END = re.compile(r"[.!?。！？](?:(?<=[。！？])|[\"')\]]*\s)")


def format_of(name: str) -> str:
    """The format that a file's name says: `markdown`, or `plain` for any other ending."""
    return "markdown" if name.lower().endswith(MARKDOWN_ENDINGS) else "plain"


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
        record: dict[str, Field] | None = None,
        today: str = "",
    ) -> None:
        self.__dict__.update(
            text=text,
            name=name,
            format=format or format_of(name),
            encoding=encoding,
            marked=marked,
            profile_hint=profile,
            _record=record,
            _today=today,
        )
        if utf8 is not None:
            self.__dict__["utf8"] = utf8

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"an Article does not change: {name}")

    @cached_property
    def today(self) -> str:
        """The day that its dates are held against, `YYYY-MM-DD`: the one it was given, else the clock's."""
        return self.__dict__["_today"] or time.strftime("%Y-%m-%d")

    # What it says of itself

    @cached_property
    def utf8(self) -> bytes:
        """The text in UTF-8, lone surrogates passed through: what the wake scan reads."""
        return self.text.encode("utf-8", "surrogatepass")

    @property
    def metadata_is_given(self) -> bool:
        """Whether its metadata came with it, as a record's does, and does not stand in the text."""
        return self.__dict__["_record"] is not None

    @cached_property
    def front(self) -> FrontMatter | None:
        """The front matter; one that is broken has a `problem` and no fields."""
        from newslint.article.front_matter import read_front_matter

        if self.metadata_is_given:
            return None
        return read_front_matter(self.text, markdown=self.format == "markdown")

    @cached_property
    def metadata(self) -> dict[str, Field]:
        """Metadata fields by the name they are written with; nested ones by dotted name."""
        record: dict[str, Field] | None = self.__dict__["_record"]
        if record is not None:
            return record
        return self.front.fields if self.front else {}

    @cached_property
    def by_canonical(self) -> dict[str, tuple[Field, ...]]:
        """Top-level metadata fields by canonical name, in the order they stand; those of Hugo's `params` too."""
        fields: dict[str, tuple[Field, ...]] = {}
        for name, field in self.metadata.items():
            if "." in name:
                group, _, name = name.partition(".")
                if group not in _OPEN_GROUPS or "." in name:
                    continue
            key = canonical(name)
            fields[key] = (*fields.get(key, ()), field)
        return fields

    @cached_property
    def profile(self) -> Profile:
        """What is asked of its metadata: by config or site, else by what it looks like."""
        if self.profile_hint is not None:
            return self.profile_hint
        fields = frozenset(name.lower() for name in self.metadata)
        return PROFILES[guess_profile(fields, self.front.kind if self.front else "", self.name, "{{<" in self.text)]

    @cached_property
    def body_start(self) -> int:
        """Where the body begins."""
        return self.front.end if self.front else 0

    @cached_property
    def body(self) -> str:
        """The text after the front matter."""
        return self.text[self.body_start :]

    @cached_property
    def file_date(self) -> str:
        """The `YYYY-MM-DD` that the file's name begins with, or its folder's where the file is an index; else ''."""
        match = _FILE_DATE.match(self.name)
        return match[1] if match else ""

    @cached_property
    def is_page(self) -> bool:
        """Whether it is a page of a site and no dated article.

        That is a section's index, a page of a manual, a Jekyll page outside `_posts`.
        """
        if os.path.basename(self.name).split(".")[0] in _PAGE_NAMES:
            return True
        if not _MANUAL_FIELDS.isdisjoint(self.metadata):
            return True
        layout = self.metadata.get("layout")
        if layout is None or self.file_date or "date" in self.by_canonical:
            return False
        parts = self.name.replace("\\", "/").split("/")
        return layout.text.lower() not in _ARTICLE_LAYOUTS and "_posts" not in parts and "_drafts" not in parts

    @cached_property
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
        if name in self.metadata or any(f"{group}.{name}" in self.metadata for group in _OPEN_GROUPS):
            return True
        if name == "date" and self.file_date and self.profile.name != "hugo":
            return True  # Jekyll, Eleventy and Docusaurus read it there; Hugo only where it is told to
        # `published: true` says that it was, and not when.
        return any(name != "date" or not isinstance(f.value, bool) for f in self.by_canonical.get(name, ()))

    @cached_property
    def empty_fields(self) -> tuple[Field, ...]:
        """Metadata fields with nothing in them: null, '', white space, [] or {}, or a list of such."""
        return tuple(field for field in self.metadata.values() if _is_empty(field.value))

    @cached_property
    def placeholder_fields(self) -> tuple[Placeholder, ...]:
        """Fields that hold what a template or generator puts where a value belongs."""
        from newslint.article.placeholder_values import find_placeholders

        return tuple(find_placeholders(self.metadata.values(), self)) if self.metadata else ()

    @cached_property
    def title_fields(self) -> tuple[Field, ...]:
        """The fields that are its title and hold a text."""
        return tuple(f for f in self.by_canonical.get("title", ()) if isinstance(f.value, str) and f.value.strip())

    @cached_property
    def dirty_titles(self) -> tuple[Field, ...]:
        """Titles with something in them that may be no part of it: a cheap test, which says yes too often."""
        return tuple(field for field in self.title_fields if _may_be_dirty(str(field.value)))

    @cached_property
    def prefixed_titles(self) -> tuple[Field, ...]:
        """Titles with a colon or a bracket among the first 30 characters, or a bar."""
        return tuple(field for field in self.title_fields if not _PREFIX_MARKS.isdisjoint(str(field.value)[:30]))

    @cached_property
    def other_headline(self) -> Block | None:
        """The one top heading, at the head of the body, where it and the title have no word in common."""
        if not self.title_fields or not ("\n# " in self.text or "\n===" in self.text):
            return None
        from newslint.article.title import find_other_headline

        return find_other_headline(self)

    @cached_property
    def repeated_items(self) -> tuple[tuple[Field, tuple[tuple[int, int], ...]], ...]:
        """List fields that name a thing twice, each with the numbers of the later items and of the first."""
        from newslint.article.field import repeated_items

        fields = (f for name in LISTS for f in self.by_canonical.get(name, ()))
        found = ((f, repeated_items(f.value)) for f in fields if isinstance(f.value, list) and len(f.value) > 1)
        return tuple((field, pairs) for field, pairs in found if pairs)

    @cached_property
    def unclosed_excerpts(self) -> tuple[Field, ...]:
        """Excerpts of some length that end with a letter, or with one and an ellipsis."""
        return tuple(
            field
            for field in self.by_canonical.get("excerpt", ())
            if isinstance(field.value, str) and len(field.value) >= 40 and field.value.rstrip(" .…")[-1:].isalpha()
            if field.value[-1:].isalpha() or field.value.rstrip().endswith(("...", "…"))
        )

    @cached_property
    def wrong_types(self) -> tuple[WrongType, ...]:
        """Fields whose value is of a kind that they cannot have."""
        from newslint.article.field_types import find_wrong_types

        return tuple(find_wrong_types(self)) if self.metadata else ()

    @cached_property
    def date_oddities(self) -> tuple[DateOddity, ...]:
        """Dates that cannot be when it was written."""
        days = [date.iso[:10] for _, date in self.dates if date]
        # In order, and none in the future nor long ago: there is nothing to look at.
        in_order = all(one < other for one, other in itertools.pairwise(days))
        if not days or (in_order and days[0] >= "1971" and days[-1] <= self.today):
            return ()
        from newslint.article.date_sense import find_oddities

        return tuple(find_oddities(self))

    @cached_property
    def date_conflicts(self) -> tuple[DateConflict, ...]:
        """Places that date it to another day than its date field does."""
        day = next((date.iso[:10] for _, date in self.dates if date), "")
        named = (self.file_date, *(f.text for f in self.by_canonical.get("source_url", ()) if _HAS_YEAR.search(f.text)))
        # The day as addresses write it: what agrees needs no calendar.
        forms = ("", day, day.replace("-", "/"), day.replace("-", ""))
        if not day or all(name in forms or forms[1] in name or forms[2] in name for name in named):
            return ()
        from newslint.article.date_sense import find_conflicts

        return tuple(find_conflicts(self))

    @cached_property
    def lone_author_token(self) -> Field | None:
        """The author field that holds one word in small letters, a URL or an e-mail, and nothing else."""
        for field in (*self.by_canonical.get("author", ()), *self.by_canonical.get("authors", ())):
            value = field.value[0] if isinstance(field.value, list) and len(field.value) == 1 else field.value
            if isinstance(value, str) and value and " " not in value.strip() and value == value.lower():
                return field
        return None

    @cached_property
    def dates(self) -> tuple[tuple[Field, ReadDate | None], ...]:
        """The date fields that hold anything, each as it was read; None for one that was not."""
        from newslint.article.dates import read_date

        fields = (*self.by_canonical.get("date", ()), *self.by_canonical.get("modified", ()))
        return tuple((field, read_date(field.text)) for field in fields if not _is_empty(field.value))

    @cached_property
    def doubtful_dates(self) -> bool:
        """Whether a date field does not read as a date, or as an impossible one."""
        return any(date is None or date.problem for _, date in self.dates)

    @cached_property
    def floating_times(self) -> tuple[tuple[Field, ReadDate], ...]:
        """Date fields with a time of day and no offset, impossible dates aside."""
        return tuple(
            (field, date)
            for field, date in self.dates
            if date and date.has_time and not date.has_offset and not date.problem
        )

    @cached_property
    def published(self) -> ReadDate | None:
        """When it was published, by its metadata or its file's name."""
        for field, date in self.dates:
            if date and not date.problem and canonical(field.name) == "date":
                return date
        from newslint.article.dates import read_date

        return read_date(self.file_date) if self.file_date else None

    @cached_property
    def broken_front(self) -> bool:
        """Whether there is front matter that does not parse."""
        return bool(self.front and self.front.problem)

    # Its body

    @cached_property
    def lines(self) -> Lines:
        """Its lines, for places as line and column."""
        return Lines(self.text)

    @cached_property
    def parsed(self) -> Parsed:
        """The body as its format's parser reads it."""
        if self.format == "markdown":
            from newslint.article.markdown import parse_markdown

            return parse_markdown(self.text, self.body_start)
        from newslint.article.plain import parse_plain

        return parse_plain(self.text, self.body_start)

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The body's blocks in order."""
        return self.parsed.blocks

    @property
    def links(self) -> tuple[Link, ...]:
        """The body's links and images in order."""
        return self.parsed.links

    def is_prose(self, start: int, end: int) -> bool:
        """Whether a span holds nothing of code, tags, link targets, templates and URLs."""
        return not overlaps(self.parsed.opaque, start, end)

    def prose_matches(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """What a pattern finds in the body's prose."""
        for match in pattern.finditer(self.text, self.body_start):
            if not overlaps(self.parsed.opaque, match.start(), match.end()):
                yield match

    def in_code(self, start: int, end: int) -> bool:
        """Whether a span meets a block of code."""
        return any(b.kind == "code" and b.start < end and start < b.end for b in self.blocks)

    @cached_property
    def placeholders(self) -> Placeholders:
        """Links that lead nowhere, and the blocks that are nothing but such buttons."""
        from newslint.article.placeholders import find_placeholders

        return find_placeholders(self)

    @cached_property
    def prose_blocks(self) -> tuple[Block, ...]:
        """Paragraphs, quotes and list items."""
        return tuple(block for block in self.blocks if block.kind in ("paragraph", "quote", "item"))

    @cached_property
    def paragraphs(self) -> tuple[Block, ...]:
        """Paragraphs, quotes, headings and items, lines joined or cut as their writer meant them."""
        from newslint.article.paragraphs import read_paragraphs

        return read_paragraphs(self)

    @cached_property
    def opener(self) -> Opener | None:
        """A bot's lead-in before the first sentence, where there is evidence of one."""
        from newslint.article.opener import find_opener

        return find_opener(self)

    @cached_property
    def taxonomy_lines(self) -> tuple[TaxonomyLine, ...]:
        """Lines of the body that list its tags or categories."""
        from newslint.article.taxonomy import find_taxonomy

        return find_taxonomy(self)

    @cached_property
    def first_prose(self) -> Block | None:
        """The first block that is a paragraph or quote."""
        return next((block for block in self.blocks if block.kind in ("paragraph", "quote")), None)

    # Repetition

    @cached_property
    def repeated_pieces(self) -> bool:
        """Whether a line of 8 characters, or a sentence of 14, stands twice: what wakes every REP rule.

        A cheap test in C calls, 55 µs for 4 KB; it may say yes where there is no defect, never the reverse.
        """
        body = self.body.casefold()
        if not body.isascii():
            for mark, plain in (("’", "'"), ("‘", "'"), ("“", '"'), ("”", '"'), ("\xa0", " "), ("。", "。 ")):
                body = body.replace(mark, plain)
        lines = [line for line in (line.strip(" \t#*_>") for line in body.splitlines()) if len(line) >= 8]
        if len(set(lines)) < len(lines):
            return True
        pieces = [p for p in _PIECE_END.split(" ".join(body.split()) + " ") if len(p) >= 14]
        return len(set(pieces)) < len(pieces)

    @cached_property
    def runs(self) -> tuple[Run, ...]:
        """Passages that stand again, longest first copy first; see `newslint.article.repeats`."""
        from newslint.article.repeats import cut_units, find_runs

        return tuple(find_runs(cut_units(self.text, self.units))) if self.repeated_pieces else ()

    @cached_property
    def repeated_blocks(self) -> tuple[Run, ...]:
        """The runs of two paragraphs or more, or of one that follows itself with a heading or a label.

        A quotation of an earlier passage, parallel sections and verse aside.
        """
        return tuple(
            run
            for run in self.runs
            if (run.paragraphs >= 2 or run.follows) and run.characters >= 80 and not run.quoted
            if not self._is_form(run)
        )

    @cached_property
    def is_stanzaic(self) -> bool:
        """Whether it is made of groups of short lines, which repeat some by right."""
        from newslint.article.sections import is_stanzaic

        return is_stanzaic(self.text, self.body_start)

    def _is_form(self, run: Run) -> bool:
        """Whether a repeated passage stands in parallel sections, or in verse and is short."""
        from newslint.article.sections import WEAK, is_parallel

        return is_parallel(self.text, self.units, run) or (run.characters < WEAK and self.is_stanzaic)

    @cached_property
    def units(self) -> tuple[Block, ...]:
        """Blocks for comparing: a paragraph of long lines is cut into them, as its writer meant it."""
        from newslint.article.block import Block

        blocks: list[Block] = []
        for block in self.blocks:
            at = block.start
            if block.kind in ("paragraph", "quote", "item"):
                for end in long_line_ends(self.text, (block.start, block.end), LONG_LINE):
                    blocks.append(Block(block.kind, *trimmed(self.text, (at, end))))
                    at = end
            blocks.append(block._replace(start=at))
        return tuple(blocks)

    @cached_property
    def neighbours(self) -> tuple[Neighbours, ...]:
        """Equal neighbours among paragraphs and lines."""
        from newslint.article.repeats import find_neighbours

        return tuple(find_neighbours(self.text, self.blocks, 20)) if self.repeated_pieces else ()

    @cached_property
    def title_lines(self) -> tuple[Block, ...]:
        """The blocks that say the title, where it stands more than once; else none."""
        from newslint.article.title import find_title_lines

        return find_title_lines(self) if self.repeated_pieces else ()

    # Times

    @cached_property
    def clock_times(self) -> tuple[ClockTime, ...]:
        """The times of day with a zone in the body's prose."""
        from newslint.article.clock import read_times

        return read_times(self.text, self.body_start, self.parsed.opaque)

    @cached_property
    def joined_times(self) -> bool:
        """Whether a time with its zone stands by another time, as `17:00 EST (22:00 GMT)` does."""
        from newslint.article.speaking import speaks
        from newslint.article.zones import JOINED

        return speaks(self.utf8, JOINED)

    @cached_property
    def time_conflicts(self) -> tuple[Conflict, ...]:
        """Pairs of times that are given as equal and differ."""
        from newslint.article.clock import find_conflicts

        tables = [(block.start, block.end) for block in self.blocks if block.kind == "table"]
        return find_conflicts(self.text, self.clock_times, tables)

    @cached_property
    def day_dates(self) -> tuple[DayDate, ...]:
        """The dates with their day of the week in the body's prose."""
        from newslint.article.day_dates import read_day_dates
        from newslint.article.season import day_of

        return read_day_dates(self.text, self.body_start, self.parsed.opaque, self.blocks, day_of(self.published))

    # Quotation marks

    @cached_property
    def mixed_marks(self) -> bool:
        """Whether a curly mark and a straight one may open and close one quotation: asked where it has both."""
        from newslint.article.quote_signs import may_mix_marks

        return may_mix_marks(self.body)

    @cached_property
    def both_quote_styles(self) -> bool:
        """Whether its body has straight double marks and curly ones."""
        return '"' in self.body and "“" in self.body

    @cached_property
    def uneven_marks(self) -> bool:
        """Whether its body has more marks that open than marks that close, of one kind."""
        return any(self.body.count(a) > self.body.count(b) for a, b in ("“”", "«»", "「」", "『』", "《》"))

    @property
    def is_plain(self) -> bool:
        """Whether it is plain text."""
        return self.format == "plain"

    # Characters

    @cached_property
    def speaks_of_encodings(self) -> bool:
        """Whether it has words of the trade: charsets, escapes, terminals. What looks like junk may be an example."""
        from newslint.article.encoding_talk import speaks_of_encodings

        return speaks_of_encodings(self.utf8)

    @cached_property
    def mojibake(self) -> tuple[Misread, ...]:
        """UTF-8 that was read as a one-byte charset, front matter and code included, in order of place."""
        from newslint.article.mojibake import find_mojibake

        return () if self.misread_whole else find_mojibake(self.text)

    @cached_property
    def mojibake_spans(self) -> tuple[Span, ...]:
        """Where that is: what other rules leave to it."""
        return tuple((item.start, item.end) for item in self.mojibake)

    @cached_property
    def payloads(self) -> tuple[Span, ...]:
        """Runs of invisible characters that carry a message, in order of place."""
        from newslint.article.payloads import find_payloads

        return find_payloads(self.text)

    @cached_property
    def wrong_charset(self) -> WrongCharset | None:
        """The charset that the text as a whole is in and was not read in, and what it says."""
        from newslint.article.charsets import find_wrong_charset

        return find_wrong_charset(self.text)

    @cached_property
    def wide_text(self) -> str:
        """What the text says where it is UTF-16 whose bytes were read one by one; else ''."""
        from newslint.article.c0 import read_wide

        return read_wide(self.text)

    @property
    def misread_whole(self) -> bool:
        """Whether the text is wrong as a whole: what is odd in it is no defect of its own."""
        return bool(self.wrong_charset or self.broken_utf8 or self.wide_text)

    @property
    def is_not_utf8(self) -> bool:
        """Whether the file's bytes were no UTF-8."""
        return self.encoding != "utf-8"

    @cached_property
    def broken_utf8(self) -> Mended | None:
        """What the file says where its bytes are UTF-8 but for a few; `text` is their reading in another charset."""
        if not self.is_not_utf8:
            return None
        from newslint.article.charsets import mend_utf8

        return mend_utf8(self.text, self.encoding)

    # Words

    @cached_property
    def rare_variants(self) -> tuple[Variant, ...]:
        """Capitalised words written once that may be slips for a frequent name."""
        if not may_hold_slip(self.utf8):
            return ()
        from newslint.article.names import rare_variants

        return rare_variants(self)


LONG_LINE = 100
"""Code points. A line as long is no line of a wrapped paragraph but a paragraph of its own."""

LISTS = ("tags", "categories", "authors")
"""The fields that are lists, by canonical name."""

# `Title: …` and `Date: …` without fences, as Pelican and MultiMarkdown read them; `[#]: subject: "…"`, a comment.
_HEADERS = re.compile(
    r"(?=(?:.*\n){0,8}?[\[#\]:( ]*(?:title|subject|headline)[ \t]*:[ \t]*\S)\ufeff?"
    r"(?:[\[#\]:( ]*(?:title|subject|headline|date"
    r"|published|modified|authors?|byline|slug|category|tags|keywords|url|source|via|link|summary|lang|status|translator"
    r"|reviewer|publisher)[ \t]*:[^\n]*\n){2,}",
    re.I,
)

_HAS_YEAR = re.compile(r"[/_-](?:19|20)\d\d")

# Where Hugo and Zola put fields of one's own.
_OPEN_GROUPS = ("params", "extra", "taxonomies")

_PREFIX_MARKS = frozenset(":：|]】")


def _may_be_dirty(title: str) -> bool:
    if len(title) > MAX_TITLE or "&" in title or "<" in title or "\n" in title or "  " in title or "\t" in title:
        return True
    # ` - `, ` | `, ` – `, ` · `, ` » `, ` :: `: what parts a site's name from the headline.
    return title.isupper() or any(mark in title for mark in _SUFFIX_MARKS)


MAX_TITLE = 110
"""Code points that search engines show of a headline at most (Google's structured data for articles, to 2022)."""

_SUFFIX_MARKS = (" | ", " - ", " – ", " — ", " · ", " • ", " » ", " :: ", " / ", "｜", "_")

_PAGE_NAMES = frozenset("_index 404 about contact privacy search imprint".split())
# Docusaurus, Just the Docs, Eleventy's navigation: where a page stands in a manual.
_MANUAL_FIELDS = frozenset("sidebar_position sidebar_label nav_order eleventyNavigation".split())
_ARTICLE_LAYOUTS = frozenset("post posts article news single blog blogpost entry story".split())


def _is_empty(value: object) -> bool:
    if value is None or value == [] or value == {}:
        return True
    if isinstance(value, str):
        return not value.strip()
    return isinstance(value, list) and all(
        item is None or (isinstance(item, str) and not item.strip()) for item in value
    )
