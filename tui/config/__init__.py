"""What the reader has set, and what the app remembers of its own accord."""
