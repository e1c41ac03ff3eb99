"""Rubrics: reading, checking, drafting from a job description."""
