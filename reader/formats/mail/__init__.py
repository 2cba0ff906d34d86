"""Mail: single messages and mailboxes, an article a message, and one for each document that is attached to it."""
