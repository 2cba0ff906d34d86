"""From the command to the first frame, and what is kept for the next start."""
