"""The checks: a folder a family, a file a rule, its cases beside it."""
