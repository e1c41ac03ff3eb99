"""mlscreen: screen résumés against a rubric, every verdict with the words it rests on."""
