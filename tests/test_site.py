"""Whose files an article's links may name: found from the repository, or set by the config."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from newslint.article.site import Site
from newslint.config.site import _kind_of, base_path, find_site, site_profile
from newslint.linter import Linter

PICTURE = "![a](/assets/a.png)\n\n![b](/assets/b.png)\n"


@pytest.fixture(autouse=True)
def _no_memory() -> None:
    find_site.cache_clear()
    _kind_of.cache_clear()


def put(root: Path, *files: str, **texts: str) -> Path:
    for name in files:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("", encoding="utf-8")
    for name, text in texts.items():
        (root / name.replace("__", ".")).write_text(text, encoding="utf-8")
    return root


def lines_found(root: Path, article: str, text: str = PICTURE, config: dict[str, object] | None = None) -> list[int]:
    path = root / article
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    linter = Linter({"select": ["LNK308"], **(config or {})})
    return [1 + text.count("\n", 0, finding.start) for finding in linter.check_file(path)]


def test_a_jekyll_site_serves_its_own_folder(tmp_path: Path) -> None:
    put(tmp_path, "_config.yml", "assets/a.png")
    assert lines_found(tmp_path, "_posts/2024-05-01-x.md") == [3]


def test_a_hugo_site_serves_static(tmp_path: Path) -> None:
    put(tmp_path, "hugo.toml", "static/assets/a.png")
    assert lines_found(tmp_path, "content/posts/x.md") == [3]


def test_the_base_path_of_a_site_is_no_folder(tmp_path: Path) -> None:
    put(tmp_path, "assets/a.png", _config__yml='title: x\nbaseurl: "/blog" # here\n')
    assert lines_found(tmp_path, "_posts/2024-05-01-x.md", "![a](/blog/assets/a.png) ![b](/blog/assets/b.png)\n") == [1]


@pytest.mark.parametrize(
    ("kind", "name", "text", "expected"),
    [
        ("jekyll", "_config.yml", "baseurl: /blog\n", "/blog"),
        ("jekyll", "_config.yml", 'baseurl: ""\nurl: https://city.nl\n', ""),
        ("jekyll", "_config.yml", "title: x\n", ""),
        ("hugo", "hugo.toml", "baseURL = 'https://city.nl/news/'\n", "/news"),
        ("hugo", "config.toml", 'baseurl = "https://city.nl/"\n', ""),
        ("hugo", "hugo.yaml", "baseURL: //city.nl/a/b\n", "/a/b"),
        ("hugo", "hugo.json", '{"baseURL": "https://city.nl/x/"}\n', "/x"),
        ("plain", "README.md", "baseurl: /no\n", ""),
    ],
)
def test_a_sites_own_config_says_its_base_path(tmp_path: Path, kind: str, name: str, text: str, expected: str) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    assert base_path(kind, str(tmp_path)) == expected


def test_outside_of_a_repository_nothing_is_missing(tmp_path: Path) -> None:
    assert lines_found(tmp_path, "articles/x.md", "![b](b.png) [c](c.md)\n") == []


def test_in_a_repository_what_stands_beside_the_article_counts(tmp_path: Path) -> None:
    put(tmp_path, ".git/HEAD", "articles/a.png")
    assert find_site(str(tmp_path / "articles")) == ("plain", str(tmp_path))
    assert site_profile(str(tmp_path / "articles")) is None
    assert lines_found(tmp_path, "articles/x.md", "![a](a.png)\n\n![b](b.png)\n\n![c](/c.png)\n") == [3]


def test_the_config_names_roots_and_kind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, "public-files/assets/a.png")
    monkeypatch.chdir(tmp_path)
    assert lines_found(tmp_path, "articles/x.md") == []
    assert lines_found(tmp_path, "articles/x.md", config={"site": {"roots": ["public-files"]}}) == [3]
    hugo = {"site": {"kind": "hugo", "root": "web"}}
    put(tmp_path, "web/static/assets/a.png")
    assert lines_found(tmp_path, "articles/x.md", config=hugo) == [3]


def test_the_config_turns_it_off(tmp_path: Path) -> None:
    put(tmp_path, "_config.yml", "assets/a.png")
    assert lines_found(tmp_path, "_posts/2024-05-01-x.md", config={"site": {"kind": "none"}}) == []


def test_a_record_has_no_site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, "_config.yml", "assets/a.png")
    monkeypatch.chdir(tmp_path)
    linter = Linter({"select": ["LNK308"]})
    assert linter.check_record({"title": "x", "text": PICTURE}) == []


def test_a_page_is_there_by_its_slug_alias_permalink_or_title(tmp_path: Path) -> None:
    put(tmp_path, "hugo.toml")
    posts = tmp_path / "content" / "posts"
    posts.mkdir(parents=True)
    (posts / "one.md").write_text(
        "---\ntitle: The Old Mill\nslug: mill\naliases:\n  - /posts/windmill/\n---\n", "utf-8"
    )
    text = "[a](/posts/mill/)\n[b](/posts/windmill/)\n[c](/posts/the-old-mill/)\n[d](/posts/one/)\n[e](/posts/weir/)\n"
    assert lines_found(tmp_path, "content/posts/x.md", text) == [5]


def test_a_folder_is_read_once(tmp_path: Path) -> None:
    read: list[str] = []

    def scan(folder: str) -> dict[str, bool]:
        read.append(folder)
        return {"a.png": False} if folder.endswith("assets") else {"assets": True}

    site = Site("jekyll", str(tmp_path), scan=scan)
    for _ in range(3):
        assert not site.lacks("/assets/a.png", "x.md")
    assert read == [os.path.join(str(tmp_path), "assets")]


def test_a_huge_site_is_not_judged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newslint.article.site.MAX_FILES", 2)
    put(tmp_path, "_config.yml", "assets/a.png", "assets/c.png", "assets/d.png")
    assert lines_found(tmp_path, "_posts/2024-05-01-x.md") == []
