"""Fixes: choosing edits, applying them, rounds until nothing changes, writing safely."""
