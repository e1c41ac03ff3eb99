"""The nouns: frozen data, standard library only, no I/O."""
