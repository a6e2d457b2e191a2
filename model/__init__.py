"""The document model of a news story and everything that builds, keeps or writes it.

Nothing in here knows the terminal app; only `model.analysis` knows spaCy.
"""
