"""From a Report to bytes: terminal, JSON, CSV."""
