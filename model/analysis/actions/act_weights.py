"""How much the network and the lexicon are believed about official acts; see `weighing`.

Learnt by `storyview.model.training.act_weights` on stories held out from the network's training.
"""

BIAS = -1.33
WEIGHTS = (0.79, 1.24, 0.50, -0.28, 0.74, -0.48)
"""Of the pieces of `weighing.Evidence`, in their order."""
