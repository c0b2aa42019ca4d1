"""The simulated login of the demo gemeente: choose somebody who does not exist."""
