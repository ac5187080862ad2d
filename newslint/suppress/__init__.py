"""What stands between findings and report: an article's own suppressions, and the baseline."""
