"""The site an article belongs to: which of its files and pages there are."""

from __future__ import annotations

import os
import re
from functools import cached_property

from newslint.article.unquoted import unquoted
from newslint.late import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    Scan = Callable[[str], Mapping[str, bool]]

_FILES = frozenset(
    """
    png jpg jpeg gif webp svg avif bmp ico tif tiff mp4 webm mov m4v mp3 ogg wav m4a pdf doc docx odt xls xlsx ods ppt
    pptx odp csv tsv zip gz epub txt ics vtt srt md markdown
    """.split()
)
"""Endings of what a site serves as it is, or keeps as an article; `.html` and `.css` may be made from others."""
_PAGES = frozenset(("", "html", "htm"))
_ARTICLES = ("md", "markdown", "html", "htm", "adoc", "rst", "org", "mdx", "textile", "ipynb")

_ARTICLE_ENDS = tuple("." + ending for ending in _ARTICLES)
_NO_FOLDERS = frozenset("node_modules __pycache__ venv".split())
# What generators write, at the root of their site.
_WRITTEN = {"jekyll": frozenset(("_site",)), "hugo": frozenset(("public", "resources"))}
MAX_FILES = 200_000
"""Files of a site that are looked at; beyond that nothing is said to be missing."""

# Pages that engines and their plugins make from no file of that name.
_MADE = frozenset(
    """
    tag tags category categories author authors page archive archives feed feeds rss atom search sitemap series topic
    topics topics section sections amp print json index
    """.split()
)
_AUTHOR_DATA = "\0authors"
"""What stands for a site's author data where addresses are asked for, and is none."""
_AUTHORS = late(r"authors?(?:\.(?:ya?ml|json|toml|csv|tsv))?", re.I)

_DATED = late(r"\d{4}-\d{1,2}-\d{1,2}-")
_WIDTH = late(r"(?:[-_.]\d{2,4}(?:x\d{2,4}|w|px)?|@[23]x)\Z")
_NUMBER = late(r"\d+")
# A page's address where its own metadata sets it.
_SET = late(
    r"""^[ \t]*["']?(?:permalink|slug|url|aliases|redirect_from|title)["']?[ \t]*[:=][ \t]*
        (?P<value>.*(?:\n[ \t]*-[ \t]+.*)*)""",
    re.M | re.I | re.X,
)
_WORD = late(r"[^\s\"'\[\],]+")


def scan_folder(folder: str) -> Mapping[str, bool]:
    """The names in a folder, each with whether it is a folder; none where there is no such folder."""
    try:
        with os.scandir(folder) as found:
            return {entry.name: entry.is_dir() for entry in found}
    except OSError:
        return {}


