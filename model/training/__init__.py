"""Training the attribution network; the only room that knows torch.

Nothing of it is needed to run storyview: install the `train` extra to use it.
"""
