"""Which kind of site a folder belongs to, by the files that its generator asks for."""

from __future__ import annotations

import os
import re
from functools import lru_cache

from newslint.late import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from newslint.article.site import Site
    from newslint.config.settings import Settings

_JEKYLL = ("_config.yml", "_config.yaml", "_config.toml")
_HUGO = ("hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json", "config/_default")
_HUGO_OLD = ("config.toml", "config.yaml", "config.yml", "config.json")


_BASE = {
    "jekyll": late(r"""^baseurl[ \t]*[:=][ \t]*["']?(?P<path>/?[^"'\s#]+)""", re.M),
    "hugo": late(
        r"""^[ \t{]*["']?baseurl["']?[ \t]*[:=][ \t]*["']?(?:https?:)?//[^/"'\s]+(?P<path>/[^"'\s]*)""", re.M | re.I
    ),
}


def site_profile(folder: str) -> str | None:
    """`jekyll` or `hugo` for an absolute folder in such a site, else None. Looks no higher than the repository."""
    found = find_site(folder)
    return found[0] if found and found[0] != "plain" else None


@lru_cache(maxsize=4096)
def find_site(folder: str) -> tuple[str, str] | None:
    """The kind and the root of the site that an absolute folder is in.

    `plain` is a repository (its `.git` says so) in which no generator's files are found. None outside of one.
    """
    while not (kind := _kind_of(folder)):
        parent = os.path.dirname(folder)
        if parent == folder:
            return None
        folder = parent
    return kind, folder


@lru_cache(maxsize=4096)
def _kind_of(folder: str) -> str:
    """The kind of site whose root a folder is; '' for none."""
    if any(os.path.isfile(os.path.join(folder, name)) for name in _JEKYLL):
        return "jekyll"
    if any(os.path.exists(os.path.join(folder, name)) for name in _HUGO):
        return "hugo"
    if os.path.isdir(os.path.join(folder, "content")) and any(
        os.path.isfile(os.path.join(folder, name)) for name in _HUGO_OLD
    ):
        return "hugo"
    return "plain" if os.path.exists(os.path.join(folder, ".git")) else ""


def site_place(settings: Settings, folder: str) -> tuple[str, str] | None:
    """The kind and the root of the site that the articles of an absolute folder belong to, by config and repository."""
    given = settings.values["site"]
    kind = given.get("kind")
    if kind == "none":
        return None
    found = find_site(folder)
    if "root" not in given and "roots" not in given and kind is None:
        return found
    root = os.path.normpath(os.path.join(settings.root, given.get("root", "")))
    return kind or (found[0] if found else "plain"), root


def make_site(settings: Settings, kind: str, root: str) -> Site:
    """The site at a root, with the folders and the base path that config or site set."""
    from newslint.article.site import Site

    given = settings.values["site"]
    return Site(kind, root, base=given.get("base") or base_path(kind, root), roots=given.get("roots"))


def base_path(kind: str, root: str) -> str:
    """The path below which a site is served, as its own config says; '' where it says nothing."""
    pattern = _BASE.get(kind)
    if pattern is None:
        return ""
    for name in (*_JEKYLL, *_HUGO[:4], *_HUGO_OLD, "config/_default/hugo.toml", "config/_default/config.toml"):
        try:
            with open(os.path.join(root, name), encoding="utf-8", errors="replace") as file:
                match = pattern.search(file.read())
        except OSError:
            continue
        if match:
            return match["path"].rstrip("/")
    return ""
