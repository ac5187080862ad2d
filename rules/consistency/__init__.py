"""Consistency inside the article."""
