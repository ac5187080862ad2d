"""What the scraper brought along."""