class Site:
    """A site's files, each folder read once.

    `kind` is jekyll, hugo or plain (a repository without a generator). `base` is the path below which the site is
    served, '' for the host's root. `roots` are the folders from which it serves files, relative to `root`.
    """

    def __init__(
        self,
        kind: str,
        root: str,
        *,
        base: str = "",
        roots: Sequence[str] | None = None,
        scan: Scan = scan_folder,
    ) -> None:
        self.kind = kind
        self.root = root
        self.base = "/" + base.strip("/") if base.strip("/") else ""
        self.sets_roots = roots is not None
        folders = roots if roots is not None else ("static", "assets", "content") if kind == "hugo" else ("",)
        self.roots = tuple(os.path.normpath(os.path.join(root, folder)) for folder in folders)
        self._scan = scan
        self._folders: dict[str, Mapping[str, bool]] = {}

    def lacks(self, target: str, name: str) -> bool:
        """Whether an address in the article of a path surely leads to a file or page of this site that is not there."""
        if target == _AUTHOR_DATA:
            return not self._has_authors
        path = unquoted(re.split(r"[?#]", target, maxsplit=1)[0]).replace("\\", "/")
        if not path or path.startswith("//") or not path.strip("/."):
            return False
        ending = os.path.splitext(path)[1][1:].lower()
        if path.startswith("/"):
            if self.kind == "plain" and not self.sets_roots:
                return False  # which folder the host's root is, nobody says
            return self._lacks_rooted(path, ending)
        return self._lacks_relative(path, ending, os.path.dirname(os.path.abspath(name)))

    @property
    def _has_authors(self) -> bool:
        """Whether it keeps data of its authors, by which a template makes a name of a short one."""
        folders = ("_data", "data", "content")
        kept = (name for folder in folders for name in self._names(os.path.join(self.root, folder)))
        return "_authors" in self._names(self.root) or any(_AUTHORS.fullmatch(name) for name in kept)

    def _lacks_rooted(self, path: str, ending: str) -> bool:
        inner = path[len(self.base) :] if self.base and path.startswith(self.base + "/") else path
        parts = [part for part in inner.split("/") if part]
        if ending in _FILES:
            if any(self._holds(os.path.join(root, *parts)) for root in self.roots):
                return False
            return (
                len(parts) > 1
                and self._keeps(parts)
                and self._stores(parts[0], ending in _ARTICLES)
                and not self._has_file(parts)
            )
        if (
            ending not in _PAGES
            or self.kind == "plain"
            or len(parts) < 2
            or not _MADE.isdisjoint(map(str.lower, parts))
        ):
            return False
        known = _NUMBER.fullmatch(parts[0]) is not None or parts[0] in self.sections
        return known and not self._has_page(parts)

    def _lacks_relative(self, path: str, ending: str, folder: str) -> bool:
        full = os.path.normpath(os.path.join(folder, *path.split("/")))
        if self._holds(full):
            return False
        parts = [part for part in path.split("/") if part not in ("", ".", "..")]
        if not parts:
            return False
        if ending in _FILES:
            if any(self._holds(os.path.join(root, *parts)) for root in self.roots):
                return False
            return self._keeps_here(full, parts, ending) and not self._has_file(parts)
        if ending == "html" or ending == "htm":
            return self._keeps_here(full, parts, ending) and not self._has_page(parts)
        return False

    def _holds(self, path: str) -> bool:
        return os.path.basename(path) in self._names(os.path.dirname(path))

    def _keeps(self, parts: Sequence[str]) -> bool:
        """Whether the first folder of a path is one of the site's: else its files may be kept elsewhere."""
        return any(self._names(root).get(parts[0], False) for root in self.roots)

    def _stores(self, folder: str, articles: bool) -> bool:
        """Whether a folder has any articles, or any files that are none: else those are kept elsewhere."""
        return (folder, articles) in self._stored

    @cached_property
    def _stored(self) -> frozenset[tuple[str, bool]]:
        return frozenset(
            (folder, path.endswith(_ARTICLE_ENDS))
            for paths in self._files.values()
            for path in paths
            for folder in path.split("/")[:-1]
        )

    def _keeps_here(self, full: str, parts: Sequence[str], ending: str) -> bool:
        """Whether the folder that a relative address names is there and holds files of that kind."""
        names = self._names(os.path.dirname(full))
        endings = _ARTICLES if ending in _ARTICLES else (ending,) if ending not in _IMAGES else _IMAGES
        return any(name.lower().endswith(tuple("." + e for e in endings)) for name in names) or (
            len(parts) > 1 and self.kind != "plain" and self._keeps(parts)
        )

    def _names(self, folder: str) -> Mapping[str, bool]:
        names = self._folders.get(folder)
        if names is None:
            names = self._folders[folder] = self._scan(folder)
        return names

    @cached_property
    def _files(self) -> Mapping[str, tuple[str, ...]]:
        """Paths relative to the root, with `/`, of all files by name."""
        found: dict[str, tuple[str, ...]] = {}
        left, count = [self.root], 0
        while left and count <= MAX_FILES:
            folder = left.pop()
            for name, is_folder in self._names(folder).items():
                if is_folder:
                    written = folder == self.root and name in _WRITTEN.get(self.kind, ())
                    if not written and name not in _NO_FOLDERS and not name.startswith("."):
                        left.append(os.path.join(folder, name))
                else:
                    count += 1
                    path = os.path.relpath(os.path.join(folder, name), self.root).replace(os.sep, "/")
                    found[name] = (*found.get(name, ()), path)
        return {} if count > MAX_FILES else found

    @cached_property
    def sections(self) -> frozenset[str]:
        """The first parts of addresses that pages may have: folders with articles, collections without their `_`."""
        top = {path.split("/")[0] for paths in self._files.values() for path in paths if "/" in path}
        inner = {
            path.split("/")[1]
            for paths in self._files.values()
            for path in paths
            if path.startswith("content/") and path.count("/") > 1
        }
        return frozenset({name.lstrip("_") for name in top | inner} - {"posts"} | ({"posts"} & inner))

    def _has_file(self, parts: Sequence[str]) -> bool:
        """Whether a file's path ends so, anywhere in the site, or without a first part that only the address has."""
        if not self._files:
            return True
        paths = self._files.get(parts[-1], ())
        if self._is_made(parts[-1]):
            return True
        ends = ["/" + "/".join(parts[skip:]) for skip in (0, 1) if len(parts) > 2 * skip]
        return any(("/" + path).endswith(end) for path in paths for end in ends)

    def _is_made(self, name: str) -> bool:
        """Whether a picture may be made from another that there is: in a newer format, or in one of several widths."""
        stem, ending = os.path.splitext(name)
        plain = _WIDTH.sub("", stem)
        return (plain != stem or ending.lower() in (".webp", ".avif")) and plain in self._picture_stems

    @cached_property
    def _picture_stems(self) -> frozenset[str]:
        splits = (os.path.splitext(name) for name in self._files)
        return frozenset(stem for stem, ending in splits if ending[1:].lower() in _IMAGES)

    def _has_page(self, parts: Sequence[str]) -> bool:
        """Whether any article has the last part of an address as its name, or may be given it."""
        if not self._files:
            return True
        wanted = _slug(os.path.splitext(parts[-1])[0] if parts[-1].endswith((".html", ".htm")) else parts[-1])
        return not wanted or wanted in self._pages or wanted in self._set_names

    @cached_property
    def _pages(self) -> frozenset[str]:
        names: set[str] = set()
        for name, paths in self._files.items():
            names.add(_slug(_DATED.sub("", name.split(".")[0])))
            names.add(_slug(name.split(".")[0]))
            for path in paths:
                names.update(_slug(part) for part in path.split("/")[:-1])
        return frozenset(names)

    @cached_property
    def _set_names(self) -> frozenset[str]:
        """What articles call themselves in their metadata: the last part of each address, the words of a title."""
        names: set[str] = set()
        for paths in self._files.values():
            for path in paths:
                if path.endswith(_ARTICLE_ENDS):
                    names.update(_names_set_in(os.path.join(self.root, path)))
        return frozenset(names)


