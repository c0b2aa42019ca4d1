"""What two people agreed, in the words of the client."""
