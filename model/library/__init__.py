"""A folder of stories: which there are, and which one a reference leads to."""
