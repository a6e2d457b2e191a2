"""Text to findings: the only rooms that know spaCy."""
