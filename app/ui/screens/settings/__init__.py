"""Language, letters, shade, gemeente, what is kept on the device, and which rules hold."""
