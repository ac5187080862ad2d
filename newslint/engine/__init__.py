"""Rules, what wakes them, and running them: on one article, on many."""
