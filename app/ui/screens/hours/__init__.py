"""What each hour of work brings, and how many hours an amount asks."""
