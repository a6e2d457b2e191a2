"""How much the network and the lexicon are believed about official acts; see `weighing`.

Learnt by `storyview.model.training.act_weights` on stories held out from the network's training.
"""

BIAS = -1.16
WEIGHTS = (0.82, 1.78, 0.20, -0.42, 0.67, -0.81)
"""Of the pieces of `weighing.Evidence`, in their order."""
