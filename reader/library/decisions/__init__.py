"""What the user decides: proposed, taken, undone, explained, carried elsewhere; it knows `identity` and `links`."""
