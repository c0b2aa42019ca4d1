"""The duties of one person, what a breach costs, and how to ask for a change."""
