"""What happened, line by line under its days, with something that can be done about each line."""
