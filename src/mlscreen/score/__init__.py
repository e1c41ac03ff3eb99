"""From a Resume and a Rubric to verdicts, each resting on quoted words."""
