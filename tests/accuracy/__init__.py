"""Measures the program on labelled folders: `python -m tests.accuracy layout|jd|skills|ads|pdfs [FOLDER]`."""
