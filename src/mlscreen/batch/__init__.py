"""A folder of résumés through worker processes, nothing lost."""
