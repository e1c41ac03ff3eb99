"""How each kind of sample is made."""
