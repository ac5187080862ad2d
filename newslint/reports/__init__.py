"""What a run found, for a person or a program to read."""
