"""Stray links."""
