"""The vocabulary of skills and the tables of words, and how they are found in text."""
