"""Repetition inside an article."""
