"""Where one thing stands that was told, with its receipt and its answer."""
