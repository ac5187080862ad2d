"""A clean run imports nothing that it does not need: a guard for speed that needs no stopwatch."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from newslint.linter import Linter

CLEAN = """---
layout: post
title: "The county pays for the bus"
date: 2025-07-0{n}T10:00:00Z
author: Anna Lindqvist
categories: [News]
tags:
  - transport
---

The council voted on Tuesday to pay for the bus line that links four villages. “It was time,” said the mayor.

## What comes next

Drivers are still sought. See the [county's page](https://county.invalid/bus) for the free training.
"""
HEAVY = {
    "charset_normalizer", "dataclasses", "difflib", "ftfy", "hashlib", "html", "importlib.metadata", "json", "logging", "pathspec",
    "multiprocessing", "pathlib", "pyromark", "regex", "shutil", "subprocess", "tempfile", "tomllib", "typing", "unittest", "yaml",
    "zoneinfo", "newslint.finding", "newslint.engine.rule", "newslint.engine.phrases", "newslint.engine.phrase_spec", "newslint.fixing", "newslint.reports.text_report", "newslint.reports.placed", "newslint.reports.safe", "newslint.reports.progress",
    "newslint.article.html_page", "newslint.article.markdown", "newslint.article.plain", "newslint.article.repeats", "newslint.article.words", "newslint.article.yaml_block", "rapidfuzz",
}  # fmt: skip
PROGRAM = """
import sys
from newslint.cli import main
status = main(sys.argv[1:])
import json
sys.stderr.write(json.dumps([status, sorted(sys.modules)]))
"""


def modules_after(folder: Path, *args: str) -> tuple[int, set[str]]:
    # -S: what the installation's .pth files import is not ours to answer for.
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM, *args], cwd=folder, capture_output=True, text=True, check=True, encoding="utf-8"
    )
    status, modules = json.loads(run.stderr)
    bare = subprocess.run(
        [sys.executable, "-c", "import sys; print(*sys.modules)"], capture_output=True, text=True, check=True
    )
    return status, set(modules) - set(bare.stdout.split()) - {"json"}


def test_a_clean_run_imports_nothing_heavy_and_no_rule(tmp_path: Path) -> None:
    for n in range(1, 4):
        (tmp_path / f"a{n}.md").write_text(CLEAN.format(n=n), encoding="utf-8")
    status, modules = modules_after(tmp_path, "check", "a1.md", "a2.md", "a3.md")
    assert status == 0
    assert not modules & HEAVY
    assert {name for name in modules if name.startswith("newslint.rules.")} == {"newslint.rules.table"}


def test_a_clean_article_that_a_pack_looks_into_is_not_dear_to_start_either(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(CLEAN.format(n=1) + "\nSubscribe to the county news, she said.\n", encoding="utf-8")
    status, modules = modules_after(tmp_path, "check", "a.md")
    assert status == 0
    assert "newslint.engine.notices" in modules
    assert not modules & {"typing", "html", "html.entities", "pyromark", "yaml"}


def test_a_damaged_article_does_without_typing(tmp_path: Path) -> None:
    line = "The cafÃ© on the quay is open again\xad, after the the repairs of Friday, July 4, 2025; the guests came at once."
    (tmp_path / "a.md").write_text(
        CLEAN.format(n=1) + f"\n{line}\n\n{line}\n\nSubscribe to our newsletter\n", encoding="utf-8"
    )
    status, modules = modules_after(tmp_path, "check", "a.md")
    assert status == 1
    rules = {"encoding.mojibake", "encoding.soft_hyphen", "repetition.repeated_block", "repetition.doubled_word"}
    assert modules >= {f"newslint.rules.{name}" for name in rules}
    assert "typing" not in modules


def test_a_lead_in_is_looked_for_in_the_languages_that_a_line_may_be_of() -> None:
    program = """
from newslint.article import opener
from newslint.article.article import Article
def compiled():
    return [language for kind in opener._KINDS for language, _, pattern in kind.languages if len(vars(pattern)) > 2]
for text in ("The bridge is closed: all know that, he said.", "Here are the detours: a bus.", "Selon lui, le bus arrive."):
    assert opener.find_opener(Article(text)) is None
    print(*compiled())
"""
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    # Only a line that begins as a lead-in can, by its first letter, and by the mark that one of its kind ends with.
    assert run.stdout.split("\n")[:3] == ["", "en de nl sv", "en de nl sv fr es pt it"]


def test_plain_text_and_a_folder_import_nothing_heavy_either(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(CLEAN.format(n=1).replace("## What", "What"), encoding="utf-8")
    status, modules = modules_after(tmp_path, "check", ".")
    assert status == 0
    assert not modules & HEAVY


def test_one_finding_imports_its_rule_and_no_other(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(CLEAN.format(n=1).replace("tags:\n  - transport", "tags: []"), encoding="utf-8")
    status, modules = modules_after(tmp_path, "check", "a.md")
    assert status == 1
    rules = {name for name in modules if name.startswith("newslint.rules.") and name.count(".") == 3}
    assert rules == {"newslint.rules.metadata.empty_field"}


def test_importing_the_package_imports_none_of_it() -> None:
    program = "import sys, newslint; print(*[m for m in sys.modules if m.startswith('newslint')])"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["newslint"]


def test_a_clean_article_is_neither_parsed_nor_read_word_by_word() -> None:
    phrase = "the regional office for the coordination of humanitarian affairs"
    text = CLEAN.format(n=1) + f"\nLast spring {phrase} lent two drivers. Nobody had heard that {phrase} owns buses.\n"
    linter = Linter()
    article = linter.article(text, "2025-07-01-bus.md")
    assert not linter.check(article)
    assert not linter.runner.loaded
    assert {"parsed", "words", "units", "lines", "repeats", "copies", "neighbours"}.isdisjoint(vars(article))


def test_the_names_of_fields_are_looked_up_once_for_all_posts_of_a_site() -> None:
    from newslint.article.profile import canonical_names

    linter = Linter()
    front = "asked_by_no_other_test: yes, they are\ntitle:"
    before = canonical_names.cache_info().misses
    for n in range(1, 5):
        linter.check(linter.article(CLEAN.format(n=n).replace("title:", front), f"a{n}.md"))
    assert canonical_names.cache_info().misses == before + 1


def test_a_run_all_of_whose_files_are_remembered_compiles_nothing_and_makes_no_article(tmp_path: Path) -> None:
    for n in range(100):
        text = CLEAN.format(n=1) + ("\nShe donâ€™t sail.\n" if n == 50 else "")
        (tmp_path / f"{n:02}.md").write_text(text, encoding="utf-8")
    status, modules = modules_after(tmp_path, "check", ".")
    assert status == 1
    assert {"re2", "newslint.article.article"} <= modules
    status, modules = modules_after(tmp_path, "check", ".")
    assert status == 1
    heavy = {"re2", "ftfy", "pyromark", "yaml", "multiprocessing", "newslint.engine.wake", "newslint.engine.openings"}
    assert not modules & (heavy | {"newslint.article.article"})


@pytest.mark.parametrize(
    "module", ["positions", "finding", "late", "engine.wake", "engine.openings", "article.dates", "config.site"]
)
def test_a_module_may_be_the_first_that_is_imported(module: str) -> None:
    subprocess.run([sys.executable, "-c", f"import newslint.{module}"], check=True)


def test_misread_letters_are_judged_as_ftfy_judges_them_without_the_rest_of_it(tmp_path: Path) -> None:
    from ftfy import badness as theirs

    from newslint.article import badness as ours

    assert ours._module().BADNESS_RE == theirs.BADNESS_RE
    (tmp_path / "a.md").write_text(CLEAN.format(n=1) + "\nShe donâ€™t sail to MÃ¼nchen.\n", encoding="utf-8")
    status, modules = modules_after(tmp_path, "check", "--no-cache", "a.md")
    assert status == 1
    assert "newslint.article.badness" in modules
    assert not modules & {"ftfy", "wcwidth"}
