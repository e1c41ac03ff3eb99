"""From a file to a Document: text in reading order, with pages, boxes and visibility."""
