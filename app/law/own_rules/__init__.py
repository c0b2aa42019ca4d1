"""What a gemeente itself says about each right and duty, beside what the law says."""
