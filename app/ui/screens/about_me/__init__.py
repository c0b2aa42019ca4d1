"""Three small questions about the person; all may be skipped."""
