"""The search box and what it offers while one types."""
