"""What the person keeps, in one sentence, a picture, and what it rests on."""
