"""Encoding junk."""
