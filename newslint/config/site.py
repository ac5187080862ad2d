"""Which kind of site a folder belongs to, by the files that its generator asks for."""

from __future__ import annotations

import os
from functools import lru_cache

_JEKYLL = ("_config.yml", "_config.yaml", "_config.toml")
_HUGO = ("hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json", "config/_default")
_HUGO_OLD = ("config.toml", "config.yaml", "config.yml", "config.json")


@lru_cache(maxsize=4096)
def site_profile(folder: str) -> str | None:
    """`jekyll` or `hugo` for an absolute folder in such a site, else None. Looks no higher than the repository."""
    if any(os.path.isfile(os.path.join(folder, name)) for name in _JEKYLL):
        return "jekyll"
    if any(os.path.exists(os.path.join(folder, name)) for name in _HUGO):
        return "hugo"
    if os.path.isdir(os.path.join(folder, "content")) and any(
        os.path.isfile(os.path.join(folder, name)) for name in _HUGO_OLD
    ):
        return "hugo"
    parent = os.path.dirname(folder)
    if parent == folder or os.path.exists(os.path.join(folder, ".git")):
        return None
    return site_profile(parent)
