"""When somebody takes a part of the income for a debt: what is sure, and what to ask whom."""
