"""How much of what scraping breaks is found and given back, and how often clean text is accused."""
