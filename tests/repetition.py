"""The cheap question that comes before repetition is looked for, asked of a body alone."""

from __future__ import annotations

from newslint.article.candidates import has_repeated_passage, read_seeds, repeated_lines
from newslint.article.letters import read_letters


def has_repeats(body: str) -> bool:
    """Whether a short line, or what may be a sentence, stands twice."""
    letters = read_letters(body)
    seeds = read_seeds(letters)
    return has_repeated_passage(letters, seeds) or bool(repeated_lines(letters, seeds))
