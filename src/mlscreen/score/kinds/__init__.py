"""One module for each kind of criterion; its docstring is its manual."""
