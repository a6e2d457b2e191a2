"""Files and pipes to text, blocks and reference lines; no spaCy in here."""
