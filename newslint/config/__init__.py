"""The config: finding it, validating it, what is in force."""
