"""The command line: the only place with a clock, a terminal, an environment and exit codes."""
