"""Hours that go up and down: a month with few hours, a usual one and one with many."""
