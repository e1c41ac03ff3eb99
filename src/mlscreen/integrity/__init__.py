"""What a person should look at: hidden text, contradictions. Flags, never points."""