class Asked:
    """A site as one article asks of it: what it was asked is kept, so that it can be asked again."""

    __slots__ = ("_site", "answers")

    def __init__(self, site: Site) -> None:
        self._site = site
        self.answers: dict[str, bool] = {}
        """Whether it lacks what an address of the article leads to, by address."""

    @property
    def kind(self) -> str:
        """See Site."""
        return self._site.kind

    def lacks(self, target: str, name: str) -> bool:
        """See Site."""
        answer = self.answers[target] = self._site.lacks(target, name)
        return answer

    @property
    def lacks_authors(self) -> bool:
        """Whether it keeps no data of its authors."""
        return self.lacks(_AUTHOR_DATA, "")


_IMAGES = ("png", "jpg", "jpeg", "gif", "webp", "svg", "avif", "bmp", "tif", "tiff")


def _names_set_in(path: str) -> set[str]:
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            head = file.read(4096)
    except OSError:
        return set()
    names: set[str] = set()
    for match in _SET.finditer(head):
        names.add(_slug(match["value"]))
        for word in _WORD.findall(match["value"]):
            names.add(_slug(os.path.splitext(word.strip("/").rsplit("/", 1)[-1])[0]))
    return names


def _slug(name: str) -> str:
    return re.sub(r"[\W_]+", "-", name.lower()).strip("-")
